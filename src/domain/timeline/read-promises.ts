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
import { maskProse } from '../note/prose';
import { LOCALES } from './locales/locales';
import { passagesOf, type Passage } from './passages';
import { headDateOf, headingDateOf, interviewDay } from './said-on';
import type { ReadingOptions, StatedTimeline } from './stated-timeline';
import { saidWhen, statementsIn, withoutEchoes, type Stated, type Where } from './statements';

export interface PromisesOfNote {
  readonly promises: StatedTimeline[];
  readonly problems: NoteProblem[];
}

/** The 1-based line of an offset. */
function lineFinder(source: string): (offset: number) => number {
  const starts = [...linesOf(source)].map(({ start }) => start);
  return (offset) => {
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
  return statementsIn(text, saidWhen(interviewDay(note), note.time, options), { gate: false }, inLine(note, text, line, 'property'));
}

const fromLog = (note: InterviewNote, options: ReadingOptions): Stated[] =>
  note.log.flatMap((entry) =>
    entry.what === 'heard' ? withoutEchoes(statementsIn(entry.text, saidWhen(entry.day, null, options), { gate: false }, inLine(note, entry.text, entry.line, 'log'))) : [],
  );

/** Reads the passages of a note's text; the dates of headings are looked up once each. */
class BodyReader {
  private readonly day: Day | null;
  private readonly headingDays = new Map<string, Day | null>();

  constructor(
    private readonly note: InterviewNote,
    private readonly options: ReadingOptions,
  ) {
    this.day = interviewDay(note);
  }

  read(lineAt: (offset: number) => number): Stated[] {
    const prose = maskProse(this.note.source);
    return passagesOf(prose).flatMap((passage) => this.readPassage(passage, lineAt));
  }

  private readPassage(passage: Passage, lineAt: (offset: number) => number): Stated[] {
    if (!LOCALES.some(({ worthReading }) => worthReading.test(passage.text))) return [];
    const where: Where = { source: this.note.source, start: passage.start, lineAt, from: 'body' };
    const labelled = [...passage.headings, ...passage.items].some((words) => LOCALES.some((locale) => locale.announcesSteps(labelOf(words))));
    const hearing = { gate: true, labelled, task: passage.task } as const;
    const over = this.dayOver(passage);
    const time = over === this.day ? this.note.time : null;
    // A heading is a title: only what follows a label in it can be a promise.
    if (passage.heading && !/:\s*\S/.test(passage.text)) return [];
    const head = LOCALES.map((locale) => headDateOf(passage.text, over, this.options, locale)).find((found) => found !== null);
    if (head === undefined) return withoutEchoes(statementsIn(passage.text, saidWhen(over, time, this.options), hearing, where));
    const rest = ' '.repeat(head.end) + passage.text.slice(head.end);
    const headed = statementsIn(rest, saidWhen(head.day, null, this.options), hearing, where);
    if (headed.length > 0) return withoutEchoes(headed);
    // "Dec 11: decision" is headed by the day of the step itself.
    return labelled ? statementsIn(passage.text, saidWhen(over, time, this.options), hearing, where) : [];
  }

  /** The date of the nearest list item or heading above that has one, else the interview's. */
  private dayOver(passage: Passage): Day | null {
    const days = [...passage.headings.map((words) => this.headingDay(words)), ...passage.items.map((words) => this.itemDay(words))];
    return days.reverse().find((found) => found !== null) ?? this.day;
  }

  private itemDay(words: string): Day | null {
    return LOCALES.map((locale) => headDateOf(words, this.day, this.options, locale)).find((head) => head !== null)?.day ?? null;
  }

  private headingDay(words: string): Day | null {
    const known = this.headingDays.get(words);
    if (known !== undefined) return known;
    const found = LOCALES.map((locale) => headingDateOf(words.slice(0, 200), this.day, this.options, locale)).find((date) => date !== null) ?? null;
    this.headingDays.set(words, found);
    return found;
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
