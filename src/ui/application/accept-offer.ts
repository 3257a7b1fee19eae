import { isOpen } from '../../domain/follow-up/actions';
import type { PluginContext } from '../../plugin/plugin-context';
import { endApplication } from './end-application';
import { noticeWithButton } from '../notice-with-button';
import { count } from '../words';
import { interviewsOfApplication } from './interviews-of-application';

/** The offer in a note is accepted; a second notice then offers to end all other applications that are still open, in one write. */
export async function acceptOffer(pluginContext: PluginContext, note: string): Promise<string | null> {
  const { followUps } = pluginContext.plans.plan;
  const own = new Set(interviewsOfApplication(pluginContext, note).map((interview) => interview.note.path));
  const offering = interviewsOfApplication(pluginContext, note).find((interview) => interview.note.path === note)?.note;
  if (offering === undefined) return 'The note is no longer there.';
  const reason = await endApplication(pluginContext, [offering], 'accepted');
  const open = followUps.filter((followUp) => isOpen(followUp) && !own.has(followUp.note));
  const latest = open
    .flatMap((followUp) => interviewsOfApplication(pluginContext, followUp.note).slice(-1))
    .map((interview) => interview.note);
  const others = [...new Map(latest.map((each) => [each.path, each])).values()];
  if (reason !== null || others.length === 0) return reason;
  noticeWithButton(`${count(others.length, 'other application is', 'other applications are')} still open.`, 'Stop following up', () => {
    void endApplication(pluginContext, others, 'elsewhere');
  });
  return null;
}
