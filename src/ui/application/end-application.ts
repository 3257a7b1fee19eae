/**
 * Ends applications by the user's own decision.
 */
import type { InterviewNote } from '../../domain/note/interview-note';
import { inOrder } from '../../domain/note/edit';
import type { PluginContext } from '../../plugin/plugin-context';
import { logged, property, type WriteOutcome } from '../actions';
import { nameOfNote } from '../../domain/in-words';
import { count } from '../words';
import { writeAndTell } from '../write-and-tell';

/** How an application ends by the user's own decision: the status, and the words that tell in the log what the status does not. */
const ENDINGS = {
  accepted: { status: 'accepted', words: 'accepted the offer' },
  elsewhere: { status: 'withdrawn', words: 'accepted elsewhere' },
  withdrew: { status: 'withdrawn', words: 'withdrew' },
  stopped: { status: 'closed', words: 'stopped following up' },
} as const;

export type Ending = keyof typeof ENDINGS;

/** The application is over; its latest note says so, and one of several is named. */
export function endApplication(
  pluginContext: PluginContext,
  notes: readonly Pick<InterviewNote, 'path' | 'company'>[],
  how: Ending,
): WriteOutcome {
  const { status, words } = ENDINGS[how];
  const [first, ...others] = notes;
  const who = first === undefined || others.length > 0 ? count(notes.length, 'application') : (first.company ?? nameOfNote(first.path));
  return writeAndTell(
    pluginContext,
    `${who}: you ${words}, status ${status}`,
    notes.map(({ path }) => ({
      note: path,
      edit: inOrder([logged(pluginContext.plans.today, { what: 'note', text: words }), property(pluginContext, 'status', status)]),
    })),
  );
}
