/**
 * Inline fields of the body: `company:: Vela` on a line of its own, `[company:: Vela]`, `(company:: Vela)`.
 *
 * In: the body's lines, code and quoted mail blanked. Out: what is written, in order. Not here: what a name means.
 */
import type { Written } from '../fact';
import type { Line } from '../lines';

const LONGEST_NAME = 60;
const LONGEST_TARGET = 500;
const LINK_TARGET = /^\((?:[^():\s]|:(?!:))+\)/;
/** A field that fills its line: behind marks of lists, quotes and tasks. */
const WHOLE_LINE = /^[\s>]{0,20}(?:[-*+]\s{1,4})?(?:\[.\]\s{1,4})?(?<name>[^:[\](){}|]{1,60}(?:\(e?s\))?[*_]{0,2})::(?<value>.*)$/;

/** The end of what an opening bracket encloses, brackets within it counted; -1 where nothing closes it. */
function closingOf(text: string, from: number, open: string, close: string): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at;
  }
  return -1;
}

/** The place of the bracket that opens a field whose `::` stands at an offset, or -1. */
function openingOf(text: string, colons: number): number {
  for (let at = colons - 1; at >= 0 && colons - at <= LONGEST_NAME; at--) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '(') return at;
    if (/[\])|{}:]/.test(sign)) return -1;
  }
  return -1;
}

function bracketedIn(text: string): { name: string; value: string }[] {
  const fields: { name: string; value: string }[] = [];
  let from = 0;
  for (let colons = text.indexOf('::'); colons >= 0; colons = text.indexOf('::', Math.max(from, colons + 2))) {
    const start = openingOf(text, colons);
    // `[[a::b]]` is a link.
    if (start < from || text[start - 1] === '[') continue;
    const open = text.charAt(start);
    const end = closingOf(text, colons + 2, open, open === '[' ? ']' : ')');
    // A search that found no end has passed the whole rest: what follows has none either.
    if (end < 0) break;
    from = end + 1;
    // So is `[a::b](https://acme.example)`.
    if (open === '[' && LINK_TARGET.test(text.slice(from, from + LONGEST_TARGET))) continue;
    fields.push({ name: text.slice(start + 1, colons), value: text.slice(colons + 2, end) });
  }
  return fields;
}

const plainName = (name: string): string => name.replace(/[*_~`]/g, '').trim();

/** The fields of a line: `Company: [Employer:: Acme]` has one, named "Employer". */
export function inlineFieldsIn({ text: whole, number: line }: Line): Written[] {
  if (!whole.includes('::')) return [];
  const text = whole.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  const { name, value } = WHOLE_LINE.exec(text)?.groups ?? {};
  const found = name === undefined || value === undefined ? bracketedIn(text) : [{ name, value }];
  return found
    .map((field) => ({ name: plainName(field.name), value: field.value.replace(/^\*\*/, '').trim(), line, place: 'inline-field' as const }))
    .filter((field) => /\p{L}/u.test(field.name));
}
