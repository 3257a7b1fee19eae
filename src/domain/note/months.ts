/**
 * The names of months in the languages that `Intl` knows.
 *
 * In: a word. Out: the month's number. Not here: days (`read-moment.ts`).
 */
import { MONTH_NAMES } from '../calendar/names';
import { lazy } from '../lazy';

/** Languages whose months are looked for; English comes first and is always there. */
const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl tr ru uk bg el et lv lt ca gl eu cy ga is id vi af'.split(' ');

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The shortest beginning of a month's name that people write: "Sept", "Nov". */
const SHORTEST = 3;

/** Made when the first word comes that English does not know. */
const months = lazy(allMonths);

/** Each name with every ending as a day takes it: "grudnia" beside "grudzień". Of two languages with one word for two months the first counts. */
function allMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const formats = [
        new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }),
        new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' }),
      ];
      for (let month = 1; month <= 12; month++) {
        for (const format of formats) {
          const name = plain(format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '');
          if (name.length >= SHORTEST && !/\d/.test(name) && !names.has(name)) names.set(name, month);
        }
      }
    }
  }
  return names;
}

/** The month that a word names, 1 to 12, or null: "Nov.", "Dezember" and "noviembre" are 11, 12 and 11. */
export function monthNamed(word: string): number | null {
  const name = plain(word);
  if (name.length < SHORTEST) return null;
  const english = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(name));
  if (english >= 0) return english + 1;
  return months().get(name) ?? null;
}
