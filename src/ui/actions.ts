/**
 * What the user can do to follow-ups, from rows, menus and commands alike: one function an action, each one write with Undo.
 * All give why it failed, or null.
 */
import type { Day } from '../domain/calendar/day';
import { sayDay } from '../domain/calendar/say-day';
import { isOpen, nameOfMessage, putOffEvent, sentEvent, skippedEvent } from '../domain/follow-up/actions';
import type { Anchor, FollowUp } from '../domain/follow-up/follow-up';
import type { LongAgo } from '../domain/follow-up/long-ago';
import { samePerson } from '../domain/follow-up/people';
import { inOrder } from '../domain/note/edit';
import { KIND_NAMES } from '../domain/note/kind';
import type { InterviewNote } from '../domain/note/interview-note';
import { formatLogEntry, parseLogEntry, type LogEvent } from '../domain/note/log';
import { appendToLog, repairLog, takeOutOfLog } from '../domain/note/log-edits';
import { editOfFix, type NearMiss } from '../domain/note/near-miss';
import { propertyNames } from '../domain/note/properties';
import { setProperty } from '../domain/note/property-edits';
import type { EditOf } from '../plugin/note-writer';
import type { PluginContext } from '../plugin/plugin-context';
import { chooseFolder } from './choose-folder';
import { noticeWithButton } from './notice-with-button';
import { count, sayQuote, sayWords } from './words';
import { writeAndTell } from './write-and-tell';

/** Why it failed, or null. */
export type WriteOutcome = Promise<string | null>;

/** Adds what happened on a day to the log. */
export const logged =
  (day: Day, ...events: readonly LogEvent[]): EditOf =>
  (source) =>
    appendToLog(
      source,
      events.map((event) => formatLogEntry(day, event)),
    );

/** Sets a property under the name that the note has for it, the settings' own names too. */
export const property =
  ({ settings }: PluginContext, name: string, value: string): EditOf =>
  (source) =>
    setProperty(source, name, value, propertyNames(settings.value.propertyNames));

/** Logs what happened today in one note. */
const logToday = (pluginContext: PluginContext, note: string, what: string, event: LogEvent): WriteOutcome =>
  writeAndTell(pluginContext, what, [{ note, edit: logged(pluginContext.plans.today, event) }]);

const say = ({ plans }: PluginContext, day: Day): string => sayDay(day, plans.today);

/** "thank-you to Jane Smith", or "3 messages". */
export function nameOfMessages(followUps: readonly FollowUp[]): string {
  const [first, ...others] = followUps;
  return first === undefined || others.length > 0 ? count(followUps.length, 'message') : nameOfMessage(first);
}

/** Logs an event for each of several messages; those of one note are one edit, and all are one Undo. */
function logEach(
  pluginContext: PluginContext,
  followUps: readonly FollowUp[],
  on: Day,
  what: string,
  eventOf: (followUp: FollowUp) => LogEvent,
): WriteOutcome {
  const notes = [...new Set(followUps.map(({ note }) => note))];
  const changes = notes.map((note) => ({
    note,
    edit: logged(on, ...followUps.filter((followUp) => followUp.note === note).map(eventOf)),
  }));
  return writeAndTell(pluginContext, `${nameOfMessages(followUps)} ${what}`, changes);
}

/** The messages were sent on a day by a channel. */
export const recordSent = (pluginContext: PluginContext, followUps: readonly FollowUp[], on: Day, by: string): WriteOutcome =>
  logEach(pluginContext, followUps, on, `sent on ${say(pluginContext, on)} by ${by}`, (followUp) => sentEvent(followUp, by));

/** A message of any kind was handed over today, due or not. */
export function recordMessage(pluginContext: PluginContext, note: string, event: Extract<LogEvent, { what: 'sent' }>): WriteOutcome {
  const { kind, to, by } = event;
  return logToday(
    pluginContext,
    note,
    `${KIND_NAMES[kind].toLowerCase()}${to === null ? '' : ` to ${to}`} sent today${by === null ? '' : ` by ${by}`}`,
    event,
  );
}

export const putOff = (pluginContext: PluginContext, followUps: readonly FollowUp[], until: Day): WriteOutcome =>
  logEach(pluginContext, followUps, pluginContext.plans.today, `put off until ${say(pluginContext, until)}`, (followUp) =>
    putOffEvent(followUp, until),
  );

export const skip = (pluginContext: PluginContext, followUps: readonly FollowUp[]): WriteOutcome =>
  logEach(pluginContext, followUps, pluginContext.plans.today, 'skipped', skippedEvent);

/** A message that was logged as sent was not: its line is taken out of the log. */
export const takeBackSent = (pluginContext: PluginContext, followUp: FollowUp): WriteOutcome => {
  const { note, kind, recipient, loggedOn } = followUp;
  const isIts = (words: string): boolean => {
    const entry = parseLogEntry(words, 0);
    if ('problem' in entry || entry.what !== 'sent' || entry.kind !== kind || entry.day !== loggedOn) return false;
    return kind !== 'thank-you' || entry.to === null || recipient === null || samePerson(entry.to, recipient);
  };
  return writeAndTell(pluginContext, `${nameOfMessage(followUp)} not sent after all`, [
    { note, edit: (source) => takeOutOfLog(source, isIts) },
  ]);
};

/** The interview was moved to another day. */
export const recordMoved = (pluginContext: PluginContext, note: string, until: Day): WriteOutcome =>
  logToday(pluginContext, note, `the interview moved to ${say(pluginContext, until)}`, { what: 'moved', until });

/** The interview did not take place because one side did not come. */
export const recordMissed = (pluginContext: PluginContext, note: string, by: 'us' | 'them'): WriteOutcome =>
  logToday(pluginContext, note, `${by === 'us' ? 'you' : 'they'} missed the interview`, { what: 'missed', by });

export interface AnswerToRecord {
  readonly day: Day;
  /** What was heard, and how it is to be read. */
  readonly events: readonly LogEvent[];
  readonly status: InterviewNote['status'];
  readonly answerBy: Day | null;
}

/** The employer answered: the log line, the status and an offer's deadline are one edit. */
export function recordAnswer(
  pluginContext: PluginContext,
  { path, company }: Pick<InterviewNote, 'path' | 'company'>,
  { day, events, status, answerBy }: AnswerToRecord,
): WriteOutcome {
  const edits = [logged(day, ...events)];
  if (status !== null) edits.push(property(pluginContext, 'status', status));
  if (answerBy !== null) edits.push(property(pluginContext, 'answer-by', answerBy));
  const [heard] = events;
  const words = heard?.what === 'heard' ? sayQuote(heard.text) : 'an answer';
  return writeAndTell(pluginContext, `${company ?? 'they'} said ${words}${status === null ? '' : `, status ${status}`}`, [
    { note: path, edit: inOrder(edits) },
  ]);
}

/** A note that speaks of an interview is made to count, or is left alone. */
export const mendNearMiss = (pluginContext: PluginContext, note: string, fix: NearMiss['fix']): WriteOutcome =>
  'interviewFolder' in fix
    ? chooseFolder(pluginContext, fix.interviewFolder)
    : writeAndTell(pluginContext, fix.properties.map(([name, value]) => `${name}: ${value}`).join(', '), [{ note, edit: editOfFix(fix) }]);

/** Names under which a note may have an empty place for it. */
const THANKED = { 'thank-you sent': ['thank-you sent', 'thank-you note sent', 'thank-you email sent', 'thank-you'] };

/** The interviews of long ago were thanked for, on days that nobody remembers: none is written. */
export const recordThankedLongAgo = (pluginContext: PluginContext, { interviews, notes }: LongAgo, undone: () => void): WriteOutcome =>
  writeAndTell(
    pluginContext,
    `already thanked for ${count(interviews, 'interview')}`,
    notes.map((note) => ({ note, edit: (source) => setProperty(source, 'thank-you sent', 'done', THANKED) })),
    undone,
  );

/** The note is left alone from now on. */
export const ignoreNote = (pluginContext: PluginContext, note: string): WriteOutcome =>
  writeAndTell(pluginContext, 'not an interview of yours', [{ note, edit: property(pluginContext, 'follow-ups', 'ignore') }]);

/** How their words are to be read, in this note and nowhere else: the words stay as they stand, the log says how. */
const readAs = (pluginContext: PluginContext, { note, quote }: Anchor, what: string, as: Day | 'none' | 'promise'): WriteOutcome =>
  logToday(pluginContext, note, what, { what: 'read', words: quote, as });

/** The sentence is no promise. */
export const declareNoPromise = (pluginContext: PluginContext, promise: Anchor): WriteOutcome =>
  readAs(pluginContext, promise, `${sayWords(promise)} is no promise`, 'none');

/** A sentence that was not sure to be one is a promise. */
export const declarePromise = (pluginContext: PluginContext, promise: Anchor): WriteOutcome =>
  readAs(pluginContext, promise, `${sayWords(promise)} is a promise`, 'promise');

/** An ambiguous phrase was meant so; where other notes hold such words, a second notice asks about them. */
export async function chooseReading(pluginContext: PluginContext, promise: Anchor, by: Day): WriteOutcome {
  const reason = await readAs(pluginContext, promise, `they meant ${say(pluginContext, by)}`, by);
  if (reason === null) askAboutOthers(pluginContext, promise, by);
  return reason;
}

/** The other promises that rows wait for, and that can be read in the same two ways. */
function askAboutOthers(pluginContext: PluginContext, { note, quote, by, otherReading }: Anchor, chosen: Day): void {
  const { followUps, now } = pluginContext.plans.plan;
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
    void writeAndTell(pluginContext, 'their words read in the same way', changes);
  });
}

/** Joins a log that stands twice, and quotes entries that keep the properties from being read. */
export const repairTheLog = (pluginContext: PluginContext, note: string): WriteOutcome =>
  writeAndTell(pluginContext, 'the follow-up log put in order', [{ note, edit: repairLog }]);
