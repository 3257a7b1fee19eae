/**
 * What a predicate means for the user: who acts, to whom, about what, and what is done by it all together.
 *
 * In: a sentence and one of its predicates. Out: names of acts ("contact", "hear", "decide", "has meeting"). How they weigh is not here.
 */
import { CUTS } from './grammar';
import { predicatesOf } from './predicates';
import type { Predicate } from './word-reader';
import { taggedWords, type TimePlace, type Word } from './words';

export interface Parsed {
  readonly words: readonly Word[];
  readonly predicates: readonly Predicate[];
}

export function parsed(sentence: string, places: readonly TimePlace[]): Parsed {
  const words = taggedWords(sentence, places);
  return { words, predicates: predicatesOf(words) };
}

/** The predicate's verb by what it does; the first that fits what stands behind it. */
export function verbOf({ words }: Parsed, { at }: Predicate): string {
  const word = words[at];
  if (word === undefined) return '';
  const behind = words.slice(at + 1, at + 4);
  if (word.text === 'be' && behind.slice(0, 3).some(({ text }) => text === 'touch' || text === 'contact')) return 'contact';
  if (
    word.verbs.includes('turn') &&
    behind.some(({ signs, text }) => signs.includes('back') || signs.includes('touch') || text === 'out' || text === 'base')
  )
    return 'contact';
  if (word.text.startsWith('let') && word.text.length < 8 && behind.some(({ text }) => text === 'know' || text === 'hear'))
    return 'contact';
  if (
    /^(?:come|came|coming|comes|pop|drop|dropping|swing|nip|go|going|went|stop|walk|fly|drive|be|back|have|having|had|call|called|ask|asked|invite|invited|want|wanted)$/.test(
      word.text,
    ) &&
    behind
      .slice(0, 2)
      .some(
        ({ text }, at) =>
          (text === 'me' || text === 'us') && /^(?:in|over|back|round|up|down|along|again)$/.test(behind[at + 1]?.text ?? ''),
      )
  )
    return 'have in';
  if (
    /^(?:come|came|coming|comes|pop|drop|dropping|swing|nip|go|going|went|stop|am|be|are|is|fly|drive)$/.test(word.text) &&
    /^(?:in|over|back|round|up|down|along)$/.test(behind[0]?.text ?? '') &&
    ((behind[1]?.phrase !== undefined && behind[1].phrase >= 0) || /^(?:for|to|and|again|at|,|\.)$/.test(behind[1]?.text ?? '.'))
  )
    return 'come in';
  const [first, second] = word.verbs;
  if (first === 'turn') return second ?? 'turn';
  return first ?? (['is', 'are', 'am', 'be', 'was', 'were', 'been'].includes(word.text) ? 'be' : '?');
}

export const END = /s$/;

/** Who acts: one person or group of the employer's, employers at large, the user, others. */
export function whoOf({ words }: Parsed, predicate: Predicate): string {
  const { subject, start } = predicate;
  if (['he', 'they', 'someone', 'name'].includes(subject)) return 'they';
  if (subject === 'employer') {
    for (let at = start - 1; at >= 0 && at > start - 8; at--) {
      const word = words[at];
      if (word?.nouns.includes('employer') === true) {
        const before = words.slice(Math.max(0, at - 3), at);
        return END.test(word.text) &&
          !word.text.endsWith('ss') &&
          !before.some(({ text }) => /^(?:the|their|my|our|your|his|her|two|both|three)$/.test(text))
          ? 'employers'
          : before.some(({ text }) => text === 'a' || text === 'any' || text === 'an')
            ? 'an employer'
            : 'they';
      }
    }
    return 'they';
  }
  if (['everyone', 'candidate', 'you'].includes(subject)) return 'you';
  return subject;
}

/** Nouns behind a predicate, up to the next predicate or cut. */
export function objectsOf({ words, predicates }: Parsed, predicate: Predicate): string[] {
  const next = predicates[predicates.indexOf(predicate) + 1];
  const found: string[] = [];
  const end = Math.min(words.length, next?.start ?? words.length, predicate.at + 9);
  for (let at = predicate.at + 1; at < end; at++) {
    const word = words[at];
    if (word === undefined || (CUTS.has(word.text) && word.text !== 'and')) break;
    for (const noun of word.nouns) if (!found.includes(noun)) found.push(noun);
    if (word.signs.includes('back')) found.push('back');
    if (word.capital && word.nouns.length === 0) found.push('name');
  }
  return found;
}

export const AHEAD = new Set(['ahead', 'would', 'may', 'now', 'going on', 'to', 'must']);

export const toUser = (objects: readonly string[]): string =>
  objects.some((object) => ['me', 'you', 'we', 'candidate', 'everyone', 'my'].includes(object))
    ? 'me'
    : objects.some((object) => ['them', 'other', 'own', 'employer', 'name', 'our'].includes(object))
      ? 'them'
      : '';

export const aboutOf = (objects: readonly string[]): string =>
  objects.find((object) => ['answer', 'meeting', 'role', 'application', 'topic', 'when'].includes(object)) ?? '';

export function actShort(parsed: Parsed, predicate: Predicate): string {
  return `${actOf(parsed, predicate)} ${AHEAD.has(predicate.tense) ? 'ahead' : 'past'}`;
}

export const DECISION = /^(?:decis|decison|desision|verdict|pick|choice|selection|conclusion|mind)/;

/** What is done, by what the verb, its subject and its object mean together. */
export function actOf(parsed: Parsed, predicate: Predicate): string {
  const { words } = parsed;
  const verb = verbOf(parsed, predicate);
  const who = whoOf(parsed, predicate);
  const objects = objectsOf(parsed, predicate);
  const about = aboutOf(objects);
  const { passive, tense, at } = predicate;
  const text = words[at]?.text ?? '';
  const behind = words.slice(at + 1, at + 7);
  const isUser = ['I', 'you', 'we'].includes(who);
  if (who === 'answer')
    return !/^(?:run|runs|running|last|lasts|continue|continues|start|starts|begin|begins)$/.test(text) &&
      (passive || ['happen', 'be', 'contact', 'give', 'turn', 'decide', 'end', '?'].includes(verb))
      ? 'answer comes'
      : `answer ${verb}`;
  if (who === 'meeting') return passive || ['happen', 'be', 'step', 'end', '?'].includes(verb) ? 'meeting is' : `meeting ${verb}`;
  if (who === 'application' || who === 'topic' || who === 'when' || who === 'role') return `${who} ${passive ? 'is done' : verb}`;
  if (
    /^(?:mak|made|tak|took|reach|com|came|arriv|giv|gave|hav|had|has|get|got)/.test(text) &&
    behind.some((word) => DECISION.test(word.text))
  )
    return 'decide';
  if (/^(?:made|make|making)$/.test(text) && behind.some((word) => word.text === 'offer' || word.text === 'offers')) return 'contact';
  if (passive && isUser)
    return ['contact', 'say', 'hear', 'give', 'turn'].includes(verb)
      ? 'hear'
      : verb === 'step' || verb === 'ask' || verb === 'have in'
        ? 'invited'
        : verb === 'decide'
          ? 'decide'
          : verb;
  const answerAt = behind.findIndex((word) => word.nouns.includes('answer'));
  const mine = answerAt > 0 && ['my', 'your'].some((own) => behind[answerAt - 1]?.nouns.includes(own) === true);
  if (mine && !isUser) return 'wants my answer';
  if (['receive', 'give', 'happen', 'know', 'turn', 'be'].includes(verb) && about === 'answer')
    return isUser && verb !== 'give' ? 'hear' : 'contact';
  if (verb === 'say' && (tense === 'ahead' || tense === 'would' || tense === 'to' || tense === 'may') && toUser(objects) === 'me')
    return 'contact';
  if (verb === 'know' || verb === 'hear') return 'hear';
  if (
    ['receive', 'happen', 'be', 'meet', 'step', 'apply', 'give', 'move', 'turn', 'have in', 'come in', 'ask', 'intend'].includes(verb) &&
    about === 'meeting'
  )
    return 'has meeting';
  if (verb === 'have in') return 'invited';
  return verb;
}

/** Nouns of answers that say what was decided. */
export const DECIDED = /^(?:decis|decison|desision|offer|result|outcome|verdict|pick|choice|announcement|selection|conclusion)/;
