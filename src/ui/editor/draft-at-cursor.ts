import type { App, Editor } from 'obsidian';
import { draftSectionsOf, type DraftSection } from '../../domain/note/drafts';
import { fitting, pick } from '../modals/pick';

/** Does something with the draft at the cursor, else with the only one of the note, else with the one that the user picks. */
export function withDraft(app: App, editor: Editor, act: (section: DraftSection) => void): void {
  const source = editor.getValue();
  const cursor = editor.posToOffset(editor.getCursor());
  const sections = draftSectionsOf(source);
  const [only, ...others] = sections;
  const here =
    sections.find(({ start, end }) => start <= cursor && (cursor < end || (cursor === source.length && end === cursor))) ??
    (others.length === 0 ? only : undefined);
  if (here !== undefined) return act(here);
  const choices = sections.map((section) => ({ title: headingOf(source, section), run: () => act(section) }));
  pick(app, 'Which draft?', (words) => fitting(choices, words));
}

const headingOf = (source: string, { start }: DraftSection): string =>
  source.slice(start, source.indexOf('\n', start)).replace(/^#+\s*/, '');
