/**
 * What the note has to say in a gap, offered there by CodeMirror's own autocompletion.
 *
 * The list opens when a gap is reached and stays while words are typed into it that fit a candidate. The source is registered as data
 * of the language, with no configuration beside it, so that the completions of other plugins go on as they are.
 */
import { autocompletion, startCompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import { interviewIn } from '../../domain/follow-up/interview-in';
import type { FactCandidate } from '../../domain/message/facts/candidate';
import { completionsFor } from '../../domain/message/facts/completions';
import { plain } from '../../domain/message/facts/deal';
import { candidatesFor } from '../../domain/message/request';
import { personNamed } from '../../domain/follow-up/people';
import { draftSectionsOf } from '../../domain/note/drafts';
import { readProofPoints } from '../../plugin/message-templates';
import { nameOfNote } from '../../domain/in-words';
import type { Drafting } from './drafting';
import { gapAround, reachedGap } from './gaps';

/** Offers the candidates of the note wherever a gap of a draft is reached or typed into. */
export const gapCompletions = (drafting: Drafting): Extension => {
  const source = (context: CompletionContext): Promise<CompletionResult | null> | null => completionsAt(drafting, context);
  return [
    autocompletion(),
    EditorState.languageData.of(() => [{ autocomplete: source }]),
    EditorView.updateListener.of((update) => {
      // The list opens by a transaction of its own, which cannot be made in the middle of this one.
      if (reachedGap(update)) window.setTimeout(() => startCompletion(update.view), 0);
    }),
  ];
};

/** Null wherever there is no gap, so that typing in a note costs next to nothing. */
function completionsAt(drafting: Drafting, { state, pos }: CompletionContext): Promise<CompletionResult | null> | null {
  const path = state.field(editorInfoField, false)?.file?.path;
  const gap = path === undefined ? null : gapAround(state, pos);
  if (path === undefined || gap === null) return null;
  return candidatesAt(drafting, path, state.doc.toString(), pos).then((candidates) => {
    const options = completionsFor(gap.name, candidates).map((candidate) => optionOf(candidate, path));
    // In a gap that still stands everything is offered; words that were typed into it choose.
    const filter = state.sliceDoc(gap.start, gap.end) !== `[${gap.name}]`;
    return options.length === 0 ? null : { from: gap.start, to: gap.end, options, filter };
  });
}

/** What the note and the user's proof points hold for the letter at an offset, without what the letter says already. */
async function candidatesAt(drafting: Drafting, path: string, source: string, offset: number): Promise<FactCandidate[]> {
  const section = draftSectionsOf(source).find(({ start, end }) => start <= offset && offset <= end);
  const interviews = drafting.readFacts({ path, source }).map((note) => ({ note, promises: [] }));
  const note = interviewIn(interviews, path)?.note;
  if (section === undefined || note === undefined) return [];
  const { proofPoints } = await readProofPoints(drafting.app.vault, drafting.settings);
  const recipient = section.recipient === null ? null : (personNamed(note.interviewers, section.recipient)?.name ?? null);
  const said = plain(section.body.text);
  return candidatesFor(note, recipient, proofPoints).filter(({ text }) => !said.includes(plain(text)));
}

/** A row of the list; what fits stands above what may need changing. */
const optionOf = ({ text, line, note, unfit }: FactCandidate, path: string): Completion => ({
  label: text,
  detail: note === path ? `line ${line}` : `line ${line} of ${nameOfNote(note)}`,
  // Names the row's icon, by which the styles know our rows from those of others.
  type: 'follow-ups',
  boost: unfit === null ? 1 : 0,
});
