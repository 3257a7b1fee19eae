import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, day, LAST_DAY } from '../../../src/domain/calendar/day';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import type { Now } from '../../../src/domain/calendar/now';
import type { Interview, PlanOptions } from '../../../src/domain/follow-up/follow-up';
import { planFollowUps, type Plan } from '../../../src/domain/follow-up/plan';
import { readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { Planner } from '../../../src/domain/follow-up/planner';

const OPTIONS: PlanOptions = { preset: 'standard', holidays: NO_HOLIDAYS };
const TODAY = day('2026-11-25');
const NOW: Now = { day: TODAY, time: '09:30' };

function run(planner: Planner, interviews: readonly Interview[], now = NOW, options = OPTIONS): Plan {
  const steps = planner.plan(interviews, options, now);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function interview(path: string, properties: string, text = ''): Interview {
  const source = `---\ntype: interview\n${properties}---\n${text}\n`;
  const reading = readInterview(
    { path, source },
    DEFAULT_SETTINGS,
    { parseYaml: (yaml) => parse(yaml) as unknown, templateFolders: [] },
    LAST_DAY,
  );
  const [read] = reading.interviews;
  if (read === undefined) throw new Error(`It does not count: ${source}`);
  return read;
}

/** Notes of few companies and positions, so that they meet in every way. */
const anyInterview = fc
  .record({
    company: fc.constantFrom('Acme', 'ACME Inc.', 'Bolt', 'Cato'),
    position: fc.constantFrom('Clerk', 'Engineer'),
    daysAgo: fc.integer({ min: -5, max: 90 }),
    time: fc.constantFrom('', 'T09:00', 'T15:00'),
    status: fc.constantFrom('', 'status: offer\nanswer-by: 2026-12-04\n', 'status: rejected\n'),
    log: fc.constantFrom('', 'follow-up-log: [2026-11-20 sent first-check-in]\n', 'follow-up-log: [2026-11-18 heard still deciding]\n'),
    application: fc.constantFrom('', 'application: "[[One job]]"\n'),
    text: fc.constantFrom('', "We'll be in touch next Tuesday.", 'They decide within two weeks.'),
  })
  .map(({ company, position, daysAgo, time, status, log, application, text }) => {
    const properties = `company: ${company}\nposition: ${position}\ninterview-date: ${addDays(TODAY, -daysAgo)}${time}\n${status}${log}${application}`;
    return { properties, text };
  });

const anyVault = fc
  .array(anyInterview, { maxLength: 12 })
  .map((notes) => notes.map(({ properties, text }, index) => interview(`Note ${String(index)}.md`, properties, text)));

describe('planning company by company', () => {
  it('gives the same plan as planning all at once', () => {
    fc.assert(
      fc.property(anyVault, (vault) => {
        expect(run(new Planner(), vault)).toEqual(planFollowUps(vault, OPTIONS, NOW));
      }),
    );
  });

  it('gives the same plan when a note came, went or changed since, on another day or at another hour', () => {
    fc.assert(
      fc.property(anyVault, anyVault, fc.constantFrom(0, 1, 8), fc.constantFrom('08:00', '09:30', '16:00'), (before, after, days, time) => {
        const planner = new Planner();
        const now = { day: addDays(TODAY, days), time };
        run(planner, before);
        const mixed = [...before.slice(0, 3), ...after.slice(3)];
        expect(run(planner, mixed, now)).toEqual(planFollowUps(mixed, OPTIONS, now));
      }),
    );
  });

  it('goes on from where it was left, and through any number of changes', () => {
    fc.assert(
      fc.property(anyVault, fc.array(fc.tuple(anyVault, fc.nat(6), fc.nat(8)), { maxLength: 6 }), (start, changes) => {
        const planner = new Planner();
        run(planner, start);
        let vault = start;
        for (const [others, from, leftAfter] of changes) {
          const changed = others.slice(from, from + 3);
          // A path is one note's.
          const kept = (interviews: readonly Interview[]) =>
            interviews.filter((each) => !changed.some(({ note }) => note.path === each.note.path));
          vault = [...kept(vault.slice(0, from)), ...changed, ...kept(vault.slice(from + 2))];
          const steps = planner.plan(vault, OPTIONS, NOW);
          for (let step = 0; step < leftAfter; step++) steps.next();
        }
        expect(run(planner, vault)).toEqual(planFollowUps(vault, OPTIONS, NOW));
      }),
    );
  });

  it('keeps the very follow-ups of companies in which nothing changed', () => {
    const acme = interview('Acme.md', 'company: Acme\nposition: Clerk\ninterview-date: 2026-11-20\n');
    const bolt = interview('Bolt.md', 'company: Bolt\nposition: Clerk\ninterview-date: 2026-11-20\n');
    const planner = new Planner();
    const before = run(planner, [acme, bolt]).followUps;
    const after = run(planner, [acme, interview('Bolt.md', 'company: Bolt\nposition: Clerk\ninterview-date: 2026-11-23\n')]).followUps;
    const of = (followUps: Plan['followUps'], company: string): Plan['followUps'] =>
      followUps.filter((followUp) => followUp.company === company);
    of(after, 'Acme').forEach((followUp, index) => expect(followUp).toBe(of(before, 'Acme')[index]));
    expect(of(after, 'Bolt')[0]).not.toBe(of(before, 'Bolt')[0]);
  });

  it.each([
    ['a remark of the same day', '2026-11-18 note called', true],
    ['a later line', '2026-11-20 heard they want it sooner', false],
  ])("of the others too where %s is added to an offer's note: %s", (_, event, areKept) => {
    const offer = (log: string): Interview =>
      interview(
        'Acme.md',
        `company: Acme\nposition: Clerk\ninterview-date: 2026-11-12\nstatus: offer\nanswer-by: 2026-12-04\nfollow-up-log:\n  - 2026-11-18 heard an offer\n${log}`,
      );
    const bolt = interview('Bolt.md', 'company: Bolt\nposition: Clerk\ninterview-date: 2026-11-20\n');
    const planner = new Planner();
    const before = run(planner, [offer(''), bolt]);
    const after = run(planner, [offer(`  - ${event}\n`), bolt]);
    const first = (plan: Plan) => plan.followUps.find(({ company }) => company === 'Bolt');
    expect(first(after) === first(before)).toBe(areKept);
    expect(after).toEqual(planFollowUps([offer(`  - ${event}\n`), bolt], OPTIONS, NOW));
  });
});
