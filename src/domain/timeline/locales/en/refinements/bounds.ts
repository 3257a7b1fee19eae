/** What the words beside a time make of it: by Friday, before December, within 10 days, at least two weeks, about a week, after the 15th. */
import { addDays, later, type Day } from '../../../../calendar/day';
import { besides, type Beside, type Reading } from '../../../phrase';
import { END_OF_DAY } from '../phrases/near-days';
import { HAS_UNTIL, isDenied, NEARLY_DENIED, NEGATION, NOT_THEN, WAITING } from './denials';

/** "Two weeks, three at the most". */
const hasBothEnds = ({ grain, first, last }: Reading): boolean => grain === 'duration' && first < last;

/** It counts from a day, and is none. */
export const isStretch = ({ grain }: Reading): boolean => grain === 'duration';

/** Of a lower bound ("not until about the 15th at the latest") the day itself is the end. */
const anEndAlone = (reading: Reading): Reading => ({
  ...reading,
  last: reading.openEnd === true ? reading.first : (reading.deadline ?? reading.last),
  endAlone: true,
  openEnd: false,
});

/** A lower bound alone: the answer is looked for within a week of it. */
const aWeekFrom = (reading: Reading, first: Day): Reading => ({
  ...reading,
  first,
  last: addDays(first, 7),
  endAlone: false,
  openEnd: true,
});

/** Within a week of the day behind the last. */
export const afterAll = (reading: Reading): Reading => ({
  ...aWeekFrom(reading, addDays(reading.last, 1)),
  last: addDays(reading.last, 7),
});

/** "Not until December" and "wait until Friday" name the time itself; "not until Friday" is "not before Friday"; else it is an end. */
function until(reading: Reading, lead: string): Reading | null {
  if (isStretch(reading)) return null;
  if (WAITING.test(lead)) return { ...reading, endAlone: false };
  if (!isDenied(lead, NEGATION) || HAS_UNTIL.test(lead) || reading.namedByEnd === true) return anEndAlone(reading);
  return reading.grain === 'day' || reading.endAlone === true ? aWeekFrom(reading, reading.last) : reading;
}

/** Words that may stand between a bound and its time: "by about the end", "within maybe two weeks". */
const TIME_OF_DAY = String.raw`(?:noon|midday|lunch ?time|lunch|dinner ?time|dinner|supper|tea ?time|bedtime|midnight|closing(?: time)?|knock-?off|home ?time|(?:half\s(?:past\s)?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\so'clock)?|\d{1,2}(?::\d\d)?\s?[ap]m|(?:the )?(?:close|end)(?: of (?:the )?(?:biz|business|day|play))?)`;
const FILLERS = String.raw`(?:(?:maybe|perhaps|probably|hopefully|likely|sometime|some time|say|either|the|like|early|possibly|definitely|certainly|on|at|in|${TIME_OF_DAY}|this|tonight,?)\s+)*`;
/** "Before noon tomorrow" and "after four this afternoon" are on that day itself. */
const AT_A_TIME = new RegExp(String.raw`\b(?:before|prior to|ahead of|after|past)\s(?:the\s)?${TIME_OF_DAY}\s[\s\w]*$`, 'i');
/** "From one on the 4th". */
const FROM_A_TIME = new RegExp(String.raw`\bfrom\s(?!(?:the )?(?:close|end)\b)${TIME_OF_DAY}\s(?:on\s(?:the\s)?)?$`, 'i');

/** "Can you come by on Monday?" is on the Monday. */
const COMES_BY =
  /\b(?:(?:stop|drop|swing|pop)(?:p?(?:ed|ing)|s)?|(?:to|can|could|me|i|i'd|you|told me|and) come) by\s(?:on\s|at\s[\w\s:]{1,16})?$|\bone by one\s(?:on|in)\s(?:the\s)?$/i;

const bound = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})[\s:]+${FILLERS}$`, 'i');

/** "Between now and the 29th". */
const FROM_NOW: Beside = {
  before: /\bbetween (?:now|today) and (?:the )?$/i,
  read: (reading, _, __, { saidOn }) => ({ ...reading, first: saidOn, endAlone: false }),
};

/** How exact a time is. */
const EXACTNESS: readonly Beside[] = [
  {
    before:
      /(?:\b(?:about|around|roughly|approx\.?|approximately|circa|ca\.?|something like|more or less|somewhere around|some|in the region of|close to|nearer|abt\.?|'?bout|give or take) (?:the )?|~ ?)$/i,
    read: (reading) => ({ ...reading, approximate: true }),
  },
  {
    behind: /^,? ?-?(?:or so|or thereabouts|ish\b|give or take|roughly|approx\.?(?:imately)?\b|or something|\(ish\)|\(approx\.?\))/i,
    read: (reading) => ({ ...reading, approximate: true }),
  },
];

/** A week or more, or a part of one. */
const isLong = ({ grain, endAlone }: Reading): boolean => /week|month|quarter|season|year/.test(grain) && endAlone !== true;

/** "Before Sunday night" is on the Sunday. */
const LATE_IN_THE_DAY: Beside = {
  behind: /^\s(?:night|evening|afternoon|noon|midday|lunch ?time|tea ?time|midnight)\b/i,
  read: (reading, _, lead) =>
    reading.grain === 'day' && /\b(?:before|prior to|ahead of)\s(?:the\s)?$/i.test(lead) ? { ...reading, namedByEnd: true } : null,
};

/** On which side a time is open. Before it the longer words stand before the shorter ones in them; what stands behind it says the last word. */
const BOUNDS: readonly Beside[] = [
  FROM_NOW,
  // "Wednesday and not tomorrow": what is denied is no time of theirs.
  { before: NOT_THEN, read: (reading) => (isStretch(reading) ? null : { ...reading, past: true }) },
  // "Once the week is over".
  {
    before: /\b(?:once|as soon as)\s$/i,
    read: (reading) => (reading.namedByEnd === true && reading.grain !== 'day' ? afterAll(reading) : null),
  },
  LATE_IN_THE_DAY,
  {
    before: bound(
      String.raw`no (?:earlier|sooner) than|(?:\w+n['’]t|not|no(?! from)|nothing)(?: [\w\s]{0,40})?(?: |\b)(?:before|earlier than|prior to|ahead of|in advance of)`,
    ),
    // "Not before December" is as long as December; "a yes or a no before Friday" denies nothing.
    read: (reading, _, lead) =>
      !isDenied(lead, NEARLY_DENIED) ? null : isLong(reading) ? { ...reading, endAlone: false } : aWeekFrom(reading, reading.first),
  },
  {
    before: bound(
      "(?:not?|\\w+n't)(?: \\w+){0,2} (?:longer|more) than|not? later than|latest (?:by|on)|(?:on or )?(?:due )?by(?: or before)?|or before|(?:at )?the latest|deadline(?: is| of)?|max(?:imum)?(?: of)?|at most",
    ),
    read: (reading, _, lead) => (COMES_BY.test(lead) ? null : anEndAlone(reading)),
  },
  {
    before: bound('before|prior to|ahead of|in advance of|this side of'),
    read: (reading, _, lead) =>
      isStretch(reading)
        ? null
        : {
            ...reading,
            last: reading.namedByEnd === true || AT_A_TIME.test(lead) ? reading.last : addDays(reading.first, -1),
            endAlone: true,
          },
  },
  { before: bound("until|'?till?"), read: (reading, _, lead) => until(reading, lead) },
  {
    before: bound(
      String.raw`at least|a minimum of|min(?:imum|\.)?(?: of)?|more than|over(?! the)|no(?:t)? less than|upwards of|longer than|another good`,
    ),
    read: (reading, _, lead) => (/\bover\s[\w\s]*$/i.test(lead) && !isStretch(reading) ? null : aWeekFrom(reading, reading.first)),
  },
  // "Nothing in under ten days" is ten days at least; "they can't go past Friday" is by Friday.
  {
    before: bound('(?:in )?(?:under|less than)'),
    read: (reading, _, lead) => (isStretch(reading) && isDenied(lead, NEARLY_DENIED) ? aWeekFrom(reading, reading.first) : null),
  },
  {
    before: /\b(?:past|beyond)\s(?:the\s)?$/i,
    read: (reading, _, lead) => (isDenied(lead, NEARLY_DENIED) ? anEndAlone(reading) : null),
  },
  {
    before: bound('(?:in|over|within|during) the (?:next|coming)'),
    read: (reading) => (isStretch(reading) ? anEndAlone(reading) : null),
  },
  {
    before: bound(
      'with?in[g]?|with in|wi[ht]{2}in|w\\/in|inside(?: of)?|in under|under|less than|up to|as (?:long|much|many) as|(?:(?:in|over|within|during|for|some ?time in|at some point in) )?(?:the )?(?:next|coming|upcoming)|(?:in|over|within) the',
    ),
    // Both ends of "within 7 to 10 days" are stated.
    read: (reading) => ((isStretch(reading) && reading.first === reading.last) || reading.grain === 'week' ? anEndAlone(reading) : null),
  },
  {
    before: /(?:\bnot|n['’]t|\bnothing|\bno)\b[\w\s]{0,30}\bin $/i,
    read: (reading, _, lead) => (isStretch(reading) && isDenied(lead, NEARLY_DENIED) ? anEndAlone(reading) : null),
  },
  {
    before: bound('(?:(?:right|just|shortly|some ?time|soon|only|until) )?(?:after|past|following(?!:)|beyond)'),
    read: (reading, _, lead) => (isStretch(reading) ? null : AT_A_TIME.test(lead) ? reading : afterAll(reading)),
  },
  // "Post Diwali"; "about the post on Monday" is on the Monday.
  {
    before: /(?:^|,\s|\b(?:know|call|back|you|me|us|decision|only|just)\s)post\s(?:the\s)?$/i,
    read: (reading) => (isStretch(reading) ? null : afterAll(reading)),
  },
  {
    before: bound('starting(?: from| on)?|from|beginning|as (?:of|from|early as)|effective|earliest(?:[\\w\\s]{0,40}?\\s(?:is|be))?'),
    // "From 9 to 13 March" has both its ends.
    read: (reading, _, lead) =>
      isStretch(reading) || FROM_A_TIME.test(lead) || (reading.grain === 'day' && reading.first < reading.last)
        ? null
        : { ...reading, last: later(reading.last, addDays(reading.first, 7)), endAlone: false, openEnd: true },
  },
  {
    before: /\b(?:close|end) of (?:the )?$/i,
    read: (reading) => (reading.grain === 'day' ? anEndAlone(reading) : null),
  },
  {
    before: new RegExp(String.raw`\b${END_OF_DAY}[,\s]+(?:(?:on|of|this)\s)?$`, 'i'),
    read: (reading, { half }) => (half === undefined ? anEndAlone(reading) : reading),
  },
  {
    behind: new RegExp(
      String.raw`^(?:\s(?:morning|afternoon|evening|night))?,?\s?\(?(?:(?:at|by) the (?:very )?latest|at latest|latest|max(?:imum)?|tops|at (?:the )?(?:very )?most|at the outside|or (?:sooner|earlier|less|before)|(?<by>by\s)?${END_OF_DAY})\b`,
      'i',
    ),
    // "Friday noon" is on Friday, "in December at the latest" is its last day.
    read: (reading, { half, by }) =>
      (half !== undefined && by === undefined) || hasBothEnds(reading) ? reading : anEndAlone({ ...reading, deadline: reading.last }),
  },
  {
    behind:
      /^\+(?=\W|$)|^,?\s?\(?(?:(?:at (?:the )?(?:very )?)?(?:earliest|soonest)|at (?:the )?(?:very )?(?:least|minimum)|min(?:imum)?\b|or (?:more|longer)|onwards?|or later|(?:plus|and on|and beyond)(?=$|[.,;!?)]))/i,
    read: (reading) => aWeekFrom(reading, reading.first),
  },
];

export const exactness = besides(
  /about|around|roughly|approx|circa|\bca\b|like|more or less|some|region|close to|nearer|abt|bout|~|or so|thereabouts|ish|give/i,
  EXACTNESS,
);
export const bounds = besides(
  /\b(?:by|before|not?|due|latest|deadline|max|at|prior|ahead|this side|until|'?till?|a |min|more|over|upwards|longer|another|within|inside|in|under|less|up to|as|for|during|some|the|next|coming|upcoming|right|just|shortly|soon|only|after|past|following|beyond|start|from|begin|effective|earliest|end|e\.?o\.?[bd]|c\.?o\.?[bp]|close|noon|midday|tops|or|plus|onwards?|and|post|once|as)|n['’]t|\+/i,
  BOUNDS,
);
