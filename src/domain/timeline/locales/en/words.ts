/**
 * English words of time, as people write them, with their slips of the pen.
 *
 * In: nothing. Out: tables of words and the patterns made from them. Not here: what a phrase of these words means (`phrases/`).
 */
import type { Weekday } from '../../../calendar/day';

const isPlain = (word: string): boolean => /^[\w '-]*$/.test(word);

/**
 * Any of the words, the longest first so that "tues" is not read as "tue" and a rest. Plain words stand together before patterns: engines
 * look for them by their common beginnings.
 */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)) || b.length - a.length).join('|')})`;

export const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  monday: 1,
  mondy: 1,
  munday: 1,
  mon: 1,
  tuesday: 2,
  teusday: 2,
  tuesay: 2,
  tusday: 2,
  tuseday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wendesday: 3,
  wensday: 3,
  wednsday: 3,
  wednesay: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thrusday: 4,
  thursady: 4,
  thurday: 4,
  thirsday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  firday: 5,
  fridy: 5,
  fri: 5,
  saturday: 6,
  satuday: 6,
  saterday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  janurary: 1,
  januray: 1,
  jan: 1,
  february: 2,
  febuary: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  decemeber: 12,
  dec: 12,
};

/** Counting words; "couple", "few" and "several" count as 2, 3 and 4. */
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-one': 21,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
  'a couple of': 2,
  'a couple': 2,
  'another couple of': 2,
  'another couple': 2,
  'couple of': 2,
  couple: 2,
  'a few': 3,
  'a few more': 3,
  'another few': 3,
  few: 3,
  'several more': 4,
  several: 4,
};

/** "First" to "thirty-first", for days of a month and weeks of one. */
export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
    'twenty-first',
    'twenty-second',
    'twenty-third',
    'twenty-fourth',
    'twenty-fifth',
    'twenty-sixth',
    'twenty-seventh',
    'twenty-eighth',
    'twenty-ninth',
    'thirtieth',
    'thirty-first',
  ].map((word, index) => [word, index + 1]),
);

export type Unit = 'hour' | 'day' | 'business day' | 'week' | 'month';

/** Patterns of the units, the more special before the more general ("business days" before "days"). */
export const UNITS: readonly (readonly [unit: Unit, pattern: string])[] = [
  ['business day', String.raw`(?:business|working|work|bus\.?|biz|week)[\s-]?days?|bds?\b`],
  ['hour', String.raw`hours?|hrs?|h`],
  ['day', String.raw`(?:calendar )?days?|d`],
  ['week', String.raw`(?:full |whole |calendar )?(?:weeks?|wks?|w)`],
  ['month', String.raw`(?:full |whole |calendar )?(?:months?|mths?|mos?)`],
];

/** A dash or the word for one, between two ends. */
export const TO = String.raw`\s?(?:-|to|thru|through|until|till)\s?`;

/** A cheap look for a month's name, and for one with a number. */
export const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
export const MONTH_AND_NUMBER = new RegExp(String.raw`^(?=.*${MONTH_NAME.source}).*(?:\d|(?:st|nd|rd|th)\b)`, 'is');

/** Sentences without one of these words or signs hold no phrase of time. */
export const WORDS_OF_TIME = new RegExp(
  [
    String.raw`\b(?:${Object.keys(WEEKDAYS).join('|')}|${Object.keys(MONTHS).join('|')})\b`,
    String.raw`\b(?:to(?:day|night)|tom+or+ow|tmrw|tmrrw|tmr|tmw|tom|2moro|yesterday|days?|hours?|weeks?|wks?|weekend|bds?|kw|cw|months?|mths?|years?|quarters?|q[1-4]|eo[dwmqy]|co[bp]|close of business|fortnight|spring|summer|autumn|fall|winter|christmas|xmas|nye|thanksgiving|easter|holidays?|the (?:\w+ )?break|festive|this (?:afternoon|evening|morning)|noon|midday|(?:month|year|quarter|week)[- ]?end|midweek)\b`,
    String.raw`\d(?:st|nd|rd|th)\b|\d\s?(?:h|hrs?|d|w|mos?)\b|\d/\d|\d{1,2}\.\d{1,2}\.|\b20\d\d\b|\b(?:by|before|on|until) the ${anyOf(Object.keys(ORDINALS))}\b`,
  ].join('|'),
  'i',
);

/** One of these words, or a digit, stands in every sentence with a word of time. */
export const KEYS_OF_TIME: readonly string[] = [
  ...Object.keys(WEEKDAYS),
  ...Object.keys(MONTHS),
  ...Object.keys(ORDINALS),
  ...'today tonight tomorrow tomorow tommorow tommorrow tmrw tmrrw tmr tmw tom yesterday day days hour hours week weeks wk wks weekend bd bds kw cw month months mth mths'.split(
    ' ',
  ),
  ...'year years quarter quarters eod eow eom eoq eoy cob cop close fortnight spring summer autumn fall winter christmas xmas nye thanksgiving easter holiday holidays'.split(
    ' ',
  ),
  ...'break festive afternoon evening morning noon midday monthend yearend quarterend weekend midweek'.split(' '),
];

const COUNT = String.raw`(?:\d{1,3}(?:\.\d)?|${anyOf(Object.keys(NUMBERS))})`;

/** Names and numbers of time, one by one: what is left of a sentence without them tells who acts. */
export const TIME_NAMES = new RegExp(
  [
    String.raw`\b(?:(?:another\s)?${COUNT}(?:\s?(?:-|–|to|or)\s?${COUNT})?\+?(?:\s?\(\d{1,3}\))?(?:ish)?[\s-]?(?:(?:more|business|working|calendar|bus\.?|full|week)\s?)*)?(?:days?|weeks?|wks?|months?|hours?|bds?|years?|fortnight|weekend|quarter)\b(?:\sand a half)?(?:['’]s?)?(?:\s(?:of|after|from|following)\s(?:the|your|our|my|their)\s(?:[\w-]+\s?){1,3})?`,
    String.raw`\b${anyOf([...Object.keys(WEEKDAYS), 'today', 'tonight', String.raw`tom+or+ow`, 'tmrw', 'eo[dwmqy]', 'co[bp]', 'christmas', 'thanksgiving', 'easter', 'the holidays', 'new year', 'end of day', 'close of business'])}\b`,
    String.raw`\b${anyOf(Object.keys(MONTHS).filter((name) => !['may', 'march', 'mar'].includes(name)))}\b\.?`,
    String.raw`\b\d(?:[\d:./]|,\d)*(?!k\b)(?:st|nd|rd|th|\s?(?:hrs?|[dhw])\b)?`,
  ].join('|'),
  'gi',
);
