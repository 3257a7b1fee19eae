/**
 * What the timeline says about each thing in it: in the tip, to a screen reader and in the table.
 *
 * Pure: happenings in, words out.
 */
import type { Day } from '../../domain/calendar/day';
import { sayDay } from '../../domain/calendar/say-day';
import type { Happening, Lane } from '../../domain/follow-up/lanes';
import type { LedgerEntry } from '../../domain/follow-up/ledger';
import { nameOfNote, withCapital } from '../../domain/in-words';
import { sayQuote, sayWords, sayReading, sayTask, sayWhen, count, TYPE_NAMES } from '../words';

/** "Acme Corp, Senior Platform Engineer"; the note's name where no company is known. */
export const sayLane = ({ company, position, note }: Lane): string =>
  [company ?? (position === null ? nameOfNote(note) : null), position].filter((part) => part !== null).join(', ');

/** What it is, in one or two words for a column. */
export function sayKind(happening: Happening): string {
  switch (happening.what) {
    case 'interview':
      return happening.state === 'ahead' ? 'Interview ahead' : 'Interview';
    case 'promise':
      return 'Promise';
    case 'answer':
      return 'Answer';
    case 'message':
      return { sent: 'Sent', due: 'Due', planned: 'Planned' }[happening.state];
  }
}

/** "Mon 16 Nov", or "Mon 23 Nov to Fri 27 Nov". */
export const sayDays = ({ from, to }: Happening, today: Day): string =>
  from === to ? sayDay(from, today) : `${sayDay(from, today)} to ${sayDay(to, today)}`;

/** All about it but its days and its application. */
export function sayWhat(happening: Happening, today: Day): string {
  switch (happening.what) {
    case 'interview': {
      const types = happening.types.map((type) => TYPE_NAMES[type]).join(', ');
      const people = happening.people.length === 0 ? '' : `with ${happening.people.join(', ')}`;
      return [types, people].filter((part) => part !== '').join(', ');
    }
    case 'promise':
      return `${sayWords(happening.entry.promise)} ${withCapital(sayReading(happening.entry.promise, today))}: ${sayOutcome(happening.entry, today)}.`;
    case 'answer':
      return sayQuote(happening.text);
    case 'message':
      return happening.followUps.map((followUp) => `${sayTask(followUp)}, ${sayWhen(followUp, today)}`).join('; ');
  }
}

/** How a promise went: "kept, they answered on Mon 23 Nov", "2 business days late so far". */
export function sayOutcome({ outcome, answeredOn, businessDaysLate }: LedgerEntry, today: Day): string {
  if (outcome === 'replaced') return 'they named a later day since';
  if (answeredOn === null) return outcome === 'running' ? 'still running' : `${count(businessDaysLate, 'business day')} late so far`;
  const on = `they answered on ${sayDay(answeredOn, today)}`;
  return outcome === 'kept' ? `kept, ${on}` : `${on}, ${count(businessDaysLate, 'business day')} late`;
}

/** All of it in a sentence or two: "Acme Corp. Interview, Mon 16 Nov: video, with Jane Smith". */
export function sayHappening(lane: Lane, happening: Happening, today: Day): string {
  const what = sayWhat(happening, today);
  return `${sayLane(lane)}. ${sayKind(happening)}, ${sayDays(happening, today)}${what === '' ? '' : `: ${what}`}`;
}
