/**
 * What a click on a follow-up writes into its note's log.
 *
 * In: a follow-up and the user's choice. Out: events for the log, and what is said about them. Not here: the bytes (`../note/edit.ts`),
 * the days that follow (`plan.ts`).
 */
import { addDays, startOfWeek, type Day } from '../calendar/day';
import { KIND_NAMES } from '../note/kind';
import type { LogEvent } from '../note/log';
import type { FollowUp, Interview } from './follow-up';
import { applicationsIn } from './application';

/** Only a thank-you is logged with its recipient: every other message goes to the company. */
const recipientOf = ({ kind, recipient }: FollowUp): string | null => (kind === 'thank-you' ? recipient : null);

/** The message was sent, by "email", "linkedin" or any other channel. */
export const sentEvent = (followUp: FollowUp, by: string | null): LogEvent => ({
  what: 'sent',
  kind: followUp.kind,
  to: recipientOf(followUp),
  by,
});

/** The message waits until a day of the user's choice. */
export const putOffEvent = (followUp: FollowUp, until: Day): LogEvent => ({
  what: 'put-off',
  kind: followUp.kind,
  to: recipientOf(followUp),
  until,
});

/** The message will not be sent; the chain goes on as if it had been. */
export const skippedEvent = (followUp: FollowUp): LogEvent => ({ what: 'skipped', kind: followUp.kind, to: recipientOf(followUp) });

/** The message in a few words: "thank-you to Jane Smith", "first check-in for Acme Corp". */
export function nameOfMessage(followUp: FollowUp): string {
  const kind = KIND_NAMES[followUp.kind];
  const to = recipientOf(followUp);
  const name = kind.charAt(0).toLowerCase() + kind.slice(1);
  if (to !== null) return `${name} to ${to}`;
  return followUp.company === null ? name : `${name} for ${followUp.company}`;
}

/** Whether a follow-up can still be sent, put off or skipped. */
export const isOpen = ({ state }: FollowUp): boolean => state === 'due' || state === 'overdue' || state === 'planned' || state === 'held';

/** The follow-ups of the application that a note belongs to, whichever of its notes they name. */
export function ofApplication(followUps: readonly FollowUp[], interviews: readonly Interview[], path: string): FollowUp[] {
  const application = applicationsIn(interviews).find((members) => members.interviews.some(({ note }) => note.path === path))?.key;
  return followUps.filter((followUp) => followUp.application === application);
}

/** A day to put a message off to, in words. */
export interface PutOffChoice {
  readonly title: string;
  readonly until: Day;
}

/** Tomorrow, the coming Monday, in a week: on Wednesday 2026-11-25 these are 11-26, 11-30 and 12-02; a day that comes twice is offered once. */
export function putOffChoices(today: Day): PutOffChoice[] {
  const choices = [
    { title: 'Put off until tomorrow', until: addDays(today, 1) },
    { title: 'Put off until Monday', until: addDays(startOfWeek(today), 7) },
    { title: 'Put off for a week', until: addDays(today, 7) },
  ];
  return choices.filter(({ until }, index) => choices.findIndex((other) => other.until === until) === index);
}

/** The channel of the latest message that was logged with one; "email" before the first. */
export function lastChannel(interviews: readonly Interview[]): string {
  let latest: { readonly day: Day; readonly by: string } | null = null;
  for (const { note } of interviews) {
    for (const entry of note.log) {
      if (entry.what === 'sent' && entry.by !== null && (latest === null || entry.day > latest.day))
        latest = { day: entry.day, by: entry.by };
    }
  }
  return latest?.by ?? 'email';
}

/** What an employer's answer comes down to. */
export const ANSWERS = ['still-deciding', 'next-step', 'offer', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

export const ANSWER_NAMES: Readonly<Record<Answer, string>> = {
  'still-deciding': 'Still deciding',
  'next-step': 'Next step',
  offer: 'Offer',
  no: 'No',
};

/** The log's line for an answer (T13): the words that were typed, else the button's own. */
export const heardEvent = (answer: Answer, words: string): LogEvent => ({
  what: 'heard',
  text: words.replace(/\s+/g, ' ').trim() || ANSWER_NAMES[answer].toLowerCase(),
});

/**
 * The status that an answer gives the note, or null where the status may stay: an offer and a no always, the other two only where
 * the note says that it was over (people keep words of their own there).
 */
export function statusAfter(answer: Answer, before: Interview['note']['status']): 'offer' | 'rejected' | 'waiting' | null {
  if (answer === 'offer') return 'offer';
  if (answer === 'no') return 'rejected';
  return before === null || before === 'waiting' ? null : 'waiting';
}
