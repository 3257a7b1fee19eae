/**
 * The plugin's only clock: the moment that counts as now, in the user's own time zone.
 */
import { day } from '../domain/calendar/day';
import type { Now } from '../domain/calendar/now';

const padded = (value: number, width = 2): string => String(value).padStart(width, '0');

/** The day and the minute that the device shows, such as Wednesday 2026-11-25 at 14:05. */
export function currentMoment(): Now {
  // Not by moment's `format`: some of its locales write digits that are not 0 to 9.
  const date = new Date();
  return {
    day: day(`${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`),
    time: `${padded(date.getHours())}:${padded(date.getMinutes())}`,
  };
}
