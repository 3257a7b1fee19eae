/**
 * What a draft is made from, gathered: the same for the command line and the editor.
 *
 * In: an interview, all interviews and follow-ups of the vault, the settings. Out: a request for `composeDraft`.
 */
import type { Day } from '../calendar/day';
import type { FollowUp, Interview } from '../follow-up/follow-up';
import { dayOfNote } from '../note/interview-day';
import { applicationsIn } from '../follow-up/application';
import { compareText } from '../in-order';
import type { MessageKind } from '../note/kind';
import type { Settings } from '../settings';
import type { NoteFile } from '../note/interview-note';
import { personNamed, samePerson } from '../follow-up/people';
import { draftSectionsOf } from '../note/drafts';
import { agencyOf } from '../follow-up/agency';
import { logOfFile, wasSent } from './place-draft';
import type { Channel } from './channel';
import type { MessageRequest } from './message-request';
import type { FactCandidate } from './facts/candidate';
import { factsFor, plain, type Slip, type FactTable } from './facts/deal';
import { proofPointsIn } from './facts/proof-points';
import { factsIn } from './facts/read-facts';
import type { FieldName } from './field-names';
import type { UserTemplate } from './user-templates';

export interface DraftContext {
  /** All interviews of the vault, the one that is written about among them. */
  readonly interviews: readonly Interview[];
  /** Today's follow-ups, as `planFollowUps` gives them; may be empty. */
  readonly followUps: readonly FollowUp[];
  readonly settings: Pick<Settings, 'name' | 'contactLine' | 'dateOrder' | 'greeting' | 'signOff'>;
  readonly templates: readonly UserTemplate[];
  /** The user's note of proof points; null where there is none. */
  readonly proofPoints: NoteFile | null;
}

/** What the user decides about one message. */
export interface Wish {
  readonly kind: MessageKind;
  readonly recipient: string | null;
  readonly channel?: Channel;
  readonly cardFollows?: boolean;
  readonly picks?: Readonly<Partial<Record<FieldName, string>>>;
  /** Which wording; by default the first, and for each of a panel another. */
  readonly wording?: number;
}

/** Everything `composeDraft` needs to know for one message about this interview. */
export function requestFor(
  interview: Interview,
  { kind, recipient, channel = 'email', cardFollows = false, picks = {}, wording }: Wish,
  around: DraftContext,
): MessageRequest {
  const { note } = interview;
  const { settings } = around;
  const row = around.followUps.find(
    (followUp) => followUp.note === note.path && followUp.kind === kind && (kind !== 'thank-you' || followUp.recipient === recipient),
  );
  const application = applicationOf(interview, around.interviews);
  const before = earlierRounds(interview, application);
  return {
    note,
    kind,
    recipient,
    channel,
    interviewDay: dayOf(interview),
    round: roundOf(interview, application),
    ...lastTime(before, recipient),
    promise: row?.promise ?? firstPromise(interview),
    answerBy: otherOffer(application, around.interviews),
    agency: agencyOf(note),
    cardFollows,
    dateOrder: settings.dateOrder,
    name: settings.name,
    contactLine: settings.contactLine,
    settings,
    facts: factsFor(candidatesFor(note, null, around.proofPoints), tableFor(interview, { kind, recipient }, application)),
    picks,
    wording: wording ?? seatOf(interview, kind, recipient),
    templates: around.templates,
  };
}

/**
 * All candidates of a note for a message to one person, theirs first; what stands under another person's name is left out. The picker
 * and the completions at a gap offer them, each with the line it comes from.
 */
export function candidatesFor(note: Interview['note'], recipient: string | null, proofPoints: NoteFile | null = null): FactCandidate[] {
  const own = factsIn(note, agencyOf(note) === null ? 'company' : 'agency').filter(
    ({ person }) => person === null || recipient === null || person === recipient,
  );
  const named = recipient === null ? [] : own.filter(({ person }) => person !== null);
  return [...named, ...own.filter((candidate) => !named.includes(candidate)), ...(proofPoints === null ? [] : proofPointsIn(proofPoints))];
}

/** What the employer's other letters said, and which letters stand there or went out. */
function tableFor({ note }: Interview, letter: Slip, application: readonly Interview[]): FactTable {
  const isOfKind = (kind: MessageKind, name: string | null, other: Slip): boolean =>
    kind === other.kind && (kind !== 'thank-you' || other.recipient === null || name === null || samePerson(name, other.recipient));
  const files = new Map(application.map(({ note: other }) => [other.path, other.source]));
  const sections = [...files].flatMap(([path, source]) =>
    draftSectionsOf(source).map((section) => ({ ...section, isHere: path === note.path })),
  );
  const log = logOfFile(
    application.map((each) => each.note),
    note.path,
  );
  // A letter of the same kind that was sent went out in an earlier round: what it said was said.
  const isThis = (section: (typeof sections)[number]): boolean =>
    section.isHere && isOfKind(section.kind, section.recipient, letter) && !wasSent(note.source, section, log);
  const others = sections.filter((section) => !isThis(section));
  return {
    letter,
    interviewers: note.interviewers,
    said: plain(others.map(({ body }) => body.text).join('\n')),
    isWritten: (other) => sections.some((section) => section.isHere && isOfKind(section.kind, section.recipient, other)),
    isSent: (other) =>
      note.log.some(
        (entry) =>
          entry.what === 'sent' &&
          entry.kind === other.kind &&
          (entry.to === null || other.recipient === null || samePerson(entry.to, other.recipient)),
      ),
  };
}

/** The interviews of the application that went before, the first of them first. */
function earlierRounds(interview: Interview, application: readonly Interview[]): Interview[] {
  const own = dayOf(interview);
  const isBefore = (day: Day | null): boolean => day !== null && own !== null && day < own;
  return application.filter((other) => other !== interview && isBefore(dayOf(other))).sort((a, b) => compareText(dayOf(a), dayOf(b)));
}

/** Whether this person sat in an earlier round, and what was spoken of in the last such (T12). */
function lastTime(before: readonly Interview[], recipient: string | null): Pick<MessageRequest, 'metBefore' | 'earlierTopic'> {
  const shared = before.filter(({ note }) => recipient !== null && personNamed(note.interviewers, recipient) !== null);
  const last = shared.at(-1);
  const topics =
    last === undefined
      ? []
      : factsIn(last.note).filter(
          ({ field, unfit, person }) => field === 'topic' && unfit === null && (person === null || person === recipient),
        );
  return { metBefore: last !== undefined, earlierTopic: topics[0]?.text ?? null };
}

/** Each of a panel begins with another wording (C13); all else with the first. */
const seatOf = ({ note }: Interview, kind: MessageKind, recipient: string | null): number =>
  kind === 'thank-you'
    ? Math.max(
        note.interviewers.findIndex(({ name }) => name === recipient),
        0,
      )
    : 0;

/** Whom a message of this kind goes to when nobody is named: the only interviewer, else nobody. */
export function onlyInterviewer({ note }: Interview): string | null {
  const [only, ...others] = note.interviewers;
  return only !== undefined && others.length === 0 ? only.name : null;
}

/** The interviews of one application, the given one among them. */
const applicationOf = (interview: Interview, interviews: readonly Interview[]): readonly Interview[] =>
  applicationsIn(interviews).flatMap(({ interviews: members }) =>
    members.some(({ note }) => note.path === interview.note.path) ? members : [],
  );

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
  return open.sort((a, b) => compareText(a.by, b.by))[0] ?? null;
}

/** The day by which another application's offer must be answered, the earliest of several (T17). */
function otherOffer(application: readonly Interview[], interviews: readonly Interview[]): Day | null {
  const days = interviews.filter((other) => other.note.status === 'offer' && !application.includes(other)).map(({ note }) => note.answerBy);
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
