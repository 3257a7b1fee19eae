/**
 * The lines of a note's file by their number and by offset.
 *
 * In: the file's text. Out: lines. Not here: what they say.
 */
import { countWhile } from '../in-order';
import { linesOf, type Line } from '../note/lines';

/** The lines of a note, looked up once and only where they are asked for. */
export class LinesOfNote {
  private known: readonly Line[] | null = null;

  constructor(private readonly source: string) {}

  get all(): readonly Line[] {
    return (this.known ??= [...linesOf(this.source)]);
  }

  /** The 1-based line of an offset. */
  at(offset: number): number {
    return countWhile(this.all, ({ start }) => start <= offset);
  }
}
