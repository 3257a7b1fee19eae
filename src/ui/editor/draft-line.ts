/**
 * A line under the heading of each draft that says how long the message is, against the band that suits it. Shown, never written.
 */
import { RangeSetBuilder, StateEffect, StateField, type EditorState, type Extension, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { letterOf } from '../../domain/message/check/letter';
import { fits, measureOf, type Measure } from '../../domain/message/measure';
import { draftSectionsOf } from '../../domain/note/drafts';

/** "162 words, a good length", "4 sentences: 5 to 7 are right", "320 characters: 300 at most", "90 words" where any number will do. */
export function sayMeasure(measure: Measure): string {
  const { unit, count, least, most } = measure;
  const counted = `${count} ${count === 1 ? unit : `${unit}s`}`;
  if (most === null) return counted;
  if (fits(measure)) return `${counted}, a good length`;
  return least === null ? `${counted}: ${most} at most` : `${counted}: ${least} to ${most} are right`;
}

class MeasureLine extends WidgetType {
  constructor(private readonly measure: Measure) {
    super();
  }

  override eq(other: MeasureLine): boolean {
    return sayMeasure(this.measure) === sayMeasure(other.measure);
  }

  override toDOM(): HTMLElement {
    const line = createDiv({ cls: 'follow-ups-draft-line' });
    line.createSpan({ cls: fits(this.measure) ? '' : 'is-outside', text: sayMeasure(this.measure) });
    return line;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

function linesOfDrafts({ doc }: EditorState): DecorationSet {
  const source = doc.toString();
  const set = new RangeSetBuilder<Decoration>();
  for (const section of draftSectionsOf(source)) {
    const headingEnd = doc.lineAt(section.start).to;
    set.add(
      headingEnd,
      headingEnd,
      Decoration.widget({ widget: new MeasureLine(measureOf(letterOf(source, section))), block: true, side: 1 }),
    );
  }
  return set.finish();
}

const countedAgain = StateEffect.define<DecorationSet>();

const isTyping = (transaction: Transaction): boolean =>
  transaction.docChanged && (transaction.isUserEvent('input.type') || transaction.isUserEvent('delete'));

/** The lines; CodeMirror takes lines of their own only from a state field. */
const field = StateField.define<DecorationSet>({
  create: linesOfDrafts,
  update: (lines, transaction) => {
    for (const effect of transaction.effects) if (effect.is(countedAgain)) return effect.value;
    if (!transaction.docChanged) return lines;
    return isTyping(transaction) ? lines.map(transaction.changes) : linesOfDrafts(transaction.state);
  },
  provide: (lines) => EditorView.decorations.from(lines),
});

const PAUSE_MS = 150;

/** Counts again in the pauses of typing, so that no key waits for a long note. */
class Recount implements PluginValue {
  private timer = 0;

  constructor(private readonly view: EditorView) {}

  update({ transactions }: ViewUpdate): void {
    if (!transactions.some(isTyping)) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.view.dispatch({ effects: countedAgain.of(linesOfDrafts(this.view.state)) }), PAUSE_MS);
  }

  destroy(): void {
    window.clearTimeout(this.timer);
  }
}

/** The lines under the headings of drafts, counted anew with every change, while typing in its pauses. */
export const draftLines: Extension = [field, ViewPlugin.fromClass(Recount)];
