/**
 * `draft`: a message from a note, with its gaps marked.
 *
 * In: the note's interviews and those of the vault, what is asked for, what the user's own texts give. Out: the message, or why there is
 * none. Not here: reading notes and templates (the callers do).
 */
import type { Now } from '../calendar/now';
import type { Interview } from '../follow-up/follow-up';
import { interviewIn } from '../follow-up/interview-in';
import { whyNoThanks } from '../follow-up/rules/i6-missed';
import { personNamed } from '../follow-up/people';
import { planFollowUps } from '../follow-up/plan';
import { composeDraft } from '../message/compose';
import { wantsAddress, withAddresses, type NoteProperties } from '../message/person-notes';
import { onlyInterviewer, requestFor, type DraftContext } from '../message/request';
import type { MessageKind } from '../note/kind';
import type { NoteProblem } from '../note/problem';
import { planOptions } from '../read-interview';
import type { Settings } from '../settings';
import type { Outcome } from './outcome';

export interface DraftAsked {
  readonly kind: MessageKind;
  /** Whom it goes to, as the user names them; null where nobody is named. */
  readonly to: string | null;
  readonly now: Now;
}

/** What the message is made from. */
export interface DraftSources extends Pick<DraftContext, 'templates' | 'proofPoints'> {
  /** Path of the note. */
  readonly path: string;
  /** The interviews that the note tells of. */
  readonly here: readonly Interview[];
  /** Those of the whole vault. */
  readonly all: readonly Interview[];
  /** The properties of the vault's notes that may be an interviewer's own, asked for where an address is wanted. */
  readonly people: (interview: Interview) => readonly NoteProperties[];
  readonly settings: Settings;
  readonly problems: readonly NoteProblem[];
}

/** What `--json` prints; `to` is an address. */
export interface DraftJson {
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
  /** The gaps that are left, as they stand in the text. */
  readonly unfilled: readonly string[];
}

/** The message, or why the note or the name gives none. */
export function draft(
  { path, here, all, people, settings, templates, proofPoints, problems }: DraftSources,
  { kind, to, now }: DraftAsked,
): Outcome<DraftJson | null> {
  const found = interviewWith(here, path, to);
  if (found === null) return { json: null, text: '', problems };
  const interview = wantsAddress(found) ? withAddresses(found, people(found)) : found;
  const refusal = kind === 'thank-you' ? whyNoThanks(interview.note, now.day) : null;
  if (refusal !== null) return { wrongUse: refusal };
  const person = to === null ? null : personNamed(interview.note.interviewers, to);
  if (to !== null && person === null) {
    const names = interview.note.interviewers.map(({ name }) => name).join(', ');
    return { wrongUse: `"${to}" is nobody whom this note names. ${names === '' ? 'It names no interviewer.' : `It names ${names}.`}` };
  }
  const interviews = [...here.map((each) => (each === found ? interview : each)), ...all.filter(({ note }) => note.path !== path)];
  const { followUps } = planFollowUps(interviews, planOptions(settings), now);
  const wish = { kind, recipient: person?.name ?? onlyInterviewer(interview) };
  const {
    to: address,
    subject,
    body,
    unfilled,
  } = composeDraft(requestFor(interview, wish, { interviews, followUps, settings, templates, proofPoints }));
  return {
    json: { to: address, subject, body, unfilled },
    text: `To: ${address ?? ''}\nSubject: ${subject}\n\n${body}\n`,
    problems,
  };
}

/** The note's interview that the message is about: the latest one that the named person sat in, else the latest. */
function interviewWith(here: readonly Interview[], path: string, to: string | null): Interview | null {
  const withThem = here.filter(({ note }) => to !== null && personNamed(note.interviewers, to) !== null);
  return interviewIn(withThem.length > 0 ? withThem : here, path);
}
