/**
 * What a note holds for letters, each with its line.
 *
 * In: an interview note. Out: candidates in the order of the note, the properties first. What stands in a draft, in code or under
 * another person's name is not theirs. Not here: what of it a letter says (`deal.ts`).
 */
import { nameWords } from '../../follow-up/people';
import { namedGroup } from '../../matched';
import { linesOutsideCode } from '../../note/code-fences';
import { frontmatterBlock, propertyLines } from '../../note/frontmatter-block';
import type { InterviewNote } from '../../note/interview-note';
import { kindOf } from '../../note/kind';
import { linesOf, type Line } from '../../note/lines';
import { sentencesOf } from '../../note/sentences';
import { flowItems } from '../../note/yaml-scalar';
import { plainName } from '../names';
import { plainLine } from '../plain-text';
import { factCandidateOf, type FactCandidate } from './candidate';
import type { Reader } from './fit';
import { factNamed, type FactName } from './places';

const HEADING = /^ {0,3}(?<marks>#{1,6})\s+(?<words>.*?)\s*#*$/;
const ITEM = /^(?<indent>\s*)(?:[-*+]|\d+[.)])\s+(?<task>\[.\]\s+)?(?<words>.*)$/;
const LABEL = /^(?:>\s*)?(?:\*\*|__)?(?<label>[^:*_]{2,60}?)(?:\*\*|__)?::?(?:\*\*|__)?\s*(?<rest>.*)$/u;
const CHALLENGE =
  /\b(?:challeng\w*|struggl\w*|pain points?|bottlenecks?|headaches?|hard(?:est)? part|biggest (?:problem|worry|issue)|problems? with|issues? with|trouble with)\b/i;
const CHALLENGE_ITSELF =
  /\b(?:challeng\w*|struggl\w*|pain points?|bottlenecks?|headaches?|hard(?:est)? part|(?:biggest )?(?:problems?|worry|issues?)|trouble)\s*(?:with|is|are|:|was|in)\s+(?<what>.{3,120}?)[.!;]?$/i;

/** What the user has to say for themselves, in whatever round they wrote it down; all else was said in one interview. */
const USERS_OWN: ReadonlySet<FactName> = new Set(['skill', 'proof', 'article', 'idea', 'news']);

/** All that a note holds for letters about this interview; `reader` says to whom the words will be said. */
export function factsIn(note: InterviewNote, reader: Reader = 'company'): FactCandidate[] {
  const { own, source } = note;
  const starts = new Map([...linesOf(source)].map(({ number, start }) => [number, start]));
  const isOfThisRound = ({ field, line }: FactCandidate): boolean =>
    USERS_OWN.has(field) || own.some(({ start, end }) => start <= (starts.get(line) ?? 0) && (starts.get(line) ?? 0) < end);
  return [...inProperties(note, reader), ...inBody(note, reader)]
    .filter(isOfThisRound)
    .filter(
      ({ field, text }, index, all) =>
        text.length >= 2 && text.length <= 200 && all.findIndex((other) => other.field === field && same(other.text, text)) === index,
    );
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function inProperties({ source, path, topics }: InterviewNote, reader: Reader): FactCandidate[] {
  const { lines } = frontmatterBlock(source);
  const place = (line: number) => ({ note: path, line, source: 'property' as const, person: null, reader });
  const lineOf = (words: string): number => lines.find(({ text }) => text.includes(words))?.number ?? 1;
  const own = propertyLines(lines).flatMap((property) => {
    const fact = factNamed(property.name);
    if (fact === null || fact === 'topic') return [];
    const first = property.lines[0].number;
    const inline = property.value.startsWith('[')
      ? (flowItems(property.value)?.items ?? []).map(({ text }) => ({ text, line: first }))
      : [{ text: property.value, line: first }];
    const below = property.lines
      .slice(1)
      .map(({ text, number }) => ({ text: namedGroup(/^\s*-\s+(?<words>\S.*)$/.exec(text), 'words'), line: number }));
    return [...inline, ...below]
      .map(({ text, line }) => ({ text: unquoted(text), line }))
      .filter(({ text }) => text !== '' && !/^[|>][+-]?$/.test(text))
      .map(({ text, line }) => factCandidateOf(text, fact, place(line)));
  });
  return [...topics.map((topic) => factCandidateOf(topic, 'topic', place(lineOf(topic)))), ...own];
}

/** What YAML reads of a scalar in one line: 'it''s' is it's. */
function unquoted(scalar: string): string {
  const text = scalar.trim();
  if (/^'.*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  return /^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(?<mark>["\\])/g, '$<mark>') : text;
}

/** What the walk through the note's lines is in the middle of. */
interface FactSection {
  readonly level: number;
  readonly fact: FactName | null;
  readonly person: string | null;
  readonly draft: boolean;
  /** A section of list items holds nothing else: prose below them is about something else. */
  readonly isList: boolean;
}

function inBody(note: InterviewNote, reader: Reader): FactCandidate[] {
  const found: FactCandidate[] = [];
  let section: FactSection = { level: 0, fact: null, person: null, draft: false, isList: false };
  let named: { readonly name: string; readonly indent: number } | null = null;
  for (const line of linesOutsideCode(linesOf(note.source))) {
    if (line.number < note.bodyLine || line.text.trim() === '') continue;
    const heading = HEADING.exec(line.text);
    if (heading) {
      section = sectionUnder(section, namedGroup(heading, 'marks').length, namedGroup(heading, 'words'), note);
      named = null;
      continue;
    }
    if (section.draft) continue;
    const item = ITEM.exec(line.text)?.groups;
    const indent = item?.['indent']?.length ?? 0;
    if (item !== undefined && section.fact !== null) section = { ...section, isList: true };
    if (named !== null && (item === undefined || indent < named.indent)) named = null;
    const read = lineOf(line, item, { section, under: named?.name ?? null, note, reader });
    if (read.person !== null) named = { name: read.person, indent };
    found.push(...read.found);
  }
  return found;
}

interface Around {
  readonly section: FactSection;
  /** The person whose item a list item stands under. */
  readonly under: string | null;
  readonly note: InterviewNote;
  readonly reader: Reader;
}

/** What one line says, and the person whom it names as the owner of the items below it. */
function lineOf(
  line: Line,
  item: Partial<Record<string, string>> | undefined,
  around: Around,
): { found: FactCandidate[]; person: string | null } {
  const { section, under, note, reader } = around;
  const words = item?.['words'] ?? line.text.trim();
  const labelled = LABEL.exec(words)?.groups;
  const label = labelled?.['label'] ?? null;
  const rest = labelled?.['rest'] ?? '';
  const person = interviewerIn(label ?? words, note);
  const owner = person ?? under ?? section.person;
  const make = (text: string, fact: FactName, source: FactCandidate['source'], whose = owner): FactCandidate =>
    factCandidateOf(text, fact, { note: note.path, line: line.number, source: whose === null ? source : 'person', person: whose, reader });
  if (person !== null) return { person, found: rest === '' ? [] : [make(rest, 'topic', 'person')] };

  const marked = markedIn(line).map((text) => make(text, 'topic', 'marked'));
  const fact = label === null ? null : factNamed(label);
  if (fact !== null) return { person: null, found: [...partsOf(rest, fact).map((text) => make(text, fact, 'section')), ...marked] };
  if (section.fact !== null && (item !== undefined || !section.isList))
    return { person: null, found: item?.['task'] ? [] : [make(words, section.fact, 'section')] };
  const told = item !== undefined && owner !== null ? [make(words, 'topic', 'person')] : [];
  return { person: null, found: [...told, ...marked, ...challengesIn(words).map((text) => make(text, 'challenge', 'sentence'))] };
}

/** Several topics or skills on one line stand between commas; all else may hold commas of its own. */
const partsOf = (rest: string, fact: FactName): string[] =>
  rest
    .split(fact === 'topic' ? /[,;]/ : /;/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function sectionUnder(before: FactSection, level: number, words: string, note: InterviewNote): FactSection {
  const inside = level > before.level && before.level > 0;
  const draft = kindOf(words.replace(/\s+to\s+.*$|,.*$/, '')) !== null;
  const fact = factNamed(words);
  return {
    // A heading inside a section of facts or of a draft belongs to it.
    level: inside && (before.fact !== null || before.draft) ? before.level : level,
    fact: fact ?? (inside ? before.fact : null),
    person: interviewerIn(words, note) ?? (inside ? before.person : null),
    draft: draft || (inside && before.draft),
    isList: false,
  };
}

/** The interviewer whom a label or heading names and hardly says more: "Jane (CTO)", "with Bob Lee". */
function interviewerIn(words: string, { interviewers }: InterviewNote): string | null {
  const said = nameWords(plainName(words.replace(/^(?:with|notes? (?:on|from)|talk with)\s+/i, '')));
  if (said.length === 0 || said.length > 4) return null;
  const [only, ...others] = interviewers.filter(
    ({ name }) => nameWords(name)[0] === said[0] && said.slice(1, 2).every((word) => nameWords(name).includes(word)),
  );
  return only !== undefined && others.length === 0 ? only.name : null;
}

const markedIn = (line: Line): string[] => [...line.text.matchAll(/==(?<marked>[^=]+)==/g)].map((match) => namedGroup(match, 'marked'));

function challengesIn(words: string): string[] {
  const plain = plainLine(words);
  // Most lines speak of none, and parting sentences takes its time.
  if (!CHALLENGE.test(plain)) return [];
  return sentencesOf(plain)
    .filter(({ text }) => CHALLENGE.test(text))
    .map(({ text }) => CHALLENGE_ITSELF.exec(text)?.groups?.['what'] ?? text);
}
