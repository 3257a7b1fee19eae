/**
 * What the user can do to follow-ups, from rows, menus and commands alike: one function an action, each one write with Undo.
 * All give why it failed, or null.
 */
import type { Day } from '../domain/calendar/day';
import { sayDay } from '../domain/calendar/say-day';
import { isOpen, nameOfMessage, putOffEvent, sentEvent, skippedEvent } from '../domain/follow-up/actions';
import type { Anchor, FollowUp } from '../domain/follow-up/follow-up';
import { sameName } from '../domain/follow-up/people';
import { inOrder } from '../domain/note/edit';
import { KIND_NAMES } from '../domain/note/kind';
import type { InterviewNote } from '../domain/note/interview-note';
import { formatLogEntry, parseLogEntry, type LogEvent } from '../domain/note/log';
import { appendToLog, repairLog, takeOutOfLog } from '../domain/note/log-edits';
import { editOfFix, type Fix } from '../domain/note/near-miss';
import { propertyNames } from '../domain/note/properties';
import { setProperty } from '../domain/note/property-edits';
import type { EditOf } from '../plugin/note-writer';
import type { Workbench } from '../plugin/workbench';
import { noticeWithButton } from './notice-with-button';
import { count, nameOfNote, sayQuote } from './words';
import { writeAndTell } from './write-and-tell';

type Outcome = Promise<string | null>;

const logged =
  (day: Day, ...events: readonly LogEvent[]): EditOf =>
  (source) =>
    appendToLog(
      source,
      events.map((event) => formatLogEntry(day, event)),
    );

/** Sets a property under the name that the note has for it, the settings' own names too. */
const property =
  ({ settings }: Workbench, name: string, value: string): EditOf =>
  (source) =>
    setProperty(source, name, value, propertyNames(settings.value.propertyNames));

/** Logs what happened today in one note. */
const logToday = (bench: Workbench, note: string, what: string, event: LogEvent): Outcome =>
  writeAndTell(bench, what, [{ note, edit: logged(bench.agenda.today, event) }]);

const say = ({ agenda }: Workbench, day: Day): string => sayDay(day, agenda.today);

/** "thank-you to Jane Smith", or "3 messages". */
export function nameOfMessages(followUps: readonly FollowUp[]): string {
  const [first, ...others] = followUps;
  return first === undefined || others.length > 0 ? count(followUps.length, 'message') : nameOfMessage(first);
}

/** Logs an event for each of several messages; those of one note are one edit, and all are one Undo. */
function logEach(
  bench: Workbench,
  followUps: readonly FollowUp[],
  on: Day,
  what: string,
  eventOf: (followUp: FollowUp) => LogEvent,
): Outcome {
  const notes = [...new Set(followUps.map(({ note }) => note))];
  const changes = notes.map((note) => ({
    note,
    edit: logged(on, ...followUps.filter((followUp) => followUp.note === note).map(eventOf)),
  }));
  return writeAndTell(bench, `${nameOfMessages(followUps)} ${what}`, changes);
}

/** The messages were sent on a day by a channel. */
export const recordSent = (bench: Workbench, followUps: readonly FollowUp[], on: Day, by: string): Outcome =>
  logEach(bench, followUps, on, `sent on ${say(bench, on)} by ${by}`, (followUp) => sentEvent(followUp, by));

/** A message of any kind was handed over today, due or not. */
export function recordMessage(bench: Workbench, note: string, event: Extract<LogEvent, { what: 'sent' }>): Outcome {
  const { kind, to, by } = event;
  return logToday(
    bench,
    note,
    `${KIND_NAMES[kind].toLowerCase()}${to === null ? '' : ` to ${to}`} sent today${by === null ? '' : ` by ${by}`}`,
    event,
  );
}

export const putOff = (bench: Workbench, followUps: readonly FollowUp[], until: Day): Outcome =>
  logEach(bench, followUps, bench.agenda.today, `put off until ${say(bench, until)}`, (followUp) => putOffEvent(followUp, until));

export const skip = (bench: Workbench, followUps: readonly FollowUp[]): Outcome =>
  logEach(bench, followUps, bench.agenda.today, 'skipped', skippedEvent);

/** A message that was logged as sent was not: its line is taken out of the log. */
export const takeBackSent = (bench: Workbench, followUp: FollowUp): Outcome => {
  const { note, kind, recipient, loggedOn } = followUp;
  const isIts = (words: string): boolean => {
    const entry = parseLogEntry(words, 0);
    if ('problem' in entry || entry.what !== 'sent' || entry.kind !== kind || entry.day !== loggedOn) return false;
    return kind !== 'thank-you' || entry.to === null || recipient === null || sameName(entry.to, recipient);
  };
  return writeAndTell(bench, `${nameOfMessage(followUp)} not sent after all`, [{ note, edit: (source) => takeOutOfLog(source, isIts) }]);
};

/** The interview was moved to another day. */
export const recordMoved = (bench: Workbench, note: string, until: Day): Outcome =>
  logToday(bench, note, `the interview moved to ${say(bench, until)}`, { what: 'moved', until });

/** The interview did not take place because one side did not come. */
export const recordMissed = (bench: Workbench, note: string, by: 'us' | 'them'): Outcome =>
  logToday(bench, note, `${by === 'us' ? 'you' : 'they'} missed the interview`, { what: 'missed', by });

export interface AnswerToRecord {
  readonly day: Day;
  readonly event: LogEvent;
  readonly status: InterviewNote['status'];
  readonly answerBy: Day | null;
}

/** The employer answered: the log line, the status and an offer's deadline are one edit. */
export function recordAnswer(
  bench: Workbench,
  { path, company }: InterviewNote,
  { day, event, status, answerBy }: AnswerToRecord,
): Outcome {
  const edits = [logged(day, event)];
  if (status !== null) edits.push(property(bench, 'status', status));
  if (answerBy !== null) edits.push(property(bench, 'answer-by', answerBy));
  const words = event.what === 'heard' ? sayQuote(event.text) : 'an answer';
  return writeAndTell(bench, `${company ?? 'they'} said ${words}${status === null ? '' : `, status ${status}`}`, [
    { note: path, edit: inOrder(edits) },
  ]);
}

/** The application is over by the user's own decision; its latest note says so, and one of several is named. */
export function endApplication(
  bench: Workbench,
  notes: readonly Pick<InterviewNote, 'path' | 'company'>[],
  status: 'accepted' | 'closed' | 'withdrawn',
  what: string,
): Outcome {
  const [first, ...others] = notes;
  const who = first === undefined || others.length > 0 ? count(notes.length, 'application') : (first.company ?? nameOfNote(first.path));
  return writeAndTell(
    bench,
    `${who}: ${what}, status ${status}`,
    notes.map(({ path }) => ({ note: path, edit: property(bench, 'status', status) })),
  );
}

/** A note that speaks of an interview is made to count, or is left alone. */
export const mendNearMiss = (bench: Workbench, note: string, fix: Fix): Outcome =>
  writeAndTell(bench, fix.properties.map(([name, value]) => `${name}: ${value}`).join(', '), [{ note, edit: editOfFix(fix) }]);

/** The note is left alone from now on. */
export const ignoreNote = (bench: Workbench, note: string): Outcome =>
  writeAndTell(bench, 'not an interview of yours', [{ note, edit: property(bench, 'follow-ups', 'ignore') }]);

/** How their words are to be read, in this note and nowhere else: the words stay as they stand, the log says how. */
const readAs = (bench: Workbench, { note, quote }: Anchor, what: string, as: Day | 'none' | 'promise'): Outcome =>
  logToday(bench, note, what, { what: 'read', words: quote, as });

/** The sentence is no promise. */
export const declareNoPromise = (bench: Workbench, promise: Anchor): Outcome =>
  readAs(bench, promise, `${sayQuote(promise.quote)} is no promise`, 'none');

/** A sentence that was not sure to be one is a promise. */
export const declarePromise = (bench: Workbench, promise: Anchor): Outcome =>
  readAs(bench, promise, `${sayQuote(promise.quote)} is a promise`, 'promise');

/** An ambiguous phrase was meant so; where other notes hold such words, a second notice asks about them. */
export async function chooseReading(bench: Workbench, promise: Anchor, by: Day): Outcome {
  const reason = await readAs(bench, promise, `they meant ${say(bench, by)}`, by);
  if (reason === null) askAboutOthers(bench, promise, by);
  return reason;
}

/** The other promises that rows wait for, and that can be read in the same two ways. */
function askAboutOthers(bench: Workbench, { note, quote, by, otherReading }: Anchor, chosen: Day): void {
  const { followUps, now } = bench.agenda.plan;
  const others = new Map<string, { readonly promise: Anchor; readonly by: Day }>();
  for (const { promise } of followUps.filter(isOpen)) {
    if (promise?.otherReading?.setting !== otherReading?.setting || promise?.otherReading == null) continue;
    const same = chosen === by ? promise.by : promise.otherReading.by;
    if (same !== null && (promise.note !== note || promise.quote !== quote))
      others.set(`${promise.note} ${promise.quote}`, { promise, by: same });
  }
  if (others.size === 0) return;
  const changes = [...others.values()].map(({ promise, by: as }) => ({
    note: promise.note,
    edit: logged(now.day, { what: 'read', words: promise.quote, as }),
  }));
  noticeWithButton(`Read it so in ${count(others.size, 'other note')} too?`, 'Read so', () => {
    void writeAndTell(bench, 'their words read in the same way', changes);
  });
}

/** Joins a log that stands twice, and quotes entries that keep the properties from being read. */
export const repairTheLog = (bench: Workbench, note: string): Outcome =>
  writeAndTell(bench, 'the follow-up log put in order', [{ note, edit: repairLog }]);
