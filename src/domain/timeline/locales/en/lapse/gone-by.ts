/**
 * The day of a promise is past, by the words behind it: "Friday came and went", "which has passed"; "Thursday ... it's now Sunday".
 *
 * In: the promise's own words of time and those behind it. Out: whether they say so.
 */
import { lazy } from '../../../../lazy';
import { alternatives, MONTHS, WEEKDAYS } from '../words';
import { clause, isAhead } from './clause';

const WEEKDAY = alternatives(Object.keys(WEEKDAYS));
const NAME = alternatives([...Object.keys(WEEKDAYS), ...Object.keys(MONTHS), 'q[1-4]']);

const HAS_GONE = String.raw`(?:has|had|have)\s(?:now\s|since\s|by now\s|long\s|long since\s|also\s|already\s|duly\s)?(?:come and gone|been and gone|passed|gone by|melted into|turned into)`;
const WENT = String.raw`(?:came and went|passed(?!\s(?:on|up|me|over|along))|went by|slipped by|turned into|${HAS_GONE})`;
const SILENTLY = String.raw`\s(?:without|with no|and (?:no|nothing|nobody))`;

/** The promised day by its own name, or as "that day". */
const wentBy = lazy(() =>
  clause(
    String.raw`(?:(?:that\s|two\s)?(?<name>${NAME})s?\s${WENT}|(?:that (?:day|week|weekend|month)|(?:that|the) (?:date|deadline))\s${WENT}|the day\s${WENT}${SILENTLY}|(?:it|that|which)\s(?:came and went|${HAS_GONE}))\b`,
  ),
);
/** Where the name is the last of the words of time: "by Friday and Friday | came and went". */
const wentByItself = lazy(() => new RegExp(String.raw`\b${NAME}\n\s${WENT}\b`, 'i'));

/** A pre-filter, as most words behind a promise tell nothing of the kind. */
const MAY_HAVE_GONE = /\b(?:gone|went|passed|into)\b/i;

/** "Friday came and went", "that day has passed". */
export function hasGoneBy(words: string, behind: string): boolean {
  if (!MAY_HAVE_GONE.test(behind)) return false;
  if (wentByItself().test(`${words}\n${behind}`)) return true;
  const match = wentBy().exec(behind);
  const name = match?.groups?.['name']?.toLowerCase();
  return match !== null && (name === undefined || words.toLowerCase().includes(name.slice(0, 3)));
}

const nowIs = lazy(() =>
  clause(
    String.raw`(?:(?:it|today)(?:'s|\sis)\s|here we are on\s|now\s)(?:now\s|already\s)?(?<today>${WEEKDAY})\b(?!\s(?:that|when|he|she|they|i|we)\b)`,
  ),
);
const aWeekday = lazy(() => new RegExp(String.raw`\b${WEEKDAY}\b`, 'gi'));
/** No plain weekday: "next Thursday", "Thursday week", "Thursday 3 December". */
const OTHER_WEEK = /\b(?:next|after|weeks?)\b|\d/i;

/** A pre-filter. */
const MAY_NAME_TODAY = /\b(?:it's|it is|today|now|here we are)\b/i;

const weekdayIn = (name: string): number => WEEKDAYS[name.toLowerCase()] ?? 0;

/** "Thursday ... it's now Sunday": the weekday lies nearer behind than ahead, or both are in one working week. */
export function isBehindToday(words: string, behind: string): boolean {
  if (!MAY_NAME_TODAY.test(behind)) return false;
  const promised = words.match(aWeekday())?.at(-1);
  const match = nowIs().exec(behind);
  if (promised === undefined || match === null || OTHER_WEEK.test(words) || isAhead(behind, match)) return false;
  const [then, today] = [weekdayIn(promised), weekdayIn(match.groups?.['today'] ?? '')];
  const since = (today - then + 7) % 7;
  return since > 0 && (since < 4 || (then < today && today < 6));
}
