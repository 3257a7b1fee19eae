/** Looking back at a day asks only the lines that matter then; it must find what the whole log says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/calendar/day';
import { applicationsIn } from '../../../src/domain/follow-up/application';
import { applicationStateBefore } from '../../../src/domain/follow-up/application-state';
import { CHAIN, passesBefore } from '../../../src/domain/follow-up/chain';
import { linesThatMatterOn } from '../../../src/domain/follow-up/log-book';
import { replay } from '../../../src/domain/follow-up/replay';
import { schedule } from '../../../src/domain/follow-up/schedule';
import { formatLogEntry } from '../../../src/domain/note/log';
import { interview, OPTIONS, type NoteInBrief } from './notes';

const RUNS = Number(process.env['FC_RUNS'] ?? 150);
const START = day('2026-09-01');
const KINDS = [...CHAIN.map(({ kind }) => kind), 'networking-check-in' as const];

const line = fc
  .tuple(
    fc.integer({ min: 0, max: 90 }),
    fc.constantFrom(
      'heard soon',
      'note called',
      'sent thank-you',
      ...KINDS.flatMap((kind) => [`sent ${kind}`, `sent ${kind}`, `skipped ${kind}`]),
    ),
    fc.integer({ min: 0, max: 20 }),
    fc.constantFrom(...KINDS),
  )
  .chain(([on, words, wait, kind]) => {
    const date = addDays(START, on);
    return fc.constantFrom(
      `${date} ${words}`,
      `${date} ${words}`,
      `${date} ${words}`,
      `${date} put off ${kind} until ${addDays(date, wait)}`,
      `${date} moved to ${addDays(date, wait)}`,
    );
  });

const notes = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 60 }).map((on): string => addDays(START, on)),
    company: fc.constantFrom('Acme', 'Bolt'),
    application: fc.constant('one'),
    status: fc.constantFrom(null, null, 'rejected' as const),
    log: fc.array(line, { maxLength: 14 }),
  }),
  { minLength: 1, maxLength: 3 },
);

const applicationOf = (briefs: readonly NoteInBrief[]) =>
  applicationsIn(briefs.map((brief, index) => interview({ ...brief, path: `${String(index)}.md` })));

describe('looking back at the morning of a day', () => {
  it('finds in the lines that matter what it would find in the whole log', () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 0, max: 95 }), fc.constantFrom(...KINDS), (briefs, on, kind) => {
        const date = addDays(START, on);
        const neighbours = applicationOf(briefs);
        for (const { key } of neighbours) {
          const whole = neighbours.map((members) =>
            applicationStateBefore(
              members,
              OPTIONS,
              date,
              members.key === key ? (each) => each.day === date && passesBefore(each, kind) : undefined,
            ),
          );
          const expected = schedule(whole, { wanted: { key, kind } })
            .get(key)
            ?.find(({ step }) => step.kind === kind);
          const found = replay({ neighbours, options: OPTIONS }, key, kind, date);
          expect(found === null ? null : [found.days, found.reasons]).toEqual(
            expected === undefined ? null : [expected.days, expected.reasons],
          );
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('leaves out what an answer has closed, but for the message that others keep their distance to', () => {
    const [application] = applicationOf([
      {
        day: '2026-09-02',
        log: [
          '2026-09-09 sent first-check-in',
          '2026-09-10 note called',
          '2026-09-20 sent second-check-in',
          '2026-09-21 put off final-follow-up until 2026-10-01',
          '2026-09-25 heard soon',
          '2026-10-02 sent first-check-in',
          '2026-10-20 sent second-check-in',
        ],
      },
    ]);
    expect(linesThatMatterOn(application?.log ?? [], day('2026-10-02')).map((each) => formatLogEntry(each.day, each))).toEqual([
      '2026-09-20 sent second-check-in',
      '2026-09-25 heard soon',
      '2026-10-02 sent first-check-in',
    ]);
  });
});
