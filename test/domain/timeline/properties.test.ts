import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, day, type Day } from '../../../src/domain/calendar/day';
import { readAnswer } from '../../../src/domain/timeline/read-answer';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { allTold, noteOf, OPTIONS, promisesIn, told } from './notes';

const days = fc.integer({ min: 0, max: 3650 }).map((ahead) => addDays(day('2025-01-01'), ahead));

const words = (...of: string[]): fc.Arbitrary<string> => fc.constantFrom(...of);
const unit = words('days', 'business days', 'weeks', 'months', 'hours');
const named = words(
  'Friday',
  'next Tuesday',
  'this week',
  'next week',
  'the week after next',
  'the month',
  'December',
  'next month',
  'Q1',
  'the year',
  'the 15th',
  'Dec 5',
  '2027-03-01',
  '12/5',
  'Easter',
  'the summer',
  'tomorrow',
);
const bound = words(
  '',
  'by ',
  'before ',
  'after ',
  'until ',
  'not before ',
  'around ',
  'early ',
  'mid ',
  'the end of ',
  'by the end of ',
  'the first week of ',
  'the week of ',
  'within ',
  'at least ',
  'in ',
  'from ',
);
const phrase = fc.oneof(
  fc.tuple(bound, named).map(([before, name]) => before + name),
  fc.tuple(bound, fc.integer({ min: 1, max: 90 }), unit).map(([before, count, of]) => `${before}${count} ${of}`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), unit).map(([low, high, of]) => `${low}-${low + high} ${of}`),
  fc.tuple(named, words(' or ', ' - ', ', ', ' and ', '/'), named).map((both) => both.join('')),
);

/** Sentences in which somebody promises, and ones in which nobody does. */
const promising = phrase.map((time) => `HR will call me ${time}`);
const silent = words(
  'I left my last job in March',
  'benefits start after 30 days',
  'the team ships every two weeks',
  'We talked for 45 minutes',
  'my notice period is four weeks',
  'standup is at 9:30 on weekdays',
);

describe('of every promise', () => {
  it('`from` is never after `by`, and `by` never before the day on which it was said', () => {
    fc.assert(
      fc.property(phrase, days, (time, saidOn) => {
        for (const promise of readAnswer(`decision ${time}`, saidOn, OPTIONS)) {
          if (promise.vague) expect([promise.from, promise.by]).toEqual([null, null]);
          else
            expect(
              (promise.from ?? saidOn) <= (promise.by ?? '') &&
                saidOn <= (promise.by ?? '') &&
                (promise.from === null || promise.from >= saidOn),
            ).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('the later bound never gives an earlier day: "by the end of X" is not before "early X"', () => {
    fc.assert(
      fc.property(words('next week', 'December', 'Q1', 'next month', 'the summer', 'next year'), days, (period, saidOn) => {
        const by = (text: string): Day | null | undefined => readAnswer(`decision ${text}`, saidOn, OPTIONS)[0]?.by;
        const [early, late] = [by(`early ${period}`), by(`by the end of ${period}`)];
        if (early !== undefined && late !== undefined) expect((late ?? '') >= (early ?? '')).toBe(true);
      }),
    );
  });
});

describe('reading a note again', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('on any later day, in any time zone and over both changes of clocks gives the same', () => {
    const zones = [
      'Pacific/Honolulu',
      'America/New_York',
      'UTC',
      'Europe/Berlin',
      'Asia/Kolkata',
      'Pacific/Auckland',
      'Pacific/Kiritimati',
    ];
    fc.assert(
      fc.property(promising, days, days, words(...zones), (text, saidOn, today, timeZone) => {
        process.env['TZ'] = 'UTC';
        vi.useRealTimers();
        const first = allTold(promisesIn(text, saidOn));
        process.env['TZ'] = timeZone;
        vi.setSystemTime(`${today}T23:30:00Z`);
        expect(allTold(promisesIn(text, saidOn))).toBe(first);
      }),
      { numRuns: 150 },
    );
  });
});

describe('lines in a note', () => {
  it('that promise nothing stay so among any others, and change nothing in them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(promising, silent), { maxLength: 8 }), days, (lines, saidOn) => {
        const alone = lines.flatMap((line) => promisesIn(`- ${line}`, saidOn).map(told));
        expect(promisesIn(lines.map((line) => `- ${line}`).join('\n'), saidOn).map(told)).toEqual(alone);
        expect(promisesIn(lines.map((line) => `${line}.`).join('\n\n'), saidOn).map(told)).toEqual(alone);
      }),
      { numRuns: 150 },
    );
  });
});

describe('text of any shape', () => {
  const markdown = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        words(
          '\n',
          '\r\n',
          '> ',
          '- ',
          '## ',
          '|',
          '```',
          '%%',
          '<!--',
          '[[',
          '](',
          'by Friday',
          'we will call ',
          '2026-02-31 ',
          '99/99 ',
          'week 99 ',
          'the 31st ',
          '🎉',
          '‏שלום',
        ),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('never throws, and every span and line lies in the note', () => {
    fc.assert(
      fc.property(markdown, days, (body, saidOn) => {
        const note = noteOf(body, saidOn);
        const lines = note.source.split(/\r\n|\n|\r/).length;
        for (const { span, line, quote } of readPromises(note, OPTIONS).promises) {
          expect(span.start >= 0 && span.start < span.end && span.end <= note.source.length).toBe(true);
          expect(line >= 1 && line <= lines).toBe(true);
          expect(quote).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([['They said they will let me know by Friday. '], ['- They will call by Friday.\n']])(
    'reads the first 500 promises of 5 MB of "%s" and says that it stops there',
    (promise) => {
      const { promises, problems } = readPromises(noteOf(promise.repeat(5_000_000 / promise.length)), OPTIONS);
      expect(promises.length).toBeGreaterThan(450);
      expect(promises.length).toBeLessThanOrEqual(500);
      expect(problems).toEqual([
        { note: 'Acme.md', line: promises.at(-1)?.line, message: expect.stringContaining('The first 500 are read') as string },
      ]);
    },
  );

  it('reads 400 promises without a word', () =>
    expect(readPromises(noteOf('- They will call by Friday.\n'.repeat(400)), OPTIONS)).toMatchObject({
      promises: { length: 400 },
      problems: [],
    }));

  it('reads a note of 5 MB in which one line promises something', () => {
    const line = 'Talked about the move from one big service to several smaller ones, 3 people, 45 minutes, on Tuesdays.\n';
    const body = `${line.repeat(25_000)}\nHR will call on Friday.\n\n${line.repeat(25_000)}`;
    expect(allTold(promisesIn(body))).toBe('2026-11-20');
  });
});
