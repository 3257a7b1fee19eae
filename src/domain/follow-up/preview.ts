/**
 * What an answer would change, before anything is saved.
 *
 * In: the interviews, the note that the answer belongs to, and the answer as it would be logged. Out: the follow-ups of that note's
 * company as they would then be. Not here: reading the words (`../timeline/read-answer.ts`).
 */
import { addresseeKey } from './agency';
import type { Day } from '../calendar/day';
import type { Now } from '../calendar/now';
import type { InterviewNote } from '../note/interview-note';
import type { LogEvent } from '../note/log';
import type { StatedTimeline } from '../timeline/stated-timeline';
import type { FollowUp, Interview, PlanOptions } from './follow-up';
import { planFollowUps } from './plan';
import { isOpen, ofApplication } from './actions';
import { interviewIn } from './interview-in';

export interface PossibleAnswer {
  readonly note: string;
  readonly day: Day;
  readonly event: LogEvent;
  readonly promises: readonly StatedTimeline[];
  /** The status that the answer gives the note; null where it stays. */
  readonly status: InterviewNote['status'];
}

/** The open follow-ups of the note's application if this answer were logged. */
export function previewAnswer(interviews: readonly Interview[], answer: PossibleAnswer, options: PlanOptions, now: Now): FollowUp[] {
  const own = interviewIn(interviews, answer.note);
  if (own === null) return [];
  // Other companies change nothing here; leaving them out keeps up with typing in a vault of a thousand notes.
  const key = addresseeKey(own.note);
  const same = interviews.filter(({ note }) => note === own.note || (key !== null && addresseeKey(note) === key));
  const answered: Interview = {
    note: {
      ...own.note,
      status: answer.status ?? own.note.status,
      log: [...own.note.log, { day: answer.day, line: Number.MAX_SAFE_INTEGER, ...answer.event }],
    },
    promises: [...own.promises, ...answer.promises],
  };
  const after = same.map((interview) => (interview === own ? answered : interview));
  const { followUps } = planFollowUps(after, options, now);
  return ofApplication(followUps, after, answer.note).filter((followUp) => followUp.kind !== 'thank-you' && isOpen(followUp));
}
