/**
 * What the user can do to follow-ups, from rows, menus and commands alike: one function an action, each one write with Undo.
 * All give why it failed, or null.
 */
import type { Day } from '../domain/calendar/day';
import { sayDay } from '../domain/calendar/say-day';
import { nameOfMessage, putOffEvent, sentEvent, skippedEvent } from '../domain/follow-up/actions';
import type { Anchor, FollowUp } from '../domain/follow-up/follow-up';
import { inOrder } from '../domain/note/edit';
import { KIND_NAMES } from '../domain/note/kind';
import type { InterviewNote } from '../domain/note/interview-note';
import { formatLogEntry, type LogEvent } from '../domain/note/log';
import { appendToLog, repairLog } from '../domain/note/log-edits';
import { propertyNames } from '../domain/note/properties';
import { setProperty } from '../domain/note/property-edits';
import type { OtherReading } from '../domain/timeline/stated-timeline';
import type { EditOf } from '../plugin/note-writer';
import type { Workbench } from '../plugin/workbench';
import { count, sayQuote } from './words';
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

/** The messages were sent on a day by a channel; those of one note are one edit. */
export function recordSent(bench: Workbench, followUps: readonly FollowUp[], on: Day, by: string): Outcome {
  const notes = [...new Set(followUps.map(({ note }) => note))];
  const changes = notes.map((note) => ({
    note,
    edit: logged(on, ...followUps.filter((followUp) => followUp.note === note).map((followUp) => sentEvent(followUp, by))),
  }));
  return writeAndTell(bench, `${nameOfMessages(followUps)} sent on ${say(bench, on)} by ${by}`, changes);
}

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

export const putOff = (bench: Workbench, followUp: FollowUp, until: Day): Outcome =>
  logToday(bench, followUp.note, `${nameOfMessage(followUp)} put off until ${say(bench, until)}`, putOffEvent(followUp, until));

export const skip = (bench: Workbench, followUp: FollowUp): Outcome =>
  logToday(bench, followUp.note, `${nameOfMessage(followUp)} skipped`, skippedEvent(followUp));

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

/** How their words are to be read, in this note and nowhere else: the words stay as they stand, the log says how. */
const readAs = (bench: Workbench, { note, quote }: Anchor, what: string, as: Day | 'none' | 'promise'): Outcome =>
  logToday(bench, note, what, { what: 'read', words: quote, as });

/** The sentence is no promise. */
export const declareNoPromise = (bench: Workbench, promise: Anchor): Outcome =>
  readAs(bench, promise, `${sayQuote(promise.quote)} is no promise`, 'none');

/** A sentence that was not sure to be one is a promise. */
export const declarePromise = (bench: Workbench, promise: Anchor): Outcome =>
  readAs(bench, promise, `${sayQuote(promise.quote)} is a promise`, 'promise');

/** An ambiguous phrase meant its other reading. */
export const chooseOtherReading = (bench: Workbench, promise: Anchor, { by }: OtherReading): Outcome =>
  readAs(bench, promise, `they meant ${say(bench, by)}`, by);

/** Joins a log that stands twice, and quotes entries that keep the properties from being read. */
export const repairTheLog = (bench: Workbench, note: string): Outcome =>
  writeAndTell(bench, 'the follow-up log put in order', [{ note, edit: repairLog }]);
