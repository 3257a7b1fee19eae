/** Days with a name: Christmas, Thanksgiving, Easter, Labor Day; and "the holidays", whose end is 1 January. */
import { addDays, dayOf, daysBetween, partsOf, type Day } from '../../../../calendar/day';
import { easterOf } from '../../../../calendar/easter';
import { nthWeekday } from '../../../../calendar/nth-weekday';
import { family, phrase } from '../../../phrase';
import { monthOf, oneDay, yearOf } from '../../../spans';

const lastMonday = (year: number, month: number): Day => nthWeekday(monthOf(year, month).first, 1, -1) ?? monthOf(year, month).last;
const nth = (year: number, month: number, weekday: 1 | 4, n: number): Day =>
  nthWeekday(monthOf(year, month).first, weekday, n) ?? monthOf(year, month).first;
const fixed = (year: number, month: number, dayOfMonth: number): Day => dayOf(year, month, dayOfMonth) ?? monthOf(year, month).last;
const thanksgivingOf = (year: number): Day => nth(year, 11, 4, 4);

/** The named days, each with its pattern and its day in a year; the longer name before the shorter one within it. */
const NAMED_DAYS: readonly (readonly [pattern: string, dayIn: (year: number) => Day])[] = [
  ['(?:christmas|xmas) eve', (year) => fixed(year, 12, 24)],
  ['(?:christmas|xmas|x-mas)(?: day)?', (year) => fixed(year, 12, 25)],
  ["new year'?s eve|nye", (year) => fixed(year, 12, 31)],
  ['boxing day', (year) => fixed(year, 12, 26)],
  ['hall?oween', (year) => fixed(year, 10, 31)],
  ['thanksgiving(?: day)?', thanksgivingOf],
  ['black friday', (year) => addDays(thanksgivingOf(year), 1)],
  ['cyber monday', (year) => addDays(thanksgivingOf(year), 4)],
  ['good friday', (year) => addDays(easterOf(year), -2)],
  ['easter monday', (year) => addDays(easterOf(year), 1)],
  ['easter(?: sunday)?', easterOf],
  ['labou?r day', (year) => nth(year, 9, 1, 1)],
  ['memorial day', (year) => lastMonday(year, 5)],
  ["valentine'?s(?: day)?", (year) => fixed(year, 2, 14)],
  ['mlk day|martin luther king(?: jr\\.?)? day', (year) => nth(year, 1, 1, 3)],
  ["president'?s'? day", (year) => nth(year, 2, 1, 3)],
  ['columbus day', (year) => nth(year, 10, 1, 2)],
  ["veteran'?s'? day", (year) => fixed(year, 11, 11)],
  ['juneteenth', (year) => fixed(year, 6, 19)],
  ['anzac day', (year) => fixed(year, 4, 25)],
  ['australia day', (year) => fixed(year, 1, 26)],
  ['independence day|(?:the )?(?:4th|fourth) of july', (year) => fixed(year, 7, 4)],
];

const PATTERN = new RegExp(
  String.raw`\b(?:${NAMED_DAYS.map(([pattern], index) => `(?<day${index}>${pattern})`).join('|')})\b(?! (?:party|dinner|card|bonus))`,
  'i',
);

const namedDay = phrase(PATTERN, ({ groups }, said) => {
  const index = NAMED_DAYS.findIndex((_, at) => groups[`day${at}`] !== undefined);
  const dayIn = NAMED_DAYS[index]?.[1];
  if (dayIn === undefined) return null;
  const { year } = partsOf(said.saidOn);
  // As for dates without a year: one that has just gone by is history.
  const found = [dayIn(year - 1), dayIn(year)].find((candidate) => daysBetween(candidate, said.saidOn) < 60) ?? dayIn(year + 1);
  return { ...oneDay(found), grain: 'day' };
});

/** "After the holidays" counts from 1 January. */
const holidays = phrase(
  /\bthe (?:(?:winter|christmas|holiday) )?(?:holl?idays|break|festive season|holiday season)\b/i,
  ({ before }, said) => {
    const first = addDays(yearOf(partsOf(said.saidOn).year).last, 1);
    // "Over the holidays" is from Christmas Eve on.
    if (/\b(?:over|during)\s$/i.test(before)) return { first: addDays(first, -8), last: first, grain: 'day' };
    if (!/\b(?:after|before|until|till|following|past|by)\s$/i.test(before)) return null;
    return { ...oneDay(first), grain: 'day' };
  },
);

/** Days before seasons. */
export const namedDays = family(
  /mas|new year|nye|hall?oween|thanksgiving|easter|black fri|cyber mon|good fri|boxing d|labou?r d|memorial d|valentine|mlk|luther|president|columbus|veteran|juneteenth|anzac|australia|independence|of july|holl?iday|break|festive/i,
  [namedDay, holidays],
);
