/**
 * The weekday that people and outliners write behind a day: "[2026-11-18 Wed]", "2026-11-18, Mittwoch". It says no other day.
 *
 * In: a text. Out: the same text with such weekdays blanked, so that offsets hold. Another weekday than the day's own is what the line
 * says: "2026-11-18 Friday they call". Not here: days (`read-moment.ts`).
 */
import { weekdayOf, parseDay } from '../calendar/day';
import { WEEKDAY_NAMES } from '../calendar/names';
import { lazy } from '../lazy';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
const DAY_AND_WORD = /(?<day>\d{4}-\d{2}-\d{2})(?<between>[ \t,(]{1,3})(?<word>\p{L}{2,13})(?!\p{L})/gu;

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** The ISO weekdays by their names. */
const weekdays = lazy(
  () =>
    new Map(
      LANGUAGES.flatMap((language) =>
        (['long', 'short'] as const).map((weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })),
      )
        // 1 January 2024 was a Monday.
        .flatMap((format) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => [plain(format.format(Date.UTC(2024, 0, weekday))), weekday] as const)),
    ),
);

/** The ISO weekday that a word names, 1 for Monday; null for any other word: "Tues" and "mardi" are 2. */
export function weekdayNamed(word: string): number | null {
  const name = plain(word).replace(/^weds$/, 'wed');
  const english = name.length < 3 ? -1 : WEEKDAY_NAMES.findIndex((weekday) => weekday.toLowerCase().startsWith(name));
  return english >= 0 ? english + 1 : (weekdays().get(name) ?? null);
}

/** Blanks each weekday that stands behind its own day: of "2026-11-18 Wed: HR rang" the "Wed". */
export const withoutOwnWeekdays = (text: string): string =>
  text.replace(DAY_AND_WORD, (all, ...found) => {
    const { day = '', between = '', word = '' } = found.at(-1) as Readonly<Record<string, string>>;
    const on = parseDay(day);
    return on !== null && weekdayNamed(word) === weekdayOf(on) ? day + between + ' '.repeat(word.length) : all;
  });
