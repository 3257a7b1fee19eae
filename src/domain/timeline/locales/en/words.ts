/**
 * English words of time, as people write them, with their slips of the pen.
 *
 * In: nothing. Out: tables of words and the patterns made from them. Not here: what a phrase of these words means (`phrases/`).
 */
import { lazy } from '../../../lazy';
import type { Weekday } from '../../../calendar/day';

const longestFirst = (words: string[]): string[] => words.sort((a, b) => b.length - a.length);

/**
 * Any of the words, the longest first so that "tues" is not read as "tue" and a rest. Plain words stand together before patterns: engines
 * look for them by their common beginnings.
 */
export function alternatives(words: readonly string[]): string {
  const plain = words.filter((word) => /^[\w '-]*$/.test(word));
  const patterns = words.filter((word) => !plain.includes(word));
  return `(?:${[...longestFirst(plain), ...longestFirst(patterns)].join('|')})`;
}

/** Words with the number of the row that they stand in, from 1: all spellings of one thing share a row. */
const numbered = <Count extends number>(rows: readonly string[]): Readonly<Record<string, Count>> =>
  Object.fromEntries(rows.flatMap((row, index) => row.split(' ').map((word) => [word, (index + 1) as Count])));

export const WEEKDAYS: Readonly<Record<string, Weekday>> = numbered([
  'monday mondy moday munday mon',
  'tuesday tuesady teusday tueday tuesdy tuesay tusday tuseday tues tue',
  'wednesday wendesday wendsday wedsnesday wednseday wensday wedneday wedensday wednesdy wednsday wednesay weds wed',
  'thursday thrusday thursady thurday thursdy thurdsay thirsday thurs thur thu',
  'friday firday fridy friady frday fri',
  'saturday satuday saturady satarday saterday sat',
  'sunday sun',
]);

export const MONTHS: Readonly<Record<string, number>> = numbered([
  'january janurary januray janaury jan',
  'february febuary feburary febrary feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august agust aug',
  'september sept sep septmber setember',
  'october ocotber oct',
  'november novemeber novmber nov',
  'december decemeber decmber dec',
]);

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
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'half a': 0.5,
  'half an': 0.5,
  'a couple of': 2,
  'a couple': 2,
  'another couple of': 2,
  'another couple': 2,
  'couple of': 2,
  couple: 2,
  'a coupla': 2,
  coupla: 2,
  'a few': 3,
  'a few more': 3,
  'another few': 3,
  few: 3,
  'several more': 4,
  several: 4,
};

/** A counting word; "forty-eight" is one number. */
export const NUMBER_WORD = String.raw`(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)\b|${alternatives(Object.keys(NUMBERS))})`;

/** The number that digits or a counting word mean: 48 for "48" and "forty-eight". */
export function numberOf(word: string): number {
  const text = word.toLowerCase();
  const [tens, digit] = text.split(/[- ]/);
  return NUMBERS[text] ?? (digit === undefined ? Number(text) : (NUMBERS[tens ?? ''] ?? 0) + (NUMBERS[digit] ?? 0));
}

/** "First" to "thirty-first", for days of a month and weeks of one. */
export const ORDINALS: Readonly<Record<string, number>> = numbered(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  ),
);

/** An ordinal in words; between its parts stands a dash or a blank. */
export const ORDINAL_WORD = alternatives(Object.keys(ORDINALS).map((word) => word.replace('-', '[- ]')));

/** The day of the month in digits or in words: 22 for "22nd" and "twenty-second". */
export const ordinalOf = (word: string): number => ORDINALS[word.toLowerCase().replace(' ', '-')] ?? Number.parseInt(word, 10);

export type Unit = 'hour' | 'day' | 'business day' | 'week' | 'month';

/** Patterns of the units, the more special before the more general ("business days" before "days"). */
export const UNITS: readonly (readonly [unit: Unit, pattern: string])[] = [
  ['business day', String.raw`(?:business|working|w(?:or)?king|w(?:r)?kg|work|bus\.?|biz|week)[\s-]?days?|bds?\b`],
  ['hour', String.raw`hours?|hrs?|h`],
  ['day', String.raw`(?:calendar )?days?|d`],
  ['week', String.raw`(?:full |whole |calendar )?(?:weeks?|wks?|w)`],
  ['month', String.raw`(?:full |whole |calendar )?(?:months?|mths?|mos?)`],
];

/** A dash or the word for one, between two ends. */
export const TO = String.raw`\s?(?:-|to|thru|through|until|till)\s?`;

/** A pre-filter for a month's name, and for one with a number. */
export const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
export const MONTH_AND_NUMBER = new RegExp(String.raw`^(?=.*${MONTH_NAME.source}).*(?:\d|(?:st|nd|rd|th)\b)`, 'is');

/** Words that name a time by themselves, or a part of one. */
const wordOfTime = (): string[] => [
  ...[...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)].flatMap((name) => [name, `${name}ish`]),
  ...Object.keys(WEEKDAYS).map((name) => `${name}s`),
  ...'today tonight overnight tonite tomorrow tomorow tommorow tommorrow tmrw tmrrw tmr tmw tom tomo tomoz yesterday noon midday midnight'.split(
    ' ',
  ),
  ...'day days hour hours week weeks wk wks weekend midweek bd bds kw cw month months mth mths year years quarter quarters fortnight forthnight'.split(
    ' ',
  ),
  ...'monthend yearend quarterend weekend eob eod eow eom eoq eoy cob cop spring summer autumn fall winter'.split(' '),
  ...'christmas xmas nye halloween haloween thanksgiving easter valentines juneteenth holiday holidays festive'.split(' '),
];

/** Hours in words. */
export const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** "At six", "by 5pm", "before half past two", "in the evening". */
export const AT_AN_HOUR = String.raw`(?:in the (?:afternoon|evening)\b|(?:at|by|before|around) (?:about |around )?(?:\d|midnight\b|(?:(?:half|quarter|ten|twenty|five) (?:past|to)|${HOUR})\b))`;

/** Sentences without one of these words or signs hold no phrase of time. */
export const wordsOfTime = lazy(
  () =>
    new RegExp(
      [
        String.raw`\b(?:(?:${alternatives(wordOfTime())}`,
        String.raw`|the (?:(?:\w+ )?break|one after|(?:tenth|eleventh|twelfth|\w+teenth|twentieth|twenty[- ]\w+|thirtieth|thirty[- ]first|${ORDINAL_WORD} of the month))`,
        String.raw`|this (?:afternoon|aft|arvo|evening|morning)|(?:the same|that) evening|in the morning|the morning after|first thing`,
        String.raw`|by (?:lunch|dinner|supper|tea|bed)(?:[ -]?time)?|w(?:ee)?k-?e?nd|(?:close|end) of (?:business|play)|(?:by|before) closing|day['’]s end|o['’]?clock`,
        String.raw`|tom+or+ow|of (?:next|this one)|(?:or|but) next|(?:semaine|acht|huit|quinze|quince) \w+`,
        String.raw`|20\d\d|q[1-4]|(?:by|before|on|until|till) the ${ORDINAL_WORD})\b|[ck]w\d|2mo?[rz]|${AT_AN_HOUR})`,
        String.raw`|\d(?:st|nd|rd|th)\b|\d\s?(?:h|hrs?|d|w|mos?)\b|\d/\d|\d{1,2}\.\d{1,2}\.|\d(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b`,
      ].join(''),
      'i',
    ),
);
