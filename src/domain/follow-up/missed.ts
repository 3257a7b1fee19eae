/**
 * Interviews that one side missed (I6): what to send instead of thanks.
 *
 * In: how the application stands. Out: one row for each such interview, and why nobody is thanked for it. Not here: those that took place.
 */
import { addDays, later, type Day } from '../calendar/day';
import { sayDay } from '../calendar/say-day';
import { interviewDay, missedInterview } from '../note/interview-day';
import type { InterviewNote } from '../note/interview-note';
import type { FollowUp } from './follow-up';
import type { Reason } from './reason';
import { roundOn } from './rounds';
import { loggedReason, passedBy, row, sentOrSkipped } from './row';
import { putOffUntil, type ApplicationState } from './application-state';
import { stateOn } from './step';

/** Days after the interview on which the message lapses, as a thank-you does (T16). */
const LAPSE_DAYS = 7;

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
    const until = putOffUntil({ ...appState, lines }, kind);
    const opens = until === null ? missed.day : later(missed.day, until);
    const overdueAfter = addDays(opens, 1);
    const lapsesAfter = addDays(later(opens, missed.loggedOn), LAPSE_DAYS);
    const state = stateOn(today, { own: opens, opens, overdueAfter, lapsesAfter });
    const logged = sentOrSkipped(lines, kind).at(-1);
    const reasons: Reason[] = [{ why: 'missed', rules: ['I6'], by: missed.by, day: missed.day }];
    if (logged !== undefined) reasons.push(loggedReason(passedBy(logged)));
    else {
      if (opens > missed.day) reasons.push({ why: 'put-off', until: opens });
      reasons.push(
        state === 'lapsed' ? { why: 'lapsed', rules: ['T16'], after: lapsesAfter } : { why: 'open', opens, overdueAfter, isOver: false },
      );
    }
    return [
      row(
        { key, round: roundOn(note, missed.day) },
        {
          kind,
          opens,
          overdueAfter,
          state: logged === undefined ? state : logged.what === 'sent' ? 'done' : 'skipped',
          rule: 'I6',
          reasons,
          loggedOn: logged?.day ?? null,
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
