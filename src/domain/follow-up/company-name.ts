/**
 * Names of companies and positions, for comparing.
 *
 * In: names as people spell them. Out: keys that are equal where the same is meant. Not here: people's names (`people.ts`).
 */

/** Words that only say what kind of firm it is; they are left out at the end of a name. */
const LEGAL_FORMS = new Set(
  'inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ug ohg gbr se sa sas sarl srl spa bv nv ab as asa oy oyj aps pty pte kk sl slu kft sro doo'.split(
    ' ',
  ),
);

/** The words of a name: `[[Companies/Acme|ACME]]` is "acme", "S.A." is one word. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKC')
    .replace(/\[\[(?:[^\]|]*\/)?(?<target>[^\]|]*)(?:\|[^\]]*)?\]\]/gu, '$<target>')
    .toLowerCase()
    .replace(/[.'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A name for comparing, without case, spaces, punctuation and link brackets: "Sr. Data-Engineer" is "srdataengineer". */
export const squeezed = (name: string): string => wordsOf(name).join('') || name.trim().toLowerCase();

/** A company for comparing, without its legal form too: "ACME, Corp." and "[[Acme]]" are both "acme". */
export function companyKey(company: string): string {
  const words = wordsOf(company);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join('') || company.trim().toLowerCase();
}
