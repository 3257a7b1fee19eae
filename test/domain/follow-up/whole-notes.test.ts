/**
 * Whole notes, read and planned as the product does it: the faults that use has shown, one a row. Each row holds with line ends of both
 * kinds, and in any time zone.
 */
import { parse } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { planFollowUps, type Plan } from '../../../src/domain/follow-up/plan';
import { planOptions, readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings';
import { because, inBrief } from './notes';

const home = process.env['TZ'];
afterAll(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

/** A note: `properties` between the rules, `text` beneath. */
const note = (properties: string, text = ''): string => `---\ntype: interview\n${properties}\n---\n\n${text}\n`;

/** Wednesday 18 November. */
const VELA = 'company: Vela Foods\nposition: Buyer\ninterview-date: 2026-11-18';

function planOf(sources: readonly string[], on: string, settings: Settings = DEFAULT_SETTINGS): Plan {
  const readings = sources.map((source, index) =>
    readInterview(
      { path: `${String(index + 1)}.md`, source },
      settings,
      { parseYaml: (yaml) => parse(yaml) as unknown, templateFolders: [] },
      day(on),
    ),
  );
  const plan = planFollowUps(
    readings.flatMap(({ interviews }) => interviews),
    planOptions(settings),
    endOfDay(day(on)),
  );
  return { ...plan, problems: [...readings.flatMap(({ problems }) => problems), ...plan.problems] };
}

/** The plan of notes with line ends of both kinds, in three time zones; it must be the same. */
function everywhere(sources: readonly string[], on: string, settings?: Settings): Plan {
  const plans = ['UTC', 'Pacific/Honolulu', 'Pacific/Auckland'].flatMap((zone) => {
    process.env['TZ'] = zone;
    return [sources, sources.map((source) => source.replaceAll('\n', '\r\n'))].map((each) => planOf(each, on, settings));
  });
  const [first] = plans;
  if (first === undefined) throw new Error('There is no plan.');
  const briefly = ({ followUps, problems }: Plan) => [followUps.map(inBrief), problems];
  for (const other of plans) expect(briefly(other)).toEqual(briefly(first));
  return first;
}

/** Rows other than thank-yous, in brief. */
const rowsOn = (sources: readonly string[], on: string, settings?: Settings): string[] =>
  everywhere(sources, on, settings)
    .followUps.filter(({ kind }) => kind !== 'thank-you')
    .map(inBrief);

describe('one truth about the day of the interview', () => {
  const moved = note(
    'company: Vela Foods\nposition: Buyer\ninterview-date: 2026-11-10\nfollow-up-log:\n  - 2026-11-12 moved to 2026-11-18\n  - 2026-11-09 moved to 2026-11-11',
    "They'll call within a week.",
  );

  it('a promise counts from the day that the rows have too, whatever the order of the lines', () => {
    expect(rowsOn([moved], '2026-11-19')).toContain('first-check-in planned from 2026-11-26 to 2026-12-02 (T7)');
  });

  it('neither knows a line that lies ahead', () => {
    const ahead = note(`${VELA}\nfollow-up-log:\n  - 2026-12-20 moved to 2026-12-22`, "They'll call within a week.");
    expect(rowsOn([ahead], '2026-11-26')).toContain('first-check-in due from 2026-11-26 to 2026-12-02 (T7)');
    expect(everywhere([ahead], '2026-11-26').problems).toEqual([
      expect.objectContaining({ line: 7, message: expect.stringContaining('has yet to come') as string }),
    ]);
    expect(rowsOn([ahead], '2026-12-23')).toContain('first-check-in planned from 2026-12-30 to 2027-01-05 (T7)');
  });
});

describe('a sentence that the user has settled', () => {
  const log = (...lines: string[]): string => `${VELA}\nfollow-up-log:\n${lines.map((line) => `  - '${line}'`).join('\n')}`;
  const said = "We'll be in touch next Friday.";

  it.each([
    ['is asked about while it is not', [], 'first-check-in planned from 2026-11-30 to 2026-12-04 (T7)', true],
    [
      'has the other day',
      ['2026-11-18 read "in touch next Friday" as by 2026-11-20'],
      'first-check-in planned from 2026-11-23 to 2026-11-27 (T7)',
      false,
    ],
    [
      'keeps its day where that was chosen',
      ['2026-11-18 read "next Friday" as by 2026-11-27'],
      'first-check-in planned from 2026-11-30 to 2026-12-04 (T7)',
      false,
    ],
    [
      'goes by the latest line by its own day',
      ['2026-11-19 read "next Friday" as by 2026-11-20', '2026-11-18 read "next Friday" as none'],
      'first-check-in planned from 2026-11-23 to 2026-11-27 (T7)',
      false,
    ],
    ['is no promise', ['2026-11-18 read "next Friday" as none'], 'first-check-in planned from 2026-11-26 to 2026-12-02 (T8)', null],
    [
      'stays as it is for a line that lies ahead',
      ['2026-12-18 read "next Friday" as none'],
      'first-check-in planned from 2026-11-30 to 2026-12-04 (T7)',
      true,
    ],
    ['stays a promise', ['2026-11-18 read "next Friday" as promise'], 'first-check-in planned from 2026-11-30 to 2026-12-04 (T7)', true],
  ])('%s', (_, lines, row, asks) => {
    const source = note(lines.length === 0 ? VELA : log(...lines.map((line) => line.replaceAll("'", "''"))), said);
    expect(rowsOn([source], '2026-11-19')).toContain(row);
    const promise = everywhere([source], '2026-11-19').followUps.find(({ kind }) => kind === 'first-check-in')?.promise;
    expect(promise == null ? null : promise.otherReading !== null).toBe(asks);
    if (promise != null) expect(promise.quote).toBe(said);
  });

  it('leaves all else in the note as it was read, and every other note', () => {
    const text = "- We'll be in touch next Friday.\n- HR rings next Tuesday.";
    const promises = (properties: string): unknown[] =>
      readInterview(
        { path: '1.md', source: note(properties, text) },
        DEFAULT_SETTINGS,
        { parseYaml: (yaml) => parse(yaml) as unknown, templateFolders: [] },
        day('2026-11-19'),
      ).interviews.flatMap((interview) => interview.promises.map(({ quote, by, from }) => [quote, from, by]));
    const [friday, tuesday] = promises(VELA);
    expect(friday).toEqual(["We'll be in touch next Friday.", '2026-11-27', '2026-11-27']);
    expect(promises(log('2026-11-18 read "HR rings next Tuesday." as by 2026-11-24'))).toEqual([friday, tuesday]);
    expect(promises(log('2026-11-18 read "HR rings next Tuesday." as none'))).toEqual([friday]);
  });

  it('may be one that was not read as a promise at all', () => {
    const source = note(
      log('2026-11-18 read "smoke signals at\nthe full moon" as by 2026-11-24'.replace('\n', ' ')),
      'They send smoke signals at\n> the full moon.',
    );
    expect(rowsOn([source], '2026-11-19')).toContain('first-check-in planned from 2026-11-25 to 2026-12-01 (T7)');
  });

  it('is reported where its words stand nowhere any more, and only then', () => {
    const problems = (line: string, text: string): unknown =>
      everywhere([note(log(line), text)], '2026-11-19').problems.map((problem) => [problem.line, problem.message]);
    expect(problems('2026-11-18 read "next Friday" as by 2026-11-20', said)).toEqual([]);
    expect(problems('2026-11-18 read "the full moon" as none', 'At the full\nmoon.')).toEqual([]);
    expect(problems('2026-11-18 read "next Friday" as by 2026-11-20', "We'll be in touch soon.")).toEqual([
      [7, expect.stringContaining('“next Friday” stands nowhere in this note any more') as string],
    ]);
  });

  it('may stand in an answer or in the property', () => {
    const answer = log('2026-11-19 heard decision next Friday', '2026-11-19 read "decision next Friday" as by 2026-11-20');
    expect(rowsOn([note(answer)], '2026-11-19')).toContain('first-check-in planned from 2026-11-23 to 2026-11-27 (T7)');
    const property = `timeline: they decide next Friday\n${log('2026-11-19 read "they decide next Friday" as none')}`;
    expect(rowsOn([note(property)], '2026-11-19')).toContain('first-check-in planned from 2026-11-26 to 2026-12-02 (T8)');
  });
});

describe('contact that was forbidden', () => {
  const words = "Please don't call us, we call you.";

  it.each([
    ['in an answer', note(`${VELA}\nfollow-up-log:\n  - "2026-11-19 heard ${words}"`)],
    ['beside a day of theirs', note(`${VELA}\nfollow-up-log:\n  - "2026-11-19 heard ${words} We decide by 4 December."`)],
    ['in the body', note(VELA, "Please don't contact us, we will contact you.")],
  ])('%s leaves no day in any row, and the row says their words', (_, source) => {
    for (const on of ['2026-11-19', '2026-11-30', '2026-12-10', '2027-01-20']) {
      const rows = everywhere([source], on).followUps.filter(({ kind }) => kind !== 'thank-you');
      expect(rows).toHaveLength(4);
      for (const { opens, overdueAfter, promise } of rows) expect([opens, overdueAfter, promise?.noContact]).toEqual([null, null, true]);
      for (const sentence of rows.flatMap((row) => because(row, on))) expect(sentence).not.toMatch(/Dec\b|assumed|can go out/);
    }
  });

  it('asks after 20 business days whether to keep waiting, and ends with an answer', () => {
    const source = note(`${VELA}\nfollow-up-log:\n  - "2026-11-18 heard ${words}"`);
    const asks = (on: string): boolean =>
      everywhere([source], on).followUps.some((row) => because(row, on).join(' ').includes('Do you want to keep waiting?'));
    expect([asks('2026-12-16'), asks('2026-12-17')]).toEqual([false, true]);
    const heard = source.replace('---\n\n', '  - 2026-12-18 heard still deciding\n---\n\n');
    expect(rowsOn([heard], '2026-12-29')).toContain('first-check-in due from 2026-12-28 to 2027-01-01 (T8)');
  });
});

describe('an interview that did not take place', () => {
  const missed = (...log: string[]): string => note(`${VELA}\nfollow-up-log:\n${log.map((line) => `  - ${line}`).join('\n')}`);
  const all = (source: string, on: string): string[] => everywhere([source], on).followUps.map(inBrief);

  it.each([
    [
      'by them: a no-show message, and nobody is thanked',
      ['2026-11-18 missed by them'],
      '2026-11-18',
      ['no-show due from 2026-11-18 to 2026-11-19 (I6)'],
    ],
    ['by the user: an apology', ['2026-11-18 missed by us'], '2026-11-18', ['apology due from 2026-11-18 to 2026-11-19 (I6)']],
    [
      'is late from the day after the next',
      ['2026-11-18 missed by them'],
      '2026-11-20',
      ['no-show overdue from 2026-11-18 to 2026-11-19 (I6)'],
    ],
    [
      'is done when it was sent',
      ['2026-11-18 missed by them', '2026-11-18 sent no-show by email'],
      '2026-11-20',
      ['no-show done from 2026-11-18 to 2026-11-19 (I6)'],
    ],
    [
      'is skipped when it was',
      ['2026-11-18 missed by us', '2026-11-18 skipped apology'],
      '2026-11-20',
      ['apology skipped from 2026-11-18 to 2026-11-19 (I6)'],
    ],
    [
      'goes quiet a week after it was known',
      ['2026-11-20 missed by them'],
      '2026-11-28',
      ['no-show lapsed from 2026-11-18 to 2026-11-19 (I6)'],
    ],
    [
      'on the day to which it was moved',
      ['2026-11-18 moved to 2026-11-20', '2026-11-20 missed by them'],
      '2026-11-20',
      ['no-show due from 2026-11-20 to 2026-11-21 (I6)'],
    ],
    [
      'is over with a new day',
      ['2026-11-18 missed by them', '2026-11-18 moved to 2026-11-25'],
      '2026-11-19',
      ['thank-you planned from 2026-11-25 to 2026-11-26 (T1)'],
    ],
    ['is not yet known where its line lies ahead', ['2026-11-25 missed by them'], '2026-11-18', []],
  ])('%s', (_, log, on, rows) => {
    const listed = all(missed(...log), on);
    if (rows.length > 0) expect(listed).toEqual(rows);
    else expect(listed.filter((row) => row.includes('I6'))).toEqual([]);
  });
});

describe('an interview that its status calls off', () => {
  const held = note(`${VELA}\ninterviewers: Orin Park`, "They'll call within a week.");
  const off = (status: string, text = ''): string =>
    note(`company: Vela Foods\nposition: Buyer\ninterview-date: 2026-11-25\ninterviewers: Ray Ito\nstatus: ${status}`, text);
  const called = ['cancelled', 'Rescheduled', 'no-show', 'Interview cancelled by them', 'postponed'];

  it.each(called)('%s: has no rows and no problem, whatever was said in its note', (status) => {
    for (const on of ['2026-11-20', '2026-11-25', '2026-11-26', '2026-12-28'])
      expect(everywhere([off(status, 'They will let me know the new date by Friday.')], on)).toMatchObject({
        followUps: [],
        ahead: [],
        problems: [],
      });
  });

  it.each(called)('%s: neither pauses the chain of the round before nor starts one', (status) => {
    for (const on of ['2026-11-24', '2026-11-27']) expect(rowsOn([held, off(status)], on)).toEqual(rowsOn([held], on));
  });

  it('keeps what was said in its note on its day', () => {
    const rows = rowsOn([held, off('rescheduled', 'They will let me know the new date by Friday.')], '2026-11-26');
    expect(rows).toContain('first-check-in planned from 2026-11-30 to 2026-12-04 (T7)');
  });

  it('takes place on the day to which the log moves it', () => {
    const moved = off('rescheduled\nfollow-up-log:\n  - 2026-11-24 moved to 2026-12-02');
    expect(everywhere([held, moved], '2026-11-27').ahead).toMatchObject([{ day: '2026-12-02' }]);
    expect(everywhere([held, moved], '2026-12-02').followUps.map(inBrief)).toContain(
      'thank-you to Ray Ito due from 2026-12-02 to 2026-12-03 (T1)',
    );
  });

  it.each([
    ['offer rescinded', 'rejected'],
    ['position cancelled', 'closed'],
    ['role filled', 'closed'],
  ])('%s speaks of the process instead: %s', (status, meant) => {
    const plan = everywhere([off(status)], '2026-11-26');
    expect(plan.followUps.map(inBrief)).toContain('thank-you to Ray Ito due from 2026-11-25 to 2026-11-26 (T1)');
    expect(plan.followUps.filter(({ kind }) => kind === 'first-check-in')).toMatchObject([
      { state: 'dropped', reasons: [{ why: 'ended', status: meant }] },
    ]);
  });
});

describe('an offer in hand', () => {
  const OFFER = note(
    'company: Acme\nposition: Engineer\ninterview-date: 2026-11-12\nstatus: offer\nanswer-by: 2026-12-01\nfollow-up-log:\n  - 2026-11-24 heard they make an offer',
  );
  const other = note('company: Vela Foods\nposition: Buyer\ninterview-date: 2026-11-18', "They'll call within a week.");

  it.each([
    ['2026-11-28', 'Answer Acme by Tue 1 Dec, in 3 days', 'due'],
    ['2026-11-30', 'Answer Acme by Tue 1 Dec, tomorrow', 'due'],
    ['2026-12-01', 'Answer Acme by Tue 1 Dec, today', 'due'],
    ['2026-12-02', 'Answer Acme by Tue 1 Dec, a day late', 'overdue'],
    ['2026-12-04', 'Answer Acme by Tue 1 Dec, 3 days late', 'overdue'],
  ])('is a row of its own on %s: %s', (on, task, state) => {
    expect(everywhere([other, OFFER], on).offers).toEqual([expect.objectContaining({ task, state, note: '2.md', company: 'Acme' })]);
  });

  it.each(['accepted', 'rejected', 'withdrawn', 'waiting'])('is none with the status %s, nor without a day', (status) => {
    expect(everywhere([OFFER.replace('status: offer', `status: ${status}`)], '2026-11-28').offers).toEqual([]);
    expect(everywhere([OFFER.replace(/answer-by.*\n/, '')], '2026-11-28').offers).toEqual([]);
  });

  it('asks in the place of a check-in that is due on the same day, and names the offer', () => {
    expect(rowsOn([other], '2026-11-26')).toContain('first-check-in due from 2026-11-26 to 2026-12-02 (T7)');
    const plan = everywhere([other, OFFER], '2026-11-26');
    const rows = plan.followUps.filter(({ company, kind }) => company === 'Vela Foods' && kind !== 'thank-you');
    expect(rows.slice(0, 2).map(inBrief)).toEqual([
      'timeline-question due from 2026-11-24 to 2026-12-01 (T17)',
      'first-check-in held from 2026-12-07 to 2026-12-14 (T11)',
    ]);
    expect(because(rows[0], '2026-11-26')[0]).toContain('The offer of Acme');
    const asked = other.replace('---\n\n', 'follow-up-log:\n  - 2026-11-26 skipped timeline-question\n---\n\n');
    expect(rowsOn([asked, OFFER], '2026-11-26')).toContain('first-check-in due from 2026-11-26 to 2026-12-02 (T7)');
  });

  describe('with two positions open at one company', () => {
    const position = (name: string, log = ''): string =>
      note(
        `company: Vela Foods\nposition: ${name}\ninterview-date: 2026-11-18${log === '' ? '' : `\nfollow-up-log:\n  - ${log}`}`,
        "They'll call within a week.",
      );
    const questions = (notes: readonly string[], on = '2026-11-26'): unknown[] =>
      everywhere(notes, on)
        .followUps.filter(({ kind }) => kind === 'timeline-question')
        .map(({ position: about, state }) => [about, state]);

    it('asks the company once, and says about which', () => {
      const plan = everywhere([position('Planner'), position('Buyer'), OFFER], '2026-11-26');
      const [row, ...others] = plan.followUps.filter(({ kind }) => kind === 'timeline-question');
      expect(others).toEqual([]);
      expect(row).toMatchObject({ position: 'Buyer', state: 'due' });
      expect(because(row, '2026-11-26')).toContain('Ask about Planner in the same message.');
      const today = plan.followUps.filter(
        ({ company, kind, state }) => company === 'Vela Foods' && kind !== 'thank-you' && state === 'due',
      );
      expect(today).toEqual([row]);
    });

    it.each([
      ['is done for both by what was sent for one', '2026-11-26 sent timeline-question', [['Buyer', 'done']]],
      ['is passed for both by what was skipped for one', '2026-11-26 skipped timeline-question', [['Buyer', 'skipped']]],
      ['waits for both while it is put off', '2026-11-26 put off timeline-question until 2026-11-30', [['Buyer', 'planned']]],
      [
        'is not done by one before that offer',
        '2026-11-10 sent timeline-question',
        [
          ['Buyer', 'due'],
          ['Buyer', 'done'],
        ],
      ],
    ])('%s', (_, log, rows) => {
      expect(questions([position('Buyer', log), position('Planner'), OFFER])).toEqual(rows);
    });

    it('asks for the one that is open alone', () => {
      const ended = position('Buyer').replace('---\n\n', 'status: rejected\n---\n\n');
      expect(questions([ended, position('Planner'), OFFER])).toEqual([['Planner', 'due']]);
    });

    it('asks two companies each', () => {
      const other = position('Planner').replace('Vela Foods', 'Bolt');
      expect(questions([position('Buyer'), other, OFFER])).toEqual([
        ['Planner', 'due'],
        ['Buyer', 'due'],
      ]);
    });
  });
});
