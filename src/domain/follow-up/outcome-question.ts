/**
 * What came of an application by a note's own text, as a question: only the user's answer makes a status of it.
 *
 * In: how an application stands. Out: why its check-ins wait, and the question with the answers that it takes. Not here: which outcome is
 * asked about (`outcome-told.ts`), writing the answer (`../../ui`).
 */
import type { Day } from '../calendar/day';
import { sayDay } from '../calendar/say-day';
import type { Status } from '../note/interview-note';
import type { OutcomeKind } from '../timeline/outcome-kind';
import type { ApplicationState } from './application-state';
import type { FollowUp } from './follow-up';
import { waitsForAnswer, type OutcomeTold } from './outcome-told';
import type { Reason } from './reason';

/** The check-ins wait until the user has said whether it is so. */
export const untilConfirmed = ({ told }: Pick<ApplicationState, 'told'>): Reason[] =>
  told === null ? [] : [{ why: 'outcome-told', kind: told.kind, quote: told.quote }];

export interface OutcomeQuestion {
  /** The note that takes the answer, the application's latest, and the day of its interview. */
  readonly note: string;
  readonly interview: Day | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly application: string;
  readonly told: OutcomeTold;
  /** The day on which it was heard, as far as the note dates it, else today. */
  readonly heardOn: Day;
  /** "It reads as if they said no". */
  readonly question: string;
  /** "Yes, close it". */
  readonly yes: string;
  /** The status that a yes gives the note. */
  readonly status: Status;
  /** The note has that status already: only the day by which an offer wants its answer is asked. */
  readonly hasStatus: boolean;
}

/** What is asked, what a yes is called, and the status that it makes. */
const ASKED = {
  rejected: ['It reads as if they said no', 'Yes, close it', 'rejected'],
  offer: ['It reads as if you have an offer', 'Yes, an offer', 'offer'],
  accepted: ['It reads as if you took the job', 'Yes, close it', 'accepted'],
  withdrawn: ['It reads as if you withdrew', 'Yes, close it', 'withdrawn'],
  stopped: ['It reads as if you are done with them', 'Yes, close it', 'closed'],
} as const satisfies Readonly<Record<OutcomeKind, readonly [string, string, Status]>>;

/** "It reads as if you have an offer, answer by Tue 1 Dec"; of an offer that is known already only the day. */
function wordsOf(kind: OutcomeKind, by: string | null, hasStatus: boolean): Pick<OutcomeQuestion, 'question' | 'yes'> {
  const [question, yes] = ASKED[kind];
  if (by === null) return { question, yes };
  if (hasStatus) return { question: `It reads as if the offer wants your answer by ${by}`, yes: `Yes, by ${by}` };
  return { question: `${question}, answer by ${by}`, yes: `${yes}, by ${by}` };
}

/** The question of an application whose check-ins wait for it, or whose offer has no day yet; what has gone quiet asks nothing. */
export function outcomeQuestion({ told, key, round, status, today }: ApplicationState, rows: readonly FollowUp[]): OutcomeQuestion[] {
  if (told === null || round === null || !(status === 'offer' || rows.some((row) => row.application === key && waitsForAnswer(row))))
    return [];
  const becomes = ASKED[told.kind][2];
  const { answerBy, saidOn, isDated } = told;
  const by = answerBy === null ? null : sayDay(answerBy.day, today);
  const hasStatus = status === becomes;
  return [
    {
      note: round.note.path,
      interview: round.day,
      company: round.note.company,
      position: round.note.position,
      application: key,
      told,
      heardOn: isDated && saidOn !== null ? saidOn : today,
      ...wordsOf(told.kind, by, hasStatus),
      status: becomes,
      hasStatus,
    },
  ];
}
