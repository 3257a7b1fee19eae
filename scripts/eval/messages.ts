/**
 * How well the check of drafts reads labelled messages: precision and recall over all rules.
 *
 * In: files of messages (`test/domain/message/corpus/README.md`). Out: their figures, printed.
 */
import { readFileSync } from 'node:fs';
import { readCorpus, scoreOf, type CorpusMessage } from '../../test/domain/message/corpus';

function report(name: string, messages: readonly CorpusMessage[], all: readonly CorpusMessage[], showsWrong: boolean): void {
  const { right, falseAlarms, missed, precision, recall } = scoreOf(messages, all);
  const faulty = messages.filter(({ rules }) => rules.length > 0).length;
  console.log(`${name}: ${messages.length - faulty} good, ${faulty} faulty messages`);
  console.log(
    `  rules broken   precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${right} right, ${falseAlarms.length} false alarms, ${missed.length} missed)`,
  );
  if (!showsWrong) return;
  for (const line of falseAlarms) console.log(`  false alarm ${line}`);
  for (const line of missed) console.log(`  missed ${line}`);
}

/** Prints the figures of each file, and of all together; later files may answer messages of earlier ones. */
export function evaluateMessages(paths: readonly string[], showsWrong: boolean): void {
  const all: CorpusMessage[] = [];
  for (const path of paths) {
    const messages = readCorpus(readFileSync(path, 'utf8'), all);
    all.push(...messages);
    report(path, messages, all, showsWrong);
  }
  if (paths.length > 1) report('all messages', all, all, false);
}
