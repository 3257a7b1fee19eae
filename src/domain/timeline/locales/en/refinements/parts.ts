/** Parts of a period, and periods named by a day in them: early next week, mid-December, week of Dec 7, first week of January. */
import { addBusinessDays } from '../../../../calendar/business-days';
import { addDays, later, partsOf, weekdayOf, type Day } from '../../../../calendar/day';
import { nthWeekday } from '../../../../calendar/nth-weekday';
import { besides, type Beside, type Reading, type Words } from '../../../phrase';
import { monthOf, oneDay, partOf, thisWeek, weekOf, weekOfMonth, weeksLater, type Part, type Span } from '../../../spans';
import { WEEKDAY, weekdayOfWord } from '../phrases/weekdays';
import { NUMBER_WORD } from '../words';

const isDay = ({ grain }: Reading): boolean => grain === 'day';
const isPeriod = ({ grain }: Reading): boolean => grain !== 'day' && grain !== 'duration' && grain !== 'weekend';

const aWeek = (span: Span): Reading => ({ ...span, grain: 'week' });
const dayIsNow = (of: Day): Reading => ({ ...oneDay(of), grain: 'day' });

/** Words that name a part of the period behind them; "end of" this period is an end alone, of a later week its last third. */
const PARTS: readonly (readonly [part: Part, pattern: string])[] = [
  ['first half', '(?:first|1st|front) half|(?:first|1st) fortnight|earlier half'],
  ['second half', '(?:second|2nd|latter|last|back|other) half|(?:second|2nd|last) fortnight'],
  ['early', '(?:early|beg+in+ing|(?:start|top)(?= of| in)|first part|first (?:few |ten )?days|early part|earlier|first thing)'],
  ['middle', 'mid|mid+le|mid-?way through|midpoint|halfway through'],
  ['late', 'late|(?:tail |back )?end|later part|latter part|close(?= of)|last part|last (?:few |ten )?days'],
];

const PART_NAMED = PARTS.map(([, pattern], index) => `(?<part${index}>${pattern})`).join('|');

/** "Early to mid December" means both parts. */
const PART = new RegExp(
  String.raw`\b(?:(?<first>early|mid|middle)\s?-?\s?(?:to|or|/|-)\s?-?)?(?:the\s)?(?:very\s)?(?:${PART_NAMED})(?:\s?-\s?|\s)(?:(?:of|in)\s)?(?:the\s)?$`,
  'i',
);

function readPart(reading: Reading, part: Part, isEnd: boolean, saidOn: Day): Reading {
  const span = { ...partOf(reading, reading.grain, part), grain: reading.grain === 'week' ? ('day' as const) : reading.grain };
  if (!isEnd) return span;
  const fromItsLateDays = reading.grain === 'week' && reading.first > thisWeek(saidOn).first;
  return { ...span, last: reading.last, namedByEnd: true, endAlone: !fromItsLateDays };
}

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
  final: -1,
};

/** "First week of", "last Friday of", "first two weeks of" a month. */
function readNth(reading: Reading, words: Words['groups']): Reading | null {
  const { year, month } = partsOf(reading.first);
  const of = monthOf(year, month);
  const nth = NTH[(words['nth'] ?? '').toLowerCase()] ?? 1;
  if (words['weekday'] !== undefined) {
    const found = nthWeekday(of.first, weekdayOfWord(words['weekday']), nth);
    return found && dayIsNow(found);
  }
  const start = NTH[(words['from'] ?? words['nth'] ?? '').toLowerCase()] ?? 1;
  const [from, to] = words['weeks'] === undefined ? [start, nth] : nth < 0 ? [-2, -1] : [1, 2];
  const [first, last] = [weekOfMonth(of, from), weekOfMonth(of, to)];
  return first && last && aWeek({ first: first.first, last: last.last });
}

/** The first or last day of a period; of its business days where holidays are given. */
function dayAtEnd({ first, last }: Span, isFirst: boolean, holidays: ReadonlySet<Day> | null): Day {
  if (holidays === null) return isFirst ? first : last;
  if (isFirst) return addBusinessDays(addDays(first, -1), 1, holidays);
  let open = last;
  while (open > first && (weekdayOf(open) > 5 || holidays.has(open))) open = addDays(open, -1);
  return open;
}

/** Days before weeks, weeks before the parts of them. */
const ROWS: readonly Beside[] = [
  {
    before: /\b(?:the )?(?:very )?(?<which>first|last|final) (?<open>(?:business|working|week) ?)?day (?:of|in) (?:the )?$/i,
    read: (reading, { which, open }, _, { holidays }) =>
      isPeriod(reading) ? dayIsNow(dayAtEnd(reading, which?.toLowerCase() === 'first', open === undefined ? null : holidays)) : null,
  },
  {
    before: /\b(?:the )?day (?<side>after|before) (?:the )?$/i,
    read: (reading, { side }) => (isDay(reading) ? dayIsNow(addDays(reading.last, side?.toLowerCase() === 'before' ? -1 : 1)) : null),
  },
  {
    behind: /^ week\b(?! (?:on|from))/i,
    read: (reading) => (isDay(reading) ? aWeek({ first: weekOf(reading.first).first, last: weekOf(reading.last).last }) : null),
  },
  {
    before: /\b(?<counted>(?:an?|one) )?(?:the )?week (?<side>after|before|following) (?:the )?$/i,
    // "A week after Thanksgiving" is a day.
    read: (reading, { side, counted }) =>
      counted === undefined && (isDay(reading) || reading.grain === 'week')
        ? aWeek(weeksLater(weekOf(reading.last), side?.toLowerCase() === 'before' ? -1 : 1))
        : null,
  },
  {
    before: /\b(?:the )?(?:(?:week|wk) ?(?:ending|end)|w\/e) ?(?:on |the |friday,? |fri,? )*$/i,
    read: (reading) => (isDay(reading) ? { ...oneDay(reading.last), grain: 'week', endAlone: true, namedByEnd: true } : null),
  },
  {
    before: new RegExp(
      String.raw`\b(?<counted>(?:${NUMBER_WORD}|\d+) )?(?:the )?(?:(?:weeks?|wks?) ?(?:of|commencing|comm\.?|beginning|begin|beg\.?|starting|containing|including)|w\/?[cbo]|wc|wb) ?(?:the |on |from |monday,? |mon,? )*$`,
      'i',
    ),
    // "Within two weeks of the 14th" counts from that day.
    read: (reading, { counted }) =>
      isDay(reading) && counted === undefined ? aWeek({ first: weekOf(reading.first).first, last: weekOf(reading.last).last }) : null,
  },
  {
    before: new RegExp(
      String.raw`\b(?:the )?(?:(?<from>first|1st|second|2nd|third|3rd)(?: or | and |\s?[-/]\s?)(?:the )?)?(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|last|final) (?:full )?(?:(?<weeks>(?:two|2|couple(?: of)?) weeks)|week|wk|(?<weekday>${WEEKDAY})) (?:of|in) (?:the )?$`,
      'i',
    ),
    read: (reading, words) =>
      reading.grain === 'month' || reading.grain === 'year' || reading.grain === 'quarter' ? readNth(reading, words) : null,
  },
  {
    before: PART,
    read(reading, words, _, { saidOn }) {
      const part = PARTS.find((_, index) => words[`part${index}`] !== undefined)?.[0];
      if (part === undefined || !isPeriod(reading)) return null;
      const read = readPart(reading, part, /\b(?:end|close)\b/i.test(words['part4'] ?? ''), saidOn);
      if (words['first'] === undefined) return read;
      return { ...read, first: readPart(reading, /early/i.test(words['first']) ? 'early' : 'middle', false, saidOn).first };
    },
  },
  // "Before next month is out" and "before Thursday was out" are before its end.
  {
    behind: /^(?:(?:['’]s| is| was| has) (?:out|over|up|done|through|passed|gone|finished|closed)|,? (?:ends|closes|closed|ended))\b/i,
    read: (reading, _, lead) =>
      isPeriod(reading) || reading.grain === 'weekend' || (isDay(reading) && /\bbefore\s(?:the\s)?$/i.test(lead))
        ? { ...reading, endAlone: true, namedByEnd: true }
        : null,
  },
  {
    before: /\b(?:later (?:on )?(?:in |on )?|rest of )(?:the )?$/i,
    read: (reading, _, __, { saidOn }) =>
      isDay(reading) || reading.grain === 'duration' ? null : { ...reading, first: later(reading.first, saidOn) },
  },
  {
    behind: /^(?:'?s)? end\b/i,
    read: (reading, _, __, { saidOn }) =>
      isPeriod(reading) && reading.namedByEnd !== true ? readPart(reading, 'late', true, saidOn) : null,
  },
];

export const parts = besides(
  /week|wk|\bw\/?[cbe]\b|day (?:after|before)|early|beg+in|start|first|top|mid|half|late|end|close|last|latter|of |in |rest|(?:is|was|has|['’]s) (?:out|over|up|done|through|passed|gone|finished)/i,
  ROWS,
);
