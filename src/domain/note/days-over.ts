/**
 * The days that stand over the lines of a note: whoever writes "that night" or "today" means one of them.
 *
 * In: the text. Out: for each line the day of its entry, and the day last spoken of in its section. Not here: the day of a promise
 * (`../timeline/said-on.ts`), which reads more ways of saying one.
 */
import type { Day } from '../calendar/day';
import type { DayReading } from './facts/round';
import { linesOf } from './lines';
import { DAY_FIELD } from './mail-header';
import { weekdayNamed } from './own-weekday';
import { momentsIn, type FoundMoment } from './read-moment';

export interface DaysOver {
  /** The day of what stands on the line, since a heading, a diary's entry or a parent item dates it. */
  readonly entry: Day | null;
  /** The day of the line nearest above that begins with one, or of the mail above. */
  readonly last: Day | null;
}

const MARKER = /^[\s>]{0,40}(?:(?:[-*+•]|\d{1,2}[.)])\s{1,4}(?:\[.\]\s{1,4})?)?/;
const HEADING = /^ {0,3}(?<marks>#{1,6})[ \t]+(?<words>\S.{0,400})/;

/** The day that heads a line, behind its marks and perhaps a weekday; null where something else stands before it. */
export function headOf(line: string, days: readonly FoundMoment[]): FoundMoment | null {
  const [first] = days;
  if (first === undefined) return null;
  const before = line
    .slice(0, first.start)
    .replace(MARKER, '')
    .replace(/[[\]*_(|,.\s]+/g, ' ')
    .trim();
  return before === '' || weekdayNamed(before) !== null ? first : null;
}

/** A day that something stands under. */
interface Above {
  readonly level: number;
  readonly day: Day | null;
}

/** Behind headings come entries, then list items by their indent. */
const ENTRY = 7;
const ITEMS = 8;

/** The days over each line of a text, by its number; `daily` is the day of a daily note. */
export function daysOver(source: string, { order, near }: DayReading, daily: Day | null): ReadonlyMap<number, DaysOver> {
  const found = new Map<number, DaysOver>();
  let above: Above[] = [];
  let last: Day | null = null;
  const standUnder = (level: number, day: Day | null): void => {
    above = [...above.filter((each) => each.level < level), { level, day }];
  };
  for (const { text, number } of linesOf(source)) {
    const heading = HEADING.exec(text)?.groups;
    if (heading !== undefined) {
      standUnder(heading['marks']?.length ?? 1, momentsIn(heading['words'] ?? '', order, near)[0]?.day ?? null);
      last = null;
      continue;
    }
    const indent = text.search(/\S/);
    const isItem = /^[\s>]{0,40}(?:[-*+•]|\d{1,2}[.)])\s/.test(text);
    if (isItem) above = above.filter(({ level }) => level < ITEMS + indent);
    else if (indent === 0) above = above.filter(({ level }) => level < ITEMS);
    found.set(number, { entry: above.filter(({ day }) => day !== null).at(-1)?.day ?? daily, last });
    if (!/\d/.test(text)) continue;
    const days = momentsIn(text, order, near);
    const head = headOf(text, days);
    if (head !== null) {
      last = head.day;
      if (isItem) standUnder(ITEMS + indent, head.day);
      else if (
        /^\W{0,4}(?:\*\*|__)/.test(text) ||
        !/\p{L}{3}/u.test(text.slice(head.end).replace(/\p{L}+/gu, (word) => (weekdayNamed(word) === null ? word : '')))
      )
        standUnder(ENTRY, head.day);
    } else if (DAY_FIELD.test(text)) last = days[0]?.day ?? last;
  }
  return found;
}
