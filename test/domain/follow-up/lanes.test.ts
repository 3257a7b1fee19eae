import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { lanesOf, type Lane } from '../../../src/domain/follow-up/lanes';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { interview, type NoteInBrief } from './notes';

const options = { preset: 'standard', holidays: NO_HOLIDAYS } as const;

function lanes(today: string, ...notes: readonly NoteInBrief[]): Lane[] {
  const interviews = notes.map(interview);
  const { followUps } = planFollowUps(interviews, options, endOfDay(day(today)));
  return lanesOf(interviews, followUps, options, day(today));
}

/** Each thing in a line: what it is, how it stands, its days. */
const told = ({ happenings }: Lane): string[] =>
  happenings.map(({ what, state, from, to }) => `${what} ${state} ${from}${to === from ? '' : ` to ${to}`}`);

describe('a lane', () => {
  it('tells an application from its interview to the last planned message', () => {
    const [lane] = lanes('2026-11-25', {
      day: '2026-11-16',
      interviewers: ['Jane Smith'],
      log: ['2026-11-17 sent thank-you to Jane Smith'],
      promises: [{ said: '2026-11-16', by: '2026-11-24' }],
    });
    expect(lane && told(lane)).toEqual([
      'interview past 2026-11-16',
      'promise late 2026-11-16 to 2026-11-24',
      'message sent 2026-11-17',
      'message due 2026-11-25',
      'message planned 2026-12-09',
      'message planned 2026-12-21',
      'message planned 2026-12-31',
    ]);
  });

  it('holds a promise that was kept, its answer, and the interview ahead that came of it', () => {
    const [lane] = lanes(
      '2026-11-25',
      { day: '2026-11-16', log: ['2026-11-20 heard next round on the 2nd'], promises: [{ said: '2026-11-16', by: '2026-11-24' }] },
      { day: '2026-12-02' },
    );
    expect(lane && told(lane).filter((thing) => !thing.startsWith('message'))).toEqual([
      'interview past 2026-11-16',
      'promise kept 2026-11-16 to 2026-11-24',
      'answer heard 2026-11-20',
      'interview ahead 2026-12-02',
    ]);
  });

  it('shows the thank-yous after a panel as one thing', () => {
    const [lane] = lanes('2026-11-25', { day: '2026-11-24', interviewers: ['Ann', 'Bob', 'Cy', 'Di'] });
    const due = lane?.happenings.filter(({ what, state }) => what === 'message' && state === 'due') ?? [];
    expect(due.map((thing) => (thing.what === 'message' ? thing.followUps.length : 0))).toEqual([4]);
  });

  it.each([
    ['a message that was skipped', { day: '2026-11-24', log: ['2026-11-24 skipped thank-you'] }, 'sent'],
    ['an answer that lies ahead', { day: '2026-11-24', log: ['2026-11-30 heard no'] }, 'heard'],
  ])('leaves out %s', (_, note, state) => {
    expect(lanes('2026-11-25', note)[0]?.happenings.map((thing) => thing.state)).not.toContain(state);
  });
});

describe('the lanes', () => {
  it('stand by their latest interview, and an application without a day has none', () => {
    const all = lanes(
      '2026-11-25',
      { company: 'Old', day: '2026-08-03' },
      { company: 'New', day: '2026-11-24' },
      { company: 'Dayless', day: null },
      { company: 'Ahead', day: '2026-12-01' },
    );
    expect(all.map(({ company }) => company)).toEqual(['Ahead', 'New', 'Old']);
  });

  it('of one day stand by their company', () => {
    const all = lanes('2026-11-25', { company: 'Bolt', day: '2026-11-24' }, { company: 'Acme', day: '2026-11-24' });
    expect(all.map(({ company }) => company)).toEqual(['Acme', 'Bolt']);
  });

  it('are none without interviews', () => {
    expect(lanes('2026-11-25')).toEqual([]);
  });
});
