/**
 * How well the check of drafts reads the corpus of messages: precision and recall over all rules, part by part.
 * Run: `node scripts/run.mjs scripts/eval-messages.ts [--wrong]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readCorpus, scoreOf, type CorpusMessage } from '../test/domain/message/corpus';

const folder = 'test/domain/message/corpus';
const parts = ['one', 'two', 'three', 'four'].flatMap((part) => {
  const files = [`${folder}/${part}-good.md`, `${folder}/${part}-faulty.md`].filter((file) => existsSync(file));
  return files.length === 0 ? [] : [{ part, files }];
});

const percent = (share: number): string => share.toFixed(3);
const all: CorpusMessage[] = [];
const report = (name: string, messages: readonly CorpusMessage[]): void => {
  const { right, falseAlarms, missed, precision, recall } = scoreOf(messages, all);
  const faulty = messages.filter(({ rules }) => rules.length > 0).length;
  console.log(
    `${name}: ${messages.length - faulty} good, ${faulty} faulty; precision ${percent(precision)}, recall ${percent(recall)} (${right} right, ${falseAlarms.length} false alarms, ${missed.length} missed)`,
  );
  if (!process.argv.includes('--wrong')) return;
  for (const line of falseAlarms) console.log(`  false alarm ${line}`);
  for (const line of missed) console.log(`  missed ${line}`);
};

for (const { part, files } of parts) {
  const messages: CorpusMessage[] = [];
  for (const file of files) {
    const read = readCorpus(readFileSync(file, 'utf8'), all);
    messages.push(...read);
    all.push(...read);
  }
  report(`messages, part ${part}`, messages);
}
if (parts.length > 1) {
  const wrong = process.argv.indexOf('--wrong');
  if (wrong >= 0) process.argv.splice(wrong, 1);
  report('messages, all', all);
}
