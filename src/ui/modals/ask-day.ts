/**
 * The questions for a day that rows and commands ask.
 */
import { Setting } from 'obsidian';
import { addDays, parseDay, type Day } from '../../domain/calendar/day';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import type { PluginContext } from '../../plugin/plugin-context';
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
  { app }: PluginContext,
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
export function askSentOn(
  pluginContext: PluginContext,
  followUps: readonly FollowUp[],
  by: string,
  done: () => void = () => undefined,
): void {
  const { day } = pluginContext.plans.plan.now;
  const question = {
    title: 'When did you send it?',
    label: `Day of the ${nameOfMessages(followUps)}`,
    button: 'Log as sent',
    initial: day,
    max: day,
  };
  askDay(pluginContext, question, (on) => recordSent(pluginContext, followUps, on, by), done);
}

/** Until when shall these messages wait? */
export function askPutOffUntil(pluginContext: PluginContext, followUps: readonly FollowUp[], done: () => void = () => undefined): void {
  const { day } = pluginContext.plans.plan.now;
  askDay(
    pluginContext,
    { title: 'Put off until when?', label: 'Not before', button: 'Put off', initial: addDays(day, 1), min: day },
    (until) => putOff(pluginContext, followUps, until),
    done,
  );
}

/** To which day was the interview moved? */
export function askMovedTo(pluginContext: PluginContext, note: string): void {
  const initial = addDays(pluginContext.plans.today, 7);
  askDay(pluginContext, { title: 'When does the interview take place instead?', label: 'New day', button: 'Save', initial }, (day) =>
    recordMoved(pluginContext, note, day),
  );
}
