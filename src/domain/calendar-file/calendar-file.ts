/**
 * The iCalendar file of what is open.
 *
 * In: follow-ups, and now as the stamp. Out: the text of an `.ics` file with all-day events. The one place where a day becomes UTC:
 * an all-day event of ical-generator is right in every time zone only so. Not here: where the file is written.
 */
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { partsOf, type Day } from '../calendar/day';
import { type Now } from '../calendar/now';
import { type FollowUp } from '../follow-up/follow-up';
import { KIND_NAMES } from '../note/kind';

/** Seconds from the start of an all-day event, which is midnight, to nine in the morning. */
const NINE = 9 * 60 * 60;

const instantOf = (day: Day, time = '00:00'): Date => {
  const { year, month, dayOfMonth } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, dayOfMonth, Number(time.slice(0, 2)), Number(time.slice(3, 5))));
};

const CLOSED: readonly FollowUp['state'][] = ['done', 'skipped', 'dropped', 'lapsed'];

const titleOf = ({ kind, recipient, company }: FollowUp): string => {
  const to = kind === 'thank-you' && recipient !== null ? ` to ${recipient}` : '';
  return `${KIND_NAMES[kind]}${to}${company === null ? '' : `, ${company}`}`;
};

/** A short name of a text that is the same on every device (FNV-1a, 53 bits' worth in two halves). */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let index = 0; index < text.length; index++) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A row with what names its event whatever happens to it: the second first check-in of an application is another event than the first. */
function withIds(followUps: readonly FollowUp[]): { readonly row: FollowUp; readonly id: string }[] {
  const seen = new Map<string, number>();
  // What was logged comes first, by day: so an open row takes its number along when it is sent.
  const inOrder = [...followUps].sort((a, b) => ((a.loggedOn ?? '9999') < (b.loggedOn ?? '9999') ? -1 : a.loggedOn === b.loggedOn ? 0 : 1));
  return inOrder.map((row) => {
    const name = [row.application, row.kind, row.kind === 'thank-you' ? `${row.note} ${row.recipient ?? ''}` : ''].join('\n');
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { row, id: `${row.kind}-${fingerprint(`${name}\n${number}`)}@interview-follow-ups` };
  });
}

/**
 * All rows that have a day, as all-day events with an alarm at nine: a first check-in that opens Wednesday 2026-11-25 stands on that
 * day. What is closed is exported as cancelled, so that it leaves the calendar on the next import.
 */
export function calendarFile(followUps: readonly FollowUp[], stamp: Now): string {
  const calendar = ical({
    name: 'Interview follow-ups',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'interview-follow-ups', product: 'Interview Follow-ups' },
  });
  const stamped = instantOf(stamp.day, stamp.time);
  for (const { row, id } of withIds(followUps)) {
    const isClosed = CLOSED.includes(row.state);
    // A dropped row has no days any more; its event is cancelled on the day of the export.
    const day = row.opens ?? (isClosed ? stamp.day : null);
    if (day === null) continue;
    const event = calendar.createEvent({
      id,
      start: instantOf(day),
      allDay: true,
      stamp: stamped,
      summary: titleOf(row),
      description: [row.position, ...row.because].filter((line) => line !== null).join('\n'),
      status: isClosed ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (isClosed) continue;
    // The library counts an alarm after the event from its end, unless it is told otherwise, and takes that only as a call.
    event.createAlarm({ type: ICalAlarmType.display, triggerAfter: NINE, description: titleOf(row) }).relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}
