/**
 * What a draft is made from, gathered: the same for the command line and the editor.
 *
 * In: an interview, all interviews and follow-ups of the vault, the settings. Out: a request for `composeDraft`.
 */
import { earlier } from '../calendar/day';
import { type FollowUp, type Interview } from '../follow-up/follow-up';
import { type MessageKind } from '../note/kind';
import { type Settings } from '../settings';
import { type Channel } from './channel';
import { type MessageRequest } from './compose';
import { type FieldName } from './fields';
import { sameApplication } from './same-application';
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
export function requestFor(interview: Interview, { kind, recipient, channel = 'email', cardFollows = false, picks = {} }: Wish, around: Surroundings): MessageRequest {
  const { note } = interview;
  const row = around.followUps.find((followUp) => followUp.note === note.path && followUp.kind === kind && (kind !== 'thank-you' || followUp.recipient === recipient));
  const topic = topicFor(note, recipient);
  return {
    note,
    kind,
    recipient,
    channel,
    round: roundOf(interview, around.interviews),
    promise: row?.promise ?? firstPromise(interview),
    answerBy: otherOffer(interview, around.interviews),
    cardFollows,
    dateOrder: around.settings.dateOrder,
    name: around.settings.name,
    contactLine: around.settings.contactLine,
    picks: topic === null ? picks : { topic, ...picks },
    templates: around.templates,
  };
}

/** Whom a message of this kind goes to when nobody is named: the only interviewer, else nobody. */
export const onlyInterviewer = ({ note }: Interview): string | null => (note.interviewers.length === 1 ? (note.interviewers[0]?.name ?? null) : null);

/** 1 for the first interview of the application that has a day, 2 for the next. */
function roundOf({ note }: Interview, interviews: readonly Interview[]): number {
  if (note.day === null) return 1;
  const day = note.day;
  const before = interviews.filter(({ note: other }) => other.path !== note.path && other.day !== null && other.day < day && sameApplication(note, other));
  return new Set(before.map(({ note: other }) => other.day)).size + 1;
}

/** The promise with the earliest last day; history, which lies before the interview, does not count. */
function firstPromise({ note, promises }: Interview): MessageRequest['promise'] {
  const open = promises.filter(({ by }) => by !== null && (note.day === null || by >= note.day));
  return open.reduce<(typeof open)[number] | null>((first, next) => (first?.by != null && next.by !== null && earlier(first.by, next.by) === first.by ? first : next), null);
}

/** The day by which another application's offer must be answered, the earliest of several (T17). */
function otherOffer({ note }: Interview, interviews: readonly Interview[]): MessageRequest['answerBy'] {
  const days = interviews.filter(({ note: other }) => other.status === 'offer' && !sameApplication(note, other)).map(({ note: other }) => other.answerBy);
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
