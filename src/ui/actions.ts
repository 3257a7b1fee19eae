/**
 * What the user can do to follow-ups, from rows, menus and commands alike: one function an action, each one write with Undo.
 * All return why it failed, or null.
 */
import { type Day } from '../domain/calendar/day';
import { sayDay } from '../domain/calendar/say-day';
import { nameOfMessage, putOffEvent, sentEvent, skippedEvent } from '../domain/follow-up/actions';
import { type FollowUp } from '../domain/follow-up/follow-up';
import { appendToLog, repairLog, setProperty, type Edit } from '../domain/note/edit';
import { KIND_NAMES } from '../domain/note/kind';
import { type InterviewNote } from '../domain/note/interview-note';
import { formatLogEntry, type LogEvent } from '../domain/note/log';
import { propertyNames } from '../domain/note/properties';
import { type OtherReading } from '../domain/timeline/stated-timeline';
import { type Change, type EditOf } from '../plugin/note-writer';
import { type Workbench } from '../plugin/workbench';
import { count } from './words';
import { writeAndTell } from './write-and-tell';

type Outcome = Promise<string | null>;

const logged = (day: Day, ...events: readonly LogEvent[]): EditOf => (source) => appendToLog(source, events.map((event) => formatLogEntry(day, event)));

/** Sets a property under the name that the note has for it, the settings' own names too. */
const property = ({ settings }: Workbench, name: string, value: string): EditOf => (source) => setProperty(source, name, value, propertyNames(settings.value.propertyNames));

/** One edit after another, as one; the first refusal is the whole's. */
const inTurn = (edits: readonly EditOf[]): EditOf => (source) =>
  edits.reduce<Edit>((edit, next) => (edit.ok ? next(edit.source) : edit), { ok: true, source, line: 1 });

/** The messages were sent on a day, by a channel where it is known; those of one note are one edit. */
export function recordSent(bench: Workbench, followUps: readonly FollowUp[], on: Day, by: string | null): Outcome {
  const notes = [...new Set(followUps.map(({ note }) => note))];
  const changes = notes.map((note): Change => ({
    note,
    edit: logged(on, ...followUps.filter((followUp) => followUp.note === note).map((followUp) => sentEvent(followUp, by))),
  }));
  const [first] = followUps;
  const what = followUps.length === 1 && first !== undefined ? nameOfMessage(first) : count(followUps.length, 'message');
  return writeAndTell(bench, `${what} sent on ${sayDay(on, bench.agenda.plan.now.day)}${by === null ? '' : ` by ${by}`}`, changes);
}

/** A message of any kind was handed over, due or not. */
export function recordMessage(bench: Workbench, note: string, event: Extract<LogEvent, { what: 'sent' }>): Outcome {
  const what = `${KIND_NAMES[event.kind].toLowerCase()}${event.to === null ? '' : ` to ${event.to}`} sent today${event.by === null ? '' : ` by ${event.by}`}`;
  return writeAndTell(bench, what, [{ note, edit: logged(bench.agenda.plan.now.day, event) }]);
}

export function putOff(bench: Workbench, followUp: FollowUp, until: Day): Outcome {
  const { day } = bench.agenda.plan.now;
  const what = `${nameOfMessage(followUp)} put off until ${sayDay(until, day)}`;
  return writeAndTell(bench, what, [{ note: followUp.note, edit: logged(day, putOffEvent(followUp, until)) }]);
}

export function skip(bench: Workbench, followUp: FollowUp): Outcome {
  const edit = logged(bench.agenda.plan.now.day, skippedEvent(followUp));
  return writeAndTell(bench, `${nameOfMessage(followUp)} skipped`, [{ note: followUp.note, edit }]);
}

/** The interview was moved to another day. */
export function recordMoved(bench: Workbench, note: string, until: Day): Outcome {
  const { day } = bench.agenda.plan.now;
  return writeAndTell(bench, `the interview moved to ${sayDay(until, day)}`, [{ note, edit: logged(day, { what: 'moved', until }) }]);
}

/** The interview did not take place because one side did not come. */
export function recordMissed(bench: Workbench, note: string, by: 'us' | 'them'): Outcome {
  const what = by === 'us' ? 'you missed the interview' : 'they missed the interview';
  return writeAndTell(bench, what, [{ note, edit: logged(bench.agenda.plan.now.day, { what: 'missed', by }) }]);
}

export interface AnswerToRecord {
  readonly day: Day;
  readonly event: LogEvent;
  readonly status: InterviewNote['status'];
  readonly answerBy: Day | null;
}

/** The employer answered: the log line, the status and an offer's deadline are one edit. */
export function recordAnswer(bench: Workbench, { path, company }: InterviewNote, { day, event, status, answerBy }: AnswerToRecord): Outcome {
  const edits = [logged(day, event)];
  if (status !== null) edits.push(property(bench, 'status', status));
  if (answerBy !== null) edits.push(property(bench, 'answer-by', answerBy));
  const words = event.what === 'heard' ? `“${event.text}”` : 'an answer';
  const what = `${company ?? 'they'} said ${words}${status === null ? '' : `, status ${status}`}`;
  return writeAndTell(bench, what, [{ note: path, edit: inTurn(edits) }]);
}

/** The sentence is no promise: the note says so itself from now on. */
export function declareNoPromise(bench: Workbench, note: string): Outcome {
  return writeAndTell(bench, 'no promise in this note', [{ note, edit: property(bench, 'timeline', 'none') }]);
}

/** An ambiguous phrase meant its other reading: the note gets the full day, and later phrases of the kind are read so. */
export async function chooseOtherReading(bench: Workbench, note: string, { by, setting }: OtherReading): Outcome {
  const what = `they meant ${sayDay(by, bench.agenda.plan.now.day)}`;
  const failure = await writeAndTell(bench, what, [{ note, edit: property(bench, 'timeline', `by ${by}`) }]);
  if (failure !== null) return failure;
  const { dateOrder, nextWeekday } = bench.settings.value;
  await bench.settings.change(
    setting === 'dateOrder'
      ? { dateOrder: dateOrder === 'day-first' ? 'month-first' : 'day-first' }
      : { nextWeekday: nextWeekday === 'coming' ? 'following-week' : 'coming' },
  );
  return null;
}

/** Joins a log that stands twice, and quotes entries that keep the properties from being read. */
export const repairTheLog = (bench: Workbench, note: string): Outcome => writeAndTell(bench, 'the follow-up log put in order', [{ note, edit: repairLog }]);
