/**
 * A draft from an interview note: the template that fits, filled with what the note says.
 *
 * In: the note, the rounds before it, the kind, the recipient, the channel and what the user picked. Out: a draft with its gaps.
 * Not here: where the draft goes (`place-draft.ts`), what is wrong with it (`check.ts`).
 */
import { personNamed } from '../follow-up/people';
import { wordsOf } from '../note/sentences';
import { LINKEDIN_CHARACTERS, THANK_YOU_WORDS } from './check/rules/c1-length';
import type { Draft } from './draft';
import { fieldValues } from './fields';
import { isAddress } from './hand-over';
import type { MessageRequest } from './message-request';
import { render } from './render';
import { builtInTemplate } from './templates/built-in';
import { fillTemplate } from './templates/template';
import { choiceOf } from './user-templates';
import { knownFor, traitsOf } from './wording';

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
