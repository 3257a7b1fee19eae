/**
 * The passages of a note: its paragraphs, list items, table rows and headings, each with what stands over it.
 *
 * In: masked prose (`../note/prose.ts`). Out: passages, with the label or heading they stand under and the date that heads them.
 * Not here: what a passage promises.
 */
import { linesOf, type Line } from '../note/lines';

/** A passage; offsets hold in the note's text. Markers and the ends of soft-wrapped lines are blanked. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  /** Headings over it from the outermost to the nearest, and a label such as "Next steps:" on a line of its own. */
  readonly headings: readonly string[];
  /** List items that it hangs under, from the outermost. */
  readonly items: readonly string[];
  /** An unticked or ticked box stands before it. */
  readonly task: boolean;
  /** A heading's own words. */
  readonly heading: boolean;
}

/** Whether the words of a line stop in the middle of a phrase that the next line goes on with; languages know (`locales/`). */
export type GoesOn = (line: string, following: string) => boolean;

const HEADING = /^ {0,3}(?<marks>#{1,6})[ \t]+(?<words>\S.*)$/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const CALLOUT = /^(?<marks>[ \t>]*\[![\w-]+\][+-]?[ \t]*)(?<title>.*)$/;
const ITEM = /^(?<indent>[ \t]*)(?:[-*+•]|\d{1,3}[.)])[ \t]+(?<box>\[.\][ \t]+)?(?=\S)/;
const ROW = /^[ \t]*\|.*\|[ \t]*$/;
const RULE = /^[ \t|:*_=-]*$/;
/** "Next steps:", "**Timeline**": a line of its own that labels what follows. */
const LABEL_LINE = /^[ \t]*(?:\*\*|__)?(?<words>[^.!?\n]{2,40}?)(?:(?::(?:\*\*|__)?|(?:\*\*|__):?)[ \t]*)$/;

/** Most lines begin with a letter: no mark of Markdown can stand there. */
const PLAIN = /^\p{L}/u;

/** Narrower lines are lines of their own: nobody wraps there. */
const NARROWEST_WRAP = 40;

/** A line so full that its next word did not fit goes on in the next line. */
function isFull(line: string, following: string, width: number): boolean {
  const word = /^\S+/.exec(following.trimStart())?.[0] ?? '';
  return width >= NARROWEST_WRAP && line.length + 1 + word.length > width && (/^[\p{Ll}\d(]/u.test(word) || line.length >= 60);
}

interface Open {
  start: number;
  end: number;
  text: string;
  readonly task: boolean;
  readonly items: readonly string[];
  readonly headings: readonly string[];
}

/** The width at which the lines of each paragraph were wrapped: its longest line. */
const widthOf = (lines: readonly Line[], from: number): number => {
  let width = 0;
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') break;
    width = Math.max(width, text.trimEnd().length);
  }
  return width;
};

/** Reads the lines one by one; what is open goes on until a line closes it. */
class PassageReader {
  readonly passages: Passage[] = [];
  private headings: { readonly level: number; readonly words: string }[] = [];
  private items: { readonly indent: number; readonly words: string }[] = [];
  private label: { readonly words: string; blankSince: boolean } | null = null;
  private open: Open | null = null;
  /** Width of the paragraph at hand; 0 until its second line asks for it. */
  private width = 0;

  constructor(
    private readonly prose: string,
    private readonly lines: readonly Line[],
    private readonly goesOn: GoesOn,
  ) {}

  read(): Passage[] {
    this.lines.forEach((line, index) => {
      if (PLAIN.test(line.text)) return this.labelOrParagraph(line, line.text, index);
      const quote = QUOTE.exec(line.text)?.[0] ?? '';
      const callout = quote === '' ? null : CALLOUT.exec(line.text);
      if (callout === null) this.readLine(line, quote, ' '.repeat(quote.length) + line.text.slice(quote.length), index);
      else this.callout(line, callout.groups?.['marks'] ?? '', callout.groups?.['title'] ?? '');
    });
    this.close();
    return this.passages;
  }

  private readLine(line: Line, quote: string, text: string, index: number): void {
    if (text.trim() === '') return this.blank(quote !== '');
    const heading = quote === '' ? HEADING.exec(text)?.groups : undefined;
    if (heading) return this.heading(heading['marks']?.length ?? 1, heading['words'] ?? '', line);
    const item = ITEM.exec(text.slice(quote.length));
    if (item) return this.item(line, text, quote.length, item);
    if (ROW.test(text) || RULE.test(text)) {
      this.close();
      if (!RULE.test(text)) this.push({ text, start: line.start, task: false, heading: false, ...this.above() });
      return;
    }
    this.labelOrParagraph(line, text, index);
  }

  private labelOrParagraph(line: Line, text: string, index: number): void {
    const label = this.open === null && /[:*_][ \t]*$/.test(text) ? LABEL_LINE.exec(text)?.groups?.['words'] : undefined;
    if (label !== undefined) {
      this.label = { words: label, blankSince: false };
      this.items = [];
      return;
    }
    this.paragraph(line, text, index);
  }

  private above(): Pick<Passage, 'headings' | 'items'> {
    const label = this.label === null ? [] : [this.label.words];
    return { headings: [...this.headings.map(({ words }) => words), ...label], items: this.items.map(({ words }) => words) };
  }

  private push(passage: Passage): void {
    this.passages.push(passage);
  }

  private close(): void {
    const { open } = this;
    if (open !== null) this.push({ text: open.text, start: open.start, headings: open.headings, items: open.items, task: open.task, heading: false });
    this.open = null;
  }

  private blank(inQuote: boolean): void {
    this.close();
    this.width = 0;
    if (this.label !== null && this.passages.length > 0) this.label.blankSince = true;
    if (!inQuote) this.items = [];
  }

  private heading(level: number, words: string, line: Line): void {
    this.close();
    this.headings = this.headings.filter((outer) => outer.level < level);
    this.items = [];
    this.label = null;
    this.push({ text: words, start: line.start + line.text.indexOf(words), ...this.above(), task: false, heading: true });
    this.headings.push({ level, words });
  }

  /** The title of a callout labels what stands in it. */
  private callout(line: Line, marks: string, title: string): void {
    this.close();
    this.items = [];
    this.label = title === '' ? null : { words: title, blankSince: false };
    this.push({ text: title, start: line.start + marks.length, ...this.above(), task: false, heading: true });
  }

  private item(line: Line, text: string, quoted: number, item: RegExpExecArray): void {
    this.close();
    const indent = quoted + (item.groups?.['indent']?.replace(/\t/g, '    ').length ?? 0);
    this.items = this.items.filter((outer) => outer.indent < indent);
    const marker = quoted + item[0].length;
    this.open = { start: line.start + marker, end: line.end, text: text.slice(marker), task: item.groups?.['box'] !== undefined, ...this.above() };
    this.items.push({ indent, words: this.open.text });
    this.width = 0;
  }

  private paragraph(line: Line, text: string, index: number): void {
    const { open } = this;
    if (open !== null && this.width === 0) this.width = widthOf(this.lines, index - 1);
    const before = open?.text.slice(open.text.lastIndexOf('\n') + 1).trimEnd() ?? '';
    const ends = /[.!?:;]["'”’)\]*_]*$/.test(before);
    if (open !== null && !ends && (this.goesOn(before, text.trimStart()) || isFull(before, text, this.width))) {
      open.text += this.prose.slice(open.end, line.start).replace('\r', ' ') + text;
      open.end = line.end;
      return;
    }
    this.close();
    if (this.label?.blankSince === true) this.label = null;
    if (!/^[ \t]/.test(text)) this.items = [];
    this.open = { start: line.start, end: line.end, text, task: false, ...this.above() };
  }
}

/** The passages of masked prose in order. */
export const passagesOf = (prose: string, goesOn: GoesOn): Passage[] => new PassageReader(prose, [...linesOf(prose)], goesOn).read();
