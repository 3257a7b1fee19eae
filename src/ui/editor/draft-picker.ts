import { SuggestModal, type App } from 'obsidian';
import type { Wish } from '../../domain/message/request';
import type { InterviewNote } from '../../domain/note/interview-note';
import { ownWordsRow, rowsOf, type ChoiceRow, type DraftChoice } from './draft-choice';

/** Offers what can be chosen before a draft is written; Enter takes the suggestion, Escape writes nothing. */
export class DraftPicker extends SuggestModal<ChoiceRow> {
  constructor(
    app: App,
    private readonly note: InterviewNote,
    private readonly choice: DraftChoice,
    private readonly write: (wishes: readonly Wish[]) => void,
  ) {
    super(app);
    this.setPlaceholder('Choose, or type what to mention');
    this.setInstructions([{ command: '↵', purpose: 'to write as suggested' }]);
    this.emptyStateText = 'Nothing fits. Clear the field to see all choices.';
  }

  override getSuggestions(query: string): ChoiceRow[] {
    const words = query.trim();
    const rows = rowsOf(this.note, this.choice);
    if (words === '') return rows;
    const fitting = rows.filter(({ title, note }) => `${title} ${note}`.toLowerCase().includes(words.toLowerCase()));
    const own = ownWordsRow(this.choice, words);
    return own === null ? fitting : [...fitting, own];
  }

  override renderSuggestion(row: ChoiceRow, el: HTMLElement): void {
    el.createDiv({ text: row.title });
    el.createDiv({ cls: 'follow-ups-choice-note', text: row.note });
  }

  override onChooseSuggestion({ then }: ChoiceRow): void {
    if ('write' in then) this.write(then.write);
    else new DraftPicker(this.app, this.note, then.choose, this.write).open();
  }
}
