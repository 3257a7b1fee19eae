/**
 * All promises of a note: its `timeline:` property, its text and the answers in its log.
 *
 * In: an interview note. Out: promises in the order of their lines, overruled ones too, and what could not be read.
 * Not here: which of them a follow-up waits for (`../follow-up`).
 */
import type { Day } from '../calendar/day';
import { dayOfNote } from '../note/interview-day';
import type { InterviewNote } from '../note/interview-note';
import { endsOfLines, linesOf } from '../note/lines';
import type { NoteProblem } from '../note/problem';
import { maskBlocks, maskInline } from '../note/prose';
import { LOCALES } from './locales/locales';
import { LABEL, passagesOf, type GoesOn, type Over, type Passage } from './passages';
import { headDateOf, headingDateOf } from './said-on';
import { settled } from './settled';
import type { ReadingOptions, StatedTimeline } from './stated-timeline';
import { saidWhen, statementsIn, vagueStatement, withoutEchoes, type Stated, type Where } from './statements';

export interface PromisesOfNote {
  readonly promises: StatedTimeline[];
  readonly problems: readonly NoteProblem[];
}

/** The 1-based line of an offset. */
function lineFinder(source: string): (offset: number) => number {
  const endOfLine = endsOfLines(source);
  return (offset) => {
    let line = 1;
    for (let end = endOfLine(0); end !== null && end.next <= offset; end = endOfLine(end.next)) line++;
    return line;
  };
}

/** A text that stands in one line of the file: the property, an entry of the log. */
function inLine(note: InterviewNote, text: string, line: number, from: StatedTimeline['source']): Where {
  const lines = note.source.split(/\r\n|\n|\r/, line);
  const lineStart = note.source.length === 0 ? 0 : ([...linesOf(note.source)][line - 1]?.start ?? 0);
  const found = (lines[line - 1] ?? '').indexOf(text);
  // What YAML folded or unescaped is quoted as it was read.
  if (found < 0) return { source: ' '.repeat(lineStart) + text, start: lineStart, lineAt: () => line, from };
  return { source: note.source, start: lineStart + found, lineAt: () => line, from };
}

function fromProperty(note: InterviewNote, options: ReadingOptions): Stated[] {
  if (note.timeline === null || note.timeline === 'none') return [];
  const { text, line } = note.timeline;
  const said = saidWhen(dayOfNote(note, options.through), note.time, options);
  const where = inLine(note, text, line, 'property');
  const stated = statementsIn(text, said, { gate: false }, where);
  // The property is there to say when: words without a time say that none is known.
  return stated.length > 0 || LOCALES.some(({ wordsOfTime }) => wordsOfTime.test(text)) ? stated : [vagueStatement(text, said, where)];
}

const fromLog = (note: InterviewNote, options: ReadingOptions): Stated[] =>
  note.log.flatMap((entry) =>
    entry.what === 'heard'
      ? withoutEchoes(
          statementsIn(entry.text, saidWhen(entry.day, null, options), { gate: false }, inLine(note, entry.text, entry.line, 'log')),
        )
      : [],
  );

const goesOn: GoesOn = (line, following) => LOCALES.some((locale) => locale.goesOn(line, following));

/** What the headings, labels and items over a passage say of it. */
interface Standing {
  readonly saidOn: Day | null;
  /** One of them announces next steps. */
  readonly labelled: boolean;
}

/** Reads the passages of a note's text. What stands over them is looked up once. */
class BodyReader {
  private readonly day: Day | null;
  private readonly standings = new Map<Over, Standing>();

  constructor(
    private readonly note: InterviewNote,
    private readonly options: ReadingOptions,
    private readonly lineAt: (offset: number) => number,
    private readonly passages: readonly Passage[],
  ) {
    this.day = dayOfNote(note, options.through);
  }

  /** The cheap look at all passages comes first: the same patterns one after another run faster than in turns with the gate. */
  read(): Stated[] {
    return this.passages.filter((passage) => this.mayPromise(passage)).flatMap((passage) => this.readPassage(passage));
  }

  private mayPromise({ text, over, heading }: Passage): boolean {
    // A heading is a title: only what follows a label in it can be a promise.
    if (heading && !/:\s*\S/.test(text)) return false;
    return this.standing(over).labelled || LOCALES.some((locale) => locale.mayPromise(text));
  }

  private readPassage(passage: Passage): Stated[] {
    const { saidOn, labelled } = this.standing(passage.over);
    const text = maskInline(passage.text);
    const time = saidOn === this.day ? this.note.time : null;
    const where: Where = { source: this.note.source, start: passage.start, lineAt: this.lineAt, from: 'body' };
    const stated = (words: string, on: Day | null, at: string | null): Stated[] =>
      withoutEchoes(statementsIn(words, saidWhen(on, at, this.options), { gate: true, labelled, task: passage.task }, where));

    const head = headDateOf(text, saidOn, this.options);
    if (head === null) return stated(text, saidOn, time);
    const headed = stated(' '.repeat(head.end) + text.slice(head.end), head.day, null);
    // "Dec 11: decision" is headed by the day of the step itself.
    return headed.length > 0 || !labelled ? headed : stated(text, saidOn, time);
  }

  /** The nearest date counts, and the announcement of anything above. */
  private standing(over: Over | null): Standing {
    if (over === null) return { saidOn: this.day, labelled: false };
    const known = this.standings.get(over);
    if (known !== undefined) return known;
    const title = titleOf(over.words);
    const day =
      over.level < LABEL ? headingDateOf(title, this.day, this.options) : (headDateOf(title, this.day, this.options)?.day ?? null);
    const outer = this.standing(over.outer);
    const found = {
      saidOn: day ?? outer.saidOn,
      labelled: outer.labelled || LOCALES.some((locale) => locale.announcesSteps(title.replace(/[*_#:]+/g, ' ').trim())),
    };
    this.standings.set(over, found);
    return found;
  }
}

/** The words of a heading, label or list item, as far as they can announce what hangs under it. */
const titleOf = (words: string): string => maskInline(words.slice(0, 100));

const isOwn = ({ own }: InterviewNote, { start }: Passage): boolean => own.some((stretch) => stretch.start <= start && start < stretch.end);

/** The promises of the interviews of one file, each with the words that are its own; the text is taken apart once. */
export function readPromisesOf(notes: readonly InterviewNote[], options: ReadingOptions): PromisesOfNote[] {
  const [first] = notes;
  if (first === undefined) return [];
  const passages = passagesOf(maskBlocks(first.source), goesOn);
  const lineAt = lineFinder(first.source);
  return notes.map((note) =>
    promisesOf(
      note,
      options,
      lineAt,
      passages.filter((passage) => isOwn(note, passage)),
    ),
  );
}

/** The promises of a note with one interview. */
export const readPromises = (note: InterviewNote, options: ReadingOptions): PromisesOfNote =>
  readPromisesOf([note], options)[0] ?? { promises: [], problems: [] };

/** The promises of an interview, in line order, and a problem where words of time want a day that the note does not give. */
function promisesOf(
  note: InterviewNote,
  options: ReadingOptions,
  lineAt: (offset: number) => number,
  passages: readonly Passage[],
): PromisesOfNote {
  const read = [...fromProperty(note, options), ...new BodyReader(note, options, lineAt, passages).read(), ...fromLog(note, options)];
  const { stated, problems } = settled(read, note, options);
  const promises = stated.map(({ timeline }) => timeline).sort((a, b) => a.line - b.line || a.span.start - b.span.start);
  const lost = stated.find(({ wantsDay }) => wantsDay);
  if (lost === undefined) return { promises, problems };
  const { quote, line } = lost.timeline;
  const message = `"${quote}" cannot be counted, because the note does not say when it was said. Add an interview-date, or begin the line with its date.`;
  return { promises, problems: [...problems, { note: note.path, line, message }] };
}
