/** Plain dates: 2026-12-05, Dec 5, 5th of December 2026, 12/5, 5.12., the 15th. */
import { addDays, addMonths, dayOf, daysBetween, partsOf, type Day } from '../../../../calendar/day';
import { family, phrase, type Reading, type Said } from '../../../phrase';
import { oneDay } from '../../../spans';
import { alternatives, MONTHS, ORDINAL_WORD, ordinalOf, TO } from '../words';

/** A date without a year that lies less than this many days back is history, not next year's. */
const HISTORY_DAYS = 60;

/** The date in the year it must be meant in: the first one from the day it was said on, or one that has just gone by. */
export function dateWithoutYear(month: number, dayOfMonth: number, saidOn: Day): Day | null {
  const { year } = partsOf(saidOn);
  for (const candidate of [dayOf(year - 1, month, dayOfMonth), dayOf(year, month, dayOfMonth), dayOf(year + 1, month, dayOfMonth)]) {
    if (candidate !== null && daysBetween(candidate, saidOn) < HISTORY_DAYS) return candidate;
  }
  // 29 February.
  return dayOf(year + 2, month, dayOfMonth) ?? dayOf(year + 3, month, dayOfMonth);
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function dated(year: string | undefined, month: number, dayOfMonth: number, said: Said): Day | null {
  return year === undefined ? dateWithoutYear(month, dayOfMonth, said.saidOn) : dayOf(fullYear(year), month, dayOfMonth);
}

/** One date, or the span up to a second one ("Dec 3-10"). */
function spanning(first: Day | null, last: Day | null | undefined): Reading | null {
  if (first === null || last === null) return null;
  if (last === undefined) return { ...oneDay(first), grain: 'day' };
  return last < first ? null : { first, last, grain: 'day' };
}

const MONTH = alternatives(Object.keys(MONTHS));
const DAY = (name: string): string => String.raw`(?<${name}>\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})`;
const YEAR = String.raw`(?:,?\s(?<year>20\d\d)\b)?`;

const monthOf = (word: string | undefined): number => MONTHS[(word ?? '').toLowerCase()] ?? 0;

/** 2026-12-05, 2026/12/05, with or without a time behind it. */
const isoDate = phrase(/\b(?<year>20\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/, ({ groups }, said) =>
  spanning(dated(groups['year'], Number(groups['month']), Number(groups['day']), said), undefined),
);

/** Dec 5, December 5th 2026, Dec. 3-10. */
const monthThenDay = phrase(
  () =>
    new RegExp(
      String.raw`\b(?<month>${MONTH})\.?[\s-](?:the\s)?${DAY('day')}(?:(?:(?:${TO}|(?:,\s\d{1,2})*,?\sor\s)${DAY('last')}|(?:,\s\d{1,2}){0,5},?\sand\s(?<and>\d{1,2}(?:st|nd|rd|th)?)(?!\s(?!(?:as|is|his|this|its|us|was)\b)(?:\w+s|people|more|men|women|of|other)\b))(?!\s?(?:${MONTH}|[ap]m|:\d|%)))?(?![\d%]|:\d|\s?[ap]m\b)${YEAR}`,
      'i',
    ),
  ({ groups }, said) => {
    const month = monthOf(groups['month']);
    const first = dated(groups['year'], month, ordinalOf(groups['day'] ?? ''), said);
    const to = groups['last'] ?? groups['and'];
    const last = to === undefined || first === null ? undefined : dayOf(partsOf(first).year, month, ordinalOf(to));
    return spanning(first, last);
  },
);

/** 5 December, 5th of Dec, the twentieth of February 2027, 7-11 Dec. */
const dayThenMonth = phrase(
  () =>
    new RegExp(
      String.raw`\b(?:the\s)?(?:${DAY('day')}(?:,\s\d{1,2}(?:st|nd|rd|th)?){0,4}(?:${TO}|\s?(?:/|&)\s?|,?\s(?:and|or)\s)(?:the\s)?)?${DAY('last')}(?:\s(?:of\s)?|-)?(?<month>${MONTH})\b\.?(?:[,-]?[\s-](?<year>20\d\d)\b)?`,
      'i',
    ),
  ({ groups, before }, said) => {
    // "The last third of August" and "week 2 of January" are no days.
    if (/\b(?:first|last|middle|final|one|two|\d|week|wk)\s$/i.test(before)) return null;
    const month = monthOf(groups['month']);
    const last = dated(groups['year'], month, ordinalOf(groups['last'] ?? ''), said);
    if (last === null || groups['day'] === undefined) return spanning(last, undefined);
    return spanning(dayOf(partsOf(last).year, month, ordinalOf(groups['day'] ?? '')), last);
  },
);

/** Behind a date stands its time. */
const AFTER_DATE = new RegExp(String.raw`(?:\b${MONTH}\.?|\d(?:st|nd|rd|th)?\s?,?|20\d\d),?\s(?:at\s)?$`, 'i');

/** 12/5, 12/5/2026, 5.12., 5.12.2026: the order is the user's, unless a number over 12 or the dots decide. */
const numericDate = phrase(
  /\b(?<a>\d{1,2})(?<sign>[/.]|-(?=\d{1,2}-20\d\d))(?<b>\d{1,2})(?:\k<sign>(?<year>20\d\d|\d\d)\b|(?<dot>\.(?!\d)))?(?:-(?<to>\d{1,2})\b(?![/.]\d))?(?![\d%/]|\.\d|[a-z]|\s?(?:(?:business|working)\s)?(?:days?|weeks?|wks?|months?|hours?)\b)/i,
  ({ groups, before }, said) => {
    const [a, b] = [Number(groups['a']), Number(groups['b'])];
    const dotted = groups['sign'] === '.';
    if (/[\d/.$€£]$/.test(before) || (dotted && groups['year'] === undefined && groups['dot'] === undefined)) return null;
    if (a === 24 && b === 7) return null;
    // "22 April, 11.20." is a time of the day; days with dots stand before their month.
    if (dotted && groups['year'] === undefined && (b > 12 || AFTER_DATE.test(before))) return null;
    const dayFirst = a > 12 || (b <= 12 && (dotted || said.dateOrder === 'day-first'));
    const [month, dayOfMonth] = dayFirst ? [b, a] : [a, b];
    if (month < 1 || month > 12) return null;
    const date = dated(groups['year'], month, dayOfMonth, said);
    // With a year the user's order may point back where the other one points ahead: the later reading wins.
    const other = groups['year'] === undefined ? null : dayOf(fullYear(groups['year']), dayOfMonth, month);
    const first = date !== null && other !== null && date < said.saidOn && other >= said.saidOn ? other : date;
    // "12/16-17" is two days of one month.
    const to =
      groups['to'] === undefined || first === null ? undefined : dayOf(partsOf(first).year, partsOf(first).month, Number(groups['to']));
    return spanning(first, to);
  },
);

/** The next such day of a month after the day; a month without one (31 November) is passed over. */
export function dayOfMonthAfter(saidOn: Day, dayOfMonth: number): Day | null {
  const start = addDays(saidOn, 1);
  const { year, month } = partsOf(start);
  for (let ahead = 0; ahead < 3; ahead++) {
    const { year: y, month: m } = partsOf(addMonths(dayOf(year, month, 1) ?? start, ahead));
    const found = dayOf(y, m, dayOfMonth);
    if (found !== null && found >= start) return found;
  }
  return null;
}

/** What goes on behind a day of a month; behind "the 2nd" anything else is what is counted. */
const GOES_ON =
  /^(?:$|[.,;:!?)"'”’/–-]|\s+(?:and|or|to|at|for|through|thru|until|till|if|but|with|when|is|then|as|in|about|they|we|she|he|you|i|it|latest|max|-|\(|&|of (?:the|this|next) month|free|clear|open|instead|before|after|or|so|which|because|since|while|too|now|this|without|comes|passes|rolls|arrives)\b)/i;
/** What is counted, not dated: "by the 2nd round". */
const COUNTED =
  /^-?\s*(?:rounds?|persons?|people|part(?:y|ies)|times?|years?|months?|weeks?|days?|hours?|quarters?|choices?|floors?|grades?|graders?|interviews?|i\/?vs?|stages?|calls?|places?|attempts?|tr(?:y|ies)|class|street|st|ave\w*|half|one(?! way)|trials?|sessions?|applicants?|candidates?|things?|m[ae]n|wom[ae]n|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|of (?!(?:the|this|next) month)\w+|largest|biggest|best|highest|oldest|longest)\b/i;

const WEEKDAY_BEFORE = /\b(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s+$/i;
/** Words behind which "the 30th" is a day whatever follows. */
const LEADS =
  /(?:\b(?:on|by|before|after|until|till|and|or|from|to|between|for|(?:we?e?ks?) (?:of|commencing|beginning|starting|ending)|w\/?[ce]|(?:mon|tue|wed|thu|fri|sat|sun)\w*,?)\s+)$/i;

/** "The tenth or eleventh". */
const TENTH_OR = new RegExp(String.raw`\bthe ${ORDINAL_WORD} (?:or|and|to) $`, 'i');

/** The 15th, 15th, the twentieth; "2nd round" and "the first of three" name no day. */
const dayOfMonth = phrase(
  () =>
    new RegExp(
      String.raw`\b(?<the>the\s)?(?:(?<number>\d{1,2})(?:st|nd|rd|th)|(?<word>${ORDINAL_WORD}))(?=$|\W)(?:\s+of (?<month>the|this|next) month)?`,
      'i',
    ),
  ({ groups, before, after }, said) => {
    if (groups['number'] === undefined && groups['the'] === undefined && !TENTH_OR.test(before)) return null;
    if (
      groups['the'] === undefined &&
      groups['month'] === undefined &&
      !TENTH_OR.test(before) &&
      !/(?:^|\b(?:by|on|before|after|until|till|or|and|to|the|~|-|from|between|due|of|w\/c|wc|(?:mon|tue|wed|thu|fri|sat|sun)\w*,?)\s*|[~(/-])$/i.test(
        before,
      )
    )
      return null;
    const number = ordinalOf(groups['number'] ?? groups['word'] ?? '');
    // "The twelfth" is a day wherever it ends a clause, "the second" may be anything.
    const isLikelyADay = number > 9 || groups['month'] !== undefined || /\b(?:on|by|before|until|till)\s+$/i.test(before);
    if (groups['word'] !== undefined && (!isLikelyADay || (groups['month'] === undefined && !GOES_ON.test(after)))) return null;
    // "If nothing by the 30th take it as a no": behind "by the" stands a day whatever follows.
    const isLed = LEADS.test(before) && (groups['the'] !== undefined || WEEKDAY_BEFORE.test(before));
    if (COUNTED.test(after) || (!isLed && groups['month'] === undefined && !GOES_ON.test(after))) return null;
    const start =
      groups['month'] === 'next'
        ? addMonths(dayOf(partsOf(said.saidOn).year, partsOf(said.saidOn).month, 1) ?? said.saidOn, 1)
        : said.saidOn;
    const found = spanning(dayOfMonthAfter(groups['month'] === 'next' ? addDays(start, -1) : start, number), undefined);
    return found && groups['month'] === undefined ? { ...found, dayOfMonth: number } : found;
  },
);

/** The most exact form first. */
export const dates = family(new RegExp(String.raw`\d[-/.]\d|\d(?:st|nd|rd|th)\b|(?:\b|\d)${MONTH}\b|\bthe ${ORDINAL_WORD}\b`, 'i'), [
  isoDate,
  monthThenDay,
  dayThenMonth,
  numericDate,
  dayOfMonth,
]);
