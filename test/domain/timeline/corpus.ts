/**
 * Labelled lines, and how well they are read.
 *
 * In: a `.jsonl` file of lines, each with the promises it makes. Out: counts of what was read as labelled. Used by the tests and by `npm run eval`.
 */
import { readFileSync } from 'node:fs';
import { parseDay } from '../../../src/domain/calendar/day';
import type { StatedTimeline } from '../../../src/domain/timeline/stated-timeline';
import { promisesIn } from './notes';

export interface Label {
  readonly by?: string | null;
  readonly from?: string | null;
  readonly approximate?: boolean;
  readonly vague?: boolean;
}

export interface Line {
  readonly id: string;
  readonly saidOn: string;
  /** The heading over the line. */
  readonly section: string;
  readonly text: string;
  /** What it promises; empty where it promises nothing. */
  readonly promises: readonly Label[];
  /** Two careful readers may differ. */
  readonly doubt?: boolean;
  /** The source that it came from. */
  readonly src?: string;
}

export const readLines = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => JSON.parse(text) as Line);

/** What is read of a line that is a note of its own. */
export const promisesOf = ({ saidOn, section, text }: Line): StatedTimeline[] =>
  parseDay(saidOn) === null ? [] : promisesIn(`## ${section}\n\n${text}`, saidOn);

const isDated = (label: Label): boolean => label.vague !== true;

/** Pairs each label with a promise that has its `by`, at most once. */
function paired(labels: readonly Label[], promises: readonly StatedTimeline[]): [Label, StatedTimeline][] {
  const left = [...promises];
  return labels.flatMap((label): [Label, StatedTimeline][] => {
    const index = left.findIndex((promise) => (isDated(label) ? promise.by === label.by : promise.vague));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return found === undefined ? [] : [[label, found]];
  });
}

const sameWindow = (label: Label, promise: StatedTimeline): boolean =>
  (label.from === undefined || label.from === promise.from) &&
  (label.approximate === undefined || label.approximate === promise.approximate);

/** Counts over lines. */
export class Score {
  lines = 0;
  exact = 0;
  /** Dated promises: labelled, found, and found with the right `by`. */
  labelled = 0;
  found = 0;
  right = 0;
  /** Lines that promise nothing, and those of them in which something was found. */
  silent = 0;
  alarms = 0;
  /** Lines with an answer before the first that was promised. */
  early = 0;
  vague = 0;
  vagueRight = 0;
  from = 0;
  fromRight = 0;

  /** Counts one line; true where it was read exactly as labelled. */
  count(labels: readonly Label[], promises: readonly StatedTimeline[]): boolean {
    const pairs = paired(labels, promises);
    const dated = labels.filter(isDated);
    const earliest = dated.map(({ by }) => by ?? '').sort()[0];
    const exact =
      pairs.length === labels.length && promises.length === labels.length && pairs.every(([label, promise]) => sameWindow(label, promise));
    this.lines++;
    if (exact) this.exact++;
    this.labelled += dated.length;
    this.found += promises.filter(({ by }) => by !== null).length;
    this.right += pairs.filter(([label]) => isDated(label)).length;
    if (labels.length === 0) this.silent++;
    if (labels.length === 0 && promises.length > 0) this.alarms++;
    if (earliest !== undefined && promises.some(({ by }) => by !== null && by < earliest)) this.early++;
    if (labels.some((label) => label.vague === true)) this.vague++;
    if (labels.some((label) => label.vague === true) && exact) this.vagueRight++;
    const withFrom = pairs.filter(([label]) => isDated(label) && label.from !== undefined);
    this.from += withFrom.length;
    this.fromRight += withFrom.filter(([label, promise]) => label.from === promise.from).length;
    return exact;
  }

  get precision(): number {
    return this.found === 0 ? 1 : this.right / this.found;
  }
  get recall(): number {
    return this.labelled === 0 ? 1 : this.right / this.labelled;
  }
  get f1(): number {
    const { precision, recall } = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
}
