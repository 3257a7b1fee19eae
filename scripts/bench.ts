/**
 * Compares, in one run, the reading of all promises of a note with one plain `chrono.casual.parse` over its body.
 *
 *   npm run bench
 *
 * The notes are made as people write them, with lines from the repo's corpus, 2 to 10 kB each. Reading must take at most a third of the time.
 */
import { readFileSync } from 'node:fs';
import { casual } from 'chrono-node';
import { parse } from 'yaml';
import type { Day } from '../src/domain/calendar/day';
import type { InterviewNote } from '../src/domain/note/interview-note';
import { readNote } from '../src/domain/note/read-note';
import { readPromises } from '../src/domain/timeline/read-promises';

const ROUNDS = 15;
const SHARE = 1 / 3;
const OPTIONS = { dateOrder: 'month-first', nextWeekday: 'following-week', holidays: new Set<Day>() } as const;

/** What people write besides: prose, and the numbers of a talk about work and money. */
const FILLING = [
  'Talked about the move from one big service to several smaller ones and who owns what afterwards.',
  'She asked how I would find out why a page is slow, and we went through the layers together for 20 minutes.',
  'The team is spread over 3 places, most of the 14 people are in the office once or twice a week, nobody minds.',
  'Good feeling overall; they laugh a lot, and nobody interrupted the two juniors.',
  'He drew the pipeline on the board and asked what could break first, then a system design with 10k requests a second.',
  '- stack: TypeScript 5.4, Postgres 16, a bit of Go; CI takes 9 minutes, which annoys everyone',
  '- asked about parental leave and the 4-day week, she did not know',
  '- base 120-135k plus 10 %, 27 days off, 5 % match',
  '- 9:30 standup, retro every other Thursday, core hours 10-16',
  '- he has been there 3 years, came from a bank in 2023',
  '- 4 rounds: screen (30 min), code (60 min), design (60 min), values (45 min)',
  '- they were 12 in 2021, 60 now, want to be 90 by the end of next year',
  'We spent about 25 minutes on the outage of last March: what they saw first, who was called, what they changed.',
  '- 10:00 intro, 10:10 my background, 10:30 code review exercise, 11:15 questions',
  '- I liked that they measure: 99.9 % in Q3, down from 3 pages a night to 1 a week',
  '- a pair of engineers on call, 1 week in 6, paid 400 a week',
  'My answer on testing was too long, 5 minutes at least; say it in 2 the next time.',
  '- launched in 14 countries since 2022, Brazil next',
  '- desk, 1,500 for equipment, 2 conferences a year',
  '- the previous lead left in August after 4 years',
];
const HEADINGS = ['The role', 'The talk', 'People', 'Questions I asked', 'Money', 'Impressions'];

interface Line {
  readonly text: string;
  readonly promises: readonly unknown[];
}
const lines = readFileSync('test/domain/timeline/corpus/timelines.en.jsonl', 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
const promising = lines.filter(({ promises }) => promises.length > 0).map(({ text }) => text);
const silent = lines.filter(({ promises }) => promises.length === 0).map(({ text }) => text);

/** A note of about so many characters: prose, a line with dates here and there, and "Next steps" with one to three promises at its end. */
function noteOf(length: number, seed: number): { note: InterviewNote; body: string } | null {
  const parts: string[] = [];
  let size = 0;
  for (let at = seed; size < length; at++) {
    if (at % 12 === 0) parts.push(`\n## ${HEADINGS[(at / 12) % HEADINGS.length] ?? ''}\n`);
    parts.push(at % 8 === 1 ? `- ${silent[(at * 5) % silent.length] ?? ''}` : (FILLING[(at * 7) % FILLING.length] ?? ''));
    size += parts.at(-1)?.length ?? 0;
  }
  const count = 1 + (seed % 3);
  parts.push('\n## Next steps\n', ...Array.from({ length: count }, (_, index) => `- ${promising[(seed + index * 31) % promising.length] ?? ''}`));
  const body = parts.join('\n');
  const source = `---\ntype: interview\ncompany: Acme\nposition: Engineer\ninterview-date: 2026-11-18\n---\n\n${body}\n`;
  const reading = readNote({ path: 'note.md', source }, { parseYaml: (yaml) => parse(yaml) as unknown, interviewFolder: '', propertyNames: '', templateFolders: [] });
  return reading.counts ? { note: reading.note, body } : null;
}

const notes = Array.from({ length: 40 }, (_, index) => noteOf(2000 + 200 * index, index * 17)).filter((note) => note !== null);
const saidOn = new Date(2026, 10, 18, 12);

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const readOurs = (): void => notes.forEach(({ note }) => readPromises(note, OPTIONS));
const readPlain = (): void => notes.forEach(({ body }) => casual.parse(body, saidOn));
const best = (times: readonly number[]): number => Math.min(...times);

time(readOurs);
time(readPlain);
const [ours, plain]: [number[], number[]] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  ours.push(time(readOurs));
  plain.push(time(readPlain));
}
const ratio = best(ours) / best(plain);
const size = notes.reduce((sum, { body }) => sum + body.length, 0);
const each = (milliseconds: number): string => `${(milliseconds / notes.length).toFixed(2)} ms a note`;
console.log(`${notes.length} notes, ${(size / notes.length / 1000).toFixed(1)} kB each on average, best of ${ROUNDS} rounds`);
console.log(`  all promises of a note   ${each(best(ours))}`);
console.log(`  chrono.casual.parse      ${each(best(plain))}`);
console.log(`  share                    ${ratio.toFixed(2)} (at most ${SHARE.toFixed(2)})`);
if (ratio > SHARE) process.exitCode = 1;
