import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { countingTime, tellAnswer, timeChoices } from '../../../src/domain/follow-up/answer';
import { formatLogEntry } from '../../../src/domain/note/log';
import { readingOptions } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { readAnswer } from '../../../src/domain/timeline/read-answer';
import type { StatedTimeline } from '../../../src/domain/timeline/stated-timeline';
import { parseLogEntry } from '../../../src/domain/note/log';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { interview } from './notes';

const OPTIONS = readingOptions(DEFAULT_SETTINGS);
const TODAY = day('2026-11-25');
const times = (words: string): StatedTimeline[] => readAnswer(words, TODAY, OPTIONS);

/** What a choice writes; `choose` picks one of the choices, or says "none". */
function lines(words: string, choose: ((choices: StatedTimeline[]) => StatedTimeline | undefined) | 'none' | null = null): string[] {
  const found = times(words);
  const chosen = typeof choose === 'function' ? (choose(timeChoices(found)) ?? null) : choose;
  if (typeof choose === 'function') expect(chosen).not.toBeNull();
  return tellAnswer({ answer: 'still-deciding', words, day: TODAY, found, chosen }, OPTIONS).events.map((event) =>
    formatLogEntry(TODAY, event),
  );
}

const byDay = (by: string) => (choices: StatedTimeline[]) => choices.find((choice) => choice.by === by);

const MAIL = `Dear Sam,

thank you for coming in on Monday. It was good to meet you, and the team
liked what you showed us.

Our HR colleague Ann will call you on Monday. We will let you know our
decision by 11 December at the latest.

Have a nice weekend!
Jane`;

describe('what the log is told of an answer on Wednesday 2026-11-25', () => {
  it.each([
    ['a line as it stands', 'We decide by 4 December. Great chat!', ['2026-11-25 heard We decide by 4 December. Great chat!']],
    ['nothing but the answer', '', ['2026-11-25 heard still deciding']],
    ['of a mail the sentence that counts', MAIL, ['2026-11-25 heard Our HR colleague Ann will call you on Monday.']],
    [
      'of a mail that names no day the words that promise',
      'Dear Sam,\n\nwe will be in touch.\n\nJane\n',
      ['2026-11-25 heard we will be in touch.'],
    ],
    [
      'of a mail that promises nothing the answer alone',
      'Dear Sam,\n\nthank you for your time.\n\nJane\n',
      ['2026-11-25 heard still deciding'],
    ],
    ['an ambiguous phrase, which is asked about later', 'decision next Friday', ['2026-11-25 heard decision next Friday']],
  ])('%s', (_, words, expected) => expect(lines(words)).toEqual(expected));

  it('another time of a mail, chosen', () =>
    expect(lines(MAIL, byDay('2026-12-11'))).toEqual(['2026-11-25 heard We will let you know our decision by 11 December at the latest.']));

  it('another time of a line, chosen', () =>
    expect(lines('HR calls tomorrow. Decision by 4 December.', byDay('2026-12-04'))).toEqual(['2026-11-25 heard Decision by 4 December.']));

  it.each([['2026-11-27'], ['2026-12-04']])('an ambiguous phrase, settled: their words stay, and are read as by %s', (by) =>
    expect(lines('decision next Friday', byDay(by))).toEqual([
      '2026-11-25 heard decision next Friday',
      `2026-11-25 read "decision next Friday" as by ${by}`,
    ]),
  );

  it('that no time in it is their promise', () =>
    expect(lines('We decide by 4 December.', 'none')).toEqual([
      '2026-11-25 heard We decide by 4 December.',
      '2026-11-25 read "We decide by 4 December." as none',
    ]));
});

describe('the time that counts', () => {
  it.each([
    ['the earliest day', 'HR calls tomorrow. Decision by 4 December.', '2026-11-26'],
    ['a day before words without one', 'We are in touch soon. Decision by 4 December.', '2026-12-04'],
    ['words without a day where there is nothing else', 'We are in touch soon.', null],
  ])('is %s', (_, words, by) => expect(countingTime(times(words))?.by).toBe(by));

  it('is none where nothing was found', () => expect(countingTime(times('Thank you!'))).toBeNull());
});

describe('what was chosen is what the log is read as afterwards', () => {
  it.each([
    ['HR calls tomorrow. Decision by 4 December.'],
    ['decision next Friday'],
    ['we decide on 3/12 or so'],
    [MAIL],
    ['Hi Sam\n\n- phone call: Monday\n- offer or not: 11 December\n'],
    ['He said "we decide by Friday" and "HR rings on Monday".'],
  ])('%j', (words) => {
    const found = times(words);
    for (const chosen of timeChoices(found)) {
      const { events, promises } = tellAnswer({ answer: 'still-deciding', words, day: TODAY, found, chosen }, OPTIONS);
      const log = events.map((event) => formatLogEntry(TODAY, event));
      const entries = log.map((line) => parseLogEntry(line, 1));
      expect(entries.filter((entry) => 'problem' in entry)).toEqual([]);
      const read = readPromises(interview({ day: '2026-11-16', log }).note, OPTIONS);
      const dated = read.promises.map(({ by }) => by);
      expect({ log, dated, unsure: read.unsure.length }).toEqual({
        log,
        dated: expect.arrayContaining([chosen.by]) as unknown,
        unsure: 0,
      });
      expect(promises.map(({ by }) => by)).toContain(chosen.by);
      expect(countingTime(read.promises)?.by).toBe(chosen.by);
    }
  });
});
