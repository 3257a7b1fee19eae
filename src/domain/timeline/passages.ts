/**
 * The passages of a note: its paragraphs, list items, table rows and headings, each with what stands over it.
 *
 * In: masked prose (`../note/prose.ts`). Out: passages with the headings, labels and list items they stand under.
 * Not here: what a passage promises.
 */
import { linesOf, type Line } from '../note/lines';
import { turnsIn, type Turn } from '../note/chat';
import type { KnownLines } from './known-lines';
import { bylinesOf, entriesOf, isDated, isDateline, postedIn } from './dated-lines';
import { DAY, ITEMS, LABEL, type Over, type Passage } from './passage';
import { isFull } from './wrapped-lines';
import { CALLOUT, HEADING, HEAD_RULE, ITEM, LABEL_LINE, LONGEST_LABEL, PLAIN, QUOTE, ROW, RULE, SENTENCE_END, TICKED } from './marks';
import { pastColumns, withoutCells } from './table-cells';

/** What is neither a task nor a heading nor an entry. */
const PLAIN_WORDS = { speaker: null, task: false, ticked: false, heading: false, entry: false } as const;

const blank = (words: string): string => ' '.repeat(words.length);

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
  private readonly entries: ReadonlyMap<number, string>;
  private readonly bylines: ReadonlySet<number>;
  private readonly turns: ReadonlyMap<number, Turn>;
  /** Who is speaking in a chat, and whether they go on over blank lines. */
  private speaking: Turn | null = null;
  /** The columns of the table at hand that tell of what is over. */
  private past: readonly number[] = [];

  constructor(
    prose: string,
    private readonly known: KnownLines,
  ) {
    this.lines = [...linesOf(prose)];
    this.entries = entriesOf(this.lines, known.dateOver);
    this.bylines = bylinesOf(this.lines);
    this.turns = turnsIn(this.lines, known.namesWeekday);
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
    if (item) return this.item(line, text, quoted, item, index);
    const heading = quoted === 0 ? HEADING.exec(text)?.groups : CALLOUT.exec(line.text)?.groups;
    if (heading) return this.heading(line, heading['words'] ?? '', heading['marks']);
    if (!ROW.test(text) && !RULE.test(text)) return this.paragraph(line, text, index);
    this.close();
    if (!RULE.test(text)) this.row(line, text, index);
  }

  private row(line: Line, text: string, index: number): void {
    if (!ROW.test(this.lines[index - 1]?.text ?? '')) this.past = [];
    if (HEAD_RULE.test(this.lines[index + 1]?.text ?? '')) this.past = pastColumns(text, this.known.isPast);
    const told = this.past.length === 0 ? text : withoutCells(text, this.past);
    this.passages.push({ text: told, start: line.start, over: this.over, ...PLAIN_WORDS });
  }

  private close(): void {
    if (this.open !== null) {
      const { lines, end: _, ...open } = this.open;
      this.passages.push({ text: lines.join(''), ...open });
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
    if (this.speaking?.alone !== true) this.speaking = null;
    if (this.passages.length > this.labelled) this.labelled = -1;
    if (!inQuote) this.standUnder(ITEMS);
  }

  /** A heading with its `#` marks, or the title of a callout, which labels what stands in it. */
  private heading(line: Line, words: string, marks: string | undefined): void {
    this.close();
    this.speaking = null;
    const level = marks?.length ?? LABEL;
    this.standUnder(level);
    this.passages.push({ text: words, start: line.start + line.text.lastIndexOf(words), over: this.over, ...PLAIN_WORDS, heading: true });
    this.standUnder(level, words);
    this.labelled = this.passages.length;
  }

  private item(line: Line, text: string, quoted: number, item: RegExpExecArray, index: number): void {
    this.close();
    const level = ITEMS + quoted + (item.groups?.['indent']?.replace(/\t/g, '    ').length ?? 0);
    this.standUnder(level);
    const box = item.groups?.['box'] ?? '';
    const start = Math.max(quoted + item[0].length, this.turnAt(index)?.at ?? 0);
    this.open = {
      start: line.start + start,
      end: line.end,
      lines: [text.slice(start)],
      over: this.over,
      task: box !== '',
      ticked: TICKED.test(box),
      heading: false,
      speaker: this.speaking?.speaker ?? null,
      entry: this.entryAt(index) !== undefined,
    };
    this.standUnder(level, text.slice(start));
  }

  /** Who begins to speak in a line, and from now on; the day of the stamp heads what follows. */
  private turnAt(index: number): Turn | undefined {
    const turn = this.turns.get(index);
    if (turn !== undefined || this.speaking?.alone !== true) this.speaking = turn ?? null;
    if (turn !== undefined && turn.day !== '') this.standUnder(DAY, turn.day);
    return turn;
  }

  /** What somebody says in a chat, up to the next who speaks: the stamp is none of it. */
  private turn(line: Line, text: string, index: number): void {
    this.close();
    const { at = 0, alone = false, speaker = null } = this.turnAt(index) ?? {};
    this.standUnder(ITEMS);
    this.labelled = this.passages.length;
    if (alone) return;
    this.open = { lines: [text.slice(at)], start: line.start + at, end: line.end, over: this.over, ...PLAIN_WORDS, speaker };
  }

  private paragraph(line: Line, text: string, index: number): void {
    if (this.turns.has(index)) return this.turn(line, text, index);
    const { open } = this;
    const before = open?.lines.at(-1)?.trimEnd() ?? '';
    const isNextOfLog = open !== null && isDated(text) && isDated(open.lines[0] ?? '');
    const isUnfinished =
      !SENTENCE_END.test(before.slice(-5)) && (this.known.goesOn(before, text) || isFull(this.lines, index, before, text));
    if (open !== null && (open.speaker === null ? !isNextOfLog && isUnfinished : !this.isDay(text, index))) {
      // One sentence goes over the line's end, so that the end is a blank like any other.
      open.lines.push(' '.repeat(line.start - open.end), text);
      open.end = line.end;
      return;
    }
    this.close();
    if (this.isDay(text, index)) {
      this.standUnder(DAY, text);
      this.labelled = this.passages.length;
      return;
    }
    const entry = this.entryAt(index);
    const posted = postedIn(text);
    const day = entry ?? posted;
    if (day !== '') this.standUnder(DAY);
    const label = open === null ? this.labelIn(text, index) : undefined;
    this.standUnder(label !== undefined || this.labelled < 0 ? LABEL : /^[ \t]/.test(text) ? ITEMS + text.length : ITEMS, label);
    if (label === undefined)
      this.open = {
        lines: [text.replace(posted, blank)],
        start: line.start,
        end: line.end,
        over: this.over,
        ...PLAIN_WORDS,
        speaker: this.speaking?.speaker ?? null,
        entry: entry !== undefined,
      };
    if (day !== '') this.standUnder(DAY, day);
    this.labelled = this.passages.length;
  }

  /** A line that is the day of what stands below it. */
  private isDay(text: string, index: number): boolean {
    if (!/\d/.test(text)) return false;
    return this.bylines.has(index) || this.known.isDate(text) || isDateline(this.lines, index, this.known.salutes);
  }

  /** The date of the entry that begins on a line; in a list of steps a date is the day of a step, and begins none. */
  private entryAt(index: number): string | undefined {
    const date = this.entries.get(index);
    if (date === undefined) return undefined;
    for (let over = this.over; over !== null; over = over.outer) if (this.known.announces(over.words)) return undefined;
    return date;
  }

  /** The words of a line that heads what follows: with a colon or in bold, or alone above a list or a blank line where they announce next steps. */
  private labelIn(text: string, index: number): string | undefined {
    if (/[:*_][ \t]*$/.test(text.slice(-4))) return LABEL_LINE.exec(text)?.groups?.['words'];
    const following = this.lines[index + 1]?.text ?? '';
    const standsAlone = text.length <= LONGEST_LABEL && (following.trim() === '' || ITEM.test(following));
    return standsAlone && this.known.announces(text) ? text.trim() : undefined;
  }
}

/** The passages of masked prose in order. */
export const passagesOf = (prose: string, known: KnownLines): Passage[] => new PassageReader(prose, known).read();
