/**
 * What the note in front of the user has to do with follow-ups, for the commands.
 */
import { isOpen, ofApplication } from '../domain/follow-up/actions';
import type { FollowUp, Interview } from '../domain/follow-up/follow-up';
import { groupsOf } from '../domain/follow-up/groups';
import type { PluginContext } from '../plugin/plugin-context';

/** The interview of the active note, or null where it is none. */
export function interviewHere({ app, notes }: PluginContext): Interview | null {
  const file = app.workspace.getActiveFile();
  return file === null ? null : notes.interviewOf(file.path);
}

/** All follow-ups of the active note's application, whichever of its notes they name. */
export function followUpsHere(pluginContext: PluginContext): FollowUp[] {
  const here = interviewHere(pluginContext);
  const { followUps, interviews } = pluginContext.plans.plan;
  return here === null ? [] : ofApplication(followUps, interviews, here.note.path);
}

/** Those of them that can be sent, put off or skipped now; of a chain its next step alone, as in the sidebar. */
export const openFollowUpsHere = (pluginContext: PluginContext): FollowUp[] =>
  groupsOf(followUpsHere(pluginContext), [], pluginContext.plans.today)
    .flatMap(({ followUps }) => followUps)
    .filter(isOpen);
