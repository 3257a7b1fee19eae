/**
 * What a draft is made from, gathered: the same for the command line and the editor.
 *
 * In: an interview, all interviews and follow-ups of the vault, the settings. Out: a request for `composeDraft`.
 */
import { earlier, type Day } from '../calendar/day';
import { type FollowUp, type Interview } from '../follow-up/follow-up';
import { dayOfNote } from '../note/interview-day';
import { applicationsIn } from '../follow-up/same-application';
import { type MessageKind } from '../note/kind';
import { type Settings } from '../settings';
import { type Channel } from './channel';
import { type MessageRequest } from './compose';
import { type FieldName } from './fields';
import { topicFor } from './topics';
import { type UserTemplate } from './user-templates';

export interface Surroundings {
  /** All interviews of the vault, the one that is written about among them. */
  readonly interviews: readonly Interview[];
  /** Today's follow-ups, as `planFollowUps` gives them; may be empty. */
  readonly followUps: readonly FollowUp[];
  readonly settings: Pick<Settings, 'name' | 'contactLine' | 'dateOrder'>;
  readonly templates: readonly UserTemplate[];
}

/** What the user decides about one message. */
export interface Wish {
  readonly kind: MessageKind;
  readonly recipient: string | null;
  readonly channel?: Channel;
  readonly cardFollows?: boolean;
  readonly picks?: Readonly<Partial<Record<FieldName, string>>>;
}

/** Everything `composeDraft` needs to know for one message about this interview. */
export function requestFor(
  interview: Interview,
  { kind, recipient, channel = 'email', cardFollows = false, picks = {} }: Wish,
  around: Surroundings,
): MessageRequest {
  const { note } = interview;
  const row = around.followUps.find(
    (followUp) => followUp.note === note.path && followUp.kind === kind && (kind !== 'thank-you' || followUp.recipient === recipient),
  );
  const topic = topicFor(note, recipient);
  const application = applicationOf(interview, around.interviews);
  return {
    note,
    kind,
    recipient,
    channel,
    interviewDay: dayOf(interview),
    round: roundOf(interview, application),
    promise: row?.promise ?? firstPromise(interview),
    answerBy: otherOffer(application, around.interviews),
    cardFollows,
    dateOrder: around.settings.dateOrder,
    name: around.settings.name,
    contactLine: around.settings.contactLine,
    picks: topic === null ? picks : { topic, ...picks },
    templates: around.templates,
  };
}

/** Whom a message of this kind goes to when nobody is named: the only interviewer, else nobody. */
export const onlyInterviewer = ({ note }: Interview): string | null =>
  note.interviewers.length === 1 ? (note.interviewers[0]?.name ?? null) : null;

/** The interviews of one application, the given one among them. */
const applicationOf = (interview: Interview, interviews: readonly Interview[]): readonly Interview[] =>
  applicationsIn(interviews).find(({ interviews: members }) => members.some(({ note }) => note.path === interview.note.path))
    ?.interviews ?? [interview];

/** The day on which the interview really was, a move counted; of one that was missed the day on which it should have been. */
const dayOf = ({ note }: Interview): Day | null => dayOfNote(note);

/** 1 for the first interview of the application that has a day, 2 for the next. */
function roundOf(interview: Interview, application: readonly Interview[]): number {
  const own = dayOf(interview);
  const days = application.map(dayOf).filter((day) => day !== null && own !== null && day < own);
  return new Set(days).size + 1;
}

/** The promise with the earliest last day; history, which lies before the interview, does not count. */
function firstPromise({ note, promises }: Interview): MessageRequest['promise'] {
  const open = promises.filter(({ by }) => by !== null && (note.day === null || by >= note.day));
  return open.reduce<(typeof open)[number] | null>(
    (first, next) => (first?.by != null && next.by !== null && earlier(first.by, next.by) === first.by ? first : next),
    null,
  );
}

/** The day by which another application's offer must be answered, the earliest of several (T17). */
function otherOffer(application: readonly Interview[], interviews: readonly Interview[]): Day | null {
  const days = interviews.filter((other) => other.note.status === 'offer' && !application.includes(other)).map(({ note }) => note.answerBy);
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
