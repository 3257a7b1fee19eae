/**
 * Text for comparing: small letters without accents.
 *
 * In: any text. Out: "Søren, CAFÉ" as "soren, cafe". Vowel signs and other marks of scripts that are not written without them stay.
 */

/** Letters that Unicode does not take apart into a plain one and its mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

const PLAIN = /^[\0-\x7f]*$/;

/** Small letters without accents: "Zoë Łukasz" is "zoe lukasz", "दिल्ली" stays. */
export const folded = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : unaccented(text));

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđßæœı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
