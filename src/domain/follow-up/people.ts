/**
 * Which person a name means.
 *
 * In: names as people write them. Out: the person, or that it is nobody or not certain. Not here: how to greet them (`../message/names.ts`).
 */
import type { Interviewer } from '../note/interview-note';
import { folded } from './folded';

const TITLES = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'mx', 'sir', 'dame']);

/** The words of any text without accents and capitals: "Café-Manager (Zoë)" is `cafe`, `manager`, `zoe`; "Søren" is `soren`. */
export const foldedWords = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');

/** The words of a name for comparing: "[[Dr. Zoë Lee]] <z@x.example>" is `zoe`, `lee`. */
export function nameWords(name: string): string[] {
  const words = foldedWords(name.replace(/<[^>]*>/gu, ' '));
  const untitled = words.filter((word) => !TITLES.has(word));
  return untitled.length > 0 ? untitled : words;
}

/** A name for comparing: "Lee, Zoë" differs from "Zoë Lee", "ZOE LEE" does not. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** Whether the shorter of two names lies in the longer: "Jane" and "Jane Smith" can be one person, "Jane Lee" and "Jane Smith" cannot. */
export function samePerson(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  const liesIn = (words: readonly string[], long: readonly string[]): boolean =>
    words.length > 0 && words.every((word) => long.includes(word));
  return liesIn(one, other) || liesIn(other, one);
}

/** The one person whom a name means: the whole name, their address, or words that no other of them has ("Jane" while there is one Jane). */
export function personNamed(people: readonly Interviewer[], name: string): Interviewer | null {
  const exact = people.find(
    (person) =>
      nameKey(person.name) === nameKey(name) || (person.email !== null && name.toLowerCase().includes(person.email.toLowerCase())),
  );
  if (exact !== undefined) return exact;
  const close = people.filter((person) => samePerson(person.name, name));
  return close.length === 1 ? (close[0] ?? null) : null;
}
