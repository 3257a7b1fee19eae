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
import { addDays, day, partsOf, type Day } from '../src/domain/calendar/day';
import { daysOfYears, encode, FEASTS, feasts, FIRST_YEAR, YEARS, yearsOf, type Years } from './holidays/encode';
import { COUNTRIES, NAMES, REGIONS } from './holidays/places';

export const TABLE = 'src/domain/calendar/holidays-data.ts';

/** The order in which names are offered. */
const byName = ([, a]: readonly [string, string], [, b]: readonly [string, string]): number => a.localeCompare(b, 'en');

const DAY = 24 * 60 * 60 * 1000;

/** The whole days off of a year; a feast of several days gives each of them. */
function daysOff(calendar: Holidays, year: number): Day[] {
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      // The day on which the clocks go forward has 23 hours.
      const length = Math.floor((end.getTime() - start.getTime()) / DAY + 0.05);
      return Array.from({ length }, (_, index) => addDays(day(date.slice(0, 10)), index));
    })
    .filter((off) => partsOf(off).year === year);
}

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

const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** The lines of all countries, and of those with regions what all regions share and what each has besides, behind its name. */
function lines(): { countries: string[]; shared: string[]; regions: string[] } {
  const names = new Holidays().getCountries('en');
  const named = COUNTRIES.map((country) => [country, NAMES[country] ?? names[country] ?? country] as const).sort(byName);
  const parts = Object.entries(REGIONS).map(([country, people]) => ({ country, ...regional(country, people) }));
  const countries = named.map(([country, name]) => {
    const calendar = new Holidays(country);
    const own = parts.find((part) => part.country === country)?.own ?? encode(yearsOf((year) => daysOff(calendar, year)));
    return `  ${country}: ${quoted(`${name}=${own}`)},`;
  });
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
 * In the order of their names: each country's name = fixed dates (MMDD) | days from Easter, or from the feast of a letter | month, nth (9 for
 * the last) and weekday | days of each year, from 0, in base 36.
 */
export const HOLIDAYS_DATA: Readonly<Record<string, string>> = {
${countries.join('\n')}
};

/** Feasts that move otherwise, by letters: ${FEASTS.map(([letter, , rule]) => `${letter} ${rule}`).join(', ')}. */
export const FEASTS_DATA: Readonly<Record<string, string>> = {
${feasts.map(({ letter, days }) => `  ${letter}: '${daysOfYears(new Map(YEARS.map((year) => [year, days.filter((feast) => partsOf(feast).year === year)])))}',`).join('\n')}
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
