/** What holds of every plan, whatever the notes say. `npm run unit` tries 150 vaults for each; FC_RUNS sets another number. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { addDays, day, weekdayOf, type Day } from '../../../src/domain/calendar/day';
import { addBusinessDays, NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { numbersFor } from '../../../src/domain/follow-up/rules/t9-context';
import { ETIQUETTE } from '../../../src/domain/follow-up/rules';
import { because, planOn, type NoteInBrief } from './notes';

const RUNS = Number(process.env['FC_RUNS'] ?? 150);
const CHAIN = ['first-check-in', 'second-check-in', 'final-follow-up', 'closing-note'];
/** What goes out on the day of the interview, whatever weekday it is. */
const ON_THE_DAY = ['thank-you', 'no-show', 'apology'];
const START = day('2026-10-15');

const dayWithin = (days: number) => fc.integer({ min: 0, max: days }).map((offset) => addDays(START, offset));
const companies = ['Acme', 'ACME Corp.', 'Bolt'];
const people = ['Jane Smith', 'Bob Lee'];

const logLine = dayWithin(70).chain((on) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...CHAIN, 'networking-check-in', 'timeline-question').map((kind) => `${on} sent ${kind}`) },
    { weight: 2, arbitrary: fc.constantFrom(...people).map((name) => `${on} sent thank-you to ${name}`) },
    { weight: 2, arbitrary: fc.constantFrom(...CHAIN, 'networking-check-in').map((kind) => `${on} skipped ${kind}`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...CHAIN, 'thank-you'), fc.integer({ min: 0, max: 20 }))
        .map(([kind, wait]) => `${on} put off ${kind} until ${addDays(on, wait)}`),
    },
    { weight: 2, arbitrary: fc.constant(`${on} heard soon`) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }).map((wait) => `${on} moved to ${addDays(on, wait)}`) },
    { weight: 1, arbitrary: fc.constant(`${on} missed by them`) },
    { weight: 1, arbitrary: fc.constant(`${on} note called the desk`) },
  ),
);

const promise = fc
  .tuple(dayWithin(60), fc.option(fc.integer({ min: 0, max: 30 }), { freq: 4 }), fc.boolean(), fc.constantFrom('body', 'log' as const))
  .map(([said, wait, approximate, source]) => ({
    said,
    ...(wait === null ? {} : { by: addDays(said, wait) }),
    approximate,
    noContact: wait === null && approximate && source === 'body',
    source: source,
  }));

const note = (position: fc.Arbitrary<string>): fc.Arbitrary<NoteInBrief> =>
  fc.record({
    company: fc.constantFrom(...companies),
    position,
    day: dayWithin(60),
    interviewers: fc.subarray(people),
    status: fc.constantFrom(null, null, null, null, 'waiting', 'rejected', 'closed', 'offer', 'accepted'),
    industry: fc.constantFrom(null, null, null, 'tech', 'government'),
    time: fc.constantFrom(null, null, '09:00', '15:30'),
    log: fc.array(logLine, { maxLength: 6 }),
    promises: fc.array(promise, { maxLength: 3 }),
  });

/** Notes with a level that goes with the position, so that each application has one spacing. */
const LEVELS: Readonly<Record<string, NoteInBrief['level']>> = { Analyst: 'entry', Engineer: null, Director: 'senior' };
const vault = fc
  .array(fc.tuple(note(fc.constantFrom('Analyst', 'Engineer', 'Director')), dayWithin(90)), { minLength: 1, maxLength: 5 })
  .map((notes) =>
    notes.map(
      ([each, answerBy], index): NoteInBrief => ({
        ...each,
        answerBy,
        path: `${String(index)}.md`,
        level: LEVELS[each.position ?? ''] ?? null,
      }),
    ),
  );

/** The same with applications that are joined by name, over companies and positions. */
const joinedVault = vault.chain((notes) =>
  fc
    .subarray(notes)
    .map((joined) => notes.map((each) => (joined.includes(each) ? { ...each, application: '[[The platform job]]' } : each))),
);

const isOpen = ({ state }: FollowUp): boolean => state === 'due' || state === 'overdue';
const isCheckIn = ({ kind }: FollowUp): boolean => CHAIN.includes(kind);
const companyOf = (row: { company?: string | null }): string => (row.company === 'Bolt' ? 'Bolt' : 'Acme');
const nameOf = (row: FollowUp): string =>
  [row.application, row.kind, ON_THE_DAY.includes(row.kind) ? `${row.note} ${row.recipient ?? ''}` : '', row.loggedOn].join('|');
const sentDays = (notes: readonly NoteInBrief[], on: Day): Day[] =>
  notes.flatMap(({ log = [] }) =>
    log.flatMap((line) => (/ sent (?!thank-you)/.test(line) && line.slice(0, 10) <= on ? [day(line.slice(0, 10))] : [])),
  );

const check = (...args: [fc.Arbitrary<NoteInBrief[]>, fc.Arbitrary<Day>, (notes: NoteInBrief[], on: Day) => void]) =>
  fc.assert(fc.property(...args), { numRuns: RUNS });

describe('every plan', { timeout: 60_000 }, () => {
  it('keeps check-ins at a distance from the last message to the company', () => {
    check(vault, dayWithin(130), (notes, on) => {
      for (const row of planOn(notes, on)
        .followUps.filter(isCheckIn)
        .filter(({ state }) => state !== 'done' && state !== 'skipped')) {
        const last = sentDays(
          notes.filter((each) => companyOf(each) === companyOf(row)),
          on,
        )
          .sort()
          .at(-1);
        if (last === undefined || row.opens === null || row.state === 'lapsed') continue;
        const { spacing } = numbersFor(LEVELS[row.position ?? ''] ?? null, null, 'standard');
        expect(row.opens >= addDays(last, spacing)).toBe(true);
      }
    });
  });

  it('has no check-in due before the promises that it waits for', () => {
    check(vault, dayWithin(130), (notes, on) => {
      for (const row of planOn(notes, on).followUps.filter(isOpen).filter(isCheckIn)) {
        expect(row.promise === null || (row.promise.by ?? '') < on).toBe(true);
        if (row.kind === 'first-check-in' || row.promise === null || row.opens === null) continue;
        expect(row.opens >= addBusinessDays(row.promise.by ?? on, 1, NO_HOLIDAYS)).toBe(true);
      }
    });
  });

  it('has no later check-in due while a promise neither met nor replaced still runs', () => {
    check(vault, dayWithin(130), (notes, on) => {
      for (const row of planOn(notes, on)
        .followUps.filter(isOpen)
        .filter(isCheckIn)
        .filter(({ kind }) => kind !== 'first-check-in')) {
        const own = notes.filter((each) => companyOf(each) === companyOf(row) && each.position === row.position);
        // Where interviews were moved or missed, their days are another test's matter.
        if (own.some(({ log = [] }) => log.some((line) => / (moved|missed) /.test(line)))) continue;
        const said = own.flatMap(({ promises = [] }) => promises).filter((promise) => promise.said <= on);
        const rounds = [...new Set(own.flatMap(({ day: of }) => (of !== null && of <= on ? [of] : [])))].sort();
        const heard = own
          .flatMap(({ log = [] }) => log.filter((line) => / heard /.test(line)).map((line) => line.slice(0, 10)))
          .filter((of) => of <= on);
        const lastAnswer = [...heard, ...rounds.slice(1)].sort().at(-1) ?? '';
        const running = said.filter(
          ({ said: saidOn, by }) =>
            by !== undefined && by > lastAnswer && by >= on && !said.some((other) => other.said > saidOn && (other.by ?? '') > by),
        );
        expect(running).toEqual([]);
      }
    });
  });

  it('never has two check-ins due at one company on one day', () => {
    check(joinedVault, dayWithin(130), (notes, on) => {
      const due = planOn(notes, on).followUps.filter(isOpen).filter(isCheckIn).map(companyOf);
      expect(new Set(due).size).toBe(due.length);
    });
  });

  it('never asks for timing and checks in at one company on one day', () => {
    check(joinedVault, dayWithin(130), (notes, on) => {
      const open = planOn(notes, on).followUps.filter(isOpen);
      const asked = new Set(open.filter(({ kind }) => kind === 'timeline-question').map(companyOf));
      expect(open.filter(isCheckIn).filter((row) => asked.has(companyOf(row)))).toEqual([]);
    });
  });

  it('shows no day of a step where contact was forbidden', () => {
    check(joinedVault, dayWithin(130), (notes, on) => {
      for (const row of planOn(notes, on).followUps.filter(isCheckIn)) {
        if (row.promise?.noContact !== true || ['done', 'skipped', 'dropped'].includes(row.state)) continue;
        expect([row.opens, row.overdueAfter]).toEqual([null, null]);
      }
    });
  });

  it('takes nothing back from due to planned on the next day, unless a line of that day says so', () => {
    check(joinedVault, dayWithin(130), (notes, on) => {
      const next = addDays(on, 1);
      const isNews = notes.some(
        ({ log = [], promises = [] }) => log.some((line) => line.startsWith(next)) || promises.some(({ said }) => said === next),
      );
      fc.pre(!isNews);
      const planned = new Set(
        planOn(notes, next)
          .followUps.filter(({ state }) => state === 'planned')
          .map(nameOf),
      );
      for (const row of planOn(notes, on).followUps.filter(isOpen)) expect(planned.has(nameOf(row)), nameOf(row)).toBe(false);
    });
  });

  it('is the same in whatever order the notes come, and the lines of their logs', () => {
    check(joinedVault, dayWithin(130), (notes, on) => {
      const backwards = [...notes].reverse().map((each) => ({ ...each, log: [...(each.log ?? [])].reverse() }));
      const bare = ({ followUps }: ReturnType<typeof planOn>) =>
        followUps.map((row) => ({ ...row, promise: row.promise && { ...row.promise, line: 0 } }));
      expect(bare(planOn(backwards, on))).toEqual(bare(planOn(notes, on)));
    });
  });

  it('does not change with a note about another company that holds no offer', () => {
    const other = note(fc.constantFrom('Analyst', 'Engineer')).map(
      (each): NoteInBrief => ({
        ...each,
        path: 'other.md',
        company: 'Zenith',
        status: each.status === 'offer' ? null : (each.status ?? null),
      }),
    );
    fc.assert(
      fc.property(vault, other, dayWithin(130), (notes, another, on) => {
        const rows = planOn([...notes, another], on).followUps.filter(({ company }) => company !== 'Zenith');
        expect(rows).toEqual(planOn(notes, on).followUps.filter(({ company }) => company !== 'Zenith'));
      }),
      { numRuns: RUNS },
    );
  });

  it('says the same twice where a log says everything twice', () => {
    check(joinedVault, dayWithin(130), (notes, on) => {
      const twice = notes.map((each) => ({ ...each, log: [...(each.log ?? []), ...(each.log ?? [])] }));
      expect(planOn(twice, on).followUps).toEqual(planOn(notes, on).followUps);
    });
  });

  it('opens nothing but thanks and words about a missed interview on a weekend, and nothing after its overdue day', () => {
    check(joinedVault, dayWithin(130), (notes, on) => {
      for (const { kind, opens, overdueAfter } of planOn(notes, on).followUps) {
        if (opens === null) continue;
        if (!ON_THE_DAY.includes(kind)) expect(weekdayOf(opens)).toBeLessThanOrEqual(5);
        if (overdueAfter !== null && kind !== 'timeline-question') expect(overdueAfter >= opens).toBe(true);
      }
    });
  });

  it('gives a reason for every row, and a rule that the app can explain', () => {
    check(joinedVault, dayWithin(130), (notes, on) => {
      for (const row of planOn(notes, on).followUps) {
        expect(because(row, on).join(' ')).not.toBe('');
        for (const rule of [row.rule, ...row.reasons.flatMap(({ rules = [] }) => rules)]) expect(ETIQUETTE).toHaveProperty(rule);
      }
    });
  });
});

describe('time zones', { timeout: 60_000 }, () => {
  const home = process.env['TZ'];
  afterAll(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it('change nothing, from UTC-11 to UTC+14 and over both changes of clocks', () => {
    fc.assert(
      fc.property(joinedVault, dayWithin(180), (notes, on) => {
        const plans = ['Pacific/Pago_Pago', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Kiritimati'].map(
          (zone) => {
            process.env['TZ'] = zone;
            return planOn(notes, on).followUps;
          },
        );
        for (const plan of plans.slice(1)) expect(plan).toEqual(plans[0]);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

describe('a vault of 200 old notes without a log', () => {
  const notes = Array.from(
    { length: 200 },
    (_, index): NoteInBrief => ({
      path: `${String(index)}.md`,
      company: `Company ${String(index % 150)}`,
      day: addDays(day('2024-03-01'), index * 3),
      interviewers: people,
    }),
  );

  it('is silent on any later day but for what is not yet quiet', () => {
    expect(planOn(notes, '2026-11-23').followUps.filter(isOpen)).toEqual([]);
    const loud = planOn(notes, '2025-11-01').followUps.filter(isOpen);
    expect(loud.every(({ overdueAfter }) => overdueAfter !== null && addDays(overdueAfter, 30) >= '2025-11-01')).toBe(true);
  });
});
