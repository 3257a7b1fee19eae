/** The English names of months and weekdays, as letters say them; their first three letters are the short ones. */

export const MONTH_NAMES: readonly string[] = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** From Monday. */
export const WEEKDAY_NAMES: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
