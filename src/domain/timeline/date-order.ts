/**
 * Whether a note writes its numeric dates with the day or with the month first.
 *
 * In: a note's prose. Out: an order, the user's own where the note does not show another. Not here: what a date is (`locales/`).
 */
import type { ReadingOptions } from './stated-timeline';

type DateOrder = ReadingOptions['dateOrder'];

/** A date such as "22/5" or "Thurs 20/5" at the head of a line, a heading or a row; "24/7" is none. */
const HEADS = /^[ \t>#*_|([-]{0,12}(?:\p{L}{3,9}\.?,? )?(?!24\/7\b)(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d/%])/gmu;

/**
 * The order in which the dates that head lines are written: one writer keeps to one, so that beside "## 22/5" the heading "## 9/6" is 9 June.
 * Where no number tells, or some tell one and some the other, it is the user's setting.
 */
export function dateOrderIn(prose: string, usual: DateOrder): DateOrder {
  if (!prose.includes('/')) return usual;
  const shown = new Set<DateOrder>();
  for (const { groups } of prose.matchAll(HEADS)) {
    const [first, second] = [Number(groups?.['first']), Number(groups?.['second'])];
    if (first > 12 && first < 32 && second > 0 && second < 13) shown.add('day-first');
    if (second > 12 && second < 32 && first > 0 && first < 13) shown.add('month-first');
  }
  const [only] = shown;
  return shown.size === 1 && only !== undefined ? only : usual;
}
