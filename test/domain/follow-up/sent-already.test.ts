/**
 * What a note says was sent, planned as the product does it: nobody is told to send it again. Each case holds with line ends of both kinds.
 */
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { planFollowUps, type Plan } from '../../../src/domain/follow-up/plan';
import { planOptions, readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { because, inBrief } from './notes';

/** Wednesday 18 November. */
const VELA = 'company: Vela Foods\nposition: Buyer\ninterview-date: 2026-11-18';
const note = (properties: string, text = ''): string => `---\ntype: interview\n${properties}\n---\n\n${text}\n`;

/** Two rounds in one note: Wednesday 18 and Wednesday 25 November. */
const rounds = (properties: string, first = '', second = ''): string =>
  `---\ntype: job application\ncompany: Vela Foods\nposition: Buyer\n${properties}---\n\n## Phone screen with Orin Park, 2026-11-18\n\n${first}\n\n## Panel with Ray Ito and Jo Wu, 2026-11-25\n\n${second}\n`;

function planOf(source: string, on: string): Plan {
  const reading = readInterview(
    { path: 'Vela.md', source },
    DEFAULT_SETTINGS,
    { parseYaml: (yaml) => parse(yaml) as unknown, templateFolders: [] },
    day(on),
  );
  const plan = planFollowUps(reading.interviews, planOptions(DEFAULT_SETTINGS), endOfDay(day(on)));
  return { ...plan, problems: [...reading.problems, ...plan.problems] };
}

/** The plan with line ends of both kinds, which must be the same. */
function bothWays(source: string, on: string): Plan {
  const plan = planOf(source, on);
  const told = ({ followUps, problems }: Plan) => [followUps.map((row) => [inBrief(row), row.reasons]), problems];
  expect(told(planOf(source.replaceAll('\n', '\r\n'), on))).toEqual(told(plan));
  return plan;
}

const rows = (source: string, on: string, isWanted: (kind: string) => boolean): string[] =>
  bothWays(source, on)
    .followUps.filter(({ kind }) => isWanted(kind))
    .map((row) => `${inBrief(row).replace(/ from.*/, '')}, ${row.interview ?? ''}`);
const thanks = (source: string, on: string): string[] => rows(source, on, (kind) => kind === 'thank-you');

describe('a thank-you that the note says was sent', () => {
  const people = `${VELA}\ninterviewers: [Orin Park, Tova Reed]`;
  const both = ['thank-you to Orin Park done, 2026-11-18', 'thank-you to Tova Reed done, 2026-11-18'];
  const orin = ['thank-you to Orin Park done, 2026-11-18', 'thank-you to Tova Reed overdue, 2026-11-18'];
  const neither = ['thank-you to Orin Park overdue, 2026-11-18', 'thank-you to Tova Reed overdue, 2026-11-18'];

  it.each([
    ['by a property with its day, for all', note(`${people}\nthank_you_sent: 2026-11-18`), both],
    ['by a property that is ticked', note(`${people}\nthank_you_sent: true`), both],
    [
      'by a ticked task, for the one who is named',
      note(people, '- [x] Send thank-you mail to Orin\n- [ ] Send thank-you mail to Tova'),
      orin,
    ],
    ['by a dated line', note(people, '- 2026-11-19 thanked Orin Park by mail'), orin],
    ['by the row of a log', note(people, '| Date | Action |\n|---|---|\n| 2026-11-19 | Sent thank-you to Orin |'), orin],
    [
      'by a task for one, and by the log for the other',
      note(`${people}\nfollow-up-log:\n  - 2026-11-18 sent thank-you to Tova Reed`, '- [x] Send thank-you mail to Orin'),
      both,
    ],
    ['not by one for somebody else, who is no problem either', note(people, '- [x] Send thank-you mail to Nell Ash'), neither],
    ['not by a property that says no', note(`${people}\nthank_you_sent: false`), neither],
  ])('is done %s', (_, source, expected) => {
    expect(thanks(source, '2026-11-20')).toEqual(expected);
    expect(bothWays(source, '2026-11-20').problems).toEqual([]);
  });

  it('says that its day is unknown, and names none', () => {
    const [row] = bothWays(note(people, '- [x] Send thank-you mail to Orin'), '2026-11-20').followUps;
    expect(because(row, '2026-11-20').at(-1)).toBe('Your note says that it was sent, and not on which day.');
  });

  it('is no line of a day to come while the interview lies ahead, and does not count before it', () => {
    const plan = bothWays(note(people, '- [x] Send thank-you mail to Orin'), '2026-11-10');
    expect(plan.problems).toEqual([]);
    expect(plan.followUps.map(({ state }) => state)).toEqual(['planned', 'planned']);
  });

  it('is done on the day to which the interview was moved', () => {
    const moved = note(`${people}\nthank_you_sent: true\nfollow-up-log:\n  - 2026-11-17 moved to 2026-11-19`);
    expect(thanks(moved, '2026-11-20')).toEqual(both.map((row) => row.replace('-18', '-19')));
  });

  it.each([
    [
      'is that of the round in whose lines it stands',
      rounds('', '- [x] Send thank-you mail'),
      '2026-11-26',
      ['Jo Wu due, 2026-11-25', 'Orin Park done, 2026-11-18', 'Ray Ito due, 2026-11-25'],
    ],
    [
      'is that of the latest that took place where it stands in no round',
      rounds('thank_you_sent: true\n'),
      '2026-11-20',
      ['Jo Wu planned, 2026-11-25', 'Orin Park done, 2026-11-18', 'Ray Ito planned, 2026-11-25'],
    ],
    [
      'is that of the round in which the person sat, by its day',
      rounds('', '', '- 2026-11-26 thanked Ray Ito by mail'),
      '2026-11-26',
      ['Jo Wu due, 2026-11-25', 'Orin Park lapsed, 2026-11-18', 'Ray Ito done, 2026-11-25'],
    ],
    [
      'is that of the round in which the person sat, by the log',
      rounds('follow-up-log:\n  - 2026-11-26 sent thank-you to Orin Park\n'),
      '2026-11-26',
      ['Jo Wu due, 2026-11-25', 'Orin Park done, 2026-11-18', 'Ray Ito due, 2026-11-25'],
    ],
  ])('%s', (_, source, on, expected) => {
    expect(thanks(source, on).sort()).toEqual(expected.map((row) => `thank-you to ${row}`));
  });
});

describe('a check-in that the note says was sent', () => {
  const said = "They'll call within a week.";
  const chain = (source: string, on: string): string[] =>
    bothWays(source, on)
      .followUps.filter(({ kind }) => kind.endsWith('check-in'))
      .map(inBrief);

  it.each([
    ['on a day: that day', '- 2026-11-27 emailed Orin to check in', 'second-check-in planned from 2026-12-11 to 2026-12-18 (T3)'],
    [
      'on no day: the first on which it could go out',
      '- [x] Followed up by mail',
      'second-check-in planned from 2026-12-10 to 2026-12-17 (T3)',
    ],
  ])('counts for the next one %s', (_, line, second) => {
    const rowsOf = chain(note(VELA, `${said}\n\n${line}`), '2026-11-30');
    expect(rowsOf).toEqual(['first-check-in done from 2026-11-26 to 2026-12-02 (T7)', second].sort(byOpening));
  });

  it('counts as today before that first day, and says what it takes for its day', () => {
    const source = note(VELA, `${said}\n\n- [x] Followed up by mail`);
    expect(chain(source, '2026-11-20')).toContain('second-check-in planned from 2026-12-04 to 2026-12-11 (T3)');
    const second = bothWays(source, '2026-11-30').followUps.find(({ kind }) => kind === 'second-check-in');
    expect(because(second, '2026-11-30')[0]).toContain('The first check-in is taken to have gone out on Thu 26 Nov');
  });

  it('was before their answer, so that the check-ins begin anew', () => {
    const source = note(`${VELA}\nfollow-up-log:\n  - 2026-12-02 heard still deciding`, `${said}\n\n- [x] Followed up by mail`);
    expect(chain(source, '2026-12-04')).toContain('first-check-in planned from 2026-12-10 to 2026-12-16 (T8)');
  });
});

const byOpening = (a: string, b: string): number => (/2026\S+/.exec(a)?.[0] ?? '').localeCompare(/2026\S+/.exec(b)?.[0] ?? '');
