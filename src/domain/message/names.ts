/**
 * People's names: how to address somebody, and whether two spellings mean the same person.
 *
 * In: a name as a note has it. Out: the name for a greeting, or a person. Not here: whether a name is the right one (`check/`).
 */
import type { Interviewer, InterviewNote } from '../note/interview-note';

const TITLE = /^(?<title>Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame)\.?\s+(?<rest>\S.*)$/iu;

/** Scripts in which the family name comes first and stays with the given name. */
const WHOLE_NAME_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A name without address, remarks in brackets, what follows a comma that is no given name, and piled-up blanks. */
export function plainName(name: string): string {
  const bare = name.replace(/<[^>]*>|\([^)]*\)|\[\[|\]\]/g, ' ').replace(/\s+/g, ' ').trim();
  const turned = /^(?<family>[^,]+), (?<given>\p{Lu}[\p{L}.'’ -]*)$/u.exec(bare)?.groups;
  return turned && !/^(?:PhD|MD|Jr|Sr|CEO|CTO|CFO|COO|HR|MBA)\b/u.test(turned['given'] ?? '') ? `${turned['given'] ?? ''} ${turned['family'] ?? ''}` : (bare.split(',')[0] ?? '').trim();
}

/** What stands after "Dear": "Jane" for "Jane Smith", "Dr. Smith" for "Dr. Jane Smith", the whole name where it cannot be parted. */
export function addressee(name: string): string {
  const plain = plainName(name);
  const titled = TITLE.exec(plain)?.groups;
  if (titled) return `${titled['title'] ?? ''}${/^(?:Professor|Sir|Dame)$/i.test(titled['title'] ?? '') ? '' : '.'} ${lastWord(titled['rest'] ?? '')}`;
  const first = plain.split(' ')[0] ?? '';
  return WHOLE_NAME_SCRIPTS.test(plain) || /^\p{L}\.?$/u.test(first) ? plain : first;
}

/** The words of a name, folded for comparing: "Zoë Müller-Lee" is `zoe`, `muller`, `lee`; titles are left out. */
export function nameWords(name: string): string[] {
  const plain = plainName(name);
  return (TITLE.exec(plain)?.groups?.['rest'] ?? plain)
    .normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Whether the shorter of two names lies in the other: "Jane" and "Jane Smith" can be one person, "Jane Lee" and "Jane Smith" cannot. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** The one interviewer whom a name or a unique part of it means, or null. */
export function interviewerNamed(note: InterviewNote, name: string): Interviewer | null {
  const exact = note.interviewers.filter((person) => nameWords(person.name).join(' ') === nameWords(name).join(' '));
  const close = exact.length > 0 ? exact : note.interviewers.filter((person) => sameName(person.name, name));
  return close.length === 1 ? (close[0] ?? null) : null;
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? words;
