/**
 * An answer of the employer, as a `heard` line of the log or as it is typed: what it says is read like the body under "Next steps".
 *
 * In: words and the day on which they were heard. Out: promises. Not here: the note's text (`read-promises.ts`).
 */
import type { Day } from '../calendar/day';
import type { ReadingOptions, StatedTimeline } from './stated-timeline';
import { AN_ANSWER } from './sentences-said';
import { saidWhen, statementsIn, withoutEchoes } from './statements';

/** The promises in an answer heard on Wednesday 2026-11-18: "decision by the end of next week" is one, by Friday 2026-11-27. */
export function readAnswer(text: string, saidOn: Day, options: ReadingOptions): StatedTimeline[] {
  const where = {
    source: text,
    start: 0,
    lineAt: () => 1,
    from: 'log',
  } as const;
  return withoutEchoes(statementsIn(text, saidWhen(saidOn, null, options), AN_ANSWER, where)).map(({ timeline }) => timeline);
}
