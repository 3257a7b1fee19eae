/** Parts of a period, and periods named by a day in them: early next week, mid-December, week of Dec 7, first week of January. */
import { later, partsOf, type Day } from '../../../../calendar/day';
import { nthWeekday } from '../../../../calendar/nth-weekday';
import { grown, refiner, saidIn, type Reading } from '../../../phrase';
import { monthOf, oneDay, partOf, thisWeek, weekOf, weekOfMonth, weeksLater, type Part } from '../../../spans';
import { weekdayOfWord, WEEKDAY } from '../phrases/weekdays';

/** Words that name a part, behind which the period stands; "end of" this period is an end alone, of a later week its last third. */
const PARTS: readonly (readonly [part: Part, pattern: string])[] = [
  ['first half', String.raw`(?:first|1st|front) half|earlier half`],
  ['second half', String.raw`(?:second|2nd|latter|last|back|other) half|back end|latter part`],
  ['early', String.raw`early|(?:the )?(?:very )?(?:beginning|start|first part|top|early part)|earlier`],
  ['middle', String.raw`mid|middle|mid-?way through|midpoint|halfway through`],
  ['late', String.raw`late|(?:the )?(?:tail )?end|later part|close|last part`],
];

const PART = new RegExp(String.raw`(?:\bthe\s)?(?:${PARTS.map(([, pattern], index) => `(?<part${index}>\\b(?:${pattern}))`).join('|')})(?<join>\s?-\s?|\s)(?:(?:of|in)\s)?(?:the\s)?(?<half>(?:first|second) half of\s)?$`, 'i');

/** Offices that say "early to mid December" mean both. */
const TWO_PARTS = /\b(?<first>early|mid|middle)(?:\s?-?\s?(?:to|or|\/|-)\s?-?|\/)$/i;

function readPart(reading: Reading, part: Part, words: string, saidOn: Day): Reading {
  const span = { ...partOf(reading, reading.grain, part), grain: reading.grain === 'week' ? ('day' as const) : reading.grain };
  const named = part === 'late' && /\b(?:end|close)\b/i.test(words);
  if (!named) return span;
  const fromItsLateDays = reading.grain === 'week' && reading.first > thisWeek(saidOn).first;
  return { ...span, last: reading.last, namedByEnd: true, endAlone: !fromItsLateDays };
}

/** "Early next week", "the end of December", "mid-Q1", "first half of next week". */
export const parts = refiner((phrases, context) =>
  phrases.map((phrase) => {
    if (phrase.reading.grain === 'day' || phrase.reading.grain === 'duration' || phrase.reading.grain === 'weekend') return phrase;
    const before = context.text.slice(Math.max(0, phrase.index - 48), phrase.index);
    const match = PART.exec(before);
    const [part] = PARTS.find((_, index) => match?.groups?.[`part${index}`] !== undefined) ?? [];
    if (match === null || part === undefined) return phrase;
    const saidOn = saidIn(context).saidOn;
    const reading = readPart(phrase.reading, part, match[0], saidOn);
    const two = TWO_PARTS.exec(before.slice(0, match.index));
    const start = phrase.index - before.length + (two?.index ?? match.index);
    if (two === null) return grown(context, start, phrase.stop, reading);
    const firstPart = readPart(phrase.reading, two.groups?.['first']?.toLowerCase() === 'early' ? 'early' : 'middle', '', saidOn);
    return grown(context, start, phrase.stop, { ...reading, first: firstPart.first });
  }),
);

/** "Later this week", "later in December": from the day it was said to the period's end. "Next week's end", "December end". */
export const restOfPeriod = refiner((phrases, context) =>
  phrases.map((phrase) => {
    const { grain } = phrase.reading;
    if (grain === 'day' || grain === 'duration') return phrase;
    const before = context.text.slice(Math.max(0, phrase.index - 16), phrase.index);
    const rest = /\b(?:later (?:on )?(?:in |on )?|rest of )(?:the )?$/i.exec(before);
    if (rest !== null) {
      const reading = { ...phrase.reading, first: later(phrase.reading.first, saidIn(context).saidOn) };
      return grown(context, phrase.index - before.length + rest.index, phrase.stop, reading);
    }
    const end = /^['’]?s?\s+end\b/i.exec(context.text.slice(phrase.stop, phrase.stop + 8));
    if (end === null || phrase.reading.namedByEnd === true) return phrase;
    return grown(context, phrase.index, phrase.stop + end[0].length, readPart(phrase.reading, 'late', 'end', saidIn(context).saidOn));
  }),
);

const WEEK_OF = /\b(?:the\s)?(?:(?:weeks?|wks?)\s?(?:of|commencing|beginning|starting|containing|including)|w\/?[cbo]|wc|wb)\s?(?:the\s|on\s|from\s|monday,?\s|mon,?\s)*$/i;
const WEEK_ENDING = /\b(?:the\s)?(?:(?:week|wk)\s?(?:ending|end)|w\/e)\s?(?:on\s|the\s|friday,?\s|fri,?\s)*$/i;
const WEEK_BESIDE = /\b(?:the\s)?week\s(?<side>after|before|following)\s(?:the\s)?$/i;

/** "Week of Dec 7", "w/c 7 Dec", "week ending Dec 11", "Thanksgiving week", "the week after Thanksgiving". */
export const weekAround = refiner((phrases, context) =>
  phrases.map((phrase) => {
    const { reading } = phrase;
    const before = context.text.slice(Math.max(0, phrase.index - 40), phrase.index);
    const afterwards = reading.grain === 'day' ? /^\sweek\b(?! (?:on|from))/i.exec(context.text.slice(phrase.stop, phrase.stop + 6)) : null;
    const stop = phrase.stop + (afterwards?.[0].length ?? 0);
    const beside = WEEK_BESIDE.exec(before);
    if (beside !== null && (reading.grain === 'day' || reading.grain === 'week')) {
      const shifted = weeksLater(weekOf(reading.last), beside.groups?.['side']?.toLowerCase() === 'before' ? -1 : 1);
      return grown(context, phrase.index - before.length + beside.index, stop, { ...shifted, grain: 'week' });
    }
    if (reading.grain !== 'day') return phrase;
    const ending = WEEK_ENDING.exec(before);
    if (ending !== null) return grown(context, phrase.index - before.length + ending.index, stop, { ...oneDay(reading.last), grain: 'week', endAlone: true, namedByEnd: true });
    const around = WEEK_OF.exec(before);
    if (around === null && afterwards === null) return phrase;
    const start = around === null ? phrase.index : phrase.index - before.length + around.index;
    return grown(context, start, stop, { first: weekOf(reading.first).first, last: weekOf(reading.last).last, grain: 'week' });
  }),
);

const NTH: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: -1, final: -1 };
const NTH_OF = new RegExp(String.raw`\b(?:the\s)?(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|last|final)\s(?:full\s)?(?:(?<weeks>(?:two|2|couple(?: of)?|few)\sweeks)|(?<week>week|wk)|(?<weekday>${WEEKDAY}))\s(?:of|in)\s(?:the\s)?$`, 'i');

/** "First week of January", "the last Friday of the month", "first two weeks of December". */
export const nthOfMonth = refiner((phrases, context) =>
  phrases.map((phrase) => {
    const { reading } = phrase;
    if (reading.grain !== 'month' && reading.grain !== 'year' && reading.grain !== 'quarter') return phrase;
    const before = context.text.slice(Math.max(0, phrase.index - 40), phrase.index);
    const match = NTH_OF.exec(before);
    if (match === null) return phrase;
    const { year, month } = partsOf(reading.first);
    const nth = NTH[(match.groups?.['nth'] ?? '').toLowerCase()] ?? 1;
    const of = monthOf(year, month);
    const start = phrase.index - before.length + match.index;
    if (match.groups?.['weekday'] !== undefined) {
      const found = nthWeekday(of.first, weekdayOfWord(match.groups['weekday']), nth);
      return found === null ? phrase : grown(context, start, phrase.stop, { ...oneDay(found), grain: 'day' });
    }
    const weeks = match.groups?.['weeks'] === undefined ? [nth] : nth < 0 ? [-2, -1] : [1, /few/i.test(match[0]) ? 3 : 2];
    const spans = weeks.map((week) => weekOfMonth(of, week));
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return phrase;
    return grown(context, start, phrase.stop, { first: first.first, last: last.last, grain: 'week' });
  }),
);
