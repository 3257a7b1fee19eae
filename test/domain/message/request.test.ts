/** What a message is made from, gathered from the notes of one application. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import type { Interview } from '../../../src/domain/follow-up/follow-up';
import { onlyInterviewer, requestFor, type Wish } from '../../../src/domain/message/request';
import type { InterviewNote } from '../../../src/domain/note/interview-note';
import type { StatedTimeline } from '../../../src/domain/timeline/stated-timeline';
import { aNote } from './a-note';
import { SETTINGS } from './notes';

const person = (name: string) => ({ name, email: null, link: null });

function request(interview: Interview, others: readonly Interview[] = [], wish: Partial<Wish> = {}) {
  return requestFor(
    interview,
    { kind: 'first-check-in', recipient: 'Jane Smith', ...wish },
    { interviews: [interview, ...others], followUps: [], settings: SETTINGS, templates: [], proofPoints: null },
  );
}

const of = (differences: Partial<InterviewNote>, promises: readonly StatedTimeline[] = []): Interview => ({
  note: aNote(differences),
  promises,
});

const promise = (by: string | null): StatedTimeline => ({
  span: { start: 0, end: 1 },
  sentence: { start: 0, end: 1 },
  saidOn: day('2026-11-18'),
  from: null,
  by: by === null ? null : day(by),
  approximate: false,
  vague: by === null,
  wantsDay: false,
  meeting: false,
  saysVague: by === null,
  noContact: false,
  unsure: false,
  otherReading: null,
  quote: by ?? 'soon',
  line: 1,
  source: 'body',
});

describe('whom a message goes to when nobody is named', () => {
  it.each<[string, string[], string | null]>([
    ['the only interviewer', ['Jane Smith'], 'Jane Smith'],
    ['nobody, where there are two', ['Jane Smith', 'Bob Lee'], null],
    ['nobody, where there is none', [], null],
  ])('is %s', (_title, names, expected) => expect(onlyInterviewer(of({ interviewers: names.map(person) }))).toBe(expected));
});

describe('the promise that a message speaks of', () => {
  it.each<[string, (string | null)[], string | undefined]>([
    ['the earliest of several', ['2026-12-04', '2026-11-27', '2026-12-11'], '2026-11-27'],
    ['none that lies before the interview', ['2026-11-11', '2026-11-27'], '2026-11-27'],
    ['none without a day', [null, '2026-11-27', null], '2026-11-27'],
    ['none where nothing was promised', [null], undefined],
  ])('is %s', (_title, days, expected) => {
    expect(request(of({}, days.map(promise))).promise?.by).toBe(expected);
  });
});

describe('the day by which another offer must be answered', () => {
  const offer = (path: string, answerBy: string | null): Interview =>
    of({ path, company: path, status: 'offer', answerBy: answerBy === null ? null : day(answerBy) });

  it('is the earliest of several, and one without a day does not count', () => {
    expect(request(of({}), [offer('Bolt', '2026-12-08'), offer('Cove', '2026-12-04'), offer('Delta', null)]).answerBy).toBe('2026-12-04');
  });

  it('is no day of the application itself, and none where nobody else has offered', () => {
    expect(request(of({ status: 'offer', answerBy: day('2026-12-01') }), []).answerBy).toBeNull();
    expect(
      request(of({}), [{ ...offer('Bolt', '2026-12-08'), note: { ...offer('Bolt', '2026-12-08').note, status: 'rejected' } }]).answerBy,
    ).toBeNull();
  });
});

describe('an earlier round with the same person', () => {
  const round = (path: string, on: string, topics: string, people = ['Jane Smith']): Interview =>
    of({ path, day: day(on), source: `## Topics\n\n${topics}\n`, interviewers: people.map(person) });
  const now = of({ day: day('2026-11-18') });

  it('gives the topic of the last such, in whatever order the notes come', () => {
    const [first, second] = [round('1.md', '2026-11-04', '- their school for apprentices'), round('2.md', '2026-11-11', '- their rota')];
    for (const others of [
      [first, second],
      [second, first],
    ])
      expect(request(now, others)).toMatchObject({ metBefore: true, earlierTopic: 'your rota', round: 3 });
  });

  it('gives no topic that somebody else spoke of, and none that no letter can say', () => {
    const people = ['Jane Smith', 'Bob Lee'];
    const source = '## Bob Lee\n\n- the Oslo data centre\n\n## Topics\n\n- asked about tests\n';
    const [first] = [of({ path: '1.md', day: day('2026-11-04'), source, interviewers: people.map(person) })];
    expect(request(now, [first])).toMatchObject({ metBefore: true, earlierTopic: null });
    expect(request(now, [first], { recipient: 'Bob Lee' })).toMatchObject({ metBefore: true, earlierTopic: 'the Oslo data centre' });
  });

  it('is none with somebody else, and none that comes later', () => {
    expect(request(now, [round('1.md', '2026-11-04', '- their rota', ['Bob Lee'])])).toMatchObject({
      metBefore: false,
      earlierTopic: null,
      round: 2,
    });
    expect(request(now, [round('1.md', '2026-11-25', '- their rota')])).toMatchObject({ metBefore: false, earlierTopic: null, round: 1 });
    expect(request(now, [round('1.md', '2026-11-04', '- their rota')], { recipient: null })).toMatchObject({ metBefore: false });
  });
});
