/**
 * What passages were read as, so that of an edited note only the passages that changed are read again.
 *
 * In: a passage as it is heard, and the options. Out: its reading, where it is known. Whoever reads notes again and again keeps one; what
 * is read is the same with it and without.
 */
import type { HeardPassage, PassageReading } from './read-passage';
import type { ReadingOptions } from './stated-timeline';

/** So many passages at least are remembered, and at most twice as many: those of a few dozen notes. */
const MANY = 1_000;

/** A reading depends on all of these and on the options. */
const keyOf = ({ text, saidOn, time, task, ticked, labelled, entry, within, dateOrder }: HeardPassage): string =>
  `${saidOn ?? ''} ${time ?? ''} ${ticked ? 'x' : task ? 't' : ''}${labelled ? 'l' : ''}${entry ? 'e' : ''} ${within?.first ?? ''} ${within?.last ?? ''} ${dateOrder} ${text}`;

/** Remembers the latest readings: what was asked for since the last clearance stays at the next. */
export class PassageReadings {
  private latest = new Map<string, PassageReading>();
  private earlier = new Map<string, PassageReading>();
  private options: ReadingOptions | null = null;

  /** Forgets all where notes are read otherwise from now on. */
  readBy(options: ReadingOptions): void {
    const { dateOrder, nextWeekday, holidays } = this.options ?? options;
    if (dateOrder !== options.dateOrder || nextWeekday !== options.nextWeekday || holidays !== options.holidays) {
      this.latest = new Map();
      this.earlier = new Map();
    }
    this.options = options;
  }

  of(passage: HeardPassage): PassageReading | undefined {
    const key = keyOf(passage);
    const known = this.latest.get(key);
    if (known !== undefined) return known;
    const before = this.earlier.get(key);
    if (before !== undefined) this.keep(key, before);
    return before;
  }

  remember(passage: HeardPassage, reading: PassageReading): PassageReading {
    this.keep(keyOf(passage), reading);
    return reading;
  }

  private keep(key: string, reading: PassageReading): void {
    if (this.latest.size >= MANY) {
      this.earlier = this.latest;
      this.latest = new Map();
    }
    this.latest.set(key, reading);
  }
}
