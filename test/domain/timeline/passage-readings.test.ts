import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { readInterview, readInterviewInSteps, type InterviewReading } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings';
import { atOnce, type Steps } from '../../../src/domain/steps';
import { PassageReadings } from '../../../src/domain/timeline/passage-readings';
import type { HeardPassage, PassageReading } from '../../../src/domain/timeline/read-passage';
import { readLines } from './corpus';

const TODAY = day('2026-11-29');

function read(source: string, passages?: PassageReadings, settings: Settings = DEFAULT_SETTINGS): InterviewReading {
  const host = { parseYaml: (yaml: string): unknown => parse(yaml) as unknown, templateFolders: [] };
  return readInterview({ path: 'Interviews/Acme.md', source }, settings, passages === undefined ? host : { ...host, passages }, TODAY);
}

/** Remembers as the plugin does, and keeps what had to be read. */
class Watched extends PassageReadings {
  private readonly wasRead: string[] = [];

  override remember(passage: HeardPassage, reading: PassageReading): PassageReading {
    this.wasRead.push(passage.text);
    return super.remember(passage, reading);
  }

  readSinceAsked(): string[] {
    return this.wasRead.splice(0);
  }
}

const HEAD = '---\ntype: interview\ncompany: Acme\ninterview-date: 2026-11-18\n---\n\n';
const LINES = [
  '- HR will call by Friday.',
  '- They want somebody who writes things down.',
  '- A decision next week, she said.',
  '- We talked about 20 minutes.',
];
const changed = (index: number, line: string): string[] => LINES.map((before, at) => (at === index ? line : before));
const note = (lines: readonly string[], head = HEAD): string => `${head}## Next steps\n\n${lines.join('\n')}\n`;

describe('of a note that was edited', () => {
  const editedTo = (source: string, settings = DEFAULT_SETTINGS): string[] => {
    const passages = new Watched();
    read(note(LINES), passages);
    passages.readSinceAsked();
    expect(read(source, passages, settings)).toEqual(read(source, undefined, settings));
    return passages.readSinceAsked();
  };
  const text = (line: string): string => line.slice(2);

  it.each([
    ['nothing is read where it only was saved', note(LINES), []],
    ['the line that was changed is read', note(changed(1, '- They will tell me on Monday.')), ['They will tell me on Monday.']],
    ['the line that was added is read, whatever moved below it', note(['- They ring tomorrow.', ...LINES]), ['They ring tomorrow.']],
    ['nothing is read where a line was taken out', note(LINES.slice(1)), []],
    ['nothing is read where lines changed their places', note([...LINES].reverse()), []],
    ['all is read where the interview was another day', note(LINES, HEAD.replace('2026-11-18', '2026-11-19')), LINES.map(text)],
    ['all is read where the interview had another time', note(LINES, HEAD.replace('11-18', '11-18T16:30')), LINES.map(text)],
    ['all is read below another heading', note(LINES).replace('Next steps', 'The talk'), LINES.map(text)],
    ['what is a task now is read', note(changed(0, '- [ ] HR will call by Friday.')), [text(LINES[0] ?? '')]],
    [
      'what was said on another day is read',
      note(changed(2, '- 2026-11-25 HR\n  - A decision next week, she said.')),
      ['2026-11-25 HR', text(LINES[2] ?? '')],
    ],
  ])('%s', (_, source, expected) => {
    expect(editedTo(source).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['"next Friday" means another day', { nextWeekday: 'coming' }],
    ['12/5 is a day of May', { dateOrder: 'day-first' }],
    ['other holidays are no business days', { country: 'US' }],
  ] as const)('all is read again where %s by the settings', (_, change) => {
    expect(editedTo(note(LINES), { ...DEFAULT_SETTINGS, ...change })).toEqual(expect.arrayContaining(LINES.map(text)));
  });
});

it('what was not asked for in a long time is forgotten', () => {
  const passages = new Watched();
  const rings = (count: number): string => note(Array.from({ length: 30 }, (_, index) => `- Ring ${String(count * 30 + index)} then.`));
  read(note(LINES), passages);
  for (let count = 0; count < 100; count++) read(rings(count), passages);
  passages.readSinceAsked();
  read(rings(99), passages);
  expect(passages.readSinceAsked()).toEqual([]);
  read(note(LINES), passages);
  expect(passages.readSinceAsked()).toEqual(expect.arrayContaining(LINES.map((line) => line.slice(2))));
});

/** Lines in which all that a reading depends on matters: hours from a time of day, boxes, dates and labels that head, orders of a date. */
const TELLING = [
  'They will come back to me in 30 hours.',
  'Decision in 10 hours.',
  '2026-11-25: HR rang, decision within a week',
  'Nov 20',
  '## Next steps',
  '## Call with HR, Nov 25',
  '## The talk',
  'Timeline:',
  '**Date:** 2026-11-24',
  'EOW',
  'Friday',
  'next Friday',
  'Decision on 12/5.',
  'Send them the papers by Friday',
  'When will I hear?',
  'By the end of next week.',
  'Offer within 5 business days.',
  '',
];
const REAL = ['timelines', 'real/learn'].flatMap((name) =>
  readLines(`test/domain/timeline/corpus/${name}.en.jsonl`).map((line) => line.text),
);
const MARK = /^(?:- \[ \] |- | {2}- |> )?/;
const marks = fc.constantFrom('', '', '', '- ', '  - ', '- [ ] ', '> ');
const line = fc
  .tuple(marks, fc.oneof(fc.constantFrom(...TELLING), fc.constantFrom(...REAL)))
  .map(([mark, words]) => (words.startsWith('#') ? words : mark + words));
const heading = fc.constantFrom('## Next steps', '## The talk', '## 2026-11-24');
const property = fc.constantFrom(
  'interview-date: 2026-11-18',
  'interview-date: 2026-11-18T16:30',
  'interview-date: 2026-11-18',
  'interview-date: 2026-11-20',
);
/** They change now and then only: all is forgotten where they do. */
const settings = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom<Partial<Settings>>({ nextWeekday: 'coming' }, { dateOrder: 'day-first' }, { country: 'US' }) },
);

/** What becomes of the lines of a note: one put in, taken out, changed, marked otherwise, put elsewhere or put under another heading. */
type Edit = (lines: readonly string[]) => readonly string[];
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (lines: readonly string[], where: number): number => Math.floor(where * lines.length);
const spliced = (lines: readonly string[], where: number, out: number, ...put: readonly string[]): string[] => {
  const all = [...lines];
  all.splice(at(lines, where), out, ...put);
  return all;
};
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, line).map(
    ([where, words]): Edit =>
      (lines) =>
        spliced(lines, where, 0, words),
  ),
  fc.tuple(place, line).map(
    ([where, words]): Edit =>
      (lines) =>
        spliced(lines, where, 1, words),
  ),
  fc.tuple(place, marks).map(
    ([where, mark]): Edit =>
      (lines) =>
        lines.map((words, index) => (index === at(lines, where) ? words.replace(MARK, mark) : words)),
  ),
  heading.map(
    (words): Edit =>
      (lines) => [words, ...lines.slice(1)],
  ),
  place.map(
    (where): Edit =>
      (lines) =>
        spliced(lines, where, 1),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (lines) => {
        const moved = lines.slice(at(lines, from), at(lines, from) + 1);
        return spliced(spliced(lines, from, 1), to, 0, ...moved);
      },
  ),
);

/** A note's lines, and what becomes of it and of the settings step by step. */
const story = fc.tuple(
  fc.tuple(heading, fc.array(line, { minLength: 3, maxLength: 8 })).map(([first, others]): readonly string[] => [first, ...others]),
  fc.array(fc.tuple(edit, property, settings), { minLength: 2, maxLength: 7 }),
);

it('whatever a note becomes, it is read with what was remembered as it is read without', () => {
  fc.assert(
    fc.property(story, ([lines, steps]) => {
      const passages = new PassageReadings();
      let now = lines;
      for (const [change, date, chosen] of steps) {
        now = change(now);
        const source = `---\ntype: interview\ncompany: Acme\nposition: Engineer\n${date}\n---\n\n${now.join('\n')}\n`;
        const by = { ...DEFAULT_SETTINGS, ...chosen };
        expect(read(source, passages, by)).toEqual(read(source, undefined, by));
      }
    }),
    { numRuns: 40 },
  );
});

describe('a note that is read in steps', () => {
  const OTHER: Settings = { ...DEFAULT_SETTINGS, nextWeekday: 'coming' };
  const FRIDAYS = ['- HR will call next Friday.', '- They will let me know next Thursday.', '- The team decides next Saturday.'];
  const stepsOf = (passages: PassageReadings, lines = FRIDAYS): Steps<InterviewReading> =>
    readInterviewInSteps(
      { path: 'Interviews/Acme.md', source: note(lines) },
      DEFAULT_SETTINGS,
      { parseYaml: (yaml: string): unknown => parse(yaml) as unknown, templateFolders: [], passages },
      TODAY,
    );
  const countOf = (steps: Steps<InterviewReading>): number => {
    let count = 0;
    while (steps.next().done !== true) count++;
    return count;
  };

  it('has more of them the more must be read, in lines or in one, and none for what is known', () => {
    const passages = new PassageReadings();
    const count = countOf(stepsOf(passages));
    expect(count).toBeGreaterThan(0);
    expect(countOf(stepsOf(passages))).toBe(0);
    const many = Array.from({ length: 300 }, (_, at) => `They will call ${String(at)} of us next Friday.`);
    for (const lines of [many, [many.join(' ')]]) expect(countOf(stepsOf(new PassageReadings(), lines))).toBeGreaterThanOrEqual(3 * count);
  });

  it('is read as if at once, and so is what is read by other settings between its steps', () => {
    const passages = new PassageReadings();
    const steps = stepsOf(passages);
    expect(steps.next().done).toBe(false);
    expect(steps.next().done).toBe(false);
    expect(read(note(FRIDAYS), passages, OTHER)).toEqual(read(note(FRIDAYS), undefined, OTHER));
    expect(atOnce(steps)).toEqual(read(note(FRIDAYS)));
    expect(read(note(FRIDAYS), passages, OTHER)).toEqual(read(note(FRIDAYS), undefined, OTHER));
    expect(read(note(FRIDAYS))).not.toEqual(read(note(FRIDAYS), undefined, OTHER));
  });
});
