/**
 * T11 (of the article): spacing.
 *
 * In: the messages that went out, and who is written to. Out: the end of the distance that the next message keeps. Not here: whose message
 * goes first (`../schedule.ts`).
 */
import { agencyOf } from '../agency';
import { addDays } from '../../calendar/day';
import { onBusinessDay } from '../../calendar/business-days';
import type { ApplicationState } from '../application-state';
import { isUndated, keepsDistance } from '../log-book';
import type { PreviousStep, LastMessage } from '../previous-step';
import type { Bound } from '../step';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T11: EtiquetteRule = {
  id: 'T11',
  title: 'One message at a time',
  what: 'Messages to one company keep their distance, also with two positions there; thank-yous and a timeline question aside. Through an agency it is the recruiter who is written to, so messages to one recruiter keep theirs.',
  when: 'Ten days apart (seven at entry level, fourteen for senior posts, executives, government and universities). The message that opened earlier goes first.',
  why: 'Two messages in a week read as pressure, and in one company people talk.',
};

/** The last message to each company, by whatever application it went out. */
export function lastMessages(appStates: readonly ApplicationState[]): Map<string, LastMessage> {
  const last = new Map<string, LastMessage>();
  for (const { key, lines, addressee: own } of appStates) {
    for (const line of lines) {
      if (!keepsDistance(line)) continue;
      const message: LastMessage = {
        kind: line.kind,
        day: line.day,
        how: 'sent',
        undated: isUndated(line),
        application: key,
        position: line.note.position,
      };
      for (const addressee of [own, line.addressee ?? own])
        if (message.day > (last.get(addressee)?.day ?? '')) last.set(addressee, message);
    }
  }
  return last;
}

/**
 * The end of the spacing: after a message of Monday 2026-11-16, ten days later, Thursday 11-26. Within its own chain the day of a skipped
 * step stands for a day of sending.
 */
export function afterSpacing(appState: ApplicationState, previous: PreviousStep | null, lastMessage: LastMessage | null): Bound[] {
  const { numbers, holidays, key, round } = appState;
  const own: LastMessage | null = previous === null ? null : { ...previous, application: key, position: null };
  const last = [own, lastMessage].reduce((a, b) => (a === null || (b !== null && b.day > a.day) ? b : a));
  if (last === null) return [];
  const { application, position, ...message } = last;
  const to = round !== null && agencyOf(round.note) !== null ? 'recruiter' : 'company';
  return [
    {
      day: onBusinessDay(addDays(last.day, numbers.spacing), holidays),
      rule: 'T11',
      reasons: [{ why: 'spacing', rules: ['T11'], ...message, position: application === key ? null : position, to, days: numbers.spacing }],
    },
  ];
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Two positions at Acme: the check-in for the first is due, the one for the second waits behind it.',
    notes: [
      { properties: 'company: Acme\nposition: Analyst\ninterview-date: 2026-11-16' },
      { properties: 'company: ACME Corp.\nposition: Engineer\ninterview-date: 2026-11-17' },
    ],
    on: '2026-11-26',
    row: 'first-check-in held from 2026-12-07 to 2026-12-14 (T11)',
  },
];
