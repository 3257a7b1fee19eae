/**
 * The promises in a note's text, passage by passage.
 *
 * In: an interview note, its own passages and the lines of its file. Out: statements in order. Not here: the property and the log (`read-promises.ts`), what
 * stands over a passage (`passage-context.ts`).
 */
import type { Day } from '../calendar/day';
import type { InterviewNote } from '../note/interview-note';
import { withoutOwnWeekdays } from '../note/own-weekday';
import { maskBlocks, maskInline } from '../note/prose';
import type { LinesOfNote } from './lines-of-note';
import { LOCALES } from './locales/locales';
import { passagesOf, type Passage } from './passages';
import { headDateOf, isDate, noteDay, type HeadDate } from './said-on';
import { passageContexts, type PassageContext } from './passage-context';
import type { ReadingOptions } from './stated-timeline';
import { MOST_PROMISES, saidWhen, statementsIn, withoutEchoes, type Stated, type Where } from './statements';

/** The dates of a row stand in so many first characters. */
const LONGEST_ROW = 300;

/** The passages of a note's text. */
export const passagesOfNote = (source: string, options: ReadingOptions): Passage[] =>
  passagesOf(maskBlocks(source), {
    announces: (line) => LOCALES.some((locale) => locale.announcesSteps(line)),
    goesOn: (line, following) => LOCALES.some((locale) => locale.goesOn(line, following)),
    isDate: (line) => isDate(line, options),
  });

const BOLD_LABEL = /^(?<before>[^\p{L}\d*_]{0,8})(?<open>\*\*|__)(?<label>[^*_:\n]{1,40}(?::\k<open>|\k<open>:))/u;

/** "**Timeline:** two weeks" is heard as "Timeline: two weeks"; the blanks that keep the offsets stand behind the label. */
const withPlainLabel = (text: string): string => text.replace(BOLD_LABEL, (label) => label.replace(/\*\*|__/g, '').padEnd(label.length));

/** Reads passages that an interview has for its own. */
export class BodyReader {
  private readonly day: Day | null;
  /** There are more promises than are read. */
  isCut = false;

  constructor(
    private readonly note: InterviewNote,
    private readonly options: ReadingOptions,
    private readonly lines: LinesOfNote,
  ) {
    this.day = noteDay(note, options.through);
  }

  /** The pre-filter at all passages comes first: the same patterns one after another run faster than in turns with the gate. */
  read(passages: readonly Passage[]): Stated[] {
    const promising = passageContexts(passages, this.day, this.options).filter(
      ([{ text }, { labelled }]) => labelled || LOCALES.some((locale) => locale.mayPromise(text)),
    );
    const found: Stated[] = [];
    for (const [passage, standing] of promising) {
      this.isCut ||= found.length >= MOST_PROMISES;
      if (this.isCut) break;
      found.push(...this.readPassage(passage, standing));
    }
    return found;
  }

  /** The date that heads a passage, or a cell of a row; only in the first cell it is sure to be more than the day of a step. */
  private headOf({ text }: Passage, saidOn: Day | null): (HeadDate & { readonly start: number }) | null {
    const cells = text.startsWith('|') ? [...text.slice(0, LONGEST_ROW).matchAll(/\|(?=[^|])/g)].map(({ index }) => index) : [0];
    for (const start of cells) {
      const head = headDateOf(start === 0 ? text : text.slice(start), saidOn, this.options);
      if (head !== null)
        return {
          ...head,
          start,
          end: start + head.end,
          sure: head.sure && start === 0,
        };
    }
    return null;
  }

  private readPassage(passage: Passage, { saidOn, labelled }: PassageContext): Stated[] {
    const text = withPlainLabel(withoutOwnWeekdays(maskInline(passage.text)));
    const time = saidOn === this.day ? this.note.time : null;
    const where: Where = {
      source: this.note.source,
      start: passage.start,
      lineAt: (offset) => this.lines.at(offset),
      from: 'body',
    };
    const hearing = { gate: true, labelled, task: passage.task } as const;
    const stated = (words: string, on: Day | null, at: string | null): Stated[] => {
      const all = statementsIn(words, saidWhen(on, at, this.options), hearing, where);
      this.isCut ||= all.length >= MOST_PROMISES;
      return withoutEchoes(all);
    };

    const head = this.headOf(passage, saidOn);
    if (head === null) return stated(text, saidOn, time);
    const rest = text.slice(0, head.start) + ' '.repeat(head.end - head.start) + text.slice(head.end);
    const headed = stated(rest, head.day, null);
    // "Dec 11: decision" is headed by the day of the step itself.
    if (head.sure) return headed.length > 0 || !labelled ? headed : stated(text, saidOn, time);
    // "Dec 11 they decide" promises nothing but that day, and in a list of steps "Dec 11 call, Dec 15 decision" only what counts from a day is dated.
    const counts = labelled
      ? stated(rest, null, null).some(({ wantsDay }) => wantsDay)
      : headed.some(({ saysVague, timeline }) => saysVague || !timeline.vague);
    return counts ? headed : stated(text, saidOn, time);
  }
}
