/**
 * How well lines and whole notes true to real material are read, part by part, with the interval that chance allows.
 *
 * In: the parts of the corpus. Out: their figures, printed; of the sealed part nothing but figures is ever printed. `fresh` reads the
 * choosing part with weights that were learned without it, since the shipped ones have learned from both.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseDay } from '../../src/domain/calendar/day';
import { modelOf, packed } from '../../src/domain/timeline/gate/model';
import type { Locale } from '../../src/domain/timeline/locales/locale';
import { en } from '../../src/domain/timeline/locales/en/en';
import { promisesIn as promisesOfSentence } from '../../src/domain/timeline/read-sentence';
import { sentencesIn } from '../../src/domain/timeline/sentences-said';
import { promisesOf, readLines, Score, type Label, type Line } from '../../test/domain/timeline/corpus';
import { readPromises } from '../../src/domain/timeline/read-promises';
import { noteFrom, noteOf, OPTIONS } from '../../test/domain/timeline/notes';
import { examplesOfCorpora } from '../train/corpora';
import { saidWhen } from '../train/examples';
import { fit } from '../train/fit';

const FOLDER = 'test/domain/timeline/corpus';
const PARTS = [
  'learn',
  'learn-second',
  'jottings',
  'choose',
  'choose-second',
  'choose-jottings',
  'choose-life',
  'sealed',
  'sealed-second',
] as const;
const SAMPLES = 400;

/** What was labelled and what was read: of a line or of a whole note. */
interface Case {
  readonly labels: readonly Label[];
  readonly read: Parameters<Score['count']>[1];
  /** The user is asked about a sentence of it; undefined where that was not looked at. */
  readonly asked?: boolean;
}

export const scoreOf = (cases: readonly Case[]): Score => {
  const score = new Score();
  for (const { labels, read } of cases) score.count(labels, read);
  return score;
};

/** From the 2.5th to the 97.5th of a hundred such figures when cases are drawn anew, in the same way in every run. */
function interval(cases: readonly Case[], figure: (score: Score) => number): string {
  let state = 7;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 0x100000000;
  const drawn = Array.from({ length: SAMPLES }, () =>
    figure(scoreOf(cases.map((_, __, all) => all[Math.floor(next() * all.length)] as Case))),
  ).sort((a, b) => a - b);
  return `${(drawn[Math.floor(SAMPLES * 0.025)] ?? 0).toFixed(2)} to ${(drawn[Math.floor(SAMPLES * 0.975)] ?? 0).toFixed(2)}`;
}

const share = ({ alarms, silent }: Score): number => (silent === 0 ? 0 : alarms / silent);

function print(title: string, cases: readonly Case[]): void {
  const score = scoreOf(cases);
  console.log(`${title}: ${cases.length}`);
  console.log(
    `  by             F1 ${score.f1.toFixed(3)} (${interval(cases, ({ f1 }) => f1)}), precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`,
  );
  console.log(`  false alarms   ${score.alarms} of ${score.silent}, ${share(score).toFixed(3)} (${interval(cases, share)})`);
  const asked = cases.filter((each) => each.asked === true).length;
  if (asked > 0) console.log(`  asked about    ${asked} of ${cases.length}`);
  console.log(`  too early      ${score.early}; vague right ${score.vagueRight} of ${score.vague}`);
}

/** Whether a line that is a note of its own makes the user be asked. */
const isAsked = ({ section, text, saidOn }: Line): boolean =>
  readPromises(noteOf(`## ${section}\n\n${text}`, saidOn), OPTIONS).unsure.length > 0;

const certain = (lines: readonly Line[]): Line[] => lines.filter(({ doubt }) => doubt !== true);

interface NoteLabels {
  readonly saidOn: string;
  readonly promises: readonly (Label & { readonly doubt?: boolean })[];
}

/** The notes of a part as they stand, with their own properties. */
function notesOf(part: string): Case[] {
  const path = `${FOLDER}/real-notes/${part}.json`;
  if (!existsSync(path)) return [];
  return Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, NoteLabels>).map(([name, { promises }]) => ({
    labels: promises,
    read: readPromises(noteFrom(readFileSync(`${FOLDER}/real-notes/${name}.md`, 'utf8'), `${name}.md`), OPTIONS).promises,
  }));
}

/** The same where neither finding nor missing a doubtful promise counts, as with lines. */
function withoutDoubtful({ labels, read }: Case): Case {
  const isDoubtful = (label: Label & { readonly doubt?: boolean }): boolean => label.doubt === true;
  const left = [...read];
  const certain = labels.filter((label) => !isDoubtful(label));
  for (const { by } of labels.filter(isDoubtful)) {
    const spare = left.filter((each) => each.by === by).length - certain.filter((label) => label.by === by).length;
    if (spare > 0)
      left.splice(
        left.findIndex((each) => each.by === by),
        1,
      );
  }
  return { labels: certain, read: left };
}

function printNotes(part: string): void {
  const notes = notesOf(part);
  if (notes.length === 0) return;
  print(`whole notes, ${part}`, notes);
  print(`whole notes, ${part}, without doubtful promises`, notes.map(withoutDoubtful));
}

/** The choosing parts as a locale reads them, with weights of its own. */
export function readFreshly(parts: readonly ('choose' | 'choose-second')[], locale: Locale): Case[] {
  return certain(parts.flatMap((part) => readLines(`${FOLDER}/real/${part}.en.jsonl`))).map(({ promises, saidOn, section, text }) => {
    const day = parseDay(saidOn);
    if (day === null) return { labels: promises, read: [] };
    const hearing = { gate: true, labelled: locale.announcesSteps(section), task: false } as const;
    const said = saidWhen(day);
    const read = text
      .split('\n')
      .flatMap((words) => [...sentencesIn(words, said, hearing, locale)])
      .flatMap((sentence) => promisesOfSentence(sentence.text, said, hearing, locale))
      .filter(({ unsure }) => !unsure);
    return { labels: promises, read: read as unknown as Case['read'] };
  });
}

/** Prints the figures of each part. */
export function evaluateParts(): void {
  for (const part of PARTS) {
    const path = `${FOLDER}/real/${part}.en.jsonl`;
    if (!existsSync(path)) continue;
    print(
      `real lines, ${part}`,
      certain(readLines(path)).map((line) => ({ labels: line.promises, read: promisesOf(line), asked: isAsked(line) })),
    );
    printNotes(part);
  }
  const { bias, weights } = fit(examplesOfCorpora(['learn']));
  const fresh = { ...en, model: modelOf(bias, packed(weights)) };
  for (const part of ['choose', 'choose-second'] as const)
    print(`real lines, ${part}, by weights learned without them`, readFreshly([part], fresh));
}
