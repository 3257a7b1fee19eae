/**
 * How to address somebody.
 *
 * In: a name as a note has it. Out: the name for a greeting. Not here: which person a name means (`../follow-up/people.ts`).
 */
const TITLE = /^(?<title>Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame)\.?\s+(?<rest>\S.*)$/iu;

/** Scripts in which the family name comes first and stays with the given name. */
const WHOLE_NAME_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A name without address, remarks in brackets, what follows a comma that is no given name, and piled-up blanks. */
export function plainName(name: string): string {
  const bare = name
    .replace(/<[^>]*>|\([^)]*\)|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const turned = /^(?<family>[^,]+), (?<given>\p{Lu}[\p{L}.'’ -]*)$/u.exec(bare)?.groups;
  return turned && !/^(?:PhD|MD|Jr|Sr|CEO|CTO|CFO|COO|HR|MBA)\b/u.test(turned['given'] ?? '')
    ? `${turned['given'] ?? ''} ${turned['family'] ?? ''}`
    : (bare.split(',')[0] ?? '').trim();
}

/** What stands after "Dear": "Jane" for "Jane Smith", "Dr. Smith" for "Dr. Jane Smith", the whole name where it cannot be parted. */
export function addressee(name: string): string {
  const plain = plainName(name);
  const titled = TITLE.exec(plain)?.groups;
  if (titled)
    return `${titled['title'] ?? ''}${/^(?:Professor|Sir|Dame)$/i.test(titled['title'] ?? '') ? '' : '.'} ${lastWord(titled['rest'] ?? '')}`;
  const first = plain.split(' ')[0] ?? '';
  return WHOLE_NAME_SCRIPTS.test(plain) || /^\p{L}\.?$/u.test(first) ? plain : first;
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? words;
