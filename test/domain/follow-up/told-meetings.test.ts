/** Meetings that a note tells of and that have no note of their own: they hold the check-in back, and nobody is late once they have been. */
import { describe, expect, it } from 'vitest';
import { planVault, readVault, type File } from './read';
import { sayReasons } from '../../../src/domain/follow-up/say-reason';
import { day } from '../../../src/domain/calendar/day';
import { wordsKept } from '../../../src/domain/follow-up/word-kept';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';

const note = (text: string, properties = '', date = '2026-11-18', name = 'Acme'): File => ({
  path: `${name}.md`,
  source: `---\ntype: interview\ncompany: Acme\nposition: Cook\ninterview-date: ${date}\n${properties}---\n\n${text}\n`,
});

const nextOf = (files: readonly File[], on: string): string => {
  const { followUps } = planVault(readVault(files), on);
  const step = followUps.find(({ kind, state }) => kind !== 'thank-you' && ['planned', 'held', 'due', 'overdue'].includes(state));
  return step === undefined ? 'nothing' : `${step.kind} ${step.state} ${String(step.opens)} ${step.rule}`;
};

const reasonsOf = (files: readonly File[], on: string): string =>
  sayReasons(planVault(readVault(files), on).followUps.find(({ kind }) => kind === 'first-check-in')?.reasons ?? [], day(on)).join(' ');

const SECOND = 'Second round on Thursday 26 November at ten.';

describe('the first check-in', () => {
  it.each([
    ['before the meeting waits for a usual time after it', SECOND, '2026-11-25', 'first-check-in planned 2026-12-04 T8'],
    ['on its day too', SECOND, '2026-11-26', 'first-check-in planned 2026-12-04 T8'],
    ['on the day after too', SECOND, '2026-11-27', 'first-check-in planned 2026-12-04 T8'],
    ['opens then', SECOND, '2026-12-04', 'first-check-in due 2026-12-04 T8'],
    [
      'waits for a decision that comes after the meeting',
      `${SECOND} They decide by December 11.`,
      '2026-11-27',
      'first-check-in planned 2026-12-14 T7',
    ],
    [
      'does not wait for what the meeting has met',
      `They call me on Monday. ${SECOND}`,
      '2026-11-27',
      'first-check-in planned 2026-12-04 T8',
    ],
    [
      'waits for a week in which the next round is to be, as ever',
      'Second round the week of Nov 23.',
      '2026-11-29',
      'first-check-in planned 2026-11-30 T7',
    ],
    [
      'counts from what was said on the day of the meeting',
      `${SECOND}\n\n2026-11-26: nice people, they decide by December 1`,
      '2026-11-27',
      'first-check-in planned 2026-12-02 T7',
    ],
  ])('%s', (_, text, on, expected) => expect(nextOf([note(text)], on)).toBe(expected));

  it('says so in plain words, and nobody is late', () => {
    expect(reasonsOf([note(SECOND)], '2026-11-25')).toContain(
      'Your next meeting with them is on Thu 26 Nov ("Second round on Thursday 26 November at ten"): until it has taken place no check-in goes out.',
    );
    const after = reasonsOf([note(SECOND)], '2026-12-05');
    expect(after).toContain(
      'Your meeting with them was on Thu 26 Nov ("Second round on Thursday 26 November at ten"), so the check-ins begin anew.',
    );
    expect(after).toContain('5 business days from Thu 26 Nov');
    expect(after).not.toContain('late');
  });

  it('that went out before the meeting is followed by a new one, as after any round', () =>
    expect(nextOf([note(SECOND, 'follow-up-log:\n  - 2026-11-20 sent first-check-in\n')], '2026-12-07')).toBe(
      'first-check-in due 2026-12-04 T8',
    ));

  it('does not hear of the day of the very interview of the note', () =>
    expect(nextOf([note('2026-11-12: they rang, interview Wednesday 18 November, 8.45.')], '2026-11-20')).toBe(
      'first-check-in planned 2026-11-26 T8',
    ));
});

describe('a meeting', () => {
  it('with a note of its own is that round', () => {
    const files = [note(SECOND), note('Good.', '', '2026-11-26', 'Acme second')];
    expect(planVault(readVault(files), '2026-11-27').problems).toEqual([]);
    expect(reasonsOf(files, '2026-11-27')).toContain('A later round took place on Thu 26 Nov');
  });

  it.each([
    ['wants a note for its thanks', '', '2026-11-27', 1],
    ['does so on its own day', '', '2026-11-26', 1],
    ['wants none before it', '', '2026-11-25', 0],
    ['wants none once thanks would have gone quiet', '', '2026-12-04', 0],
    ['wants none after a no', 'status: rejected\n', '2026-11-27', 0],
  ])('%s', (_, properties, on, count) => {
    const { problems } = planVault(readVault([note(SECOND, properties)]), on);
    expect(problems.map(({ message }) => message)).toEqual(
      Array.from(
        { length: count },
        () =>
          `"${SECOND}": no note tells of the meeting on Thu 26 Nov, so no thank-you is listed for it. If it took place, make a note for it, with interview-date: 2026-11-26.`,
      ),
    );
  });

  it('that has been is a word kept', () => {
    const { interviews } = readVault([note(SECOND)]);
    const { applications } = wordsKept(interviews, { preset: 'standard', holidays: NO_HOLIDAYS }, day('2026-12-05'));
    expect(applications.map(({ kept, late }) => [kept, late])).toEqual([[1, 0]]);
  });
});
