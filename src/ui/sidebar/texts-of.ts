import type { Interview } from '../../domain/follow-up/follow-up';
import type { LogEntry } from '../../domain/note/log';
import { repairLog } from '../../domain/note/log-edits';
import type { PluginContext } from '../../plugin/plugin-context';
import { draftIn } from '../editor/draft-in';
import type { Texts } from './sections';

/** The log of a note, of all its rounds. */
const logOf = (interviews: readonly Interview[]): LogEntry[] => interviews.flatMap(({ note }) => note.log);

/** What rows ask of the notes' texts, answered from those that the store keeps. */
export const textsOf = ({ notes }: Pick<PluginContext, 'notes'>): Texts => ({
  canRepair: (note) => {
    const source = notes.sourceOf(note);
    return source !== null && repairLog(source).ok;
  },
  isBegun: (followUp) => {
    const source = notes.sourceOf(followUp.note);
    return source !== null && draftIn(source, followUp, logOf(notes.interviewsOf(followUp.note))) !== null;
  },
});
