/**
 * The promises in a note's text, passage by passage.
 *
 * In: an interview note, its own passages and the lines of its file. Out: statements in order. Not here: the property and the log
 * (`read-promises.ts`), what stands over a passage (`passage-context.ts`), what a passage says (`read-passage.ts`).
 */
import type { Day } from '../calendar/day';
import type { InterviewNote } from '../note/interview-note';
import { maskBlocks } from '../note/prose';
import type { Steps } from '../steps';
import { inGroups } from './in-groups';
import type { LinesOfNote } from './lines-of-note';
import { LOCALES } from './locales/locales';
import { passageContexts, type PassageContext } from './passage-context';
import type { PassageReadings } from './passage-readings';
import type { Passage } from './passage';
import { passagesOf } from './passages';
import { placed, type Where } from './placed';
import { readPassages, type HeardPassage, type PassageReading } from './read-passage';
import { dateOver, isDate, noteDay } from './said-on';
import type { ReadingOptions, StatedTimeline, Statement } from './stated-timeline';
import { MOST_PROMISES } from './statements';

/** The passages of a note's text. */
export const passagesOfNote = (source: string, options: ReadingOptions): Passage[] =>
  passagesOf(maskBlocks(source), {
    announces: (line) => LOCALES.some((locale) => locale.announcesSteps(line)),
    goesOn: (line, following) => LOCALES.some((locale) => locale.goesOn(line, following)),
    isDate: (line) => isDate(line, options),
    salutes: (line) => LOCALES.some((locale) => locale.salutes(line)),
    namesWeekday: (word) => LOCALES.some((locale) => locale.namesWeekday(word)),
    dateOver: (line) => dateOver(line, options),
    isPast: (title) => LOCALES.some((locale) => locale.tellsOfPast(title)),
  });

/** A passage as it is heard, in its place. */
interface PlacedPassage extends HeardPassage {
  readonly start: number;
}

const mayPromise = ({ text, labelled }: HeardPassage): boolean => labelled || LOCALES.some((locale) => locale.mayPromise(text));

/** What no language's pre-filter lets through. */
const SILENT: PassageReading = { statements: [], isCut: false };

/** Reads passages that an interview has for its own. */
export class BodyReader {
  private readonly day: Day | null;
  /** There are more promises than are read. */
  isCut = false;

  constructor(
    private readonly note: InterviewNote,
    private readonly options: ReadingOptions,
    private readonly lines: LinesOfNote,
    private readonly known: PassageReadings,
  ) {
    this.day = noteDay(note, options.through);
  }

  /** In steps, as many passages together as one may read. The pre-filter at all of them comes first: the same patterns in a row run faster. */
  *read(passages: readonly Passage[]): Steps<StatedTimeline[]> {
    const people = this.note.interviewers.map(({ name }) => name);
    const heard = passageContexts(passages, this.day, this.options, people).map(([passage, context]) => this.heardIn(passage, context));
    const readings = new Map<HeardPassage, PassageReading | null>();
    for (const passage of heard)
      readings.set(passage, this.known.of(passage) ?? (mayPromise(passage) ? null : this.known.remember(passage, SILENT)));
    const loud = heard.filter((passage) => readings.get(passage) !== SILENT);
    const found: StatedTimeline[] = [];
    for (const group of inGroups(loud, ({ text }) => text)) {
      const unread = group.filter((passage) => readings.get(passage) === null);
      const read = yield* readPassages(unread, this.options);
      unread.forEach((passage, at) => readings.set(passage, this.known.remember(passage, read[at] ?? SILENT)));
      for (const passage of group) {
        this.isCut ||= found.length >= MOST_PROMISES;
        if (this.isCut) return found;
        const { statements, isCut } = readings.get(passage) ?? SILENT;
        this.isCut ||= isCut;
        if (statements.length > 0) found.push(...this.inTheirPlace(statements, passage));
      }
    }
    return found;
  }

  private heardIn({ text, task, ticked, start }: Passage, { saidOn, within, labelled, entry }: PassageContext): PlacedPassage {
    const { dateOrder } = this.options;
    return { text, task, ticked, labelled, entry, saidOn, within, time: saidOn === this.day ? this.note.time : null, dateOrder, start };
  }

  private inTheirPlace(statements: readonly Statement[], { start }: PlacedPassage): StatedTimeline[] {
    const where: Where = { source: this.note.source, start, lineAt: (offset) => this.lines.at(offset), from: 'body' };
    return statements.map((statement) => placed(statement, where));
  }
}
