/**
 * The iCalendar file of what is open: follow-ups on their days, and the interviews that lie ahead.
 *
 * In: a plan, now as the stamp, and the file that was exported before. Out: the text of an `.ics` file that calendars can import again
 * and again: names stay, what changed has a higher number, what is closed or gone is cancelled. Not here: where the file is written.
 */
import type { Now } from '../calendar/now';
import type { FollowUp, Interview, InterviewAhead } from '../follow-up/follow-up';
import { writeLines } from './content-lines';
import { followUpEvents, INTERVIEW, interviewEvents, startOn, type PlannedEvent } from './events';
import { cancelledLines, dayOfEvent, exportedEvents, isOurs, PRODUCT, type CalendarEvent } from './exported';

/** What is exported; of a plan all of it. */
export interface CalendarContent {
  readonly followUps: readonly FollowUp[];
  readonly ahead: readonly InterviewAhead[];
  readonly interviews: readonly Interview[];
}

export interface CalendarOptions {
  readonly now: Now;
  /** The file that is there already, or null; one that is not ours counts as none, and must not be written over. */
  readonly previous: string | null;
  /** The one row to export; all else stays as the file has it. */
  readonly only?: FollowUp;
}

/** How many lines the logs of each application hold: without an older file that alone tells how often an event may have changed. */
function logLinesOf({ followUps, ahead, interviews }: CalendarContent): Map<string, number> {
  const lines = new Map(interviews.map(({ note }) => [note.path, note.log.length]));
  const notes = new Map<string, Set<string>>();
  for (const { application, note } of [...followUps, ...ahead]) notes.set(application, (notes.get(application) ?? new Set()).add(note));
  return new Map(
    [...notes].map(([application, paths]) => [application, [...paths].reduce((sum, path) => sum + (lines.get(path) ?? 0), 0)]),
  );
}

/** The event as it is told now: with a higher number where it differs from what was told before. */
function toldNow(before: CalendarEvent | undefined, uid: string, lines: readonly string[], stamp: string, least = 0): CalendarEvent {
  if (before !== undefined && before.lines.join('\n') === lines.join('\n')) return before;
  return { uid, lines, modified: stamp, sequence: before === undefined ? least : Math.max(before.sequence + 1, least) };
}

const isSame = (a: FollowUp, b: FollowUp): boolean =>
  a.note === b.note && a.interview === b.interview && a.kind === b.kind && a.recipient === b.recipient && a.loggedOn === b.loggedOn;

/** An event that the plan holds no more: cancelled, save an interview that is over. */
function gone(event: CalendarEvent, { day }: Now, stamp: string): CalendarEvent {
  const isOver = event.uid.startsWith(INTERVIEW) && dayOfEvent(event) < day.replace(/-/g, '');
  return isOver ? event : toldNow(event, event.uid, cancelledLines(event), stamp);
}

const written = ({ uid, sequence, modified, lines }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SEQUENCE:${sequence}`,
  `DTSTAMP:${modified}`,
  `LAST-MODIFIED:${modified}`,
  ...lines,
  'END:VEVENT',
];

/**
 * All rows that have a day, as all-day events with an alarm at nine, and interviews ahead at their time with alarms the evening before
 * and an hour before. What is closed is exported as cancelled, so that it leaves the calendar on the next import.
 */
export function calendarFile(content: CalendarContent, { now, previous, only }: CalendarOptions): string {
  const stamp = `${now.day.replace(/-/g, '')}T${now.time.replace(':', '')}00Z`;
  const before = new Map(previous !== null && isOurs(previous) ? exportedEvents(previous).map((event) => [event.uid, event]) : []);
  const logLines = logLinesOf(content);
  const rows = followUpEvents(content.followUps, now.day).filter(({ row }) => only === undefined || isSame(row, only));
  const planned: PlannedEvent[] = [...rows, ...(only === undefined ? interviewEvents(content.ahead) : [])];
  const events = planned.map(({ uid, application, at, lines }) => {
    const known = before.get(uid);
    // A dropped row has no day any more: its event is cancelled where it stood, else today.
    const start = at ?? known?.lines.find((line) => line.startsWith('DTSTART')) ?? startOn(now.day);
    return toldNow(known, uid, [start, ...lines], stamp, logLines.get(application));
  });
  const names = new Set(events.map(({ uid }) => uid));
  const others = [...before.values()].filter(({ uid }) => !names.has(uid));
  const rest = only === undefined ? others.map((event) => gone(event, now, stamp)) : others;
  return writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    PRODUCT,
    'METHOD:PUBLISH',
    'NAME:Interview follow-ups',
    'X-WR-CALNAME:Interview follow-ups',
    ...[...events, ...rest].flatMap(written),
    'END:VCALENDAR',
  ]);
}
