/**
 * All promises of a note: its `timeline:` property, its text and the answers in its log.
 *
 * In: an interview note. Out: promises in the order of their lines, overruled ones too, and what could not be read.
 * Not here: which of them a follow-up waits for (`../follow-up`).
 */
import { dayOfNote } from '../note/interview-day';
import type { InterviewNote } from '../note/interview-note';
import type { NoteProblem } from '../note/problem';
import { dateOrderIn } from './date-order';
import { atOnce, type Steps } from '../steps';
import { LinesOfNote } from './lines-of-note';
import { LOCALES } from './locales/locales';
import { PassageReadings } from './passage-readings';
import type { Passage } from './passage';
import { placed, type Where } from './placed';
import { BodyReader, passagesOfNote } from './read-body';
import { vagueStatement } from './read-sentence';
import { noteDay } from './said-on';
import { settled } from './settled';
import type { ReadingOptions, StatedTimeline } from './stated-timeline';
import { AN_ANSWER } from './sentences-said';
import { MOST_PROMISES, saidWhen, statementsIn, withoutEchoes } from './statements';
import { outcomesOf, type ToldOutcome } from './told-outcomes';

export interface PromisesOfNote {
  /** Those that count. */
  readonly promises: StatedTimeline[];
  /** Those that nobody can tell without asking: they count for nothing until the user has said yes. */
  readonly unsure: StatedTimeline[];
  /** What came of the application by the note's own text, where the user has yet to say whether it is so. */
  readonly outcome: ToldOutcome | null;
  readonly problems: readonly NoteProblem[];
}

/** A text that stands in one line of the file: the property, an entry of the log. */
function inLine(source: string, lines: LinesOfNote, text: string, number: number, from: StatedTimeline['source']): Where {
  const line = lines.all[number - 1];
  const start = line?.start ?? 0;
  const found = (line?.text ?? '').indexOf(text);
  const lineAt = (): number => number;
  // What YAML folded or unescaped is quoted as it was read.
  return found < 0 ? { source: ' '.repeat(start) + text, start, lineAt, from } : { source, start: start + found, lineAt, from };
}

function fromProperty(note: InterviewNote, lines: LinesOfNote, options: ReadingOptions): StatedTimeline[] {
  if (note.timeline === null || note.timeline === 'none') return [];
  const { text, line, mayBeOwn = false } = note.timeline;
  const said = saidWhen(noteDay(note, options.through), note.time, options);
  const where = inLine(note.source, lines, text, line, 'property');
  const found = statementsIn(text, said, mayBeOwn ? { gate: true, labelled: true, task: false } : { gate: false });
  // The property is there to say when: words without a time say that none is known.
  const saysNone = !mayBeOwn && found.length === 0 && !LOCALES.some(({ wordsOfTime }) => wordsOfTime.test(text));
  return (saysNone ? [vagueStatement(text, said.saidOn)] : found).map((statement) => placed(statement, where));
}

const fromLog = (note: InterviewNote, lines: LinesOfNote, options: ReadingOptions): StatedTimeline[] =>
  note.log.flatMap((entry) => {
    if (entry.what !== 'heard') return [];
    const where = inLine(note.source, lines, entry.text, entry.line, 'log');
    const heard = statementsIn(entry.text, saidWhen(entry.day, null, options), AN_ANSWER);
    return withoutEchoes(heard).map((statement) => placed(statement, where));
  });

/** The problems of a note's promises: words of time want a day that the note does not give, or there are more than are read. */
function problemsOf(note: InterviewNote, stated: readonly StatedTimeline[], lastRead: StatedTimeline | undefined): NoteProblem[] {
  const problems: NoteProblem[] = [];
  const lost = stated.find(({ wantsDay }) => wantsDay);
  if (lost !== undefined) {
    const message = `"${lost.quote}" cannot be counted, because the note does not say when it was said. Add an interview-date, or begin the line with its date.`;
    problems.push({ note: note.path, line: lost.line, message });
  }
  if (lastRead !== undefined) {
    const message = `This note holds more promises than anybody makes. The first ${MOST_PROMISES} are read, up to this line, and the rest is left out. Move what follows into another note.`;
    problems.push({ note: note.path, line: lastRead.line, message });
  }
  return problems;
}

const isOwn = ({ own }: InterviewNote, { start }: Passage): boolean => own.some((stretch) => stretch.start <= start && start < stretch.end);

/** The promises of the interviews of one file, each with the words that are its own; the text is taken apart once. */
export const readPromisesOf = (notes: readonly InterviewNote[], options: ReadingOptions, known = new PassageReadings()): PromisesOfNote[] =>
  atOnce(readPromisesInSteps(notes, options, known));

/** The same, step by step. */
export function* readPromisesInSteps(
  notes: readonly InterviewNote[],
  options: ReadingOptions,
  known = new PassageReadings(),
): Steps<PromisesOfNote[]> {
  const [first] = notes;
  if (first === undefined) return [];
  known.readBy(options);
  const lines = new LinesOfNote(first.source);
  const inBody = { ...options, dateOrder: dateOrderIn(first.source, options.dateOrder) };
  const passages = passagesOfNote(first.source, inBody);
  const found: PromisesOfNote[] = [];
  for (const note of notes) {
    const own = passages.filter((passage) => isOwn(note, passage));
    const steps = promisesOf(note, options, inBody, lines, own, known);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      yield;
      // In the pause somebody may have read by other options.
      known.readBy(options);
    }
    found.push(step.value);
  }
  return found;
}

/** The promises of a note with one interview. */
export const readPromises = (note: InterviewNote, options: ReadingOptions): PromisesOfNote =>
  readPromisesOf([note], options)[0] ?? { promises: [], unsure: [], outcome: null, problems: [] };

/**
 * "Interview 11/03/2026 with Maribel" in the note of that interview is the interview itself, where nobody said it before; "this afternoon" is
 * a further step. What was said before the day was a promise then, and follow-ups know that the interview has met it.
 */
const isOwnInterview = ({ meeting, saidOn, by, span }: StatedTimeline, note: InterviewNote, { through }: ReadingOptions): boolean =>
  meeting && by !== null && by === saidOn && by === dayOfNote(note, through) && /\d/.test(note.source.slice(span.start, span.end));

/** The promises of an interview, in line order, and what could not be read. */
function* promisesOf(
  note: InterviewNote,
  options: ReadingOptions,
  inBody: ReadingOptions,
  lines: LinesOfNote,
  passages: readonly Passage[],
  known: PassageReadings,
): Steps<PromisesOfNote> {
  const reader = new BodyReader(note, inBody, lines, known);
  // Lines that give a day, a company, the people promise nothing, though their day can head what stands below them.
  const inOwn = yield* reader.read(passages);
  const { outcome, silent } = outcomesOf(note, passages, lines, inBody);
  const body = inOwn.filter(({ span }) => ![...note.given, ...silent].some(({ start, end }) => start <= span.start && span.start < end));
  const all = [...fromProperty(note, lines, options), ...body, ...fromLog(note, lines, options)];
  const read = all.filter((each) => !isOwnInterview(each, note, options));
  const { stated, problems } = settled(read, note, options);
  const inOrder = (some: readonly StatedTimeline[]): StatedTimeline[] =>
    [...some].sort((a, b) => a.line - b.line || a.span.start - b.span.start);
  const [sure, unsure] = [stated.filter((each) => !each.unsure), stated.filter((each) => each.unsure)];
  return {
    promises: inOrder(sure),
    unsure: inOrder(unsure),
    outcome,
    problems: [...problems, ...problemsOf(note, sure, reader.isCut ? body.at(-1) : undefined)],
  };
}
