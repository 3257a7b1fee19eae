/** A note tells of an end that no status says: the check-ins wait, and one question asks whether it is so. */
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { groupsOf } from '../../../src/domain/follow-up/groups';
import { planFollowUps, type Plan } from '../../../src/domain/follow-up/plan';
import { sayReasons } from '../../../src/domain/follow-up/say-reason';
import { readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

interface InBrief {
  readonly on: string;
  readonly text?: string;
  readonly properties?: string;
}

/** The plan of notes about one position at Vela, each with its interview's day. */
function planOf(notes: readonly InBrief[], today: string): Plan {
  const interviews = notes.flatMap(({ on, text = '', properties = '' }) => {
    const source = `---\ntype: interview\ncompany: Vela\nposition: Clerk\ninterview-date: ${on}\n${properties}---\n${text}\n`;
    return readInterview({ path: `${on}.md`, source }, DEFAULT_SETTINGS, { parseYaml: parse, templateFolders: [] }, day(today)).interviews;
  });
  return planFollowUps(interviews, { preset: 'standard', holidays: NO_HOLIDAYS }, endOfDay(day(today)));
}

const asked = (notes: readonly InBrief[], today = '2026-11-28'): string[] =>
  planOf(notes, today).questions.map(({ question, yes, heardOn, note, status }) => [question, yes, heardOn, note, status].join('; '));

const checkIn = (plan: Plan): string =>
  plan.followUps
    .filter(({ kind }) => kind === 'first-check-in')
    .map(({ state, opens }) => `${state} ${opens ?? 'without days'}`)
    .join();

const no = 'They went with somebody else.';

describe('a note that tells of an end', () => {
  it.each<[string, InBrief[], string[]]>([
    [
      'a no, on its own day',
      [{ on: '2026-11-16', text: `20 Nov: ${no}` }],
      ['It reads as if they said no; Yes, close it; 2026-11-20; 2026-11-16.md; rejected'],
    ],
    [
      'a no without a day, which is told today',
      [{ on: '2026-11-16', text: no }],
      ['It reads as if they said no; Yes, close it; 2026-11-28; 2026-11-16.md; rejected'],
    ],
    [
      'an offer with its last day',
      [{ on: '2026-11-16', text: '20 Nov: got the offer. They want my answer by December 1.' }],
      ['It reads as if you have an offer, answer by Tue 1 Dec; Yes, an offer, by Tue 1 Dec; 2026-11-20; 2026-11-16.md; offer'],
    ],
    [
      'a withdrawal',
      [{ on: '2026-11-16', text: 'I have withdrawn.' }],
      ['It reads as if you withdrew; Yes, close it; 2026-11-28; 2026-11-16.md; withdrawn'],
    ],
    [
      'the job taken',
      [{ on: '2026-11-16', text: 'Signed the contract!' }],
      ['It reads as if you took the job; Yes, close it; 2026-11-28; 2026-11-16.md; accepted'],
    ],
    [
      'enough of them',
      [{ on: '2026-11-16', text: "I'm done with them." }],
      ['It reads as if you are done with them; Yes, close it; 2026-11-28; 2026-11-16.md; closed'],
    ],
    [
      'by when an offer wants its answer, where the status says offer',
      [{ on: '2026-11-16', properties: 'status: offer\n', text: 'They need my answer by December 4.' }],
      ['It reads as if the offer wants your answer by Fri 4 Dec; Yes, by Fri 4 Dec; 2026-11-28; 2026-11-16.md; offer'],
    ],
    [
      'what came of it, where the status says offer and the note says that it was turned down',
      [{ on: '2026-11-16', properties: 'status: offer\n', text: '24 Nov: declined the offer.' }],
      ['It reads as if you withdrew; Yes, close it; 2026-11-24; 2026-11-16.md; withdrawn'],
    ],
    [
      'an offer in whole, where the status only says that they are waiting',
      [{ on: '2026-11-16', properties: 'status: waiting\n', text: '20 Nov: got the offer. They want my answer by December 1.' }],
      ['It reads as if you have an offer, answer by Tue 1 Dec; Yes, an offer, by Tue 1 Dec; 2026-11-20; 2026-11-16.md; offer'],
    ],
    [
      'what an earlier note tells, in the latest note',
      [{ on: '2026-11-09', text: `27 Nov: ${no}` }, { on: '2026-11-16' }],
      ['It reads as if they said no; Yes, close it; 2026-11-27; 2026-11-16.md; rejected'],
    ],
    ['nothing where the status says so already', [{ on: '2026-11-16', properties: 'status: rejected\n', text: no }], []],
    [
      'nothing where the answer-by day is known',
      [{ on: '2026-11-16', properties: 'status: offer\nanswer-by: 2026-12-01\n', text: 'They need my answer by December 4.' }],
      [],
    ],
    ['nothing once a later round took place', [{ on: '2026-11-09', text: no }, { on: '2026-11-16' }], []],
    ['nothing while a later round lies ahead', [{ on: '2026-11-16', text: no }, { on: '2026-12-03' }], []],
    [
      'nothing once they were heard of later',
      [{ on: '2026-11-16', text: `20 Nov: ${no}`, properties: 'follow-up-log:\n  - 2026-11-24 heard they decide next week after all\n' }],
      [],
    ],
    ['nothing that is dated later than today', [{ on: '2026-11-16', text: `20 Dec: ${no}` }], []],
    [
      'nothing that the user has said to be none',
      [{ on: '2026-11-16', text: no, properties: `follow-up-log:\n  - 2026-11-24 read "${no}" as none\n` }],
      [],
    ],
    ['nothing of an application that has gone quiet', [{ on: '2026-06-16', text: no }], []],
  ])('asks: %s', (_, notes, expected) => expect(asked(notes)).toEqual(expected));
});

describe('meanwhile', () => {
  it('no check-in goes out, and no day is shown; with the question answered it goes on', () => {
    const told = { on: '2026-11-09', text: no };
    expect(checkIn(planOf([{ on: '2026-11-09' }], '2026-11-18'))).toBe('due 2026-11-17');
    expect(checkIn(planOf([told], '2026-11-18'))).toBe('held without days');
    expect(checkIn(planOf([told], '2026-11-12'))).toBe('planned without days');
    expect(checkIn(planOf([{ ...told, properties: `follow-up-log:\n  - 2026-11-18 read "${no}" as none\n` }], '2026-11-18'))).toBe(
      'due 2026-11-17',
    );
    expect(checkIn(planOf([{ ...told, properties: 'status: rejected\n' }], '2026-11-18'))).toBe('dropped without days');
  });

  it('the question stands in the place of the row, which says why it waits', () => {
    const plan = planOf([{ on: '2026-11-09', text: no }], '2026-11-18');
    const waiting = plan.followUps.find(({ kind }) => kind === 'first-check-in');
    expect(groupsOf(plan.followUps, plan.ahead, day('2026-11-18')).flatMap(({ followUps }) => followUps)).not.toContain(waiting);
    expect(sayReasons(waiting?.reasons ?? [], day('2026-11-18'))).toEqual([
      'Your note reads as if they said no: "They went with somebody else". No check-in goes out until you have said whether it is so.',
    ]);
  });

  it('nobody is asked for their timing there because of another offer', () => {
    const kinds = (text: string): string[] => {
      const other = `---\ntype: interview\ncompany: Bolt\nposition: Clerk\ninterview-date: 2026-11-10\nstatus: offer\nanswer-by: 2026-12-01\n---\n`;
      const host = { parseYaml: parse, templateFolders: [] };
      const interviews = [
        ...readInterview({ path: 'Bolt.md', source: other }, DEFAULT_SETTINGS, host, day('2026-11-18')).interviews,
        ...readInterview(
          { path: 'Vela.md', source: other.replace(/status[^]*12-01\n/, '').replace('Bolt', 'Vela') + text },
          DEFAULT_SETTINGS,
          host,
          day('2026-11-18'),
        ).interviews,
      ];
      const plan = planFollowUps(interviews, { preset: 'standard', holidays: NO_HOLIDAYS }, endOfDay(day('2026-11-18')));
      return plan.followUps.filter(({ company }) => company === 'Vela').map(({ kind }) => kind);
    };
    expect(kinds('')).toContain('timeline-question');
    expect(kinds(no)).not.toContain('timeline-question');
  });

  it('what was sent before keeps the days that it had', () => {
    const sent = 'follow-up-log:\n  - 2026-11-18 sent first-check-in\n';
    const daysOf = (text: string): string => checkIn(planOf([{ on: '2026-11-09', text, properties: sent }], '2026-11-28'));
    expect(daysOf(no)).toBe(daysOf(''));
  });
});
