/**
 * A line under the heading of each draft that says how long the message is, against the band that suits it. Shown, never written.
 */
import { RangeSetBuilder, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { letterOf } from '../../domain/message/check/letter';
import { fits, measureOf, type Measure } from '../../domain/message/measure';
import { draftSectionsOf } from '../../domain/note/drafts';

/** "162 words: 150 to 200 are right", "4 sentences: 5 to 7 are right", "320 characters: 300 at most", "90 words". */
export function sayMeasure(measure: Measure): string {
  const { unit, count, atLeast, atMost } = measure;
  const counted = `${count} ${count === 1 ? unit : `${unit}s`}`;
  if (atLeast !== null && atMost !== null) return fits(measure) ? `${counted}, a good length` : `${counted}: ${atLeast} to ${atMost} are right`;
  return atMost === null ? counted : `${counted}: ${atMost} at most`;
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
    set.add(headingEnd, headingEnd, Decoration.widget({ widget: new MeasureLine(measureOf(letterOf(source, section))), block: true, side: 1 }));
  }
  return set.finish();
}

/** The lines; CodeMirror takes lines of their own only from a state field. */
export const draftLines: Extension = StateField.define<DecorationSet>({
  create: linesOfDrafts,
  update: (lines, transaction) => (transaction.docChanged ? linesOfDrafts(transaction.state) : lines),
  provide: (field) => EditorView.decorations.from(field),
});
