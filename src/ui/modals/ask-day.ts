/**
 * The questions for a day that rows and commands ask.
 */
import { Setting } from 'obsidian';
import { addDays, parseDay, type Day } from '../../domain/calendar/day';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import type { Workbench } from '../../plugin/workbench';
import { nameOfMessages, putOff, recordMoved, recordSent } from '../actions';
import { addField, openForm } from './open-form';

interface Question {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly initial: Day;
  /** The earliest day that can be chosen, and the latest. */
  readonly min?: Day;
  readonly max?: Day;
}

/** One date field; `answer` gets a day within the limits, and `done` comes when it was written. */
function askDay(
  { app }: Workbench,
  { title, label, button, initial, min, max }: Question,
  answer: (day: Day) => Promise<string | null>,
  done: () => void = () => undefined,
): void {
  let text: string = initial;
  openForm(app, {
    title,
    button,
    draw: (el) =>
      addField(new Setting(el).setName(label), label, text, (value) => (text = value), {
        type: 'date',
        ...(min && { min }),
        ...(max && { max }),
      }).focus(),
    save: async () => {
      const day = parseDay(text);
      if (day === null) return 'Choose a day that the calendar has.';
      if (min !== undefined && day < min) return `Choose ${min} or a later day.`;
      if (max !== undefined && day > max) return `Choose ${max} or an earlier day.`;
      const reason = await answer(day);
      if (reason === null) done();
      return reason;
    },
  });
}

/** On which day were these messages sent? */
export function askSentOn(bench: Workbench, followUps: readonly FollowUp[], by: string, done: () => void = () => undefined): void {
  const { day } = bench.agenda.plan.now;
  const question = {
    title: 'When did you send it?',
    label: `Day of the ${nameOfMessages(followUps)}`,
    button: 'Log as sent',
    initial: day,
    max: day,
  };
  askDay(bench, question, (on) => recordSent(bench, followUps, on, by), done);
}

/** Until when shall these messages wait? */
export function askPutOffUntil(bench: Workbench, followUps: readonly FollowUp[], done: () => void = () => undefined): void {
  const { day } = bench.agenda.plan.now;
  askDay(
    bench,
    { title: 'Put off until when?', label: 'Not before', button: 'Put off', initial: addDays(day, 1), min: day },
    (until) => putOff(bench, followUps, until),
    done,
  );
}

/** To which day was the interview moved? */
export function askMovedTo(bench: Workbench, note: string): void {
  const initial = addDays(bench.agenda.today, 7);
  askDay(bench, { title: 'When does the interview take place instead?', label: 'New day', button: 'Save', initial }, (day) =>
    recordMoved(bench, note, day),
  );
}
