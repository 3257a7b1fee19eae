/**
 * The words of a call that both command lines read alike.
 *
 * In: words as they are typed. Out: what they mean, or what is wrong with them. Not here: options and operands (the callers).
 */
import { parseDay } from '../calendar/day';
import { endOfDay, type Now } from '../calendar/now';
import { kindOf, MESSAGE_KINDS, type MessageKind } from '../note/kind';
import type { WrongUse } from './outcome';

/** `2026-11-25` is the end of that Wednesday, `2026-11-25T09:30` its morning; without words it is the clock's reading. */
export function readNow(text: string | undefined, clock: Now): Now | WrongUse {
  if (text === undefined) return clock;
  const parts = /^(?<day>[\d-]+)(?:T(?<time>(?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(text)?.groups;
  const day = parseDay(parts?.['day'] ?? '');
  if (day === null) return { wrongUse: `There is no day "${text}". Write it as 2026-11-25, or with a time as 2026-11-25T09:30.` };
  const time = parts?.['time'];
  return time === undefined ? endOfDay(day) : { day, time };
}

/** A kind of message by any of its names. */
export const readKind = (text: string): { readonly kind: MessageKind } | WrongUse => {
  const kind = kindOf(text);
  return kind === null ? { wrongUse: `There is no kind "${text}". The kinds are ${MESSAGE_KINDS.join(', ')}.` } : { kind };
};
