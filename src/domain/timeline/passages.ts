/**
 * The passages of a note: its paragraphs, list items, table rows and headings, each with what stands over it.
 *
 * In: masked prose (`../note/prose.ts`). Out: passages with the headings, labels and list items they stand under.
 * Not here: what a passage promises.
 */
import { linesOf, type Line } from '../note/lines';

/** A heading, label or list item that passages stand under, and what that stands under itself. */
export interface Over {
  readonly words: string;
  /** 1 to 6 for headings, then a day and a label such as "Next steps:" on lines of their own, then list items by their indent. */
  readonly level: number;
  readonly outer: Over | null;
}

/** A day on a line of its own heads all up to the next one or a heading, as in a diary. */
const DAY = 7;
/** The level of labels, below all headings. */
export const LABEL = 8;
const ITEMS = 9;

/** A passage; offsets hold in the note's text. Markers and the ends of soft-wrapped lines are blanked. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly over: Over | null;
  /** A box of a task stands before it, ticked or not. */
  readonly task: boolean;
  /** A heading's own words. */
  readonly heading: boolean;
}

/** What languages know of lines (`locales/`). */
export interface KnownLines {
  /** Whether the words of a line stop in the middle of a phrase that the next line goes on with. */
  readonly goesOn: (line: string, following: string) => boolean;
  /** Whether a line announces next steps and says nothing else: "Next steps". */
  readonly announces: (line: string) => boolean;
  /** Whether a line is a date and nothing else. */
  readonly isDate: (line: string) => boolean;
}

const HEADING = /^ {0,3}(?<marks>#{1,6})[ \t]+(?<words>\S.*)$/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const CALLOUT = /^[ \t>]*\[![\w-]+\][+-]?[ \t]*(?<words>.*)$/;
const ITEM = /^(?<indent>[ \t]*)(?:[-*+•]|\d{1,3}[.)])[ \t]+(?<box>\[.\][ \t]+)?(?=\S)/;
const ROW = /^[ \t]*\|.*\|[ \t]*$/;
/** No line that is a label without a sign has more characters. */
const LONGEST_LABEL = 40;
const RULE = /^[ \t|:*_=-]*$/;
/** "Next steps:", "**Timeline**": a line of its own that labels what follows. */
const LABEL_LINE = /^[ \t]*(?:\*\*|__)?(?<words>[^.!?\n]{2,40}?)(?:(?::(?:\*\*|__)?|(?:\*\*|__):?)[ \t]*)$/;

/** Most lines begin with a letter: no mark of Markdown can stand there. */
const PLAIN = /^[a-z]/i;
const SENTENCE_END = /[.!?:;]["'”’)\]*_]*$/;

/** A line that begins with its day, as in a log: "2026-11-18 - Technical interview done", "12 Nov: HR rang". */
const DATED =
  /^[ \t]*[[*_(]{0,4}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})[\]*_)]{0,4}[ \t]?[-–—:|, ]/u;

/** Narrower lines are lines of their own: nobody wraps there. */
const NARROWEST_WRAP = 40;

/** How many lines are looked at for the width of a paragraph. */
const LINES_ABOUT = 12;

/** A passage of which more lines may come; joined once, since a text that grows line by line takes time that grows with its square. */
interface Open extends Omit<Passage, 'text'> {
  readonly lines: string[];
  end: number;
}

/** Reads the lines one by one; what is open goes on until a line closes it. */
class PassageReader {
  readonly passages: Passage[] = [];
  private over: Over | null = null;
  private open: Open | null = null;
  /** How many passages there were when the last label came; -1 behind a blank line that ends what it labels. */
  private labelled = 0;
  private readonly lines: readonly Line[];

  constructor(
    prose: string,
    private readonly known: KnownLines,
  ) {
    this.lines = [...linesOf(prose)];
  }

  read(): Passage[] {
    this.lines.forEach((line, index) => {
      if (PLAIN.test(line.text)) return this.paragraph(line, line.text, index);
      const quote = line.text.includes('>') ? (QUOTE.exec(line.text)?.[0] ?? '') : '';
      if (quote === '') return this.marked(line, 0, line.text, index);
      this.marked(line, quote.length, ' '.repeat(quote.length) + line.text.slice(quote.length), index);
    });
    this.close();
    return this.passages;
  }

  /** A line that may begin with a mark; `text` is the line without its signs of quotation. */
  private marked(line: Line, quoted: number, text: string, index: number): void {
    if (text.trim() === '') return this.blank(quoted > 0);
    const item = ITEM.exec(text.slice(quoted));
    if (item) return this.item(line, text, quoted, item);
    const heading = quoted === 0 ? HEADING.exec(text)?.groups : CALLOUT.exec(line.text)?.groups;
    if (heading) return this.heading(line, heading['words'] ?? '', heading['marks']);
    if (!ROW.test(text) && !RULE.test(text)) return this.paragraph(line, text, index);
    this.close();
    if (!RULE.test(text)) this.passages.push({ text, start: line.start, over: this.over, task: false, heading: false });
  }

  private close(): void {
    if (this.open !== null) {
      const { lines, start, over, task, heading } = this.open;
      this.passages.push({ text: lines.join(''), start, over, task, heading });
    }
    this.open = null;
  }

  /** Leaves what is of this level or deeper; with words they are the new thing to stand under. */
  private standUnder(level: number, words = ''): void {
    while (this.over !== null && this.over.level >= level) this.over = this.over.outer;
    if (words !== '') this.over = { words, level, outer: this.over };
  }

  private blank(inQuote: boolean): void {
    this.close();
    if (this.passages.length > this.labelled) this.labelled = -1;
    if (!inQuote) this.standUnder(ITEMS);
  }

  /** A heading with its `#` marks, or the title of a callout, which labels what stands in it. */
  private heading(line: Line, words: string, marks: string | undefined): void {
    this.close();
    const level = marks?.length ?? LABEL;
    this.standUnder(level);
    this.passages.push({ text: words, start: line.start + line.text.lastIndexOf(words), over: this.over, task: false, heading: true });
    this.standUnder(level, words);
    this.labelled = this.passages.length;
  }

  private item(line: Line, text: string, quoted: number, item: RegExpExecArray): void {
    this.close();
    const level = ITEMS + quoted + (item.groups?.['indent']?.replace(/\t/g, '    ').length ?? 0);
    this.standUnder(level);
    const start = quoted + item[0].length;
    this.open = {
      start: line.start + start,
      end: line.end,
      lines: [text.slice(start)],
      over: this.over,
      task: item.groups?.['box'] !== undefined,
      heading: false,
    };
    this.standUnder(level, text.slice(start));
  }

  private paragraph(line: Line, text: string, index: number): void {
    const { open } = this;
    const before = open?.lines.at(-1)?.trimEnd() ?? '';
    const isNextOfLog = open !== null && DATED.test(text) && DATED.test(open.lines[0] ?? '');
    const isUnfinished = !SENTENCE_END.test(before.slice(-5)) && (this.known.goesOn(before, text) || this.isFull(before, text, index));
    if (open !== null && !isNextOfLog && isUnfinished) {
      // One sentence goes over the line's end, so that the end is a blank like any other.
      open.lines.push(' '.repeat(line.start - open.end), text);
      open.end = line.end;
      return;
    }
    this.close();
    if (/\d/.test(text) && this.known.isDate(text)) {
      this.standUnder(DAY, text);
      this.labelled = this.passages.length;
      return;
    }
    const label = open === null ? this.labelIn(text, index) : undefined;
    this.standUnder(label !== undefined || this.labelled < 0 ? LABEL : /^[ \t]/.test(text) ? ITEMS + text.length : ITEMS, label);
    if (label === undefined) this.open = { lines: [text], start: line.start, end: line.end, over: this.over, task: false, heading: false };
    this.labelled = this.passages.length;
  }

  /** The words of a line that heads what follows: with a colon or in bold, or alone above a list or a blank line where they announce next steps. */
  private labelIn(text: string, index: number): string | undefined {
    if (/[:*_][ \t]*$/.test(text.slice(-4))) return LABEL_LINE.exec(text)?.groups?.['words'];
    const following = this.lines[index + 1]?.text ?? '';
    const standsAlone = text.length <= LONGEST_LABEL && (following.trim() === '' || ITEM.test(following));
    return standsAlone && this.known.announces(text) ? text.trim() : undefined;
  }

  /** A line so full that its next word did not fit goes on in the next line; the longest of the lines about it tells their width. */
  private isFull(before: string, following: string, index: number): boolean {
    const word = /^[ \t]*(?<word>[\p{Ll}\d(]\S*)/u.exec(following)?.groups?.['word'];
    if (word === undefined) return false;
    let width = 0;
    for (const { text } of this.lines.slice(index - 1, index + LINES_ABOUT)) {
      if (text.trim() === '') break;
      width = Math.max(width, text.length);
    }
    return width >= NARROWEST_WRAP && before.length + 1 + word.length > width;
  }
}

/** The passages of masked prose in order. */
export const passagesOf = (prose: string, known: KnownLines): Passage[] => new PassageReader(prose, known).read();
