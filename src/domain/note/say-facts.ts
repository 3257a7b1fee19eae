/**
 * Where each fact of an interview was read, in words: for *Explain dates*.
 *
 * In: an interview. Out: one line a fact, in the order in which facts are known. Not here: reading them (`read-properties.ts`).
 */
import type { Fact } from './fact';
import type { InterviewNote } from './interview-note';
import { momentsIn, type DateOrder } from './read-moment';

const placeOf = ({ place, line }: Fact): string =>
  place === 'title' ? 'the title' : place === 'file-name' ? "the file's name" : place === 'folder' ? 'the folder' : `line ${line}`;

/**
 * `interview-date: 2026-12-11, from "12/11/2026" in line 4, with the month first ("Order of numeric dates" in the settings)`: numbers that can
 * be two days say by which order they were read, here Friday 11 December and not Thursday 12 November.
 */
export const sayFacts = ({ facts, day }: Pick<InterviewNote, 'facts' | 'day'>, order: DateOrder): string[] =>
  facts.map((fact) => {
    const { name, words } = fact;
    if (name !== 'interview-date' || day === null) return `${name}: ${words} (${placeOf(fact)})`;
    const byOrder = momentsIn(words, order).some((moment) => moment.byOrder && moment.day === day);
    const how = byOrder ? `, with the ${order === 'day-first' ? 'day' : 'month'} first ("Order of numeric dates" in the settings)` : '';
    return `${name}: ${day}, from "${words}" in ${placeOf(fact)}${how}`;
  });
