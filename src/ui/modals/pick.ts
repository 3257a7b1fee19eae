import { SuggestModal, type App } from 'obsidian';

/** One thing to choose: its name, and what more there is to know about it. */
export interface PickItem {
  readonly title: string;
  readonly note?: string;
  readonly run: () => void;
}

/** Lets the user choose from what `choices` has for the words typed so far; `hint` stands in the empty field. */
export function pick(app: App, hint: string, choices: (words: string) => readonly PickItem[]): void {
  new Picker(app, hint, choices).open();
}

/** Those choices in which the words stand. */
export const fitting = <T extends Pick<PickItem, 'title' | 'note'>>(choices: readonly T[], words: string): T[] =>
  choices.filter(({ title, note = '' }) => `${title} ${note}`.toLowerCase().includes(words.toLowerCase()));

class Picker extends SuggestModal<PickItem> {
  constructor(
    app: App,
    hint: string,
    private readonly choices: (words: string) => readonly PickItem[],
  ) {
    super(app);
    this.setPlaceholder(hint);
    this.setInstructions([{ command: '↵', purpose: 'to choose' }]);
    this.emptyStateText = 'Nothing fits. Clear the field to see all choices.';
  }

  override getSuggestions(words: string): PickItem[] {
    return [...this.choices(words.trim())];
  }

  override renderSuggestion({ title, note }: PickItem, el: HTMLElement): void {
    el.createDiv({ text: title });
    if (note !== undefined) el.createDiv({ cls: 'follow-ups-choice-note', text: note });
  }

  override onChooseSuggestion({ run }: PickItem): void {
    run();
  }
}
