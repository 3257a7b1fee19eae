/**
 * Writes the table of public holidays, `src/domain/calendar/holidays-data.ts`, from the development dependency date-holidays.
 *
 *   npm run holidays              writes the table anew
 *   npm run holidays -- --check   fails where the table that is there differs
 *
 * A public holiday is a whole day off; half days, bank days and observances are left out. Of a country with regions the days count that
 * more than half of its people have; each of its regions can be chosen too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { addDays, day, daysBetween, dayOf, partsOf, weekdayOf, type Day } from '../src/domain/calendar/day';
import { easterOf } from '../src/domain/calendar/easter';
import { COUNTRIES, NAMES, REGIONS } from './holidays/places';

export const TABLE = 'src/domain/calendar/holidays-data.ts';

const FIRST_YEAR = 2024;
const YEARS = Array.from({ length: 13 }, (_, index) => FIRST_YEAR + index);

/** The order in which names are offered. */
const byName = ([, a]: readonly [string, string], [, b]: readonly [string, string]): number => a.localeCompare(b, 'en');

const DAY = 24 * 60 * 60 * 1000;

/** The whole days off of a year; a feast of several days gives each of them. */
function daysOff(calendar: Holidays, year: number): Day[] {
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const length = Math.floor((end.getTime() - start.getTime()) / DAY + 0.01);
      return Array.from({ length }, (_, index) => addDays(day(date.slice(0, 10)), index));
    })
    .filter((off) => partsOf(off).year === year);
}

/** What a day is in every year: a date, a distance from Easter, or a weekday of a month counted from its start or its end. */
interface Rule {
  readonly code: string;
  readonly dayIn: (year: number) => Day | null;
}

const two = (of: number): string => String(of).padStart(2, '0');

function rulesFor(off: Day): { fixed: Rule; easter: Rule; weekday: Rule[] } {
  const { year, month, dayOfMonth } = partsOf(off);
  const fromEaster = daysBetween(easterOf(year), off);
  const weekday = weekdayOf(off);
  const nth = Math.ceil(dayOfMonth / 7);
  const first = (y: number): Day => addDays(day(`${y}-${two(month)}-01`), (weekday - weekdayOf(day(`${y}-${two(month)}-01`)) + 7) % 7);
  const last = (y: number): Day =>
    [4, 3].map((weeks) => addDays(first(y), 7 * weeks)).find((found) => partsOf(found).month === month) ?? first(y);
  const counted: Rule = { code: `${month.toString(36)}${nth}${weekday}`, dayIn: (y) => addDays(first(y), 7 * (nth - 1)) };
  const fromEnd: Rule = { code: `${month.toString(36)}9${weekday}`, dayIn: last };
  return {
    fixed: { code: two(month) + two(dayOfMonth), dayIn: (y) => dayOf(y, month, dayOfMonth) },
    easter: { code: String(fromEaster), dayIn: (y) => addDays(easterOf(y), fromEaster) },
    weekday: nth <= 4 ? [counted, fromEnd] : [fromEnd],
  };
}

/** The days off of each year, by country or region. */
type Years = ReadonlyMap<number, ReadonlySet<Day>>;

const yearsOf = (days: (year: number) => Iterable<Day>): Years => new Map(YEARS.map((year) => [year, new Set(days(year))]));

/** The days of a year that regions of so much weight have in common. */
const sharedBy = (regions: readonly (readonly [Years, number])[], year: number, enough: (weight: number) => boolean): Day[] => {
  const weights = new Map<Day, number>();
  for (const [years, weight] of regions) for (const off of years.get(year) ?? []) weights.set(off, (weights.get(off) ?? 0) + weight);
  return [...weights].filter(([, weight]) => enough(weight)).map(([off]) => off);
};

/** The lines of a country with regions: its own, the one that all regions share, and what each has besides. */
function regional(country: string, people: Readonly<Record<string, number>>): { own: string; shared: string; regions: [string, string][] } {
  const all = Object.entries(people).map(([region, weight]) => {
    const calendar = new Holidays(country, region);
    return { region, weight, years: yearsOf((year) => daysOff(calendar, year)) };
  });
  const weighed = all.map(({ years, weight }) => [years, weight] as const);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const shared = yearsOf((year) => sharedBy(weighed, year, (weight) => weight === total));
  return {
    own: encode(yearsOf((year) => sharedBy(weighed, year, (weight) => 2 * weight > total))),
    shared: encode(shared),
    regions: all
      .map(({ region, years }): [string, string] => [
        region,
        encode(yearsOf((year) => [...(years.get(year) ?? [])].filter((off) => shared.get(year)?.has(off) !== true))),
      ])
      .sort(),
  };
}

/** One line: fixed dates, distances from Easter, weekdays of a month, then what is left of each year as days of the year. */
function encode(years: Years): string {
  const left = new Map([...years].map(([year, days]) => [year, new Set(days)]));
  const taken: Record<'fixed' | 'easter' | 'weekday', string[]> = { fixed: [], easter: [], weekday: [] };
  for (const off of years.get(FIRST_YEAR) ?? []) {
    const { fixed, easter, weekday } = rulesFor(off);
    const candidates = [['fixed', fixed], ['easter', easter], ...weekday.map((rule) => ['weekday', rule] as const)] as const;
    const found = candidates.find(([, rule]) => YEARS.every((year) => left.get(year)?.has(rule.dayIn(year) ?? off) === true));
    if (found === undefined) continue;
    taken[found[0]].push(found[1].code);
    for (const year of YEARS) left.get(year)?.delete(found[1].dayIn(year) ?? off);
  }
  const rest = YEARS.map((year) =>
    [...(left.get(year) ?? [])]
      .sort()
      .map((off) =>
        daysBetween(day(`${year}-01-01`), off)
          .toString(36)
          .padStart(2, '0'),
      )
      .join(''),
  );
  return [
    taken.fixed.sort().join(''),
    taken.easter
      .map(Number)
      .sort((a, b) => a - b)
      .join(' '),
    taken.weekday.sort().join(''),
    rest.join(' ').trimEnd(),
  ]
    .join('|')
    .replace(/\|+$/, '');
}

const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** The lines of all countries, and of those with regions what all regions share and what each has besides, behind its name. */
function lines(): { countries: string[]; shared: string[]; regions: string[] } {
  const names = new Holidays().getCountries('en');
  const named = COUNTRIES.map((country) => [country, NAMES[country] ?? names[country] ?? country] as const).sort(byName);
  const countries = named.map(([country, name]) => {
    const people = REGIONS[country];
    const calendar = new Holidays(country);
    const own = people === undefined ? encode(yearsOf((year) => daysOff(calendar, year))) : regional(country, people).own;
    return `  ${country}: ${quoted(`${name}=${own}`)},`;
  });
  const parts = Object.entries(REGIONS).map(([country, people]) => ({ country, ...regional(country, people) }));
  const nameOf = (country: string, region: string): string => new Holidays(country).getStates(country)[region] ?? region;
  return {
    countries,
    shared: parts.map(({ country, shared }) => `  ${country}: '${shared}',`),
    regions: parts.map(({ country, regions }) => {
      const each = regions
        .map(([region, line]) => [`${region}=`, `${nameOf(country, region)}=${line}`] as const)
        .sort(byName)
        .map((parts) => parts.join(''));
      return `  ${country}: ${quoted(each.join(';'))},`;
    }),
  };
}

/** The table as the file's whole text. */
export function holidaysTable(): string {
  const { countries, shared, regions } = lines();
  const version = (JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8')) as { version: string }).version;
  return `/**
 * Public holidays of ${COUNTRIES.length} countries and some of their regions, ${FIRST_YEAR} to ${YEARS.at(-1)}. Generated by \`npm run holidays\`: do not edit.
 *
 * The data comes from date-holidays ${version} (https://github.com/commenthol/date-holidays), copyright (c) 2015-present commenthol. Its
 * \`holidays.yaml\` relies on Wikipedia's articles and is under the Creative Commons licence CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/); this table is a changed form of it (whole public days off only, weighed by people where
 * they differ by region, as compact codes)
 * under the same licence. The attributions stand in that package's LICENSE.
 */

/**
 * In the order of their names: each country's name = fixed dates (MMDD) | days from Easter | month, nth (9 for the last) and weekday | days
 * of each year, from 0, in base 36.
 */
export const HOLIDAYS_DATA: Readonly<Record<string, string>> = {
${countries.join('\n')}
};

/** The days that all regions of a country share, written in the same way. */
export const SHARED_DATA: Readonly<Record<string, string>> = {
${shared.join('\n')}
};

/** Each country's regions between semicolons, in the order of their names: code, name, and the days that it has besides. */
export const REGIONS_DATA: Readonly<Record<string, string>> = {
${regions.join('\n')}
};
`;
}

if (process.argv[1]?.endsWith('holidays.mjs') === true) {
  const table = holidaysTable();
  if (!process.argv.includes('--check')) writeFileSync(TABLE, table);
  else if (readFileSync(TABLE, 'utf8') !== table) {
    console.error(`${TABLE} differs from what date-holidays says. Run "npm run holidays".`);
    process.exitCode = 1;
  }
}
