/** Weeks: this week, next week, the week after next, the following week, week 50, the weekend, EOW. */
import { addDays, partsOf, startOfWeek, weekdayOf } from '../../../../calendar/day';
import { family, phrase, type Reading } from '../../../phrase';
import { isoWeek, nextWeek, oneDay, thisWeek, weekOf, weeksLater } from '../../../spans';
import { WEEKDAY } from './weekdays';

const WEEK = '(?:week|wee?k|wek|wk)';

/** "Next week's" and "this week" alike; "coming" may be this week's rest or the next, and the later reading wins. */
const week = phrase(
  new RegExp(
    String.raw`\b(?<which>this|the next|next|nxt|nex|(?:the )?following|(?:the )?coming|this coming|the)\s(?:(?:business|work(?:ing)?|calendar)\s)?${WEEK}\b(?<after> (?:after|following) next| (?:after|following)(?: that| this one|(?=$|\s?[^\s\w]|\s(?:at|or|by|with|for|once|but|and|if|in)\b)))?(?! (?:of|ending|commencing|beginning|starting)\b)(?<orNext> or (?:the )?(?:next|following)(?=$|\W*$|[.,;!?)]))?`,
    'i',
  ),
  ({ groups, before }, said): Reading | null => {
    const which = (groups['which'] ?? '').toLowerCase();
    const after = groups['after']?.trim().toLowerCase();
    if (which === 'the' && after === undefined) {
      // "End of the week", "in the week", "later in the week": the week as such.
      if (!/\b(?:of|in|during|over|within)\s$/i.test(before)) return null;
      // Said on a Thursday, "at the start of the week" is the next one's.
      const isOver =
        /\b(?:start|beginning|early|first part|middle) (?:of|in)\s$/i.test(before) && [3, 4, 5].includes(weekdayOf(said.saidOn));
      return { ...(isOver ? nextWeek(said.saidOn) : thisWeek(said.saidOn)), grain: 'week' };
    }
    if (after === 'after this one') return { ...nextWeek(said.saidOn), grain: 'week' };
    if (after !== undefined && which === 'the') return { ...weeksLater(nextWeek(said.saidOn), 1), grain: 'week' };
    if (after !== undefined) return { ...weeksLater(nextWeek(said.saidOn), 1), first: nextWeek(said.saidOn).first, grain: 'week' };
    if (which === 'this' && groups['orNext'] !== undefined)
      return { first: thisWeek(said.saidOn).first, last: nextWeek(said.saidOn).last, grain: 'week' };
    return { ...(which === 'this' ? thisWeek(said.saidOn) : nextWeek(said.saidOn)), grain: 'week' };
  },
);

/** "The week after next" at the head of a line. */
const weekAfterNext = phrase(/\b(?:week|wk) after next\b/i, (_, said) => ({ ...weeksLater(nextWeek(said.saidOn), 1), grain: 'week' }));

/** What ends its clause behind "next" and "it". */
const CLAUSE_ENDS = String.raw`(?=$|[.,;:!?)"”]| (?:or|and|but|at|if|when|once|with|because|so|then|that|as|i|we|they|she|he|you)\b)`;

const DAY_OF = new RegExp(String.raw`\b${WEEKDAY} of $`, 'i');

/** "This week or next", "by the end of next", "early next": the week is not named again; what it follows is looked for in the sentence. */
const unnamedWeek = phrase(
  new RegExp(String.raw`\b(?:(?:the )?(?<next>next)(?: one)?|this one|(?<it>it))\b${CLAUSE_ENDS}`, 'i'),
  ({ groups, before }, said) => {
    const isPart = /\b(?:(?:end|start|beginning|middle|part) of|early|late|mid)[ -](?:the )?$/i.test(before);
    if (groups['it'] !== undefined) return isPart ? { ...thisWeek(said.saidOn), grain: 'week', past: true } : null;
    const isDay = DAY_OF.test(before);
    if (groups['next'] === undefined) return isPart ? { ...thisWeek(said.saidOn), grain: 'week' } : null;
    if (!isPart && !isDay && !/\b(?:or|but|or failing that,?|if not,?) $/i.test(before)) return null;
    return { ...nextWeek(said.saidOn), grain: 'week', past: !isPart && !isDay };
  },
);

/** "That day or the one after", "next week or the one after": of what is named before it. */
const theOneAfter = phrase(/\bthe one after(?: that)?\b/i, (_, said) => ({ ...thisWeek(said.saidOn), grain: 'week', past: true }));

/** "That week", "the same week": of the day named before it in the sentence; with none it looks back. */
const thatWeek = phrase(/\b(?:that(?: same| very)?|the same) (?:week|wk)\b(?!'s)/i, (_, said) => ({
  ...weekOf(said.saidOn),
  grain: 'week',
  past: true,
}));

/** "EOW", "end of week", "week's end": this week's, also on a Friday. */
const endOfWeek = phrase(
  /\b(?:eow|end[- ]of[- ](?:work )?week|week's[- ]end(?!ing)|(?:the|this) week(?:(?:['’]s| is| was| has) (?:out|over|up|done|through|passed|gone|finished|closed)| ends| closes))\b/i,
  ({ before }, said) =>
    /\b(?:next|following|coming)\s$/i.test(before) ? null : { ...thisWeek(said.saidOn), grain: 'week', endAlone: true, namedByEnd: true },
);

/** "Within the week" and "in the next week" are seven days, not the rest of this week and not Monday to Friday. */
const withinTheWeek = phrase(/\b(?:(?:within|inside) the|(?:within|inside|in|over) the next) (?:week|wk)\b(?!'s| of)/i, (_, said) => {
  const last = addDays(said.saidOn, 7);
  return { first: last, last, grain: 'duration', endAlone: true };
});

/** "By the weekend" is its Sunday. */
const weekend = phrase(
  /\b(?:(?:this|the|over the|next) (?:coming )?)?w(?:ee)?k(?:-?e?| e)nd\b(?<afterNext> after next)?(?! (?:coverage|cover|shifts?|work|rota|hours|duty|rates?|staff|trips?))/i,
  ({ groups, text, before }, said) => {
    if (/\b(?:an?|every|each)\s(?:\w+\s)?$/i.test(before)) return null;
    const monday =
      groups['afterNext'] !== undefined
        ? addDays(nextWeek(said.saidOn).first, 7)
        : /next/i.test(text)
          ? nextWeek(said.saidOn).first
          : startOfWeek(said.saidOn);
    const first = addDays(monday, 5);
    return { first: weekdayOf(said.saidOn) === 7 && !/next/i.test(text) ? said.saidOn : first, last: addDays(monday, 6), grain: 'weekend' };
  },
);

/** "Midweek", "mid-week next week": the Wednesday that comes. */
const midweek = phrase(/\bmid-?\s?week(?<next>,? (?:of )?next week)?\b/i, ({ groups }, said) => {
  const wednesday = addDays(thisWeek(said.saidOn).first, 2);
  const coming = groups['next'] === undefined && wednesday > said.saidOn;
  return { ...oneDay(coming ? wednesday : addDays(nextWeek(said.saidOn).first, 2)), grain: 'day' };
});

/** "Week 50": the ISO week, this year's or the next's. */
const numberedWeek = phrase(
  /\b(?:week|wk|kw|cw|semaine)\s?(?:no\.?\s?)?(?<number>\d{1,2})\b(?!\s?(?:of|%|days|people))/i,
  ({ groups }, said) => {
    const number = Number(groups['number']);
    if (number < 1 || number > 53) return null;
    const { year } = partsOf(said.saidOn);
    const thisYears = isoWeek(year, number);
    return { ...(thisYears.last >= said.saidOn ? thisYears : isoWeek(year + 1, number)), grain: 'week' };
  },
);

/** "Within the week" before the week in it. */
export const weeks = family(
  /w(?:ee)?k|\bwek\b|eow|\b[kc]w|semaine|\b(?:of|or|but|not,?|that,?|early|late|mid)[ -](?:the )?next\b|of (?:it|this one)\b|the one after/i,
  [withinTheWeek, midweek, week, weekAfterNext, unnamedWeek, theOneAfter, thatWeek, endOfWeek, numberedWeek, weekend],
);
