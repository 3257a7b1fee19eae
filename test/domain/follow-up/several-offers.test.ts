/** What an offer asks of the others where there are several offers, and what a step is that was logged more than once. */
import { describe, expect, it } from 'vitest';
import { because, chainOn, planOn, type NoteInBrief } from './notes';

const acme: NoteInBrief = { path: 'acme.md', day: '2026-11-18' };
const offerOf = (company: string, answerBy: string, ...log: string[]): NoteInBrief => ({
  path: `${company}.md`,
  company,
  day: '2026-11-12',
  status: 'offer',
  answerBy,
  log,
});
const bolt = offerOf('Bolt', '2026-12-04', '2026-11-24 heard an offer');
const cove = offerOf('Cove', '2026-11-30', '2026-11-20 heard an offer');

const questions = (notes: readonly NoteInBrief[], on: string): string[] =>
  chainOn(notes, on).filter((row) => row.startsWith('timeline-question'));

describe('of two offers the one that must be answered first is asked about', () => {
  it.each([
    ['while both can be answered', '2026-11-26', 'timeline-question due from 2026-11-20 to 2026-11-30 (T17)'],
    ['on the last day of the first', '2026-11-30', 'timeline-question due from 2026-11-20 to 2026-11-30 (T17)'],
    ['and the other one once it is too late for the first', '2026-12-01', 'timeline-question due from 2026-11-24 to 2026-12-04 (T17)'],
    [
      'and the one that could be answered last once it is too late for both',
      '2026-12-06',
      'timeline-question overdue from 2026-11-24 to 2026-12-04 (T17)',
    ],
  ])('%s', (_, on, row) => {
    expect(questions([acme, bolt, cove], on)).toEqual([row]);
    expect(questions([cove, bolt, acme], on)).toEqual([row]);
  });

  it('where both have one day, always the same one', () => {
    const both = [bolt, { ...cove, answerBy: '2026-12-04' }];
    const told = (notes: readonly NoteInBrief[]): string[] =>
      because(
        planOn([acme, ...notes], '2026-11-26').followUps.find(({ kind }) => kind === 'timeline-question'),
        '2026-11-26',
      );
    expect(told(both).join(' ')).toContain('Bolt');
    expect(told([...both].reverse())).toEqual(told(both));
  });
});

describe('the question', () => {
  it.each<[string, NoteInBrief[], string, string[]]>([
    [
      'waits for the day to which it was put off, and says so',
      [{ ...acme, log: ['2026-11-25 put off timeline-question until 2026-11-28'] }, bolt],
      '2026-11-26',
      // Saturday 28 November: Monday.
      ['timeline-question planned from 2026-11-30 to 2026-12-04 (T17)'],
    ],
    [
      'is not moved before the offer by a day to which it was put off',
      [{ ...acme, log: ['2026-11-19 put off timeline-question until 2026-11-20'] }, bolt],
      '2026-11-26',
      ['timeline-question due from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    [
      'that was sent beats one that was skipped, whatever their days',
      [{ ...acme, log: ['2026-11-25 sent timeline-question', '2026-11-26 skipped timeline-question'] }, bolt],
      '2026-11-27',
      ['timeline-question done from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    [
      'that was skipped is not asked again',
      [{ ...acme, log: ['2026-11-25 skipped timeline-question'] }, bolt],
      '2026-11-27',
      ['timeline-question skipped from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    ['is asked of nobody by an offer of their own', [{ ...acme, status: 'offer', answerBy: '2026-12-04' }], '2026-11-26', []],
  ])('%s', (_, notes, on, rows) => {
    expect(questions(notes, on)).toEqual(rows);
  });

  const clerk: NoteInBrief = { path: 'a.md', position: 'Writer', day: '2026-11-18' };
  const cook: NoteInBrief = { path: 'b.md', position: 'Cook', day: '2026-11-18' };
  it.each<[string, NoteInBrief[], string, string[]]>([
    ['goes to a company once, about all its positions', [clerk, cook, bolt], '2026-11-26', ['b.md due']],
    [
      'that was sent about one position is an answer for the other',
      [{ ...clerk, log: ['2026-11-25 sent timeline-question'] }, cook, bolt],
      '2026-11-26',
      ['a.md done'],
    ],
    [
      'that was skipped for one position is not asked for the other',
      [{ ...clerk, log: ['2026-11-25 skipped timeline-question'] }, cook, bolt],
      '2026-11-26',
      ['a.md skipped'],
    ],
    [
      'that went out before the interview that led to the offer was about something else',
      [{ ...acme, log: ['2026-11-11 sent timeline-question'] }, bolt],
      '2026-11-26',
      ['acme.md done', 'acme.md due'],
    ],
    [
      'that went out on the day of that interview is about it',
      [{ ...acme, log: ['2026-11-12 sent timeline-question'] }, bolt],
      '2026-11-26',
      ['acme.md done'],
    ],
    ['is asked of nobody once the offer was taken', [acme, { ...bolt, status: 'accepted' }], '2026-11-26', []],
    ['is asked of nobody who has said no', [{ ...acme, status: 'rejected' }, bolt], '2026-11-26', []],
    ['is asked of each company', [acme, { ...cook, company: 'Delta' }, bolt], '2026-11-26', ['acme.md due', 'b.md due']],
    ['is overdue for thirty days behind the day to answer by', [{ ...acme, day: '2026-12-28' }, bolt], '2027-01-03', ['acme.md overdue']],
    ['has gone quiet after that', [{ ...acme, day: '2026-12-28' }, bolt], '2027-01-04', ['acme.md lapsed']],
  ])('%s', (_, notes, on, rows) => {
    const found = planOn(notes, on).followUps.filter(({ kind }) => kind === 'timeline-question');
    expect(found.map(({ note, state }) => `${note} ${state}`).sort()).toEqual(rows);
  });

  it('names the other positions that it is about, and a company of another name', () => {
    const told = (...notes: NoteInBrief[]): string =>
      because(
        planOn([...notes, bolt], '2026-11-26').followUps.find(({ kind }) => kind === 'timeline-question'),
        '2026-11-26',
      ).join(' ');
    expect(told(clerk, cook)).toContain('Writer');
    expect(told(clerk, { ...cook, position: null })).not.toContain('for null');
    expect(told(cook)).not.toContain('Writer');
  });

  it('that was sent keeps the days that it had, also once the offer was taken', () => {
    const asked = { ...acme, log: ['2026-11-25 sent timeline-question'] };
    expect(questions([asked, { ...bolt, status: 'accepted' }], '2026-11-27')).toEqual([
      'timeline-question done from 2026-11-24 to 2026-12-04 (T17)',
    ]);
    expect(questions([asked], '2026-11-27')).toEqual(['timeline-question done (T17)']);
  });

  it('that was put off says until when, and one that was not does not', () => {
    const told = (log: string[]): string =>
      because(
        planOn([{ ...acme, log }, bolt], '2026-11-26').followUps.find(({ kind }) => kind === 'timeline-question'),
        '2026-11-26',
      ).join(' ');
    expect(told(['2026-11-25 put off timeline-question until 2026-11-30'])).toContain('Mon 30 Nov');
    expect(told([])).not.toContain('put off');
    expect(told(['2026-11-19 put off timeline-question until 2026-11-20'])).not.toContain('put off');
  });
});

describe('a step that was logged more than once', () => {
  const row = (...log: string[]) => planOn([{ ...acme, log }], '2026-12-02').followUps.find(({ kind }) => kind === 'first-check-in');
  it.each<[string, string[], string, string, string]>([
    [
      'was sent on the last day, by the channel of that day',
      ['2026-11-26 sent first-check-in by email', '2026-11-30 sent first-check-in by linkedin'],
      'done',
      '2026-11-30',
      'Sent on Mon 30 Nov by linkedin.',
    ],
    [
      'keeps the channel that one of its lines names',
      ['2026-11-26 sent first-check-in by email', '2026-11-30 sent first-check-in'],
      'done',
      '2026-11-30',
      'Sent on Mon 30 Nov by email.',
    ],
    [
      'was sent, though it had been skipped',
      ['2026-11-26 skipped first-check-in', '2026-11-30 sent first-check-in'],
      'done',
      '2026-11-30',
      'Sent on Mon 30 Nov.',
    ],
    [
      'was sent, though it was skipped later',
      ['2026-11-26 sent first-check-in', '2026-11-30 skipped first-check-in'],
      'done',
      '2026-11-26',
      'Sent on Thu 26 Nov.',
    ],
    [
      'was skipped on the last day',
      ['2026-11-26 skipped first-check-in', '2026-11-30 skipped first-check-in'],
      'skipped',
      '2026-11-30',
      'Skipped on Mon 30 Nov.',
    ],
  ])('%s', (_, log, state, loggedOn, sentence) => {
    const found = row(...log);
    expect([found?.state, found?.loggedOn]).toEqual([state, loggedOn]);
    expect(because(found, '2026-12-02')).toContain(sentence);
  });

  it('is a step of the chain before and one of the chain after their answer', () => {
    const log = ['2026-11-26 sent first-check-in', '2026-11-27 heard we will see', '2026-12-07 sent first-check-in'];
    const rows = chainOn([{ ...acme, log }], '2026-12-08').filter((each) => each.startsWith('first-check-in'));
    expect(rows).toHaveLength(2);
    expect(rows.every((each) => each.includes('done'))).toBe(true);
  });
});
