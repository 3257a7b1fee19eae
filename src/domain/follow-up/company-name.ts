/**
 * Names of companies and positions, for comparing.
 *
 * In: names as people spell them. Out: keys that are equal where the same is meant. Not here: people's names (`people.ts`).
 */
import { folded } from './folded';

/** Words that only say what kind of firm it is; they are left out at the end of a name, as is the "and" before them. */
const LEGAL_FORMS = new Set(
  'inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ug ohg gbr se sa sas sarl srl spa bv nv ab as asa oy oyj aps pty pte kk sl slu kft sro doo and'.split(
    ' ',
  ),
);

/** Signs that carry meaning, and the words that they are read as: "C#" and "C++" are not "C", ".NET" is not "net", "&" is "and". */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?<letter>\p{L})#/gu, '$<letter>sharp'],
  [/\+\+/gu, 'plusplus'],
  [/(?<before>^|asp|[^\p{L}\p{N}])\.net\b/gu, '$<before>dotnet'],
  [/&/gu, ' and '],
];

/** The words of a name: `[[Companies/Acme|ACME]]` is "acme", "S.A." is one word, "Café" is "cafe". */
function companyWords(name: string): string[] {
  const plain = folded(name.replace(/\[\[(?:[^\]|]*\/)?(?<target>[^\]|]*)(?:\|[^\]]*)?\]\]/gu, '$<target>'));
  const spelled = SIGNS.reduce((text, [sign, words]) => text.replace(sign, words), plain);
  return spelled
    .replace(/[.'’]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** A name for comparing, without case, accents, spaces, punctuation and link brackets: "Sr. Data-Engineer" is "srdataengineer". */
export const squeezed = (name: string): string => companyWords(name).join('') || name.trim().toLowerCase();

/** A company for comparing, without its legal form too: "ACME, Corp." and "[[Acme]]" are both "acme". */
export function companyKey(company: string): string {
  const words = companyWords(company);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join('') || company.trim().toLowerCase();
}
