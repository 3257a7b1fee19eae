/**
 * Where a note's promises stand in its text, for the marks that views draw under them.
 *
 * In: the interviews of one note. Out: stretches of the text as an editor holds it, with what was read there. Not here: how a mark looks,
 * and how it moves with what is typed (`../../ui/promises`).
 */
import { countWhile } from '../in-order';
import type { StatedTimeline } from '../timeline/stated-timeline';
import type { Anchor, Interview } from './follow-up';

/** Whether a promise counts, or waits for the user's word. */
export type MarkCertainty = 'sure' | 'unsure';

/** The words of time of one promise; UTF-16 offsets into the text with plain line ends, `end` exclusive. */
export interface PromiseMark {
  readonly start: number;
  readonly end: number;
  readonly certainty: MarkCertainty;
  readonly promise: Anchor;
}

/** A text as an editor holds it: without carriage returns. */
export const withPlainLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

const LETTER = /[\p{L}\p{N}]/u;

/** What YAML folded or unescaped was read elsewhere than it stands, and has no place of its own. */
function standsThere(source: string, { quote, span: { start, end } }: StatedTimeline): boolean {
  const words = source.slice(start, end);
  const isCut = LETTER.test(source.charAt(start - 1)) && LETTER.test(words.charAt(0));
  return words.trim() !== '' && words.trim() === words && !isCut && quote.includes(words.replace(/[ \t]*\r?\n[ \t>]*/g, ' '));
}

/** An interview with sentences that may be promises, and count only once the user says so. */
export interface WithUnsure extends Interview {
  readonly unsure?: readonly StatedTimeline[];
}

/** The marks of a note's promises in the order of the text, each place once, however many of the note's interviews it belongs to. */
export function promiseMarks(interviews: readonly WithUnsure[]): PromiseMark[] {
  const source = interviews[0]?.note.source ?? '';
  const returns = returnsBefore(source);
  const marks = new Map<string, PromiseMark>();
  const add = (note: string, promise: StatedTimeline, certainty: MarkCertainty): void => {
    const { start, end } = promise.span;
    if (!standsThere(source, promise)) return;
    marks.set(`${start} ${end}`, { start: start - returns(start), end: end - returns(end), certainty, promise: { ...promise, note } });
  };
  for (const { note, promises, unsure = [] } of interviews) {
    for (const promise of unsure) add(note.path, promise, 'unsure');
    for (const promise of promises) add(note.path, promise, 'sure');
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How many carriage returns of Windows line ends stand before an offset. */
function returnsBefore(source: string): (offset: number) => number {
  const returns = [...source.matchAll(/\r\n/g)].map(({ index }) => index);
  return (offset) => countWhile(returns, (at) => at < offset);
}
