/**
 * Sayings of several words that no single verb tells: "let you know", "be in touch", "if you hear nothing", "promised me a call".
 *
 * In: the words of a clause. Out: the step that they promise, or null.
 */
import type { Step } from '../../../gate/clause';
import { COMING, mayBeEmployer, onTopic } from './objects';
import { has, isOneOf, soon, subjectBefore, type Words } from './verbs';

/** No saying does without one of these. */
const KEYWORDS = new Set(
  `stay follow touch contact let lets letting nothing silence crickets back try trying me you us inbox mailbox spam junk post sorted promised promises owe owes committed swore assured more anything
  something over through past phone blower horn official final known callback there moved
  pushed rescheduled postponed shifted changed bumped`.split(/\s+/),
);

/** A cheap look for a saying: most clauses hold none of the words. */
export const maySay = (words: Words): boolean => words.some((word) => KEYWORDS.has(word.text) || has(word, 'negation', 'meeting', 'intend', 'decide', 'candidate'));

/** The step that a saying promises, or null. */
export function saying(words: Words): Step | null {
  const hasWord = (...texts: readonly string[]): boolean => words.some((word) => isOneOf(word, ...texts));
  if ((hasWord('stay') && hasWord('tuned')) || words.some((word, at) => word.text === 'follow' && words.slice(0, at).some((each) => has(each, 'answer')) && words.slice(0, at).some((each) => has(each, 'modal', 'to')) && !has(words[0], 'me'))) return 'contact';
  const touch = words.findIndex((word, at) => isOneOf(word, 'touch', 'contact') && isOneOf(words[at - 1], 'in'));
  if (touch >= 0 && words.some((word) => has(word, 'modal', 'be') || (has(word, 'to') && !isOneOf(words[touch - 2], 'stay', 'keep'))) && !hasWord('i')) return 'contact';
  const lets = words.findIndex((word) => isOneOf(word, 'let', 'lets', 'letting'));
  if (lets >= 0 && !words.slice(lets).some((word) => has(word, 'wasBe')) && words.slice(lets + 1, lets + 4).some((word) => has(word, 'candidate') || isOneOf(word, 'me')) && words.slice(lets, lets + 6).some((word) => isOneOf(word, 'know', 'no', 'kno'))) return lets > 0 || !hasWord('them', 'her', 'him') ? 'contact' : null;
  // "If you hear nothing", "applicants not called".
  const silent = words.some((word) => has(word, 'negation'));
  if (silent && (words.some((word) => has(word, 'condition')) || has(words[0], 'candidate')) && words.some((word) => (has(word, 'contact') && !has(word, 'base')) || isOneOf(word, 'hear', 'heard', 'call', 'email', 'phone', 'rung') || (isOneOf(word, 'got', 'gotten', 'get', 'had', 'received', 'receive') && words.some((each) => isOneOf(each, 'anything', 'nothing', 'word', 'one'))) || (isOneOf(word, 'nothing', 'word', 'news') && hasWord('from')))) return 'contact';
  // "If nothing by the 30th, they went with somebody else".
  const nothing = words.findIndex((word) => isOneOf(word, 'nothing', 'silence', 'crickets'));
  if (has(words[0], 'condition') && nothing > 0 && nothing < 5 && soon(words, nothing, 6, 'time')) return 'contact';
  // "There'll be an answer".
  if (words.some((word, at) => isOneOf(word, 'there') && has(words[at + 1], 'modal') && isOneOf(words[at + 2], 'be') && soon(words, at + 2, 3, 'answer')) && !onTopic(words)) return 'contact';
  // "No news by the 10th means no".
  if (words.some((word, at) => isOneOf(word, 'no') && has(words[at + 1], 'answer') && isOneOf(words[at + 2], 'by', 'before') && soon(words, at, 5, 'time')) && !hasWord('i')) return 'contact';
  // "Finalists told by April 9", "my loop got moved to Thursday".
  if (words.some((word, at) => has(word, 'contact') && has(word, 'past') && has(words[at - 1], 'candidate') && isOneOf(words[at + 1], 'by') && soon(words, at, 4, 'time'))) return 'contact';
  if (!onTopic(words) && !hasWord('i', 'deadline') && words.some((word, at) => isOneOf(word, 'moved', 'pushed', 'rescheduled', 'postponed', 'shifted', 'changed', 'bumped') && isOneOf(words[at + 1], 'to', 'till', 'until', 'back') && soon(words, at, 4, 'time') && !isOneOf(words[at + 2], 'the', 'a', 'our'))) return 'meeting';
  // "Nothing from us by Jan 29 = no".
  if (nothing === 0 && isOneOf(words[1], 'from', 'by') && soon(words, 0, 5, 'time')) return 'contact';
  // "Back to me by lunch".
  const back = words.findIndex((word, at) => isOneOf(word, 'back') && isOneOf(words[at + 1], 'to') && isOneOf(words[at + 2], 'me', 'you', 'us'));
  if (back >= 0 && !hasWord('i') && !onTopic(words) && !words.slice(0, back).some((word) => has(word, 'past') && !has(word, 'base'))) return 'contact';
  // "She'll try me again Monday".
  if (words.some((word, at) => isOneOf(word, 'try', 'trying') && isOneOf(words[at + 1], 'me', 'you') && (isOneOf(words[at + 2], 'again', 'on', 'back') || has(words[at + 2], 'time')))) return 'contact';
  // "They'll get me in for a trial day", "want to squeeze me in".
  const takenIn = words.findIndex((word, at) => (has(word, 'turn', 'step', 'give') || isOneOf(word, 'squeeze', 'fit', 'slot', 'pull', 'want')) && has(word, 'base') !== has(word, 'past') && isOneOf(words[at + 1], 'me', 'you', 'us') && (isOneOf(words[at + 2], 'in', 'over', 'down') || (isOneOf(words[at + 2], 'for') && soon(words, at + 2, 4, 'meeting'))));
  if (takenIn >= 0 && !has(words[takenIn], 'past') && !has(subjectBefore(words, takenIn - 1), 'me', 'own', 'other') && !onTopic(words)) return 'meeting';
  // "I've got a callback for the job".
  const got = words.findIndex((word, at) => isOneOf(word, 'have', 'got') && at < 4 && isOneOf(words[at + 1], 'a', 'an', 'my', 'the'));
  if (got > 0 && isOneOf(words[0], 'i') && words.slice(got, got + 5).some((word) => has(word, 'meeting') || isOneOf(word, 'callback')) && !onTopic(words)) return 'meeting';
  // "Look for something in my inbox", "the contract is likely in my inbox by Friday".
  const inbox = words.findIndex((word) => isOneOf(word, 'inbox', 'mailbox'));
  if (inbox > 0 && words.slice(0, inbox).some((word) => has(word, 'modal', 'be', 'third') || isOneOf(word, 'likely', 'due')) && !hasWord('i')) return 'contact';
  
  if (words.some((word, at) => isOneOf(word, 'look', 'watch', 'check', 'eye') && words.slice(at + 1, at + 7).some((each) => isOneOf(each, 'inbox', 'mailbox', 'spam', 'junk', 'post'))) && (has(words[0], 'report') || words.some((word) => has(word, 'employer')))) return 'contact';
  // "They want a decision made", "hoping to have somebody picked".
  const led = words.findIndex((word) => isOneOf(word, 'have', 'want', 'wants', 'wanted', 'like', 'get', 'see'));
  const done = words.findIndex((word, at) => at > led && (isOneOf(word, 'sorted') || (has(word, 'decide') && has(word, 'past') && !has(word, 'base'))));
  if (led >= 0 && done > led + 1 && !has(words[0], 'me') && (has(words[0], 'third') || words.some((word) => has(word, 'employer', 'name', 'modal', 'to')))) return 'decision';
  // "They promised me a call", "they owe me an answer", "committed to feedback".
  const within = words.findIndex((word) => isOneOf(word, 'with'));
  if (isOneOf(words[0], 'i') && within > 0 && has(words[within - 1], 'meeting') && (isOneOf(words[within + 1], 'them') || soon(words, within, 2, 'employer')) && !onTopic(words)) return 'meeting';
  const pledge = words.findIndex((word) => /^(?:promised|promises|owes?|committed|swore|assured)$/.test(word.text));
  const pledger = subjectBefore(words, pledge - 1);
  if (pledge >= 0 && (has(pledger, 'employer', 'name') || (pledger === null && (isOneOf(words[pledge + 1], 'me', 'us') || isOneOf(words[pledge - 1], 'was', 'am', 'been')))) && soon(words, pledge, 5, 'answer') && !onTopic(words) && !words.slice(pledge).some((word) => has(word, 'other'))) return 'contact';
  if (words.some((word, at) => isOneOf(word, 'say', 'tell', 'share') && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'more', 'anything', 'something')) && has(words[0], 'employer'))) return 'contact';
  const looks = words.findIndex((word, at) => /^(?:go|going|goes|gone|look|looks|run|runs)$/.test(word.text) && isOneOf(words[at + 1], 'over', 'through', 'past') && words.some((each) => has(each, 'modal', 'to')));
  if (looks >= 0 && has(subjectBefore(words, looks - 1), 'employer', 'name')) return 'internal';
  if (words.some((word, at) => isOneOf(word, 'be', 'see') && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'me', 'you', 'us')) && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'back', 'again', 'in'))) && !hasWord('i')) return 'contact';
  // "Be by the phone", "keep your phone on".
  if (words.some((word, at) => isOneOf(word, 'be', 'stay', 'keep') && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'phone', 'blower', 'horn')) && words.slice(at + 1, at + 5).some((each) => isOneOf(each, 'by', 'near', 'on', 'close', 'handy')))) return 'contact';
  // "It will be official", "it should be settled".
  if (words.some((word, at) => isOneOf(word, 'be') && has(words[at - 1], 'modal') && isOneOf(words[at + 1], 'official', 'final', 'sorted', 'known')) && !onTopic(words)) return 'decision';
  // "Let's talk", said by the employer.
  const said = words.findIndex((word) => has(word, 'report'));
  if (said > 0 && has(subjectBefore(words, said - 1), 'employer', 'name') && words.slice(said).some((word, at, rest) => isOneOf(word, 'let', 'lets') && isOneOf(rest[at + 1], 'talk', 'speak', 'meet', 'chat'))) return 'meeting';
  if (hasWord('start', 'starts', 'starting', 'begin', 'begins')) return null;
  const wants = words.findIndex((word) => has(word, 'intend'));
  if (wants >= 0 && mayBeEmployer(subjectBefore(words, wants - 1)) && subjectBefore(words, wants - 1) !== null && words.slice(wants + 1, wants + 5).some((each, index) => has(each, 'meeting', 'role') && !has(words[wants + index + 2], 'to')) && !hasWord('i', 'my') && !onTopic(words)) return 'meeting';
  if (wants >= 0 && words.slice(wants + 1, wants + 4).some((each) => isOneOf(each, 'me', 'you')) && words.slice(wants + 1, wants + 6).some((each, index) => COMING.includes(each.text) || isOneOf(each, 'back', 'talk', 'speak') || (isOneOf(each, 'in') && !has(words[wants + index + 2], 'time')))) return 'meeting';
  return null;
}
