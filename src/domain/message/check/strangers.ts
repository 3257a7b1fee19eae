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

/** What one note puts into the index. */
interface NamesOfNote {
  readonly company: string;
  readonly strangers: readonly { readonly first: string; readonly stranger: Stranger }[];
}

/** The names of notes that were asked for before: a note that changes is another one. */
const known = new WeakMap<InterviewNote, NamesOfNote>();

function namesIn(note: InterviewNote): NamesOfNote {
  const before = known.get(note);
  if (before !== undefined) return before;
  const company = note.company === null ? '' : companyKey(note.company);
  const entry = ([first]: readonly string[], name: string, is: Stranger['is']): NamesOfNote['strangers'] =>
    first === undefined ? [] : [{ first, stranger: { name, is, company } }];
  const strangers = [
    ...(note.company === null ? [] : entry(foldedWords(note.company), note.company, 'company')),
    ...(note.position === null ? [] : entry(foldedWords(note.position), note.position, 'position')),
    ...note.interviewers.flatMap(({ name }) => entry(nameWords(name), name, 'person')),
  ];
  const names = { company, strangers };
  known.set(note, names);
  return names;
}

/** The index of a vault's interviews; the same list is indexed once. */
export function nameIndexOf(interviews: readonly InterviewNote[]): NameIndex {
  const before = made.get(interviews);
  if (before !== undefined) return before;
  const byWord = new Map<string, Map<string, Stranger>>();
  const byCompany = new Map<string, InterviewNote[]>();
  const add = (first: string, stranger: Stranger): void => {
    const names = byWord.get(first) ?? new Map<string, Stranger>();
    names.set(`${stranger.is} ${stranger.name} ${stranger.company}`, stranger);
    byWord.set(first, names);
  };
  for (const note of interviews) {
    const { company, strangers } = namesIn(note);
    const notes = byCompany.get(company);
    if (notes === undefined) byCompany.set(company, [note]);
    else notes.push(note);
    for (const { first, stranger } of strangers) add(first, stranger);
  }
  const index: NameIndex = {
    named: (word) => [...(byWord.get(word)?.values() ?? [])],
    notesOf: (company) => byCompany.get(companyKey(company)) ?? [],
  };
  made.set(interviews, index);
  return index;
}
