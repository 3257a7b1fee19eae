/**
 * Which interviewer a name in the log means.
 *
 * In: names as people write them. Out: the person, or that it is nobody or not certain. Not here: how to greet them (`../message/names.ts`).
 */
import { type Interviewer } from '../note/interview-note';

const TITLES = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'mx', 'sir', 'dame']);

/** The words of a name for comparing: "[[Dr. Zoë Lee]] <z@x.example>" is `zoe`, `lee`. */
function nameWords(name: string): string[] {
  const words = name
    .replace(/<[^>]*>/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const untitled = words.filter((word) => !TITLES.has(word));
  return untitled.length > 0 ? untitled : words;
}

/** A name for comparing: "Lee, Zoë" differs from "Zoë Lee", "ZOE LEE" does not. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** The one person whom a name means: the whole name, their address, or words that no other of them has ("Jane" while there is one Jane). */
export function personNamed(people: readonly Interviewer[], name: string): Interviewer | null {
  const exact = people.find((person) => nameKey(person.name) === nameKey(name) || (person.email !== null && name.toLowerCase().includes(person.email.toLowerCase())));
  if (exact !== undefined) return exact;
  const wanted = nameWords(name);
  const close = people.filter((person) => {
    const words = nameWords(person.name);
    return wanted.length > 0 && (wanted.every((word) => words.includes(word)) || words.every((word) => wanted.includes(word)));
  });
  return close.length === 1 ? (close[0] ?? null) : null;
}
