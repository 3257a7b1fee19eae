/**
 * The people of an interview, as notes name them.
 *
 * In: a property's value. Out: names with address and link where there are any. Not here: who they are to the process, and their own notes.
 */
import { nameOfNote, withCapital } from '../in-words';
import { lazy } from '../lazy';
import type { Interviewer } from './interview-note';
import { rawTextOf, withoutMarkup } from './read-value';
import { JOB_WORDS } from './words';
import { nameSet } from './properties';

/** An address; none of its parts may hold an `@`, so that text of any shape is read in linear time. */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const WIKILINK = /\[\[(?<target>[^[\]|#]{1,300})(?:#[^[\]|]{0,300})?(?:\|(?<shown>[^[\]]{0,300}))?\]\]/;
const MARKDOWN_LINK = /\[(?<shown>[^[\]]{0,300})\]\((?<target>[^()\s]{0,300})\)/g;
const NOBODY = /^(?:tbd|tba|tbc|n\/?a|none|no|yes|true|false|null|nobody|unknown|unbekannt|offen|zoom|teams|google meet|\?+|-+)?$/i;
/** A number of people, and nobody by name: "3 people", "two engineers". */
const SOME = /^(?:\d+|two|three|four|five|six|several|some|various|a few|a couple of|someone|somebody|both|the whole|everyone) \p{Ll}/iu;
/** What follows a name: a role in brackets, behind a dash or a colon. */
const ROLE = /(?:\(|\s[-–—|·]\s|:).*$/;
const CREDENTIAL = /^(?:ph\.?d\.?|m\.?d\.?|mba|esq\.?|jr\.?|sr\.?|he|she|they)$/i;
const jobs = lazy(() => nameSet(JOB_WORDS));

/** No name is longer; the bound keeps the reading linear in text of any shape. */
const LONGEST_PERSON = 300;

/** `jane.smith` and `tova-reed` as a name is written: Jane Smith, Tova Reed. What has a capital or a blank was written as a name already. */
function asName(words: string): string {
  const name = words
    .replace(/^[@#]+/, '')
    .replace(/[\s,;:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/^[\p{Ll}\p{N}]+(?:[._-][\p{Ll}\p{N}]+)+$/u.test(name)) return name;
  return name.split(/[._-]/).map(withCapital).join(' ');
}

const nameFromAddress = (email: string): string => {
  const local = email.replace(/[@+].*$/, '');
  return asName(local).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
};

/** What a link names: its text, unless that is only a handle; else its target's last part without an ending. */
function nameOfLink({ target = '', shown = '' }: Readonly<Record<string, string | undefined>>): string {
  const last = nameOfNote(target);
  return shown.trim() === '' || shown.trim().startsWith('@') ? last : shown;
}

/** Whether a text is a name: letters and no address on the web. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/^(?:https?:|www\.)/i.test(text) && !NOBODY.test(text) && !SOME.test(text);

function readPerson(whole: string): Interviewer | null {
  const text = whole.slice(0, LONGEST_PERSON);
  const link = WIKILINK.exec(text);
  const withoutPaths = text.replace(WIKILINK, () => nameOfLink(link?.groups ?? {}));
  const words = withoutPaths.replace(MARKDOWN_LINK, (_, shown: string, target: string) =>
    target.startsWith('mailto:') ? `${shown} <${target.slice('mailto:'.length)}>` : shown,
  );
  // What stands in a link's path is no address.
  const email = EMAIL.exec(link === null ? words : words.replace(nameOfLink(link.groups ?? {}), ' '))?.[0] ?? null;
  const name = asName(
    (email === null ? words : words.replace(email, ''))
      .replace(/<\s{0,9}>|\(\s{0,9}\)|["“”]/g, '')
      .replace(/\bhttps?:\S+/g, '')
      .replace(ROLE, '')
      .replace(/^[^\p{L}\p{N}@]+/u, '')
      .replace(/\p{Extended_Pictographic}/gu, '')
      .trim(),
  );
  if (isName(name)) return { name, email, link: link?.groups?.['target']?.trim() ?? null };
  return email === null ? null : { name: nameFromAddress(email), email, link: null };
}

/** What belongs together whatever stands in it: links, brackets, addresses. */
const TOGETHER = String.raw`\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)|\([^()]*\)|<[^<>]*>`;
const BETWEEN_PEOPLE = String.raw`[;\n]|\s(?:and|und|et|y|&|\+|/)\s`;

/** Cuts text at separators outside of what belongs together. */
const cutAt = (separator: string, text: string): string[] =>
  text
    .replace(new RegExp(`${TOGETHER}|(?<cut>${separator})`, 'gi'), (part, cut?: string) => (cut === undefined ? part : '\0'))
    .split('\0')
    .map((piece) => piece.trim());

/** "Reed, Tova <tova@vela.example>": one person whose last name stands first, turned round; null where the comma parts something else. */
function turnedRound([last = '', first = '', ...more]: readonly string[], certain: boolean): string | null {
  const given = first.replace(/\s*(?:<.*|\(.*)$/, '');
  if (more.length > 0 || !/^\p{Lu}[\p{L}'’-]+$/u.test(last) || !/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(given)) return null;
  const email = EMAIL.exec(first)?.[0].toLowerCase() ?? '';
  const isTheirs = email.includes(last.toLowerCase()) || email.includes(given.split(' ')[0]?.toLowerCase() ?? '');
  const isRole = jobs().has(given) || /^\p{Lu}{2,}$/u.test(given);
  return (certain && !isRole) || (email !== '' && isTheirs) ? `${given} ${last}${first.slice(given.length)}` : null;
}

const roleWords = lazy(() =>
  nameSet(
    `${JOB_WORDS}, hr, hiring, talent, people, acquisition, recruiting, engineering, software, product, data, tech, technical, senior, junior, principal, staff, chief, deputy, vice, general, regional, operations, ops, project, programme, program, finance, design, team, department, partner, president, executive, and, of, the`,
  ),
);

/** Whether what stands behind a comma is what the person before it does: "HR", "CTO", "hiring manager", "Head of Catchments". */
const isRole = (part: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(part) ||
  /^(?:\p{L}+ )?(?:head|director|vp|chief|manager|lead|president) (?:of|for) /iu.test(part) ||
  part.split(/\s+/).every((word) => roleWords().has(word));

/** The people that one text names; in an item of a list a comma parts a name from a role. */
function peopleIn(text: string, inList: boolean): string[] {
  const pieces = cutAt(BETWEEN_PEOPLE, text);
  return pieces.flatMap((piece) => {
    const parts = cutAt(',', piece);
    const turned = turnedRound(parts, inList || /;/.test(text));
    if (turned !== null) return [turned];
    return inList ? parts.slice(0, 1) : parts.filter((part, index) => !CREDENTIAL.test(part) && (index === 0 || !isRole(part)));
  });
}

/** A person as an object, as trackers write them: `{name: Jane Smith, email: jane@acme.example, role: CTO}`. */
function personInMap(value: unknown): Interviewer | null {
  const entries: readonly (readonly [string, unknown])[] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const text = (...names: string[]): string => {
    const found = entries.find(([name]) => names.includes(name.toLowerCase()))?.[1];
    return typeof found === 'string' ? found : '';
  };
  const name = text('name', 'full name', 'person');
  return name === '' ? null : readPerson(`${name} <${text('email', 'mail', 'e-mail')}>`);
}

/** Reads the interviewers; null among them stands for an item of another shape. Booleans, numbers and addresses on the web are nobody. */
export function readInterviewers(value: unknown): (Interviewer | null)[] {
  const alone = rawTextOf(value);
  const inList = Array.isArray(value);
  const items: readonly unknown[] = inList && (alone === null || value.length > 1) ? value : [value];
  const people = items.flatMap((item): (Interviewer | null)[] => {
    if (item === null || item === undefined || typeof item === 'boolean' || typeof item === 'number') return [];
    const text = rawTextOf(item);
    if (text === null) return Array.isArray(item) && item.length === 0 ? [] : [personInMap(item)];
    return peopleIn(withoutMarkup(text), inList)
      .map(readPerson)
      .filter((person) => person !== null);
  });
  return people.filter(
    (person, index) => person === null || people.findIndex((other) => other?.name.toLowerCase() === person.name.toLowerCase()) === index,
  );
}
