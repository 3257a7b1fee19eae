/**
 * What one passage promises, wherever in a note it stands.
 *
 * In: its words, the day and time on which they were said, and how they are heard. Out: statements in order; all that they depend on goes
 * in, so that a passage that did not change need not be read again (`passage-readings.ts`). Not here: what stands over a passage
 * (`passage-context.ts`), its place in the file (`read-body.ts`).
 */
import type { Day } from '../calendar/day';
import { withoutOwnWeekdays } from '../note/own-weekday';
import { maskInline } from '../note/prose';
import { headDateOf, type HeadDate } from './said-on';
import type { ReadingOptions, Statement } from './stated-timeline';
import { MOST_PROMISES, saidWhen, statementsIn, withoutEchoes } from './statements';

/** A passage as it is heard; `time` is that of the day on which it was said, where one is known. */
export interface HeardPassage {
  readonly text: string;
  readonly task: boolean;
  readonly labelled: boolean;
  /** The date that begins it is the day of what follows for certain. */
  readonly entry: boolean;
  readonly saidOn: Day | null;
  readonly time: string | null;
  /** How its note writes numeric dates (`date-order.ts`). */
  readonly dateOrder: ReadingOptions['dateOrder'];
}

export interface PassageReading {
  /** Their offsets are the passage's. */
  readonly statements: readonly Statement[];
  /** It holds more promises than are read. */
  readonly isCut: boolean;
}

/** The dates of a row stand in so many first characters. */
const LONGEST_ROW = 300;

const BOLD_LABEL = /^(?<before>[^\p{L}\d*_]{0,8})(?<open>\*\*|__)(?<label>[^*_:\n]{1,40}(?::\k<open>|\k<open>:))/u;

/** "**Timeline:** two weeks" is heard as "Timeline: two weeks"; the blanks that keep the offsets stand behind the label. */
const withPlainLabel = (text: string): string => text.replace(BOLD_LABEL, (label) => label.replace(/\*\*|__/g, '').padEnd(label.length));

/** The date that heads a passage, or a cell of a row; only in the first cell it is sure to be more than the day of a step. */
function headOf({ text, saidOn, entry }: HeardPassage, options: ReadingOptions): (HeadDate & { readonly start: number }) | null {
  const cells = text.startsWith('|') ? [...text.slice(0, LONGEST_ROW).matchAll(/\|(?=[^|])/g)].map(({ index }) => index) : [0];
  for (const start of cells) {
    const head = headDateOf(start === 0 ? text : text.slice(start), saidOn, options);
    if (head !== null) return { ...head, start, end: start + head.end, sure: (head.sure || entry) && start === 0 };
  }
  return null;
}

/** The promises of a passage. */
export function readPassage(passage: HeardPassage, { nextWeekday, holidays }: ReadingOptions): PassageReading {
  const { saidOn, time, labelled, task, dateOrder } = passage;
  const options: ReadingOptions = { nextWeekday, holidays, dateOrder };
  const text = withPlainLabel(withoutOwnWeekdays(maskInline(passage.text)));
  let isCut = false;
  const stated = (words: string, on: Day | null, at: string | null): Statement[] => {
    const all = statementsIn(words, saidWhen(on, at, options), { gate: true, labelled, task });
    isCut ||= all.length >= MOST_PROMISES;
    return withoutEchoes(all);
  };
  const asItStands = (): PassageReading => ({ statements: stated(text, saidOn, time), isCut });

  const head = headOf(passage, options);
  if (head === null) return asItStands();
  const rest = text.slice(0, head.start) + ' '.repeat(head.end - head.start) + text.slice(head.end);
  const headed = stated(rest, head.day, null);
  // "Dec 11: decision" is headed by the day of the step itself.
  if (head.sure) return headed.length > 0 || !labelled ? { statements: headed, isCut } : asItStands();
  // "Dec 11 they decide" promises nothing but that day, and in a list of steps "Dec 11 call, Dec 15 decision" only what counts from a day is dated.
  const counts = labelled
    ? stated(rest, null, null).some(({ wantsDay }) => wantsDay)
    : headed.some(({ saysVague, vague }) => saysVague || !vague);
  return counts ? { statements: headed, isCut } : asItStands();
}
