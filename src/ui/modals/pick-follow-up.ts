import type { FollowUp } from '../../domain/follow-up/follow-up';
import type { PluginContext } from '../../plugin/plugin-context';
import { sayTask, sayWhen } from '../words';
import { fitting, pick } from './pick';

/** Chooses one of several follow-ups; with one alone there is nothing to choose. */
export function pickFollowUp({ app, plans }: PluginContext, followUps: readonly FollowUp[], then: (followUp: FollowUp) => void): void {
  const choices = followUps.map((followUp) => ({
    title: sayTask(followUp),
    note: sayWhen(followUp, plans.today),
    run: () => then(followUp),
  }));
  const [only, ...others] = choices;
  if (only !== undefined && others.length === 0) only.run();
  else pick(app, 'Which message?', (words) => fitting(choices, words));
}
