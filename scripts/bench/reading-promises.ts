/**
 * Reading all promises of a note, against one plain `chrono.casual.parse` over its body.
 *
 * The notes are made as people write them, with lines from the repo's corpus, 2 to 10 kB each. A third of the time stays the aim.
 */
import { readFileSync } from 'node:fs';
import { casual } from 'chrono-node';
import { parse } from 'yaml';
import type { Day } from '../../src/domain/calendar/day';
import type { InterviewNote } from '../../src/domain/note/interview-note';
import { readNote } from '../../src/domain/note/read-note';
import { readPromises } from '../../src/domain/timeline/read-promises';
import { DOUBLING, firstRatioOf, growthOf, growthOver, settledRatioOf, type Bench } from './bench';

const ROUNDS = 15;
const NOTE_OPTIONS = { parseYaml: (yaml: string) => parse(yaml) as unknown, interviewFolder: '', propertyNames: '', templateFolders: [] };
export const OPTIONS = { dateOrder: 'month-first', nextWeekday: 'following-week', holidays: new Set<Day>() } as const;

/** What people write besides: prose for the most part, and the numbers of a talk about work and money. */
const FILLING = [
  'Talked about the move from one big service to several smaller ones and who owns what afterwards.',
  'She asked how I would find out why a page is slow, and we went through the layers together for 20 minutes.',
  'He would like somebody who writes things down, since half the team works from home and meetings do not scale.',
  'Good feeling overall; they laugh a lot, and nobody interrupted the two juniors.',
  '- stack: TypeScript, Postgres, a bit of Go; the tests are slow, which annoys everyone',
  'They will not move to microservices, they tried it and went back. I liked that he said so without being asked.',
  'The team is spread over 3 places, most of the 14 people are in the office once or twice a week, nobody minds.',
  'I told the story of the broken import again. It is too long, and I should begin with what we learned from it.',
  '- asked about parental leave and the 4-day week, she did not know',
  'He drew the pipeline on the board and asked what could break first, then a system design with 10k requests a second.',
  'Their code review is a conversation: whoever opens the request calls the reviewer and they go through it together.',
  '- questions I had: who decides what gets built, how they handle support, what a good year would look like',
  'I should have asked more about the people. The hiring manager answered everything, the others hardly spoke.',
  '- base 120-135k plus 10 %, 27 days off, 5 % match',
  'She came from consulting and wants to keep the team small; every new person has to be somebody they can trust with a customer.',
  'We got a little lost in the details of the queue, and he helped me out of it kindly. That told me a lot.',
  '- 9:30 standup, retro every other Thursday, core hours 10-16',
  'The office is above a bakery. Bright, loud, plants everywhere; they asked me whether the noise would bother me.',
  'What they need is someone to calm the build and the deployments down, and to teach the others on the way.',
  '- she reviews every design herself and says she would rather give that away',
  'Pair exercise: a small parser with errors in it. I found most of them, talked too little, forgot the empty input.',
  'He asked why I want to leave. I said that I have learned what I could there, which is true, and he took it well.',
  '- culture: short proposals in writing, anybody can comment, and the reasons are written down as well',
  'We spent about 25 minutes on the outage of last March: what they saw first, who was called, what they changed.',
  'Felt more like a talk among colleagues than an exam; at the end we compared the books that we give to new people.',
  '- they pay for courses, and one of them is writing a thesis on the side',
  'The CTO looked in, shook hands, asked what I had built that I was proud of, and listened to the whole answer.',
  'My answer on testing was too long, 5 minutes at least; say it in 2 the next time.',
  'I noticed that nobody mentioned the product, so I did, and then they could not stop. They know their users by name.',
  '- on call is shared by everyone, also the manager; they get the morning off after a bad night',
  'He has been there 3 years, came from a bank in 2023, and would do it again.',
  '- what I would work on: the import of customer data, then whatever hurts most',
  'She explained the levels. Mine would be the middle one, and the way up is to lead something that others rely on.',
  'The exercise was fair, I would use it myself: enough to talk about, little that you have to know by heart.',
  '- a pair of engineers on call, 1 week in 6, paid 400 a week',
  'I think I could learn a lot from her, less from him. They disagree in front of others and it does not hurt anybody.',
  '- 4 rounds: screen (30 min), code (60 min), design (60 min), values (45 min)',
  'They had read my blog and asked about the article on retries, so I explained what I would write differently.',
  '- no own office in Berlin, a desk in a shared one, and they meet where the customers are',
  'There is an older system that nobody likes to touch, and part of the job would be to take it apart.',
];
const HEADINGS = ['The role', 'The talk', 'People', 'Questions I asked', 'Money', 'Impressions'];

interface Line {
  readonly text: string;
  readonly promises: readonly unknown[];
}
const linesOf = (path: string): Line[] =>
  readFileSync(`test/domain/timeline/corpus/${path}.en.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

const lines = linesOf('timelines');
const promising = lines.filter(({ promises }) => promises.length > 0).map(({ text }) => text);
const silent = lines.filter(({ promises }) => promises.length === 0).map(({ text }) => text);

/** Of this many lines one is from the corpus and promises nothing though it may look so: dates and durations of work, travel and the past. */
const SILENT_EVERY = 4;

export interface Read {
  readonly note: InterviewNote;
  readonly body: string;
}

export function read(body: string): Read | null {
  const source = `---\ntype: interview\ncompany: Acme\nposition: Engineer\ninterview-date: 2026-11-18\n---\n\n${body}\n`;
  const reading = readNote({ path: 'note.md', source }, NOTE_OPTIONS);
  return reading.counts ? { note: reading.notes[0], body } : null;
}

/** A note of about so many characters: prose, a line with dates here and there, and "Next steps" with one to three promises at its end. */
function noteOf(length: number, seed: number): Read | null {
  const parts: string[] = [];
  let size = 0;
  for (let at = 0; size < length; at++) {
    if (at % 12 === 0) parts.push(`\n## ${HEADINGS[(at / 12) % HEADINGS.length] ?? ''}\n`);
    const place = seed + at;
    const line =
      at % SILENT_EVERY === 1
        ? `- ${silent[Math.floor(place / SILENT_EVERY) % silent.length] ?? ''}`
        : (FILLING[(place * 7) % FILLING.length] ?? '');
    parts.push(line);
    size += line.length;
  }
  const count = 1 + (seed % 3);
  parts.push(
    '\n## Next steps\n',
    ...Array.from({ length: count }, (_, index) => `- ${promising[(seed + index * 31) % promising.length] ?? ''}`),
  );
  return read(parts.join('\n'));
}

const isRead = (note: Read | null): note is Read => note !== null;
export const shortLines = Array.from({ length: 40 }, (_, index) => noteOf(2000 + 200 * index, index * 17)).filter(isRead);

/** Notes of narration alone, nearly every sentence with a time: passages of the real lines in their order, 45 lines a note. */
const REAL_LINES = 45;
const real = linesOf('real/learn');
export const realLines = Array.from({ length: Math.floor(real.length / REAL_LINES) }, (_, index) =>
  read(
    real
      .slice(index * REAL_LINES, (index + 1) * REAL_LINES)
      .map(({ text }) => text)
      .join('\n'),
  ),
).filter(isRead);

export const SAID_ON = new Date(2026, 10, 18, 12);
const readAll = (notes: readonly Read[]) => () => notes.forEach(({ note }) => readPromises(note, OPTIONS));
const parseAll = (notes: readonly Read[]) => () => notes.forEach(({ body }) => casual.parse(body, SAID_ON));
const ratio = (notes: readonly Read[]): number => settledRatioOf(readAll(notes), parseAll(notes), ROUNDS);

const share: Bench = {
  title: 'Promises of a note, against one chrono.casual.parse',
  run: () => [
    { what: 'notes of real lines, read for the first time', ratio: firstRatioOf(readAll(realLines), parseAll(realLines)), budget: null },
    { what: 'notes of short lines', ratio: ratio(shortLines), budget: 1 },
    { what: 'notes of real lines', ratio: ratio(realLines), budget: 1 },
  ],
};

const readBody = (text: string): unknown => {
  const source = `---\ntype: interview\ncompany: Acme\ninterview-date: 2026-11-18\n---\n\n${text}`;
  const reading = readNote({ path: 'note.md', source }, NOTE_OPTIONS);
  return reading.counts ? readPromises(reading.notes[0], OPTIONS) : null;
};

const growth: Bench = {
  title: 'Promises in a text of any shape',
  run: () =>
    growthOver(
      readBody,
      [
        'by by by ',
        'next ',
        'Friday ',
        '1 ',
        '"',
        '> ',
        '** ',
        '[[',
        '(',
        '` ',
        '#',
        '| ',
        'a, b, ',
        '- by Friday\n',
        '## 2026-11-18 x\n',
        'we will let you know about it as soon as we ourselves know more and\n',
        'They said they will let me know by Friday. ',
        'hear back within 5 to 7 to 9 to 11 ',
        'a',
        'a@b.c-',
        '12 3 45 ',
        'Friday or Monday ',
        'not before the end of the week of Dec 7 ',
        'we will will would hope to ',
        '<!--',
        '<b ',
        '2026-12-01\n',
        '2026-12-01 Orin rang, they decide within a week\n',
        'From: a\nTo: b\nSent: 2026-12-01\n',
        'On Tue, 1 Dec Orin\n',
        '](a "',
        'When will I hear? ',
        'Thanks for Monday and ',
        "They will call by Friday and don't don't ",
      ],
      400_000,
    ),
};

/** Texts of about so many characters, no two lines alike. */
const LARGE: readonly (readonly [what: string, of: (characters: number) => string])[] = [
  [
    'one line',
    (characters) => Array.from({ length: characters / 40 }, (_, at) => `They said they would call within ${at} days`).join('. '),
  ],
  ['lines', (characters) => Array.from({ length: characters / 40 }, (_, at) => `They took ${at} days and told us about it`).join('\n')],
  ['lists in lists', (characters) => nested(characters, '\t', '- ')],
  ['quotes in quotes', (characters) => nested(characters, '> ', '')],
];

/** Each line stands one deeper than the one before it. */
const nested = (characters: number, indent: string, mark: string): string =>
  Array.from({ length: Math.sqrt((2 * characters) / indent.length) }, (_, at) => `${indent.repeat(at)}${mark}talk ${at} in May`).join('\n');

const large: Bench = {
  title: 'Promises in a note of megabytes',
  run: () =>
    LARGE.map(([what, of]) => ({
      what: `${what}, twice as long`,
      ratio: growthOf((characters) => readBody(of(characters)), 4_000, 5_000_000),
      budget: DOUBLING,
    })),
};

export const READING_PROMISES: readonly Bench[] = [share, growth, large];
