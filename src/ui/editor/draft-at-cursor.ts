import { SuggestModal, type App, type Editor } from 'obsidian';
import { draftSectionsOf, type DraftSection } from '../../domain/note/drafts';

/** Does something with the draft at the cursor, else with the only one of the note, else with the one that the user picks. */
export function withDraft(app: App, editor: Editor, act: (section: DraftSection) => void): void {
  const source = editor.getValue();
  const cursor = editor.posToOffset(editor.getCursor());
  const sections = draftSectionsOf(source);
  const [only, ...others] = sections;
  const here = sections.find(({ start, end }) => start <= cursor && (cursor < end || cursor === source.length && end === cursor)) ?? (others.length === 0 ? only : undefined);
  if (here !== undefined) act(here);
  else new DraftSuggest(app, source, sections, act).open();
}

/** The drafts of a note, by their headings. */
class DraftSuggest extends SuggestModal<DraftSection> {
  constructor(app: App, private readonly source: string, private readonly sections: readonly DraftSection[], private readonly act: (section: DraftSection) => void) {
    super(app);
    this.setPlaceholder('Which draft?');
    this.emptyStateText = 'No draft of that name in this note.';
  }

  private headingOf({ start }: DraftSection): string {
    return this.source.slice(start, this.source.indexOf('\n', start)).replace(/^#+\s*/, '');
  }

  override getSuggestions(query: string): DraftSection[] {
    return this.sections.filter((section) => this.headingOf(section).toLowerCase().includes(query.trim().toLowerCase()));
  }

  override renderSuggestion(section: DraftSection, el: HTMLElement): void {
    el.setText(this.headingOf(section));
  }

  override onChooseSuggestion(section: DraftSection): void {
    this.act(section);
  }
}
