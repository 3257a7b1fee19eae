/**
 * Passages with the days on which they were told, headings too.
 *
 * In: the passages of a note and its day. Out: those that tell something, in order; tasks and rows of tables are left out. Not here: what
 * they tell (`told-outcomes.ts`), what stands over them (`passage-context.ts`).
 */
import type { Day } from '../calendar/day';
import { passageContexts } from './passage-context';
import type { Passage } from './passage';
import { headDateOf, headingDateOf } from './said-on';
import type { ReadingOptions } from './stated-timeline';

/** A passage on its day. */
export interface HeardOn {
  readonly passage: Passage;
  readonly saidOn: Day | null;
  /** A date stands in it. */
  readonly isHeaded: boolean;
  readonly headEnd: number;
}

/** The passages with their days; headings too, by the date in them. */
export function heardOn(passages: readonly Passage[], day: Day | null, options: ReadingOptions, people: readonly string[]): HeardOn[] {
  const contexts = new Map(passageContexts(passages, day, options, people));
  return passages.flatMap((passage): HeardOn[] => {
    const context = contexts.get(passage);
    if (passage.task || passage.text.startsWith('|') || !(passage.heading || context !== undefined)) return [];
    const over = context?.saidOn ?? headingDateOf(passage.text, day, options) ?? day;
    const head = passage.heading ? null : headDateOf(passage.text, over, options);
    const isHeaded = passage.heading ? headingDateOf(passage.text, day, options) !== null : head !== null;
    return [{ passage, saidOn: head?.day ?? over, isHeaded, headEnd: head?.end ?? 0 }];
  });
}
