/**
 * The questions for a day that rows and commands ask.
 */
import { addDays, type Day } from '../../domain/calendar/day';
import { nameOfMessage } from '../../domain/follow-up/actions';
import { type FollowUp } from '../../domain/follow-up/follow-up';
import { type Workbench } from '../../plugin/workbench';
import { putOff, recordMoved, recordSent } from '../actions';
import { count } from '../words';
import { DayModal } from './day-modal';

/** On which day were these messages sent? */
export function askSentOn(bench: Workbench, followUps: readonly FollowUp[], by: string): void {
  const today = bench.agenda.plan.now.day;
  const [first] = followUps;
  const what = followUps.length === 1 && first !== undefined ? nameOfMessage(first) : count(followUps.length, 'message');
  const question = { title: `When did you send it?`, label: `Day of the ${what}`, button: 'Log as sent', initial: today, earliest: null, latest: today };
  new DayModal(bench.app, question, (day) => recordSent(bench, followUps, day, by)).open();
}

/** Until when shall this message wait? */
export function askPutOffUntil(bench: Workbench, followUp: FollowUp, initial: Day): void {
  const question = { title: 'Put off until when?', label: 'Not before', button: 'Put off', initial, earliest: bench.agenda.plan.now.day, latest: null };
  new DayModal(bench.app, question, (day) => putOff(bench, followUp, day)).open();
}

/** To which day was the interview moved? */
export function askMovedTo(bench: Workbench, note: string): void {
  const question = { title: 'When does the interview take place instead?', label: 'New day', button: 'Save', initial: addDays(bench.agenda.plan.now.day, 7), earliest: null, latest: null };
  new DayModal(bench.app, question, (day) => recordMoved(bench, note, day)).open();
}
