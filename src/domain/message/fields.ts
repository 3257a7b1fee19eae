/**
 * The fields of the user's own message templates, and their values for one message.
 *
 * In: an interview note, its application, the recipient and what the user picked. Out: a value or null for each field.
 * Not here: what becomes of a field without a value (`render.ts` leaves a gap), what the built-in templates name (`wording.ts`).
 */
import { partsOf, weekdayOf, type Day } from '../calendar/day';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendar/names';
import type { Facts } from './facts/deal';
import type { FactName } from './facts/places';
import { plainLine } from './plain-text';
import { addressee, plainName } from './names';
import type { FieldName, FieldValues } from './field-names';
import type { MessageRequest } from './message-request';

const ROUNDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** A day as a letter says it: 2026-11-18 is "Wednesday, November 18", or "Wednesday 18 November" where the day comes first. */
export function dayInWords(day: Day, order: 'month-first' | 'day-first'): string {
  const { month, dayOfMonth } = partsOf(day);
  const weekday = WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';
  const name = MONTH_NAMES[month - 1] ?? '';
  return order === 'month-first' ? `${weekday}, ${name} ${dayOfMonth}` : `${weekday} ${dayOfMonth} ${name}`;
}

/** The values of all fields for one message; blank ones are null. */
export function fieldValues(request: MessageRequest): FieldValues {
  const { note, recipient, promise, answerBy, dateOrder, picks } = request;
  const said = factTexts(request.facts);
  const inWords = (day: Day | null): string | null => (day === null ? null : dayInWords(day, dateOrder));
  const shared = said.news ?? said.article ?? said.idea ?? null;
  const values: Record<FieldName, string | null> = {
    company: note.company,
    position: note.position,
    recipient: recipient === null ? null : plainName(recipient),
    addressee: recipient === null ? null : addressee(recipient),
    firstName: recipient === null ? null : (plainName(recipient).split(' ')[0] ?? null),
    interviewDay: inWords(request.interviewDay),
    round: ROUNDS[request.round - 1] ?? null,
    topic: said.topic ?? null,
    challenge: said.challenge ?? null,
    skill: said.skill ?? null,
    thought: shared,
    value: shared,
    proof: said.proof ?? null,
    concern: said.concern ?? null,
    met: said.met ?? null,
    shown: said.shown ?? null,
    agency: request.agency?.name ?? null,
    promised: promisedIn(promise, dateOrder),
    answerBy: inWords(answerBy),
    name: request.name,
    contact: request.contactLine,
    ...picks,
  };
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, presentable(value)])) as FieldValues;
}

/** The words of each fact that a letter says. */
export const factTexts = (facts: Facts): Partial<Record<FactName, string>> =>
  Object.fromEntries(Object.entries(facts).map(([fact, { text }]) => [fact, text]));

/** "by Tuesday, November 24", "around Tuesday, November 24"; null where nothing was stated. */
export function promisedIn(promise: MessageRequest['promise'], order: MessageRequest['dateOrder']): string | null {
  const by = promise?.by ?? null;
  return by === null ? null : `${promise?.approximate === true ? 'around' : 'by'} ${dayInWords(by, order)}`;
}

/** A value in one line, as it can stand inside a sentence; null where nothing is left. */
export function presentable(value: string | null): string | null {
  const line = plainLine(value ?? '');
  return line === '' ? null : line;
}
