/**
 * Days as a person says them.
 *
 * In: a day. Out: words. Not `Intl`: what it puts between weekday and day differs from one device to the next.
 */
import { partsOf, weekdayOf, type Day } from './day';
import { MONTH_NAMES, WEEKDAY_NAMES } from './names';

const short = (name = ''): string => name.slice(0, 3);

/** "25 Nov" for Wednesday 2026-11-25; with the year, "4 Jan 2027", where it is another than that of `near`. */
export function sayDate(day: Day, near: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const words = `${dayOfMonth} ${short(MONTH_NAMES[month - 1])}`;
  return year === partsOf(near).year ? words : `${words} ${year}`;
}

/** The date with its weekday: "Wed 25 Nov", "Mon 4 Jan 2027". */
export const sayDay = (day: Day, near: Day): string => `${short(WEEKDAY_NAMES[weekdayOf(day) - 1])} ${sayDate(day, near)}`;
