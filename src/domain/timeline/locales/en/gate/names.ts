/**
 * Nouns that name an answer or a next step: "decision Friday", "second round on the 3rd".
 *
 * In: the words of a clause. Out: the step that is named, or null. Not here: verbs (`acts.ts`).
 */
import type { Step } from '../../../gate/clause';
import { Also, Is } from './classes';
import { WEAK_ANSWERS } from './lexicon';
import { decidesElse } from './objects';
import { also, has, isOneOf, soon, type Words } from './verbs';

/** The same and their plurals. */
const WEAK = WEAK_ANSWERS.flatMap((word) => [word, `${word}s`]);
const DECISION = /^(?:decis|decison|desision|offer|result|outcome|verdict|pick|choice|approval|announcement)/;

/** "Email from my bank", "results of my blood test": it comes from somebody of the user's own. */
const isFromMine = (words: Words, at: number): boolean =>
  isOneOf(words[at + 1], 'from', 'of', 'on') &&
  isOneOf(words[at + 2], 'my') &&
  !has(words[at + 3], Is.meeting | Is.role | Is.answer) &&
  !isOneOf(words[at + 3], 'recruiter', 'contact', 'interviewer', 'hiring', 'agency', 'panel');

/** "My exam results": of something else of the user's own. */
export const isOfMine = (words: Words, at: number): boolean =>
  isOneOf(words[at - 2], 'my') && !has(words[at - 1], Is.meeting | Is.role | Is.filler | Is.adverb | Is.answer | Is.step);

/** The step that a clause names in a noun, or null. */
export function stepNamed(words: Words): Step | null {
  if (!words.some((word) => has(word, Is.answer | Is.meeting, Also.inside) || isOneOf(word, 'contract', 'paperwork'))) return null;
  const answer = words.findIndex(
    (word, at) =>
      has(word, Is.answer) &&
      !(/^answers?$/.test(word.text) && soon(words, at, 2, Is.contact)) &&
      (!isOneOf(word, ...WEAK) ||
        (isOneOf(words[at + 1], 'from') &&
          (has(words[at + 2], Is.employer | Is.name, Also.them) || (isOneOf(words[at + 2], 'me', 'us') && !isOneOf(words[0], 'i'))))) &&
      !(/^(?:decision|choice|vote|reply|answer)$/.test(word.text) && decidesElse(words, at)) &&
      !isFromMine(words, at) &&
      !isOfMine(words, at) &&
      !(isOneOf(words[at - 1], 'no') && isOneOf(words[at - 2], 'still', 'yet')) &&
      !(isOneOf(word, 'call') && has(words[at - 1], Is.modal) && isOneOf(words[at + 1], 'on')),
  );
  if (answer >= 0) return DECISION.test(words[answer]?.text ?? '') ? 'decision' : 'contact';
  if (
    words.some((word, at) => also(word, Also.inside) && !decidesElse(words, at)) ||
    words.some(
      (word, at) =>
        has(word, Is.meeting) &&
        isOneOf(words[at + 1], 'go', 'goes', 'continue', 'continues') &&
        (isOneOf(words[at + 2], 'on') || has(words[at + 2], Is.time)),
    ) ||
    (words.some((word) => has(word, Is.meeting)) &&
      words.some((word) => isOneOf(word, 'run', 'runs', 'running', 'done', 'over', 'finish', 'finished', 'thru', 'completed')))
  )
    return 'internal';
  if (words.some((word, at) => isOneOf(word, 'contract', 'paperwork') && soon(words, at, 3, Is.arrive))) return 'contact';
  return words.some((word) => has(word, Is.meeting)) ? 'meeting' : null;
}
