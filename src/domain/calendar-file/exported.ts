/**
 * What a calendar file of ours says already, so that the next one can go on from it.
 *
 * In: the text of the file that is there. Out: its events, each with its number of changes, and whether the file is ours at all.
 * Not here: other people's calendars, which are never touched.
 */
import { readLines } from './content-lines';

/** Names the program that wrote the file. */
export const PRODUCT = 'PRODID:-//interview-follow-ups//Interview Follow-ups//EN';

/** One event as it is told to calendars. */
export interface CalendarEvent {
  readonly uid: string;
  /** How often it changed since it was first told; calendars take the higher number. */
  readonly sequence: number;
  /** When it last changed, as `20261125T100000Z`. */
  readonly modified: string;
  /** All other lines of it, in order. */
  readonly lines: readonly string[];
}

/** Whether a file was written by this program. */
export const isOurs = (file: string): boolean => file.startsWith('BEGIN:VCALENDAR') && readLines(file.slice(0, 1_000)).includes(PRODUCT);

const KEPT_APART = /^(?:UID|SEQUENCE|DTSTAMP|LAST-MODIFIED):/;

/** The events of a file of ours, in order. */
export function exportedEvents(file: string): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  let lines: string[] = [];
  for (const line of readLines(file)) {
    if (line === 'BEGIN:VEVENT') lines = [];
    else if (line === 'END:VEVENT') {
      const valueOf = (name: string): string => lines.find((each) => each.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
      events.push({
        uid: valueOf('UID'),
        sequence: Number.parseInt(valueOf('SEQUENCE'), 10) || 0,
        modified: valueOf('LAST-MODIFIED') || valueOf('DTSTAMP'),
        lines: lines.filter((each) => !KEPT_APART.test(each)),
      });
    } else lines.push(line);
  }
  return events;
}

/** The day on which an event stands, as `20261125`. */
export const dayOfEvent = ({ lines }: Pick<CalendarEvent, 'lines'>): string =>
  /:(?<day>\d{8})/.exec(lines.find((line) => line.startsWith('DTSTART')) ?? '')?.groups?.['day'] ?? '';

/** The same event taken back: without alarms, and cancelled. */
export function cancelledLines({ lines }: Pick<CalendarEvent, 'lines'>): string[] {
  let inAlarm = false;
  return lines.flatMap((line) => {
    if (line === 'BEGIN:VALARM') inAlarm = true;
    const isPart = inAlarm;
    if (line === 'END:VALARM') inAlarm = false;
    return isPart ? [] : line.startsWith('STATUS:') ? 'STATUS:CANCELLED' : line;
  });
}
