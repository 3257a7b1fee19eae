/**
 * Who and which companies belong to the user's other applications, to be looked up by a word.
 *
 * In: all interview notes of the vault. Out: an index, made once for each state of the vault, since the check runs in every pause of typing.
 * Not here: what is wrong with naming one (`rules/c14-names.ts`).
 */
import { foldedWords, nameWords } from '../../follow-up/people';
import { companyKey } from '../../follow-up/application';
import type { InterviewNote } from '../../note/interview-note';

/** A name of another application. */
export interface Stranger {
  /** As its note writes it. */
  readonly name: string;
  readonly is: 'person' | 'company' | 'position';
  /** Key of the company, so that one's own can be told from the others; empty where the note names none. */
  readonly company: string;
}

export interface NameIndex {
  /** The names that begin with a word, without accents and capitals. */
  readonly named: (word: string) => readonly Stranger[];
  /** The notes about one company. */
  readonly notesOf: (company: string) => readonly InterviewNote[];
}

const made = new WeakMap<readonly InterviewNote[], NameIndex>();

/** The index of a vault's interviews; the same list is indexed once. */
export function nameIndexOf(interviews: readonly InterviewNote[]): NameIndex {
  const known = made.get(interviews);
  if (known !== undefined) return known;
  const byWord = new Map<string, Map<string, Stranger>>();
  const byCompany = new Map<string, InterviewNote[]>();
  const add = (words: readonly string[], stranger: Stranger): void => {
    const [first] = words;
    if (first === undefined) return;
    const names = byWord.get(first) ?? new Map<string, Stranger>();
    names.set(`${stranger.is} ${stranger.name} ${stranger.company}`, stranger);
    byWord.set(first, names);
  };
  for (const note of interviews) {
    const company = note.company === null ? '' : companyKey(note.company);
    byCompany.set(company, [...(byCompany.get(company) ?? []), note]);
    if (note.company !== null) add(foldedWords(note.company), { name: note.company, is: 'company', company });
    if (note.position !== null) add(foldedWords(note.position), { name: note.position, is: 'position', company });
    for (const { name } of note.interviewers) add(nameWords(name), { name, is: 'person', company });
  }
  const index: NameIndex = {
    named: (word) => [...(byWord.get(word)?.values() ?? [])],
    notesOf: (company) => byCompany.get(companyKey(company)) ?? [],
  };
  made.set(interviews, index);
  return index;
}
