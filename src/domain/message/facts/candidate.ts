/**
 * A candidate: words of a note that a letter can say, with the line they come from.
 *
 * In: words, the fact they are, where they stand. Out: a candidate in the form in which the letter's sentence takes it.
 * Not here: the walk through the note (`read-facts.ts`), which candidate a letter gets (`deal.ts`).
 */
import { withCapital } from '../../in-words';
import { plainLine } from '../plain-text';
import { asSpokenToThem, fitOf, unfitAlone, unfitOf, type Reader, type Unfit } from './fit';
import type { FactName } from './places';

export interface FactCandidate {
  /** As it can stand inside a sentence of the message, where it fits. */
  readonly text: string;
  readonly field: FactName;
  /** Path of the note, and its 1-based line. */
  readonly note: string;
  readonly line: number;
  /** Where it was found; a sentence is a guess, all else was written down for the purpose. */
  readonly source: 'property' | 'section' | 'person' | 'marked' | 'sentence';
  /** The interviewer under whose name it stands, or null. */
  readonly person: string | null;
  /** Why it is offered and not put in unasked; null where it fits. */
  readonly unfit: Unfit | null;
  /** What the user has to say to a concern; null for all else. */
  readonly answer: string | null;
}

/** Where a candidate was found. */
export type CandidatePlace = Pick<FactCandidate, 'note' | 'line' | 'source' | 'person'> & { readonly reader: Reader };

type Words = Pick<FactCandidate, 'text' | 'field' | 'unfit' | 'answer'>;

/** The candidate that the words make for a fact; what is shared becomes an article, an idea or news by its words. */
export function factCandidateOf(words: string, field: FactName, { reader, ...place }: CandidatePlace): FactCandidate {
  return { ...place, ...wordsFor(words, field, reader) };
}

function wordsFor(words: string, field: FactName, reader: Reader): Words {
  switch (field) {
    case 'article':
    case 'news':
      return sharedWords(words, field, reader);
    case 'idea':
      return ideaWords(words, reader);
    case 'proof':
      return proofWords(words);
    case 'concern':
      return concernWords(words, reader);
    case 'met':
      return { field, ...fitOf(words.replace(/\([^()]*\)/g, ' '), 'agency'), answer: null };
    case 'skill':
    case 'shown':
      return { field, ...fitOf(words, 'agency'), answer: null };
    default:
      return { field, ...fitOf(words, reader), answer: null };
  }
}

const bareLine = (words: string): string => plainLine(words).replace(/[\s.;,:!]+$/, '');

const NEWS =
  /^(?:your |the |a )?(?:[\p{L}'’-]+ ){0,3}(?:launch|award|prize|funding|funding round|opening|acquisition|merger|anniversary|expansion|listing|certification|win)\b/iu;
const IDEA = /^(?:an? |one |my )?(?:idea|thought|suggestion)\b/i;

/** Something to share: a noun phrase with its link behind it; what is no phrase is a thought, which stands behind a colon. */
function sharedWords(words: string, field: 'article' | 'news', reader: Reader): Words {
  const line = plainLine(words);
  const link = /https?:\/\/[^\s)>\]]+/.exec(line)?.[0] ?? null;
  const phrase = asSpokenToThem(link === null ? line : line.replace(link, ' ').replace(/[\s:(–—-]*\(?\s*\)?\s*$/, ''), reader);
  const unfit = unfitOf(phrase);
  if (field === 'article' && (IDEA.test(phrase) || unfit === 'clause')) return ideaWords(words, reader);
  const text = link === null ? phrase : `${phrase} (${link})`;
  return { field: field === 'news' || NEWS.test(phrase) ? 'news' : 'article', text: phrase === '' ? line : text, unfit, answer: null };
}

function ideaWords(words: string, reader: Reader): Words {
  const text = asSpokenToThem(words, reader)
    .replace(/^(?:(?:an? |one |my )?(?:idea|thought|suggestion)\s*[:–—-]\s*)/i, '')
    .trim();
  return { field: 'idea', text, unfit: unfitAlone(text), answer: null };
}

const PAST =
  /^(?:[\p{L}-]+ed|led|built|cut|ran|wrote|grew|taught|made|won|brought|set|took|held|sold|kept|began|drove|found|oversaw|rebuilt|spoke|went|got|gave|rewrote|sped|met)\b(?! (?:by|teams?|systems?|tools?|data|software|services)\b)/iu;

/** An achievement, as it stands behind a colon: "Cut the nightly loads by half" is "I cut the nightly loads by half". */
function proofWords(words: string): Words {
  const line = bareLine(words);
  const text = PAST.test(line)
    ? `I ${line.charAt(0).toLowerCase()}${line.slice(1)}`
    : /^I\b/.test(line)
      ? line
      : fitOf(line, 'agency').text;
  return { field: 'proof', text, unfit: unfitAlone(text), answer: null };
}

/** "No Kubernetes in production -> two years of it at home": the concern, and what the user has to say to it. */
function concernWords(words: string, reader: Reader): Words {
  const [, concern = words, said = ''] = /^(.{2,120}?)\s*(?:->|→|=>|\s[–—-]\s|:)\s*(\S.*)$/.exec(plainLine(words)) ?? [];
  const fit = fitOf(concern.replace(/^(?:no|lack of|a lack of|little) (?=\S)/i, 'my lack of '), reader);
  const answer = bareLine(said).replace(/^(?:answer|say|my answer)\s*:\s*/i, '');
  return { field: 'concern', ...fit, answer: answer === '' || unfitAlone(answer) !== null ? null : withCapital(answer) };
}
