/**
 * An answer of the employer, as a `heard` line of the log, as it is typed or as it was pasted: what it says is read like the body under
 * "Next steps".
 *
 * In: words and the day on which they were heard. Out: promises. Not here: the note's text (`read-promises.ts`), a mail's head (`mail.ts`).
 */
import type { Day } from '../calendar/day';
import { maskInline } from '../note/prose';
import { LinesOfNote } from './lines-of-note';
import { placed } from './placed';
import { passagesOfNote } from './read-body';
import type { ReadingOptions, StatedTimeline } from './stated-timeline';
import { AN_ANSWER } from './sentences-said';
import { saidWhen, statementsIn, withoutEchoes } from './statements';

/** The promises in an answer heard on Wednesday 2026-11-18, unsure ones too: "decision by the end of next week" is one, by Friday 2026-11-27. */
export function readAnswer(text: string, saidOn: Day, options: ReadingOptions): StatedTimeline[] {
  const said = saidWhen(saidOn, null, options);
  const lines = new LinesOfNote(text);
  const lineAt = (offset: number): number => lines.at(offset);
  // One line is read as the log will hold it; several are a mail, whose lines are wrapped and listed.
  const passages = text.includes('\n') ? passagesOfNote(text, options) : [{ text, start: 0 }];
  return withoutEchoes(
    passages.flatMap((passage) =>
      statementsIn(maskInline(passage.text), said, AN_ANSWER).map((statement) =>
        placed(statement, { source: text, start: passage.start, lineAt, from: 'log' }),
      ),
    ),
  );
}
