/**
 * The property `next-follow-up`: the day of a note's next message, for reminder plugins and phones that ring at a day in a property.
 *
 * In: the whole text of a note, and the day. Out: the new text. Not here: which day that is (`../follow-up/next-day.ts`). It is written
 * only where the user asked for it in the settings, and only with a click; nothing ever reads it back.
 */
import { parseDay, type Day } from '../calendar/day';
import { inOrder, propertyWords, type EditOf } from './edit';
import { frontmatterBlock, propertyLines } from './frontmatter-block';
import { samePropertyName } from './properties';
import { removeProperty, setProperty } from './property-edits';
import { unquoted } from './yaml-scalar';

const NAME = 'next-follow-up';

/** What the property says; undefined where the note has none. */
function wordsIn(source: string): string | undefined {
  const property = propertyLines(frontmatterBlock(source).lines).find(({ name }) => samePropertyName(name, NAME));
  return property === undefined ? undefined : unquoted(propertyWords(property));
}

/**
 * Makes the property say a day such as 2026-12-01 (a Tuesday), or takes it out where nothing is due (null). Words that are no day are the
 * user's own and stay. Its undo leaves a day alone that was written since, so that it never keeps another edit from being undone.
 */
export const keepNextFollowUp =
  (day: Day | null): EditOf =>
  (source) => {
    const words = wordsIn(source);
    const isOurs = words === undefined || words === '' || parseDay(words) !== null;
    if (!isOurs || words === (day ?? undefined)) return inOrder([])(source);
    const edit = day === null ? removeProperty(source, NAME) : setProperty(source, NAME, day);
    if (!edit.ok) return edit;
    return {
      ...edit,
      undo: (now) => {
        const back = edit.undo(now);
        return back.ok ? back : { ok: true, source: now, line: 1 };
      },
    };
  };
