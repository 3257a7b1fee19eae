import type { App } from 'obsidian';
import type { Wish } from '../../domain/message/request';
import type { InterviewNote } from '../../domain/note/interview-note';
import { fitting, pick } from '../modals/pick';
import { ownWordsRow, rowsOf, type DraftChoice, type PickerSources } from './draft-choice';

/** Offers what can be chosen before a draft is written; Enter takes the suggestion, Escape writes nothing. */
export function pickDraft(
  app: App,
  note: InterviewNote,
  choice: DraftChoice,
  write: (wishes: readonly Wish[]) => void,
  sources: PickerSources,
): void {
  pick(app, 'Choose, or type what to mention', (words) => {
    const rows = fitting(rowsOf(note, choice, sources), words);
    const own = words === '' ? null : ownWordsRow(note, choice, words, sources);
    return (own === null ? rows : [...rows, own]).map(({ title, note: more, then }) => ({
      title,
      note: more,
      run: () => ('write' in then ? write(then.write) : pickDraft(app, note, then.choose, write, sources)),
    }));
  });
}
