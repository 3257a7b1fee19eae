/**
 * The moment that counts as now. It always comes in from outside: the domain has no clock.
 */
import type { Day } from './day';

/** A day and a time of day `hh:mm` in the user's own time zone. A bare day counts as its end, `23:59`. */
export interface Now {
  readonly day: Day;
  readonly time: string;
}

/** The end of a day as a `Now`: for Wednesday 2026-11-18 that day at `23:59`. */
export const endOfDay = (day: Day): Now => ({ day, time: '23:59' });
