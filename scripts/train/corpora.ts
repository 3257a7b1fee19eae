/**
 * The labelled lines of the repo by the part that they belong to.
 *
 * In: names of parts. Out: examples. The sealed part is not here.
 */
import { readdirSync } from 'node:fs';
import { examplesIn, markedExamples, type Example } from './examples';

const FOLDER = 'test/domain/timeline/corpus';

/** What a line true to real material weighs beside one that was invented; the second gathering is farther from what people write. */
const REAL = 20;
const SECOND = 10;
/** Lines written in groups that differ in little, about sentences that the gate judged wrongly. */
const CONTRAST = 8;
/** Short lines as they are jotted down, half of them promises: the user's own plans beside what the employer will do, and pasted mails. */
const JOTTINGS = 20;
/** What tradesmen, offices, family and the present job promise, and the same words from the employer. */
const LIFE = 8;
const MARKED = 6;
const FAULTS = 10;
/** The lines that two annotators agree on, and those of the tests' stories, are what the page about readings means. */
const AGREED = 250;
const STORIES = 500;
const INVENTED = 8;

/** Lines that were invented for the project count to the part that is learned from. */
const invented = (): Example[] => [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => examplesIn(`${FOLDER}/${name}`, name.includes('shared') ? AGREED : INVENTED)),
  ...examplesIn(`${FOLDER}/real/contrast.en.jsonl`, CONTRAST),
  ...examplesIn(`${FOLDER}/real/jottings.en.jsonl`, JOTTINGS),
  ...examplesIn(`${FOLDER}/real/life.en.jsonl`, LIFE),
  ...examplesIn(`${FOLDER}/real/failures.en.jsonl`, FAULTS),
  ...examplesIn(`${FOLDER}/real/stories.en.jsonl`, STORIES),
  ...markedExamples(`${FOLDER}/marked.en.txt`, MARKED),
];

/** All examples to learn from, with the real lines of these parts. */
export const examplesOfCorpora = (parts: readonly ('learn' | 'choose')[]): Example[] => [
  ...invented(),
  ...examplesIn(`${FOLDER}/real/shared.en.jsonl`, REAL),
  ...parts.flatMap((part) => [
    ...examplesIn(`${FOLDER}/real/${part}.en.jsonl`, REAL),
    ...examplesIn(`${FOLDER}/real/${part}-second.en.jsonl`, SECOND),
  ]),
];
