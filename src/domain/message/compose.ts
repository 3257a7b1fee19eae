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
import type { Channel } from './channel';
import type { Draft } from './draft';
import { fieldValues, type FieldName } from './fields';
import { isAddress } from './hand-over';
import { render } from './render';
import { builtInTemplate } from './templates/built-in';
import { wordingFor, type Trait } from './templates/template';
import { choiceOf, type UserTemplate } from './user-templates';

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
  /** The promise that the message waits for; null where none was stated. */
  readonly promise: Pick<Anchor, 'by' | 'approximate'> | null;
  /** The day by which another offer must be answered (T17). */
  readonly answerBy: Day | null;
  /** A handwritten card will follow this email (F2). */
  readonly cardFollows: boolean;
  readonly dateOrder: 'month-first' | 'day-first';
  /** The user's own name, and phone and email; empty where the settings have none. */
  readonly name: string;
  readonly contactLine: string;
  /** What the user picked for the fields that the note cannot fill alone. */
  readonly picks: Readonly<Partial<Record<FieldName, string>>>;
  /** The user's own templates, which come before the built-in ones. */
  readonly templates: readonly UserTemplate[];
}

/** The user's own template where one fits, else the built-in one, with every field filled that has a value. */
export function composeDraft(request: MessageRequest): Draft {
  const { note, kind, recipient, channel } = request;
  const own = choiceOf(request.templates, request);
  const builtIn = wordingFor(builtInTemplate(kind, channel), traitsOf(request));
  const values = fieldValues(request);
  const subject = channel === 'email' ? render(own?.subject ?? builtIn.subject, values) : { text: '', unfilled: [] };
  const body = render(own?.body ?? builtIn.body, values);
  const email = recipient === null ? null : (personNamed(note.interviewers, recipient)?.email ?? null);
  return {
    kind,
    recipient,
    channel,
    to: channel === 'email' && email !== null && isAddress(email) ? email : null,
    subject: subject.text.replace(/\s+/g, ' ').trim(),
    body: body.text.trim(),
    unfilled: [...new Set([...subject.unfilled, ...body.unfilled])],
  };
}

/** Signs in a note that the technology failed during the call. */
const TECHNICAL_TROUBLE =
  /\b(?:audio|video|sound|mic|microphone|camera|webcam|connection|wi-?fi|internet|zoom|teams|meet|screen(?: share| sharing)?)\b[^.\n]{0,40}\b(?:froze|frozen|dropped|cut out|failed|broke|died|crashed|lagg\w*|glitch\w*|trouble|problems?|issues?|didn['’]t work)\b/i;

/** What shapes this message. */
function traitsOf({ note, recipient, round, promise, cardFollows }: MessageRequest): Set<Trait> {
  const traits = new Set<Trait>(note.types);
  if (note.interviewers.length > 1) traits.add('panel');
  if (round > 1) traits.add('later-round');
  if (promise?.by != null) traits.add('stated');
  if (TECHNICAL_TROUBLE.test(note.source)) traits.add('trouble');
  if (cardFollows) traits.add('card-follows');
  const seat = recipient === null ? 0 : note.interviewers.findIndex((person) => person.name === recipient);
  // Three voices take turns along a panel, so that neighbours do not find the same letter (C13).
  if (seat % 3 === 1) traits.add('second-voice');
  if (seat % 3 === 2) traits.add('third-voice');
  return traits;
}
