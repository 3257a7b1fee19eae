/**
 * Easter Sunday, on which movable feasts hang.
 *
 * In: a year of the Gregorian calendar. Out: a day. Not here: which country keeps which feast (`holidays.ts`).
 */
import { addDays, firstOfMonth, partsOf, type Day } from './day';

/** Easter Sunday by the anonymous Gregorian rule: of 2027 it is Sunday 2027-03-28. Beyond the calendar's ends it is that end. */
export function easterOf(year: number): Day {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact = (19 * moon + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451);
  const march = firstOfMonth(year, 3);
  return partsOf(march).year === year ? addDays(march, epact + toSunday - 7 * late + 21) : march;
}
