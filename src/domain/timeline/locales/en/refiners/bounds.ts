/** What the words beside a time make of it: by Friday, before December, within 10 days, at least two weeks, about a week, after the 15th. */
import { addDays, later, type Day } from '../../../../calendar/day';
import { grown, refiner, type Reading } from '../../../phrase';
import { END_OF_DAY } from '../phrases/near-days';
import { FILLERS } from '../words';

/** A word or words beside a phrase, and what they make of its reading. */
interface Bound {
  readonly pattern: RegExp;
  /** Null where the bound does not fit this kind of phrase. */
  readonly read: (reading: Reading, context: { readonly clause: string }) => Reading | null;
}

const behind = (words: string): RegExp => new RegExp(String.raw`(?:^|[^\p{L}\p{N}'’])(?<bound>${words})[\s:]+${FILLERS}(?:the\s)?$`, 'iu');

const anEndAlone = (reading: Reading): Reading => ({ ...reading, last: reading.deadline ?? reading.last, endAlone: true });

/** A lower bound alone: the answer is looked for within a week of it. */
const fromThenAWeek = (reading: Reading, first: Day): Reading => ({ ...reading, first, last: later(addDays(first, 7), first), endAlone: false });

const isStretch = (reading: Reading): boolean => reading.grain === 'duration';

const NEGATION = /\b(?:not|never|no|nothing|none|cannot|nobody|won['’]?t|can['’]?t|\w+n['’]t|unlikely)\b/i;

/** "Not until December" and "wait until Friday" name the time itself; "not until Friday" is "not before Friday"; else it is an end. */
function until(reading: Reading, clause: string): Reading {
  if (/\bwait\w*\b|\bhold\w*\b|\bgive (?:it|us|them|me)\b/i.test(clause)) return reading.endAlone === true ? { ...reading, endAlone: false } : reading;
  if (!NEGATION.test(clause)) return anEndAlone(reading);
  return reading.grain === 'day' || reading.endAlone === true ? fromThenAWeek(reading, reading.last) : reading;
}

/** Bounds before a phrase; the longer words before the shorter ones that they contain. */
const BEFORE: readonly Bound[] = [
  { pattern: behind(String.raw`not (?:before|earlier than|prior to)|no (?:earlier|sooner) than|(?:\w+n['’]t|not)[\w\s]{1,40} before`), read: (reading) => fromThenAWeek(reading, reading.first) },
  {
    pattern: behind(String.raw`no later than|not later than|latest by|latest on|(?:on or )?by(?: or before)?|or before|at the latest|due by|deadline(?: is| of)?|max(?:imum)?(?: of)?|at most|the latest`),
    read: anEndAlone,
  },
  {
    pattern: behind(String.raw`before|prior to|ahead of|this side of`),
    read: (reading) => {
      if (isStretch(reading)) return null;
      return { ...reading, last: reading.namedByEnd === true ? reading.last : addDays(reading.first, -1), endAlone: true };
    },
  },
  { pattern: behind('until|till|til|’til|\'til'), read: (reading, { clause }) => (isStretch(reading) ? null : until(reading, clause)) },
  {
    pattern: behind(String.raw`(?:at least|a minimum of|minimum(?: of)?|min\.?|more than|over(?! the)|no less than|not less than|upwards of|longer than|(?:another|a) good|the earliest (?:is|would be))`),
    read: (reading) => fromThenAWeek(reading, reading.first),
  },
  {
    pattern: behind(String.raw`within|inside(?: of)?|in under|under|less than|up to|as (?:long|much|many) as|(?:in|over|within|during|for|sometime in|some time in|at some point in)?\s?(?:the )?(?:next|coming|upcoming)|(?:in|over|within) the`),
    read: (reading) => (isStretch(reading) || reading.grain === 'week' ? anEndAlone(reading) : null),
  },
  {
    pattern: behind('(?:right |just |shortly |sometime |some time |soon |only |until )?(?:after|past|following|beyond)'),
    read: (reading) => (isStretch(reading) ? null : { ...fromThenAWeek(reading, addDays(reading.last, 1)), last: addDays(reading.last, 7) }),
  },
  {
    pattern: behind('starting(?: from| on)?|from|beginning|as of|as from|as early as|effective|earliest(?: is)?|any ?time after|onwards from'),
    read: (reading) => (isStretch(reading) ? null : { ...fromThenAWeek(reading, reading.first), last: later(reading.last, addDays(reading.first, 7)) }),
  },
  { pattern: new RegExp(String.raw`\b(?<bound>${END_OF_DAY}|end of day|first thing)[,\s]+(?:on\s|of\s|this\s)?$`, 'i'), read: (reading, { clause }) => (/first thing|morning|afternoon|evening|noon|midday/i.test(clause.slice(-24)) ? reading : anEndAlone(reading)) },
];

/** A cheap look: none of the bounds above can stand in a clause without one of these. */
const BOUND_WORD =
  /\b(?:by|before|not|no|latest|due|deadline|max|most|prior|ahead|this side|until|till?|least|min|more|over|less|upwards|longer|good|earliest|within|inside|under|up to|as|next|coming|upcoming|the|in|after|past|following|beyond|start|from|begin|effective|any|onwards|e\.?o\.?d|c\.?o\.?[bp]|end|close|first|noon|midday|afternoon|evening|morning)/i;

/** Bounds behind a phrase. */
const AFTER: readonly Bound[] = [
  { pattern: new RegExp(String.raw`^,?\s?\(?(?<bound>(?:at|by) the (?:very )?latest|at (?:the )?latest|latest|max(?:imum)?|tops|at (?:the )?(?:very )?most|at the outside|or (?:sooner|earlier|less|before)|(?:by\s)?${END_OF_DAY})\b`, 'i'), read: (reading) => anEndAlone(reading) },
  { pattern: /^,?\s?\(?(?<bound>at (?:the )?(?:very )?earliest|earliest|minimum|at (?:the )?(?:very )?least|min\b|or (?:more|longer)|plus\b|onwards?|or later|and (?:on|beyond))/i, read: (reading) => fromThenAWeek(reading, reading.first) },
];

const ABOUT_BEFORE = /(?:\b(?:about|around|roughly|approx\.?|approximately|circa|ca\.?|something like|more or less|somewhere around|some|in the region of|close to|nearer)\s(?:the\s)?|~\s?|\babt\.?\s)$/i;
const ABOUT_AFTER = /^\s?(?:or so|or thereabouts|ish\b|-ish\b|give or take|roughly|approx\.?(?:imately)?\b|or something|\(ish\)|\(approx\.?\))/i;

/** About, around, roughly, ~, or so, -ish. */
export const approximations = refiner((phrases, context) =>
  phrases.map((phrase) => {
    const before = ABOUT_BEFORE.exec(context.text.slice(Math.max(0, phrase.index - 24), phrase.index));
    const after = ABOUT_AFTER.exec(context.text.slice(phrase.stop, phrase.stop + 20));
    if (before === null && after === null) return phrase;
    return grown(context, phrase.index - (before?.[0].length ?? 0), phrase.stop + (after?.[0].length ?? 0), { ...phrase.reading, approximate: true });
  }),
);

/** The text before a phrase that can bear on it: its clause, not the neighbour's. */
const clauseBefore = (text: string, index: number): string => /[^.;!?(]*$/.exec(text.slice(Math.max(0, index - 90), index))?.[0] ?? '';

/** Reads the bounds on both sides; the side behind says the last word ("by Tuesday at the earliest" is none). */
export const bounds = refiner((phrases, context) =>
  phrases.map((phrase) => {
    let bound = phrase;
    const clause = clauseBefore(context.text, phrase.index);
    for (const { pattern, read } of BOUND_WORD.test(clause) ? BEFORE : []) {
      const match = pattern.exec(clause);
      const reading = match && read(bound.reading, { clause });
      if (!match || !reading) continue;
      const start = phrase.index - clause.length + match.index + match[0].indexOf(match.groups?.['bound'] ?? '');
      bound = grown(context, start, bound.stop, reading);
      break;
    }
    const following = context.text.slice(bound.stop, bound.stop + 28);
    for (const { pattern, read } of AFTER) {
      const match = pattern.exec(following);
      const reading = match && read(bound.reading, { clause });
      if (match && reading) return grown(context, bound.index, bound.stop + match[0].length, reading);
    }
    return bound;
  }),
);

const AFTER_EVENT = /\b(?:after|once|as soon as)\s(?:[\w'’]+\s){1,7}?(?:on\s|in\s|by\s|be\s)?$/i;
const AFTER_THAT = /^[^.;!?\d]{0,50}\b(?:after that|afterwards?|thereafter|once that(?:['’]s| is))\b/i;

/** "After the board meets on Tuesday" and "interviews tomorrow, decision after that": only that it comes later is known. */
export const afterEvents = refiner((phrases, context) =>
  phrases.map((phrase) => {
    if (isStretch(phrase.reading) || phrase.reading.past === true) return phrase;
    const clause = /[^,.;:!?(]*$/.exec(context.text.slice(Math.max(0, phrase.index - 80), phrase.index))?.[0] ?? '';
    const event = AFTER_EVENT.exec(clause);
    if (event === null && !AFTER_THAT.test(context.text.slice(phrase.stop))) return phrase;
    const start = event === null ? phrase.index : phrase.index - clause.length + event.index;
    return grown(context, start, phrase.stop, { ...fromThenAWeek(phrase.reading, addDays(phrase.reading.last, 1)), last: addDays(phrase.reading.last, 7) });
  }),
);

/** The event behind a stretch, at most a few words: "of the closing date", "after references are in". */
const EVENT = /^['’]?s?\s(?<link>of|after|from|following|before|prior to|once|upon|when)\s(?<event>[\w'’-]+(?:\s(?!they\b|we\b|you\b|i\b|she\b|he\b)[\w'’-]+){0,4})/i;
const COUNTS_FROM_SAID = /^(?:the |your |our |my |this |today['’]?s? )*(?:interview|call|conversation|chat|meeting|today|now|here|then|screen|onsite|talk|date of (?:the |your |my )?interview|us\b|me\b|them\b|him\b|her\b|hr\b)/i;
/** "Within two weeks before we decide" counts from the day it was said. */
const SOMEBODY = /^(?:we|they|she|he|you|i|it|anyone|contacting|hearing|following|checking)\b/i;
const EVENT_FIRST = /(?:^|[.;:]\s)\s*(?:once|after|when|as soon as)\s(?<event>[^,;.]{3,60}),\s(?:[\w'’]+\s){0,5}$/i;

/** "Within 21 days of the closing date" and "once references are in, 3 days" count from a day that the note does not give. */
export const eventBound = refiner((phrases, context) =>
  phrases.map((phrase) => {
    if (!isStretch(phrase.reading) || phrase.reading.past === true) return phrase;
    const match = EVENT.exec(context.text.slice(phrase.stop, phrase.stop + 80));
    const { event = '', link = '' } = match?.groups ?? {};
    const unknown = { ...phrase.reading, unknown: true };
    if (match !== null && !COUNTS_FROM_SAID.test(event)) {
      return /^(?:before|prior)/i.test(link) || SOMEBODY.test(event) ? phrase : grown(context, phrase.index, phrase.stop + match[0].length, unknown);
    }
    const before = EVENT_FIRST.exec(context.text.slice(0, phrase.index))?.groups?.['event'];
    return before === undefined || COUNTS_FROM_SAID.test(before) ? phrase : grown(context, phrase.index, phrase.stop, unknown);
  }),
);
