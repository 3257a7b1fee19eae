/**
 * `timelines`: every promise in some notes, in line order, overruled ones too.
 *
 * In: notes with their interviews, and whether sentences that may be promises are asked for too. Out: what is printed. Not here: which
 * promise counts (`../follow-up`).
 */
import type { WithUnsure } from '../follow-up/promise-marks';
import type { NoteProblem } from '../note/problem';
import { inQuotes } from '../in-words';
import { shownWords } from '../timeline/shown-words';
import type { StatedTimeline } from '../timeline/stated-timeline';
import type { Done } from './outcome';
import { printedPromise, type PrintedPromise } from './printed-promise';

/** A note and the interviews that it tells of; none where it does not count. */
export interface NoteOfInterviews {
  readonly note: string;
  readonly interviews: readonly WithUnsure[];
}

/** What `--json` prints. */
export type TimelinesJson = readonly { readonly note: string; readonly promises: readonly PrintedPromise[] }[];

interface PromiseRow {
  readonly promise: StatedTimeline;
  readonly unsure: boolean;
}

/** The promises of notes that count, note by note; unsure ones say so. */
export function timelines(notes: readonly NoteOfInterviews[], problems: readonly NoteProblem[], withUnsure = false): Done<TimelinesJson> {
  const counted = notes
    .filter(({ interviews }) => interviews.length > 0)
    .map(({ note, interviews }) => ({
      note,
      rows: interviews
        .flatMap(({ promises, unsure = [] }): PromiseRow[] => [
          ...promises.map((promise) => ({ promise, unsure: false })),
          ...(withUnsure ? unsure : []).map((promise) => ({ promise, unsure: true })),
        ])
        .sort(({ promise: a }, { promise: b }) => a.line - b.line || a.span.start - b.span.start),
    }));
  return {
    json: counted.map(({ note, rows }) => ({
      note,
      promises: rows.map(({ promise, unsure }) => ({ ...printedPromise(promise), ...(unsure ? { unsure } : {}) })),
    })),
    text:
      counted.length === 0
        ? 'No note of an interview was found here.\n'
        : counted.flatMap(({ note, rows }) => rows.map((row) => `${note}:${row.promise.line}: ${inWords(row)}\n`)).join(''),
    problems,
  };
}

/** `by 2026-11-24, from 2026-11-24: "We'll be in touch next Tuesday"`. */
function inWords({ promise, unsure }: PromiseRow): string {
  const { from, by, approximate, noContact } = promise;
  const days = by === null ? 'no day named' : `by ${approximate ? 'about ' : ''}${by}${from === null ? '' : `, from ${from}`}`;
  return `${days}${noContact ? ', no contact wanted' : ''}${unsure ? ', perhaps' : ''}: ${inQuotes(shownWords(promise))}`;
}
