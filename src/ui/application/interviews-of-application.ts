import type { Interview } from '../../domain/follow-up/follow-up';
import { applicationsIn } from '../../domain/follow-up/application';
import type { PluginContext } from '../../plugin/plugin-context';

/** All interviews of the application that a note belongs to, the earliest first. */
export function interviewsOfApplication({ plans }: PluginContext, path: string): readonly Interview[] {
  const application = applicationsIn(plans.plan.interviews).find(({ interviews }) => interviews.some(({ note }) => note.path === path));
  return [...(application?.interviews ?? [])].sort((a, b) => ((a.note.day ?? '') < (b.note.day ?? '') ? -1 : 1));
}
