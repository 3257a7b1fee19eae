/**
 * How long ago a promise was made, by the words behind it: "it's been three weeks", "that was a fortnight ago", "we're on day nine".
 *
 * In: the promise's own words of time and those behind it. Out: the day on which it was made. Not here: whether it is over since.
 */
import { addDays, daysBetween, firstOfMonth, partsOf, startOfWeek, type Day } from '../../../../calendar/day';
import { lazy } from '../../../../lazy';
import type { Said } from '../../../phrase';
import { weekdayAfter } from '../../../spans';
import { stretchFrom } from '../phrases/durations';
import { alternatives, NUMBER_WORD, numberOf, UNITS, WEEKDAYS } from '../words';
import { clause } from './clause';

const WEEKDAY = alternatives(Object.keys(WEEKDAYS));
const NUMBER = String.raw`(?:\d{1,3}|${NUMBER_WORD})`;
const UNIT = alternatives(UNITS.map(([, pattern]) => pattern));
const ABOUT =
  '(?:(?:now|already|by now|just|at least|easily|nearly|almost|over|more than|well over|about|around|roughly|exactly|a good|going on|getting on for|closer to|like|all of|some)\\s){0,3}';
/** "Two weeks", "a week and a half"; "weeks", two at the least; "nearly three", in the promise's own unit. */
const STRETCH = [
  String.raw`${ABOUT}(?:(?<stretch>(?:${NUMBER}\s(?:or|to)\s)?${NUMBER}(?:\sand a half)?[\s-](?:(?:good|long|solid)\s)?${UNIT}\b(?:\sand a half)?)`,
  String.raw`(?<some>days|weeks|months)\b`,
  String.raw`(?<bare>${NUMBER})(?=\s?(?:[.,;:!?)"…]|$|-|\s(?:now|already|have|has)\b)))`,
].join('|');

const elapsed = lazy(() =>
  [
    String.raw`(?:it|that)(?:'s|\shas|\shad)\s${ABOUT}been\s${STRETCH}`,
    String.raw`(?:that(?:\s${WEEKDAY})?|it|this)(?:'s|\swas|\sis)\s${STRETCH}\s(?:ago|back|now|already)\b`,
    String.raw`(?:it|that)(?:'s|\sis)\s(?:now\s)?(?=going on|getting on for)${STRETCH}`,
    String.raw`${STRETCH}(?:'s|\shas|\shave|\shad)?\s(?:now\s|already\s|since\s)?(?:passed|gone by|went by|gone)\b`,
    String.raw`${STRETCH}\s(?:later|on),?\s(?:and\s)?(?:still|nothing|no|not|i|i'm|here i)\b`,
    String.raw`(?:we're|we are|i'm|i am|this is|it's|today is)\s(?:now\s|already\s)?(?:on\s|at\s)?day\s(?<day>${NUMBER})\b`,
  ].map(clause),
);

/** A pre-filter. */
const MAY_COUNT = /\b(?:been|ago|back|now|already|going on|getting on|passed|gone|went|later|day \w+|weeks on|days on|months on|was)\b/i;

/** Behind a stretch: it counts from something else, lies ahead, or is something else's. */
const OF_ANOTHER =
  /^\s?(?:now |already )?(?:since(?! (?:then|that[.,;]|(?:he|she|they) (?:said|told|promised|wrote|rang|called)))|after|from|before|until|till|to go|left|away|that i|of(?! (?:\w+ ){0,2}(?:silence|nothing|waiting|crickets)))\b/i;

const toldThen = lazy(() =>
  clause(
    String.raw`(?:that|this|which)\swas\s(?:back\s|already\s)?(?:last\s(?<unit>week|month)|(?<yesterday>yesterday)|(?:last|on)\s(?<weekday>${WEEKDAY}))\b`,
  ),
);

/** The least number of days that the words of a match can mean. */
function daysIn({ stretch, some, bare, day }: Readonly<Record<string, string | undefined>>, words: string, said: Said): number | null {
  if (day !== undefined) return numberOf(day);
  const unit = /\b(?:day|week|month|hour)(?=s?\b)/i.exec(words)?.[0];
  const text = stretch ?? (some === undefined ? null : `two ${some}`) ?? (unit === undefined ? null : `${bare ?? ''} ${unit}s`);
  const reading = text === null ? null : stretchFrom(text, said);
  return reading === null ? null : daysBetween(said.saidOn, reading.first);
}

/** The latest day on which it can have been made; null where nothing tells: of "it's been two weeks", on Wednesday 2026-11-18, 2026-11-04. */
export function madeOn(words: string, behind: string, said: Said): Day | null {
  if (!MAY_COUNT.test(behind)) return null;
  const { saidOn } = said;
  const told = behind.replace(/\b(?:(?:a|another) )?fortnight\b/gi, 'two weeks');
  for (const pattern of elapsed()) {
    const match = pattern.exec(told);
    if (match === null || OF_ANOTHER.test(told.slice(match.index + match[0].length))) continue;
    const days = daysIn(match.groups ?? {}, words, said);
    if (days !== null) return addDays(saidOn, -days);
  }
  const { unit, yesterday, weekday } = toldThen().exec(told)?.groups ?? {};
  if (yesterday !== undefined) return addDays(saidOn, -1);
  if (weekday !== undefined) return weekdayAfter(addDays(saidOn, -8), WEEKDAYS[weekday.toLowerCase()] ?? 1);
  if (unit === undefined) return null;
  const { year, month } = partsOf(saidOn);
  return addDays(unit.toLowerCase() === 'week' ? startOfWeek(saidOn) : firstOfMonth(year, month), -1);
}
