/**
 * A draft from an interview note: the template that fits, filled with what the note says.
 *
 * In: the note, the rounds before it, the kind, the recipient, the channel and what the user picked. Out: a draft with its gaps.
 * Not here: where the draft goes (`place-draft.ts`), what is wrong with it (`check.ts`).
 */
import type { Day } from '../calendar/day';
import type { Anchor } from '../follow-up/follow-up';
import { personNamed } from '../follow-up/people';
import type { InterviewNote } from '../note/interview-note';
import type { MessageKind } from '../note/kind';
import { wordsOf } from '../note/sentences';
import type { Settings } from '../settings';
import type { Agency } from '../follow-up/agency';
import type { Channel } from './channel';
import { LINKEDIN_CHARACTERS, THANK_YOU_WORDS } from './check/rules/c1-length';
import type { Draft } from './draft';
import type { Facts } from './facts/deal';
import { fieldValues, type FieldName } from './fields';
import { isAddress } from './hand-over';
import { render } from './render';
import { builtInTemplate } from './templates/built-in';
import { fillTemplate } from './templates/template';
import { choiceOf, type UserTemplate } from './user-templates';
import { knownFor, traitsOf } from './wording';

export interface MessageRequest {
  readonly note: InterviewNote;
  readonly kind: MessageKind;
  /** A name as the note spells it, or null. */
  readonly recipient: string | null;
  readonly channel: Channel;
  /** The day on which the interview really was, a move counted. */
  readonly interviewDay: Day | null;
  /** 1 for the first interview of the application, 2 for the next. */
  readonly round: number;
  /** Whether an earlier round was with this person, and what was spoken of then (T12). */
  readonly metBefore: boolean;
  readonly earlierTopic: string | null;
  /** The promise that the message waits for; null where none was stated. */
  readonly promise: Pick<Anchor, 'by' | 'approximate'> | null;
  /** The day by which another offer must be answered (T17). */
  readonly answerBy: Day | null;
  /** The agency that the application goes through: it is written to about its client. */
  readonly agency: Agency | null;
  /** A handwritten card will follow this email (F2, F4). */
  readonly cardFollows: boolean;
  readonly dateOrder: 'month-first' | 'day-first';
  /** The user's own name, and phone and email; empty where the settings have none. */
  readonly name: string;
  readonly contactLine: string;
  readonly settings: Pick<Settings, 'greeting' | 'signOff'>;
  /** What the note gives this letter to say, each detail once for one employer. */
  readonly facts: Facts;
  /** What the user picked instead. */
  readonly picks: Readonly<Partial<Record<FieldName, string>>>;
  /** Which wording, from 0 on; each of a panel begins with another. */
  readonly wording: number;
  /** The user's own templates, which come before the built-in ones. */
  readonly templates: readonly UserTemplate[];
}

/** The user's own template where one fits, else the built-in one, with every field filled that has a value. */
export function composeDraft(request: MessageRequest): Draft {
  const { note, kind, recipient, channel, agency } = request;
  const own = choiceOf(request.templates, request);
  const builtIn = fillTemplate(builtInTemplate(kind, channel), {
    traits: traitsOf(request),
    known: knownFor(request),
    wording: request.wording,
    fits: (body) => isShortEnough(body, request),
  });
  const values = fieldValues(request);
  const ownSubject = own?.subject == null ? null : render(own.subject, values);
  const ownBody = own === null ? null : render(own.body, values);
  const subject = channel === 'email' ? (ownSubject?.text ?? builtIn.subject) : '';
  const gaps = [...(ownSubject?.unfilled ?? []), ...(ownBody?.unfilled ?? builtIn.unfilled)];
  const email =
    agency?.contact?.email ?? (agency !== null || recipient === null ? null : (personNamed(note.interviewers, recipient)?.email ?? null));
  return {
    kind,
    recipient,
    channel,
    to: channel === 'email' && email !== null && isAddress(email) ? email : null,
    subject: subject.replace(/\s+/g, ' ').trim(),
    body: (ownBody?.text ?? builtIn.body).trim(),
    unfilled: [...new Set(gaps)],
  };
}

/** Whether what there is to say fits into the length that suits the message (C1). */
function isShortEnough(body: string, { kind, channel }: MessageRequest): boolean {
  if (channel === 'linkedin') return body.length <= LINKEDIN_CHARACTERS;
  return kind !== 'thank-you' || channel !== 'email' || wordsOf(body).length <= THANK_YOU_WORDS.most;
}
