/**
 * What passages promise, wherever in a note they stand.
 *
 * In: their words, the day and time on which they were said, and how they are heard. Out: statements in order; all that those of a passage
 * depend on goes in, so that one that did not change need not be read again (`passage-readings.ts`). Not here: what stands over a passage
 * (`passage-context.ts`), its place in the file (`read-body.ts`).
 */
import { addDays, weekdayOf, type Day } from '../calendar/day';
import { withoutOwnWeekdays } from '../note/own-weekday';
import { maskInline } from '../note/prose';
import { atOnce, type Steps } from '../steps';
import type { SaidWhen } from './read-times';
import { headDateOf, type HeadDate } from './said-on';
import { daysIn, type Span } from './spans';
import type { ReadingOptions, Statement } from './stated-timeline';
import { MOST_PROMISES, saidWhen, statementsInEach, withoutEchoes, type HeardText } from './statements';

/** A passage as it is heard; `time` is that of the day on which it was said, where one is known. */
export interface HeardPassage {
  readonly text: string;
  readonly task: boolean;
  readonly ticked: boolean;
  readonly labelled: boolean;
  /** The date that begins it is the day of what follows for certain. */
  readonly entry: boolean;
  readonly saidOn: Day | null;
  readonly time: string | null;
  /** The days of its heading, where they are not over on the day on which it was said. */
  readonly within: Span | null;
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

/** How a passage may be heard. */
interface Hearings {
  readonly labelled: boolean;
  readonly asItStands: HeardText;
  /** What stands behind the date that heads it, said on that day and on none. */
  readonly headed: { readonly isSure: boolean; readonly onItsDay: HeardText; readonly onNoDay: HeardText } | null;
}

function hearingsOf(passage: HeardPassage, { nextWeekday, holidays }: ReadingOptions): Hearings {
  const { saidOn, time, within, labelled, task, ticked, dateOrder } = passage;
  const options: ReadingOptions = { nextWeekday, holidays, dateOrder };
  const heard = (text: string, on: Day | null, at: string | null): HeardText => ({
    text,
    said: { ...saidWhen(on, at, options), within },
    hearing: { gate: true, labelled, task, ticked },
  });
  const words = withPlainLabel(withoutOwnWeekdays(maskInline(passage.text)));
  const asItStands = heard(words, saidOn, time);
  const head = headOf(passage, options);
  if (head === null) return { labelled, asItStands, headed: null };
  const rest = words.slice(0, head.start) + ' '.repeat(head.end - head.start) + words.slice(head.end);
  return { labelled, asItStands, headed: { isSure: head.sure, onItsDay: heard(rest, head.day, null), onNoDay: heard(rest, null, null) } };
}

/** "Job talk Monday 4pm" under "Campus visit, December 7-8" tells of that visit, where it is the interview itself. */
function isOfHeading({ meeting, saidOn, by }: Statement, { within }: SaidWhen): boolean {
  if (!meeting || within == null || by === null || saidOn === null || saidOn < within.first || by > addDays(saidOn, 7)) return false;
  return daysIn(within).some((day) => weekdayOf(day) === weekdayOf(by));
}

const readingOf = (statements: readonly Statement[], { said }: HeardText): PassageReading => ({
  statements: withoutEchoes(statements.filter((each) => !isOfHeading(each, said))),
  isCut: statements.length >= MOST_PROMISES,
});

const readAs = (heard: HeardText): PassageReading => readingOf(atOnce(statementsInEach([heard]))[0] ?? [], heard);

/** The reading that counts, where the first hearing of a passage was read. */
function readingAfter(first: PassageReading, { labelled, asItStands, headed }: Hearings): PassageReading {
  if (headed === null) return first;
  // "Dec 11: decision" is headed by the day of the step itself.
  if (headed.isSure) return first.statements.length > 0 || !labelled ? first : readAs(asItStands);
  // "Dec 11 they decide" promises nothing but that day, and in a list of steps "Dec 11 call, Dec 15 decision" only what counts from a day is dated.
  const counts = labelled
    ? readAs(headed.onNoDay).statements.some(({ wantsDay }) => wantsDay)
    : first.statements.some(({ saysVague, vague }) => saysVague || !vague);
  return counts ? first : readAs(asItStands);
}

/** The promises of each passage; they are read together, step by step. */
export function* readPassages(passages: readonly HeardPassage[], options: ReadingOptions): Steps<PassageReading[]> {
  const hearings = passages.map((passage) => hearingsOf(passage, options));
  const heard = hearings.map(({ asItStands, headed }) => headed?.onItsDay ?? asItStands);
  const first = yield* statementsInEach(heard);
  return hearings.map((each, at) => readingAfter(readingOf(first[at] ?? [], heard[at] ?? each.asItStands), each));
}
