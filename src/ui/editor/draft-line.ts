/**
 * A line under the heading of each draft: how long the message is, against the band that suits it, and what can be done with it; once it
 * is sent, when and how. Shown, never written.
 */
import { RangeSetBuilder, StateEffect, StateField, type EditorState, type Extension, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, setTooltip } from 'obsidian';
import type { Day } from '../../domain/calendar/day';
import { sayDay } from '../../domain/calendar/say-day';
import { letterOf } from '../../domain/message/check/letter';
import { fits, measureOf, type Measure } from '../../domain/message/measure';
import { logOfFile, wasSent } from '../../domain/message/place-draft';
import { draftSectionsOf, type DraftSection } from '../../domain/note/drafts';
import type { LogEntry } from '../../domain/note/log';
import { button } from '../button';
import { noteInEditor, type Drafting } from './drafting';
import { handOver, type HandOver } from './hand-over';
import { rewordDraft } from './reword-draft';

/** "162 words, a good length", "4 sentences: 5 to 7 are right", "320 characters: 300 at most", "90 words" where any number will do. */
export function sayMeasure(measure: Measure): string {
  const { unit, count, least, most } = measure;
  const counted = `${count} ${count === 1 ? unit : `${unit}s`}`;
  if (most === null) return counted;
  if (fits(measure)) return `${counted}, a good length`;
  return least === null ? `${counted}: ${most} at most` : `${counted}: ${least} to ${most} are right`;
}

/** What a draft's line shows. */
interface Shown {
  readonly measure: Measure;
  /** "Sent Wed 25 Nov by email", or null while it was not. */
  readonly sent: string | null;
  /** False in a note that is no interview's: there is no log to write to. */
  readonly canHandOver: boolean;
}

const ACTIONS: readonly { readonly how: HandOver | 'reword'; readonly name: string; readonly does: string }[] = [
  { how: 'reword', name: 'Another wording', does: 'Another wording of this draft' },
  { how: 'check', name: 'Check', does: 'Check this draft' },
  { how: 'copy', name: 'Copy', does: 'Copy this draft' },
  { how: 'mail', name: 'Mail', does: 'Open this draft in your mail app' },
  { how: 'sent', name: 'Sent', does: 'Record as sent today' },
];

class DraftLine extends WidgetType {
  constructor(
    private readonly shown: Shown,
    private readonly drafting: Drafting,
  ) {
    super();
  }

  override eq({ shown }: DraftLine): boolean {
    return JSON.stringify(shown) === JSON.stringify(this.shown);
  }

  override toDOM(view: EditorView): HTMLElement {
    const { measure, sent, canHandOver } = this.shown;
    const line = createDiv({ cls: 'follow-ups-draft-line' });
    if (sent !== null) line.createSpan({ text: sent });
    else line.createSpan({ cls: fits(measure) ? '' : 'is-outside', text: sayMeasure(measure) });
    for (const { how, name, does } of ACTIONS) {
      if (!canHandOver || (sent !== null && how !== 'copy')) continue;
      const each = button(line, name, () => act(this.drafting, view, line, how), 'follow-ups-draft-action');
      setTooltip(each, does);
    }
    return line;
  }

  /** A click is the buttons' alone: the cursor stays where it is. */
  override ignoreEvent(): boolean {
    return true;
  }
}

/** Does something with the draft under whose heading the line stands now. */
function act(drafting: Drafting, view: EditorView, line: HTMLElement, how: HandOver | 'reword'): void {
  const info = view.state.field(editorInfoField, false);
  const note = info?.editor === undefined ? null : noteInEditor(drafting, info.editor, info);
  const at = view.posAtDOM(line);
  const section = draftSectionsOf(view.state.doc.toString()).find(({ start, end }) => start <= at && at < end);
  if (note === null || section === undefined) return;
  if (how === 'reword') void rewordDraft(drafting, note, section);
  else handOver(drafting, note, section, how);
}

/** The log of the interview note in the editor as its text stands; null where it is none. */
function logIn(drafting: Drafting, state: EditorState): readonly LogEntry[] | null {
  const path = state.field(editorInfoField, false)?.file?.path;
  const notes = path === undefined ? [] : drafting.readFacts({ path, source: state.doc.toString() });
  return path === undefined || notes.length === 0 ? null : logOfFile(notes, path);
}

/** "Sent Wed 25 Nov by email". */
function saySent(source: string, section: DraftSection, log: readonly LogEntry[], today: Day): string | null {
  const entry = log.filter((each) => wasSent(source, section, [each])).at(-1);
  if (entry?.what !== 'sent') return null;
  return `Sent ${sayDay(entry.day, today)}${entry.by === null ? '' : ` by ${entry.by}`}`;
}

function linesOfDrafts(drafting: Drafting, state: EditorState): DecorationSet {
  const { doc } = state;
  const source = doc.toString();
  const set = new RangeSetBuilder<Decoration>();
  const sections = draftSectionsOf(source);
  // Most notes have no draft, and then nothing else is worth reading.
  const log = sections.length === 0 ? null : logIn(drafting, state);
  for (const section of sections) {
    const headingEnd = doc.lineAt(section.start).to;
    const shown: Shown = {
      measure: measureOf(letterOf(source, section)),
      sent: log === null ? null : saySent(source, section, log, drafting.plan.now.day),
      canHandOver: log !== null,
    };
    set.add(headingEnd, headingEnd, Decoration.widget({ widget: new DraftLine(shown, drafting), block: true, side: 1 }));
  }
  return set.finish();
}

const countedAgain = StateEffect.define<DecorationSet>();

/** What a person does to the text, a line break, a paste and an undo among it; not what the plugin or the app puts in. */
const isTyping = (transaction: Transaction): boolean =>
  transaction.docChanged && ['input', 'delete', 'move', 'undo', 'redo'].some((event) => transaction.isUserEvent(event));

/** The lines; CodeMirror takes lines of their own only from a state field. */
const linesField = (drafting: Drafting): StateField<DecorationSet> =>
  StateField.define<DecorationSet>({
    create: (state) => linesOfDrafts(drafting, state),
    update: (lines, transaction) => {
      for (const effect of transaction.effects) if (effect.is(countedAgain)) return effect.value;
      if (!transaction.docChanged) return lines;
      return isTyping(transaction) ? lines.map(transaction.changes) : linesOfDrafts(drafting, transaction.state);
    },
    provide: (lines) => EditorView.decorations.from(lines),
  });

const PAUSE_MS = 150;

/** Counts again in the pauses of typing, so that no key waits for a long note. */
class Recount implements PluginValue {
  private timer = 0;

  constructor(
    private readonly view: EditorView,
    private readonly drafting: Drafting,
  ) {}

  update({ transactions }: ViewUpdate): void {
    if (!transactions.some(isTyping)) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(
      () => this.view.dispatch({ effects: countedAgain.of(linesOfDrafts(this.drafting, this.view.state)) }),
      PAUSE_MS,
    );
  }

  destroy(): void {
    window.clearTimeout(this.timer);
  }
}

/** The lines under the headings of drafts, counted anew with every change, while typing in its pauses. */
export const draftLines = (drafting: Drafting): Extension => [
  linesField(drafting),
  ViewPlugin.define((view) => new Recount(view, drafting)),
];
