import { interviewsOfApplication } from './interviews-of-application';
import type { InterviewNote } from '../../domain/note/interview-note';
import type { Day } from '../../domain/calendar/day';
import type { PluginContext } from '../../plugin/plugin-context';
import { openNewInterview } from '../modals/new-interview';

/** The form for the next interview of an application: its company, position and people are filled in, and the day where an answer named one. */
export function openNextRound(pluginContext: PluginContext, { company, position, interviewers, path }: InterviewNote, day?: Day): void {
  const { today } = pluginContext.plans;
  const named = interviewsOfApplication(pluginContext, path)
    .flatMap(({ promises }) => promises)
    .filter(({ source, by }) => source === 'log' && by !== null && by >= today)
    .map(({ by }) => by)
    .at(-1);
  openNewInterview(pluginContext, {
    company: company ?? '',
    position: position ?? '',
    people: interviewers.map(({ name, email }) => (email === null ? name : `${name} <${email}>`)).join(', '),
    day: day ?? named ?? today,
  });
}
