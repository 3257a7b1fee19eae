/** Stretches of time that count from the day they were said: 10 days, 5 business days, 24-72 hours, a week or two, a fortnight. */
import { addBusinessDays } from '../../../../calendar/business-days';
import { addDays, addMonths, type Day } from '../../../../calendar/day';
import { lazy } from '../../../../lazy';
import { family, phrase, type Reading, type Said, type Words } from '../../../phrase';
import { oneDay } from '../../../spans';
import { alternatives, MONTH_NAME, NUMBER_WORD, numberOf, TO, UNITS, type Unit } from '../words';

/** Hours are added to the time of the statement where one is known, else they are whole days rounded up. */
function hoursAfter(said: Said, hours: number): Day {
  if (said.time === null) return addDays(said.saidOn, Math.ceil(hours / 24));
  const [hour = 0, minute = 0] = said.time.split(':').map(Number);
  return addDays(said.saidOn, Math.floor((hour * 60 + minute + hours * 60) / (24 * 60)));
}

/** The day that lies so many units after: two weeks after Wednesday 2026-11-18 is Wednesday 2026-12-02. Parts of a unit are rounded up. */
export function after(said: Said, count: number, unit: Unit): Day {
  switch (unit) {
    case 'hour':
      return hoursAfter(said, count);
    case 'day':
      return addDays(said.saidOn, Math.ceil(count));
    case 'business day':
      return addBusinessDays(said.saidOn, Math.ceil(count), said.holidays);
    case 'week':
      return addDays(said.saidOn, Math.ceil(count * 7));
    case 'month':
      return addDays(addMonths(said.saidOn, Math.floor(count)), Math.ceil((count % 1) * 30));
  }
}

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d)?|${NUMBER_WORD})`;
const UNIT = UNITS.map(([, pattern], index) => `(?<unit${index}>${pattern})`).join('|');

const unitOf = (groups: Readonly<Record<string, string | undefined>>): Unit =>
  UNITS.find((_, index) => groups[`unit${index}`] !== undefined)?.[0] ?? 'day';

/** Hours that pass in one sitting. */
const WORKING_DAY = 8;

/** The largest number of each unit that a promise can mean; beyond it the words are history or contract. */
const MOST: Readonly<Record<Unit, number>> = { hour: 240, 'business day': 130, day: 200, week: 52, month: 18 };

/** Words behind a stretch that make it something else: two weeks' notice, 30 days of PTO, 3 days a week, 6-month contract. */
const NO_STRETCH =
  /^(?:'s?)?[\s-]*(?:notice|holidays?|vacation|pto|leave|off\b|severance|contracts?|probation\w*|trial|old\b|experience|exp\b|of (?!the\b|th(?:at|is)\b|it\b|your\b|today\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|thanksgiving|christmas|easter|when\b|receiv|interview|appl|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)|a (?:week|month|year)|per (?:day|week|month|year|annum|person|head|shift|sprint)|\/ ?(?:week|wk|month|mo|year|yr)|(?:each|every)\b|sprints?|cliff|turn\b|ago\b|back\b(?! to)|earlier|before\b(?=\W*$| that\b|[,.;])|prior|previously|behind|late\b|into\b|in a row|running|straight|now\b|long\b|project|assignment|course|program|in (?:office|the office)|remote|wfh|onsite\b|shift|rotation|on[\s-]call|review|since\b)/i;

/** Words before a stretch that make it history, a habit or a measure. */
const NO_STRETCH_AFTER =
  /(?:\b(?:every|each|per|last|past|previous|first|since|almost|nearly|been|lasted|lasts|worked|was|were|took|spent|after just|(?:is|are|runs?|valid|good) for|\d)|\d-)\s*$|[$€£#.:/]$/i;

/** "I sat there for about a month" is over, "I won't know for about a month" is not. */
const FOR_SO_LONG = /\bfor (?:over|about|almost|nearly|around)\s*$/i;
const IS_TO_COME = /(?:\b(?:will|would|won't|wouldn't|shall|going to)|'(?:ll|d))\b[^.;!?]*$/i;
/** "Her answer was two weeks" is waited for, as is what it was "before I got the letter". */
const ANSWER_WAS = /\b(?:answer|reply|word|estimate|guess|quote|promise|time-?line|time-?frame|said it|if it) was\s$/i;

/** "Interview, 1 hr, in their office" and "which may take two hours" are how long something lasts; "in two hours" is waited for. */
const HOURS_TO_COME =
  /\b(?:in|within|inside|under|next|coming|another|after)\s(?:(?:about|around|roughly|maybe|perhaps|the|next|another)\s){0,2}$/i;

/** "Fifteen covers an hour" is a rate. */
const rate = lazy(() => new RegExp(String.raw`(?:\d|\b${NUMBER_WORD})\s\w+s\s$`, 'i'));

/** Behind a number without its unit: it ends its clause, else it counts something else. */
const ENDS = String.raw`(?=$|[.,;:!?)"”…]|\s(?:at|max|tops|since|before|as|if|depending|for|but|because|with|when|until|till|or so|days in)\b)`;
const MAYBE = String.raw`(?:or|and|but|maybe|perhaps|possibly|probably|likely|more likely|could be|might be|even|more like|closer to|nearer|at (?:the )?(?:very )?most|at worst|in)`;
/** "A week or two", "a week, maybe two", "nine days, ten, eleven", "two weeks, three at the most". */
const ANOTHER = String.raw`(?:\s(?:or|to)\s(?<or>${NUMBER})\b|(?:(?:,|;|,?\s(?:or|and|but|maybe|perhaps|possibly))\s(?:${MAYBE}\s){0,2}(?<high>${NUMBER})\b${ENDS}){1,3})`;
/** "Ten days if the dean is here, twenty if he isn't", "two weeks, she told me, or three at most". */
const OTHERWISE = String.raw`(?:\sif\s|,\s)[^,.;!?\d]{1,48}(?:,|,?\s(?:and|or))\s(?<else>${NUMBER})(?=\s(?:if|at|max|tops)\b)`;

const stretchPattern = lazy(
  () =>
    new RegExp(
      [
        // "Forty-eight" is one number.
        String.raw`\b(?:(?!(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)(?<low>${NUMBER})(?<ish>ish)?(?:${TO}|\/|\s(?:or|and)\s(?:maybe\s)?|(?<comma>,\s)))?`,
        String.raw`(?<count>${NUMBER})(?<more>\+)?(?:\s?\(\d{1,3}\))?(?<half>\sand\s(?:a\s)?half|\s1\/2)?(?<ish2>[\s-]?ish)?[\s-]?(?:(?:more|other|additional|short|long|solid|good)\s)?(?:${UNIT})\b`,
        String.raw`(?<half2>\sand\s(?:a\s)?half)?(?:(?:${ANOTHER}(?!\s${alternatives(UNITS.map(([, pattern]) => pattern))}\b))|${OTHERWISE})?(?:'?s?'?\stime\b)?`,
      ].join(''),
      'i',
    ),
);

/** Reads a stretch's groups on the day from which it counts. */
function readStretch(groups: Words['groups'], said: Said): Reading | null {
  const unit = unitOf(groups);
  const count = numberOf(groups['count'] ?? '1') + (groups['half'] === undefined && groups['half2'] === undefined ? 0 : 0.5);
  const low = groups['low'] === undefined ? count : numberOf(groups['low']);
  const another = groups['or'] ?? groups['high'] ?? groups['else'];
  const high = another === undefined ? count : numberOf(another);
  if (Math.max(count, high) > MOST[unit] || Math.min(low, count) <= 0) return null;
  const first = after(said, Math.min(low, count), unit);
  const last = groups['more'] === undefined ? after(said, Math.max(count, high), unit) : addDays(first, 7);
  return { first, last, grain: 'duration', approximate: groups['ish'] !== undefined || groups['ish2'] !== undefined };
}

/** The stretch in the words, counted from another day: "two weeks" from Friday 2026-11-20 is Friday 2026-12-04. */
export function stretchFrom(text: string, said: Said): Reading | null {
  const match = stretchPattern().exec(text);
  return match === null ? null : readStretch(match.groups ?? {}, said);
}

/** "And" is no day and "an HR person" no hour: the short forms of units want a digit before them. */
const isShortAlone = (groups: Words['groups']): boolean =>
  /[a-z]$/i.test(groups['count'] ?? '') && UNITS.some((_, index) => /^(?:h|hrs?|d|w|mos?)$/i.test(groups[`unit${index}`] ?? ''));

/** "Half a day" is how long something lasts. */
const isOfADay = (groups: Words['groups'], before: string): boolean =>
  /day/.test(unitOf(groups)) && (/^half/i.test(groups['count'] ?? '') || /\bhalf\s$/i.test(before));

/** "Nov 23, 2 hrs": the number before the comma is the date's, as is one that is larger. */
const isAfterDate = ({ comma, low, count }: Words['groups'], before: string): boolean =>
  comma !== undefined && (MONTH_BEFORE.test(before) || numberOf(low ?? '') >= numberOf(count ?? ''));

/** "10/16 w/ Jamal" is a day and "with", as is "10/16 w Jamal"; "2/3 w max" are weeks. */
const isDateWith = (text: string, behind: string): boolean => /^\d{1,2}\/\d{1,2} w$/.test(text) && /^\/|^\s\p{Lu}/u.test(behind);

const MONTH_BEFORE = new RegExp(String.raw`${MONTH_NAME.source}\w*\.?\s$`, 'i');

/** "One day later" counts from the day named before it (`refinements/in-a-row.ts`), and looks back where none is. */
const countedFromBefore = (reading: Reading | null, behind: string): Reading | null =>
  reading !== null && /^\s(?:later\b(?! (?:than|this))|afterwards?\b)/i.test(behind) ? { ...reading, past: true } : reading;

const stretch = phrase(stretchPattern, ({ groups, text, before, after: behind }, said) =>
  isShortAlone(groups) ||
  isDateWith(text, behind) ||
  // "Three weeks' induction" is a length, "in three weeks' time" is a day.
  // "A three-day visit" lasts, "a three-day turnaround" is waited for.
  (/-(?:day|week|month|hour)$/i.test(text) &&
    /^\s(?!(?:turn|wait|window|timeline|period|process|response|review|limit|deadline|lead|or|and|from|after|max)\w*)[a-z]/i.test(
      behind,
    )) ||
  (/^an? /i.test(text) && rate().test(before)) ||
  NO_STRETCH.test(behind) ||
  /^'\s[a-z]/i.test(behind) ||
  (NO_STRETCH_AFTER.test(before) && !ANSWER_WAS.test(before)) ||
  (FOR_SO_LONG.test(before) && !IS_TO_COME.test(before)) ||
  (unitOf(groups) === 'hour' && numberOf(groups['count'] ?? '1') <= WORKING_DAY && !HOURS_TO_COME.test(before)) ||
  isOfADay(groups, before) ||
  isAfterDate(groups, before)
    ? null
    : countedFromBefore(readStretch(groups, said), behind),
);

const fortnight = phrase(/\b(?:(?:a|one|another) )?forth?night\b/i, (_, said) => {
  const last = addDays(said.saidOn, 14);
  return { first: last, last, grain: 'duration' };
});

/** "It takes half a year", "in half a year"; else it is how long something was. */
const halfYear = phrase(/\bhalf a year\b(?! (?:ago|later|of|back|earlier|to)\b)/i, ({ before }, said) =>
  /\b(?:in|within|inside|takes|most|another)\s$/i.test(before) ? { ...oneDay(addMonths(said.saidOn, 6)), grain: 'duration' } : null,
);

/** A week and a fortnight as other languages count them, with both their ends. */
const FOREIGN: readonly (readonly [days: number, pattern: string])[] = [
  [8, 'acht tagen?|huit jours'],
  [15, 'quinze jours|quince d[ií]as'],
];

const foreignStretch = phrase(
  () => new RegExp(String.raw`\b(?:${FOREIGN.map(([days, pattern]) => `(?<days${days}>${pattern})`).join('|')})(?!\w)`, 'i'),
  ({ groups }, said) => {
    const days = FOREIGN.find(([count]) => groups[`days${count}`] !== undefined)?.[0] ?? 0;
    return { ...oneDay(addDays(said.saidOn, days)), grain: 'duration' };
  },
);

/** "The coming days" without a number are a few; "the next day or two", "the next month or so" have theirs behind. */
const comingStretch = phrase(
  /\b(?:(?:in|over|within|during) )?(?:the )?(?:coming|next(?: several)?|upcoming) (?:(?<many>(?:business|working) days|days|weeks|months)|(?<one>(?:business|working) day|day|week|month)(?: or (?<high>two|2|three|3)|(?= or so)))\b/i,
  ({ groups }, said) => {
    const unit = (groups['one'] ?? groups['many'] ?? '').toLowerCase().replace(/s$/, '').replace('working', 'business') as Unit;
    const count = groups['one'] === undefined ? 3 : numberOf(groups['high'] ?? 'one');
    const last = after(said, count, unit);
    return { first: last, last, grain: 'duration', endAlone: true };
  },
);

/** The more special first. */
export const durations = family(
  /(?:\b|biz|work|week|bus(?:iness)?|\d)(?:days?|w(?:ee)?ks?|months?|mths?|hours?|hrs?|bds?)\b|working ?day|bus\.days?|forth?night|half a year|\d ?(?:h|d|w|mo)s?\b|acht t|jours|quince/i,
  [fortnight, halfYear, foreignStretch, comingStretch, stretch],
);
