/**
 * Easter Sunday, on which movable feasts hang.
 *
 * In: a year of the Gregorian calendar. Out: a day. Not here: which country keeps which feast (`holidays.ts`).
 */
import { day, twoDigits, type Day } from './day';

/** Easter Sunday by the anonymous Gregorian rule: of 2027 it is Sunday 2027-03-28. */
export function easterOf(year: number): Day {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact = (19 * moon + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451);
  const position = epact + toSunday - 7 * late + 114;
  return day(`${year}-${twoDigits(Math.floor(position / 31))}-${twoDigits((position % 31) + 1)}`);
}
