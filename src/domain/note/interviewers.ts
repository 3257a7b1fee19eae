/**
 * The people of an interview, as notes name them.
 *
 * In: a property's value. Out: names with address and link where there are any. Not here: who they are to the process, and their own notes.
 */
import type { Interviewer } from './interview-note';
import { rawTextsOf, withoutLinks } from './read-value';

const EMAIL = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[\p{L}\p{N}-]+/u;
const WIKILINK = /\[\[(?<target>[^[\]|#]*)[^[\]]*\]\]/;
const NOBODY = /^(?:tbd|tba|tbc|n\/?a|none|nobody|unknown|\?+|-+)?$/i;
/** What follows a name: a role in brackets, behind a dash or a colon. */
const ROLE = /\s*(?:\(.*|\s[-–—|]\s.*|:.*)$/;
const CREDENTIAL = /^(?:ph\.?d\.?|m\.?d\.?|mba|esq\.?|jr\.?|sr\.?|he|she|they)$/i;

/** `jane.smith@acme.example` is Jane Smith as far as can be told. */
const nameFromAddress = (email: string): string =>
  email
    .replace(/[@+].*$/, '')
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

/** No name is longer; the bound keeps the reading linear in text of any shape. */
const LONGEST_PERSON = 300;

function readPerson(whole: string): Interviewer | null {
  const text = whole.slice(0, LONGEST_PERSON);
  const link = WIKILINK.exec(text)?.groups?.['target']?.trim() ?? null;
  const email = EMAIL.exec(text)?.[0] ?? null;
  const words = withoutLinks(text)
    .replace(EMAIL, '')
    .replace(/<\s*>|\(\s*\)|["“”]/g, '');
  const name = words
    .replace(ROLE, '')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
    .replace(/\s+/g, ' ');
  if (!NOBODY.test(name)) return { name, email, link };
  return email === null ? null : { name: nameFromAddress(email), email, link };
}

/** What belongs together whatever stands in it: links, brackets, addresses. */
const TOGETHER = String.raw`\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)|\([^()]*\)|<[^<>]*>`;
const BETWEEN_PEOPLE = String.raw`[;\n]|\s(?:and|&|\+)\s`;

/** Cuts text at separators outside of what belongs together. */
const cutAt = (separator: string, text: string): string[] =>
  text
    .replace(new RegExp(`${TOGETHER}|(?<cut>${separator})`, 'gi'), (part, cut?: string) => (cut === undefined ? part : '\0'))
    .split('\0')
    .map((piece) => piece.trim());

/** Reads the interviewers: in text a comma parts people, in an item of a list it parts a name from a role; null among them is an item of another shape. */
export function readInterviewers(value: unknown): (Interviewer | null)[] {
  const texts = rawTextsOf(value);
  const inList = Array.isArray(value);
  const people = texts.flatMap((text): (Interviewer | null)[] => {
    if (text === null) return [null];
    const pieces = inList ? cutAt(BETWEEN_PEOPLE, text).map((piece) => cutAt(',', piece)[0] ?? '') : cutAt(`,|${BETWEEN_PEOPLE}`, text);
    return pieces
      .filter((piece) => !CREDENTIAL.test(piece))
      .map(readPerson)
      .filter((person) => person !== null);
  });
  return people.filter(
    (person, index) => person === null || people.findIndex((other) => other?.name.toLowerCase() === person.name.toLowerCase()) === index,
  );
}
