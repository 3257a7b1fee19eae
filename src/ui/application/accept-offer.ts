import { isOpen } from '../../domain/follow-up/actions';
import type { Workbench } from '../../plugin/workbench';
import { endApplication } from '../actions';
import { noticeWithButton } from '../notice-with-button';
import { count } from '../words';
import { ofApplicationOf } from './members';

/** The offer in a note is accepted; a second notice then offers to end all other applications that are still open, in one write. */
export async function acceptOffer(bench: Workbench, note: string): Promise<string | null> {
  const { followUps } = bench.agenda.plan;
  const own = new Set(ofApplicationOf(bench, note).map((interview) => interview.note.path));
  const offering = ofApplicationOf(bench, note).find((interview) => interview.note.path === note)?.note;
  if (offering === undefined) return 'The note is no longer there.';
  const reason = await endApplication(bench, [offering], 'accepted', 'you accepted the offer');
  const open = followUps.filter((followUp) => isOpen(followUp) && !own.has(followUp.note));
  const latest = open.flatMap((followUp) => ofApplicationOf(bench, followUp.note).slice(-1)).map((interview) => interview.note);
  const others = [...new Map(latest.map((each) => [each.path, each])).values()];
  if (reason !== null || others.length === 0) return reason;
  noticeWithButton(`${count(others.length, 'other application is', 'other applications are')} still open.`, 'Stop following up', () => {
    void endApplication(bench, others, 'withdrawn', 'you accepted elsewhere');
  });
  return null;
}
