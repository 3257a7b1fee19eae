/**
 * All promises of a note: its `timeline:` property, its text and the answers in its log.
 *
 * In: an interview note. Out: promises in the order of their lines, overruled ones too, and what could not be read.
 * Not here: which of them a follow-up waits for (`../follow-up`).
 */
import type { Day } from '../calendar/day';
import type { InterviewNote } from '../note/interview-note';
import { linesOf } from '../note/lines';
import type { NoteProblem } from '../note/problem';
import { maskBlocks, maskInline } from '../note/prose';
import { LOCALES } from './locales/locales';
import { passagesOf, type GoesOn, type Passage } from './passages';
import { headDateOf, headingDateOf, interviewDay } from './said-on';
import type { ReadingOptions, StatedTimeline } from './stated-timeline';
import { saidWhen, statementsIn, vagueStatement, withoutEchoes, type Stated, type Where } from './statements';

export interface PromisesOfNote {
  readonly promises: StatedTimeline[];
  readonly problems: NoteProblem[];
}

/** The 1-based line of an offset. */
function lineFinder(source: string): (offset: number) => number {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= [...linesOf(source)].map(({ start }) => start);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}

/** A text that stands in one line of the file: the property, an entry of the log. */
function inLine(note: InterviewNote, text: string, line: number, from: StatedTimeline['source']): Where {
  const lines = note.source.split(/\r\n|\n|\r/, line);
  const lineStart = note.source.length === 0 ? 0 : [...linesOf(note.source)][line - 1]?.start ?? 0;
  const found = (lines[line - 1] ?? '').indexOf(text);
  // What YAML folded or unescaped is quoted as it was read.
  if (found < 0) return { source: ' '.repeat(lineStart) + text, start: lineStart, lineAt: () => line, from };
  return { source: note.source, start: lineStart + found, lineAt: () => line, from };
}

function fromProperty(note: InterviewNote, options: ReadingOptions): Stated[] {
  if (note.timeline === null || note.timeline === 'none') return [];
  const { text, line } = note.timeline;
  const said = saidWhen(interviewDay(note), note.time, options);
  const where = inLine(note, text, line, 'property');
  const stated = statementsIn(text, said, { gate: false }, where);
  // The property is there to say when: words without a time say that none is known.
  return stated.length > 0 || LOCALES.some(({ wordsOfTime }) => wordsOfTime.test(text)) ? stated : [vagueStatement(text, said, where)];
}

const fromLog = (note: InterviewNote, options: ReadingOptions): Stated[] =>
  note.log.flatMap((entry) =>
    entry.what === 'heard' ? withoutEchoes(statementsIn(entry.text, saidWhen(entry.day, null, options), { gate: false }, inLine(note, entry.text, entry.line, 'log'))) : [],
  );

const goesOn: GoesOn = (line, following) => LOCALES.some((locale) => locale.goesOn(line, following));

/** What stands over a passage: its date, and whether it announces next steps. */
interface Over {
  readonly day: Day | null;
  readonly announces: boolean;
}

/** Reads the passages of a note's text. What stands over them is looked up only for those that may promise something, and once. */
class BodyReader {
  private readonly day: Day | null;
  private readonly headings = new Map<string, Over>();

  constructor(
    private readonly note: InterviewNote,
    private readonly options: ReadingOptions,
  ) {
    this.day = interviewDay(note);
  }

  read(lineAt: (offset: number) => number): Stated[] {
    return passagesOf(maskBlocks(this.note.source), goesOn).flatMap((passage) => this.readPassage(passage, lineAt));
  }

  private readPassage(passage: Passage, lineAt: (offset: number) => number): Stated[] {
    // A heading is a title: only what follows a label in it can be a promise.
    if (passage.heading && !/:\s*\S/.test(passage.text)) return [];
    const headings = passage.headings.map((words) => this.heading(words));
    const items = passage.items.map((words) => this.under(words, (...item) => headDateOf(...item)?.day ?? null));
    const labelled = [...headings, ...items].some(({ announces }) => announces);
    if (!labelled && !LOCALES.some(({ mayPromise }) => mayPromise(passage.text))) return [];
    const text = maskInline(passage.text);
    const saidOn = [...headings, ...items].reverse().find(({ day }) => day !== null)?.day ?? this.day;
    const time = saidOn === this.day ? this.note.time : null;
    const where: Where = { source: this.note.source, start: passage.start, lineAt, from: 'body' };
    const hearing = { gate: true, labelled, task: passage.task } as const;
    const stated = (words: string, on: Day | null, at: string | null): Stated[] => withoutEchoes(statementsIn(words, saidWhen(on, at, this.options), hearing, where));

    const head = LOCALES.map((locale) => headDateOf(text, saidOn, this.options, locale)).find((found) => found !== null) ?? null;
    if (head === null) return stated(text, saidOn, time);
    const headed = stated(' '.repeat(head.end) + text.slice(head.end), head.day, null);
    // "Dec 11: decision" is headed by the day of the step itself.
    return headed.length > 0 || !labelled ? headed : stated(text, saidOn, time);
  }

  private heading(words: string): Over {
    const known = this.headings.get(words);
    if (known !== undefined) return known;
    const found = this.under(words, headingDateOf);
    this.headings.set(words, found);
    return found;
  }

  /** What a heading, label or list item says about what stands under it. */
  private under(words: string, dateOf: typeof headingDateOf): Over {
    const title = maskInline(words.slice(0, 200));
    const day = LOCALES.map((locale) => dateOf(title, this.day, this.options, locale)).find((date) => date !== null) ?? null;
    return { day, announces: LOCALES.some((locale) => locale.announcesSteps(labelOf(title))) };
  }
}

/** The words of a heading, label or list item that may announce what hangs under it: without marks, up to its colon. */
const labelOf = (words: string): string => words.slice(0, 60).replace(/[*_#:]+/g, ' ').trim();

/** The promises of a note, in line order, and a problem where words of time want a day that the note does not give. */
export function readPromises(note: InterviewNote, options: ReadingOptions): PromisesOfNote {
  const stated = [...fromProperty(note, options), ...new BodyReader(note, options).read(lineFinder(note.source)), ...fromLog(note, options)];
  const promises = stated.map(({ timeline }) => timeline).sort((a, b) => a.line - b.line || a.span.start - b.span.start);
  const lost = stated.find(({ wantsDay }) => wantsDay);
  if (lost === undefined) return { promises, problems: [] };
  const { quote, line } = lost.timeline;
  const message = `"${quote}" cannot be counted, because the note does not say when it was said. Add an interview-date, or begin the line with its date.`;
  return { promises, problems: [{ note: note.path, line, message }] };
}
