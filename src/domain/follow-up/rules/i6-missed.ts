/**
 * I6 (an addition to the article): an interview that one side missed.
 *
 * In: how an application stands. Out: a message for each such interview instead of thanks, and why nobody is thanked for it. Not here:
 * interviews that took place.
 */
import { addDays, later, type Day } from '../../calendar/day';
import { sayDay } from '../../calendar/say-day';
import { interviewDay, missedInterview } from '../../note/interview-day';
import type { InterviewNote } from '../../note/interview-note';
import type { FollowUp } from '../follow-up';
import type { Reason } from '../reason';
import { roundOn } from '../rounds';
import { closedBy, loggedReason, passedBy, row, sentOrSkipped } from '../row';
import { putOffUntil, type ApplicationState } from '../application-state';
import { stateOn } from '../step';
import { thankYouDays } from './t1-thank-you';
import { INTERVIEW_LAPSE_DAYS, lapsed } from './t16-gone-quiet';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const I6: EtiquetteRule = {
  id: 'I6',
  title: 'An interview that did not take place',
  what: 'Nobody is thanked for it. When they did not come, a friendly message offers to find a new time; when you did not, an apology asks for one.',
  when: 'The same day; overdue from the day after the next. A line "moved to" in the log ends it.',
  why: 'It is seldom bad will, and whoever writes kindly at once has the next appointment. Thanks for a talk that nobody had would show a form letter.',
};

/** What is sent about an interview that this side missed. */
const KINDS = { them: 'no-show', us: 'apology' } as const;

/** The messages about missed interviews that have no new day. */
export const missedRows = (appState: ApplicationState): FollowUp[] =>
  appState.notes.flatMap((note) => {
    const missed = missedInterview(note, appState.today);
    if (missed === null) return [];
    const { today, key } = appState;
    const kind = KINDS[missed.by];
    const lines = appState.lines.filter((line) => line.note === note && line.day >= missed.day);
    // It is as urgent as thanks would have been.
    const { opens, overdueAfter } = thankYouDays(missed.day, putOffUntil({ ...appState, lines }, kind));
    const lapsesAfter = addDays(later(opens, missed.loggedOn), INTERVIEW_LAPSE_DAYS);
    const state = stateOn(today, { own: opens, opens, overdueAfter, lapsesAfter });
    const logged = sentOrSkipped(lines, kind).at(-1);
    const reasons: Reason[] = [{ why: 'missed', rules: ['I6'], by: missed.by, day: missed.day }];
    if (logged !== undefined) reasons.push(loggedReason(passedBy(logged)));
    else {
      if (opens > missed.day) reasons.push({ why: 'put-off', until: opens });
      reasons.push(state === 'lapsed' ? lapsed(lapsesAfter) : { why: 'open', opens, overdueAfter, isOver: false });
    }
    return [
      row(
        { key, round: roundOn(note, missed.day) },
        {
          kind,
          opens,
          overdueAfter,
          state,
          rule: 'I6',
          reasons,
          ...(logged && closedBy(passedBy(logged))),
        },
      ),
    ];
  });

/** Why nobody can be thanked for a note's interview, and what can be sent instead; null where it took place or will. */
export function whyNoThanks(note: InterviewNote, today: Day): string | null {
  const missed = missedInterview(note, today);
  if (missed === null)
    return note.notHeld && interviewDay(note, today) === null
      ? 'The status says that this interview has not taken place, so there is nothing to thank for. Once it has, take those words out of the status.'
      : null;
  const day = sayDay(missed.day, today);
  return missed.by === 'them'
    ? `They did not come to the interview on ${day}, so there is nothing to thank for. Write a no-show message instead: it is friendly and offers to find a new time.`
    : `You missed the interview on ${day}, so there is nothing to thank for. Write an apology instead: it asks for a new time.`;
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'They did not come on Wednesday 18 November.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-18\nfollow-up-log:\n  - 2026-11-18 missed by them' }],
    on: '2026-11-18',
    row: 'no-show due from 2026-11-18 to 2026-11-19 (I6)',
  },
];
