/**
 * What could be the "one specific thing" of a message: candidates from the note's own text, each with its line.
 *
 * In: an interview note, a recipient. Out: candidates, the surest first. Only what the user wrote down to be mentioned fills a draft
 * unasked (the `topics` property, a "Topics" section); all else is offered, since raw notes can hold what nobody should send.
 */
import { type InterviewNote } from '../note/interview-note';
import { kindOf } from '../note/kind';
import { linesOf, type Line } from '../note/lines';
import { sentencesOf } from '../note/sentences';
import { asSpokenToThem, type FieldName } from './fields';
import { nameWords } from '../follow-up/people';
import { plainName } from './names';
import { plainLine } from './plain-text';

export interface Candidate {
  /** As it can stand inside a sentence of the message. */
  readonly text: string;
  readonly field: Extract<FieldName, 'topic' | 'challenge'>;
  /** 1-based line of the file it comes from. */
  readonly line: number;
  /** Written down to be mentioned: topics; all else is a guess. */
  readonly source: 'property' | 'section' | 'person' | 'marked' | 'sentence';
  /** The interviewer under whose name it stands, or null. */
  readonly person: string | null;
}

const HEADING = /^(?<marks>#{1,6})\s+(?<words>.*?)\s*#*$/;
const ITEM = /^(?<indent>\s*)(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?(?<words>.*)$/;
const LABEL = /^(?:\*\*|__)?(?<label>[^:*_]{2,60}?)(?:\*\*|__)?:(?:\*\*|__)?\s*(?<rest>.*)$/u;
const TOPICS =
  /^(?:topics?|topics? (?:discussed|covered|to mention)|(?:things )?to mention|what we (?:talked about|discussed)|we (?:talked about|discussed)|discussed|discussion|highlights|talking points)\b/i;
const CHALLENGE =
  /\b(?:challeng\w*|struggl\w*|pain points?|bottlenecks?|headaches?|hard(?:est)? part|biggest (?:problem|worry|issue)|problems? with|issues? with|trouble with)\b/i;
const CHALLENGE_ITSELF =
  /\b(?:challeng\w*|struggl\w*|pain points?|bottlenecks?|headaches?|hard(?:est)? part|(?:biggest )?(?:problems?|worry|issues?)|trouble)\s*(?:with|is|are|:|was|in)\s+(?<what>.{3,120}?)[.!;]?$/i;

/** All candidates of a note for a message to one person, theirs first; another person's bullets are left out. */
export function candidatesFor(note: InterviewNote, recipient: string | null): Candidate[] {
  const all = [...fromProperty(note), ...fromBody(note)].filter(
    ({ person }) => person === null || recipient === null || person === recipient,
  );
  // Theirs first: what this person said is better remembered than what the note says in general.
  return [...all.filter(({ person }) => person !== null), ...all.filter(({ person }) => person === null)].filter(
    ({ text }, index, list) => list.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === index,
  );
}

/** The topic that fills a draft unasked, each panel member a different one; null where the note gives none. */
export function topicFor(note: InterviewNote, recipient: string | null): string | null {
  const topics = candidatesFor({ ...note }, recipient).filter(({ source }) => source === 'property' || source === 'section');
  const seat = note.interviewers.findIndex(({ name }) => name === recipient);
  return topics[Math.max(seat, 0)]?.text ?? null;
}

function fromProperty(note: InterviewNote): Candidate[] {
  const head = [...linesOf(note.source)].filter(({ number }) => number < note.bodyLine);
  return note.topics.map((topic) => ({
    text: asSpokenToThem(topic),
    field: 'topic',
    line: head.find(({ text }) => text.includes(topic))?.number ?? 1,
    source: 'property',
    person: null,
  }));
}

/** What the walk through the note's lines is in the middle of. */
interface Section {
  readonly level: number;
  readonly topics: boolean;
  readonly person: string | null;
  readonly draft: boolean;
}

function fromBody(note: InterviewNote): Candidate[] {
  const candidates: Candidate[] = [];
  let section: Section = { level: 0, topics: false, person: null, draft: false };
  let person: { readonly name: string; readonly indent: number } | null = null;
  let fenced = false;
  for (const line of linesOf(note.source)) {
    if (line.number < note.bodyLine) continue;
    if (/^\s*(?:```|~~~)/.test(line.text)) fenced = !fenced;
    if (fenced || line.text.trim() === '') continue;
    const heading = HEADING.exec(line.text)?.groups;
    if (heading) {
      section = sectionUnder(section, heading['marks']?.length ?? 1, heading['words'] ?? '', note);
      person = null;
      continue;
    }
    if (section.draft) continue;
    const item = ITEM.exec(line.text)?.groups;
    const words = item?.['words'] ?? line.text.trim();
    const indent = item ? (item['indent'] ?? '').length : 0;
    const labelled = LABEL.exec(words)?.groups;
    const named = interviewerIn(labelled?.['label'] ?? words, note);
    if (named !== null) {
      person = { name: named, indent };
      const rest = labelled?.['rest'] ?? '';
      if (rest !== '') candidates.push(candidate(rest, 'topic', line, 'person', named));
      continue;
    }
    if (person !== null && item === undefined) person = null;
    if (person !== null && indent < person.indent) person = null;
    const topicsLabel = labelled && TOPICS.test(labelled['label'] ?? '') ? (labelled['rest'] ?? '') : null;
    if (topicsLabel !== null)
      for (const topic of topicsLabel.split(/[,;]/))
        if (topic.trim() !== '') candidates.push(candidate(topic, 'topic', line, 'section', null));
    if (section.topics && topicsLabel === null) candidates.push(candidate(words, 'topic', line, 'section', null));
    else if (item && (person !== null || section.person !== null))
      candidates.push(candidate(words, 'topic', line, 'person', person?.name ?? section.person));
    candidates.push(...markedIn(line), ...challengesIn(words, line));
  }
  return candidates.filter(({ text }) => text.length >= 3 && text.length <= 160);
}

function sectionUnder(before: Section, level: number, words: string, note: InterviewNote): Section {
  const inside = level > before.level && before.level > 0;
  const draft = kindOf(words.replace(/\s+to\s+.*$|,.*$/, '')) !== null;
  return {
    // A heading inside a section of topics or of a draft belongs to it.
    level: inside && (before.topics || before.draft) ? before.level : level,
    topics: TOPICS.test(words) || (inside && before.topics),
    person: interviewerIn(words, note) ?? (inside ? before.person : null),
    draft: draft || (inside && before.draft),
  };
}

const candidate = (text: string, field: Candidate['field'], line: Line, source: Candidate['source'], person: string | null): Candidate => ({
  text: asSpokenToThem(text),
  field,
  line: line.number,
  source,
  person,
});

/** The interviewer whom a label or heading names and hardly says more: "Jane (CTO)", "with Bob Lee". */
function interviewerIn(words: string, note: InterviewNote): string | null {
  const said = nameWords(plainName(words.replace(/^(?:with|notes? (?:on|from)|talk with)\s+/i, '')));
  if (said.length === 0 || said.length > 4) return null;
  const meant = note.interviewers.filter(
    ({ name }) => nameWords(name)[0] === said[0] && said.slice(1, 2).every((word) => nameWords(name).includes(word)),
  );
  return meant.length === 1 ? (meant[0]?.name ?? null) : null;
}

const markedIn = (line: Line): Candidate[] =>
  [...line.text.matchAll(/==(?<marked>[^=]+)==/g)].map((match) => candidate(match.groups?.['marked'] ?? '', 'topic', line, 'marked', null));

const challengesIn = (words: string, line: Line): Candidate[] =>
  sentencesOf(plainLine(words))
    .filter(({ text }) => CHALLENGE.test(text))
    .map(({ text }) => candidate(CHALLENGE_ITSELF.exec(text)?.groups?.['what'] ?? text, 'challenge', line, 'sentence', null));
