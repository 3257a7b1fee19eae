/**
 * What else a clause can be about: the user's own tasks, the past, habits, questions, other employers; and promises without a time.
 *
 * In: the words of a clause, or its text. Out: yes or no. Not here: what the employer does (`acts.ts`).
 */
import { anyOf } from '../words';
import { HEDGES, OF_ANSWER } from './objects';
import { has, soon, verbAt, type Words } from './verbs';

/** Where a line of one's own tasks begins: behind "please", "then", "todo". */
const opening = (words: Words): number => words.findIndex((word) => !/^(?:please|also|then|and|so|todo|to-do|to|note|self|reminder|must|should|me|maybe|or|if|not|just|still|remember|do)$/.test(word.text));

/** "I was told", "I'm promised": others speak. */
const isTold = (words: Words, at: number): boolean => (has(words[at + 1], 'report') && !has(words[at + 1], 'contact', 'past')) || (has(words[at + 1], 'be', 'aux') && soon(words, at, 3, 'report', 'intend') && words.slice(at + 1, at + 4).some((word) => has(word, 'past') || word.text === 'hoping' || word.text === 'expecting'));

/** The user is the one to act: "I ...", or an imperative that is not a noun ("call the landlord", but not "call from HR"). */
export function userActs(words: Words): boolean {
  const first = opening(words);
  const word = words[first];
  if (word !== undefined && has(word, 'task') && has(word, 'base') && first < words.length - 1 && !(word.text === 'give' && (has(words[first + 1], 'candidate', 'me') || (/^(?:it|or|them|her|him)$/.test(words[first + 1]?.text ?? '') && soon(words, first, 4, 'time'))))) {
    const next = words[first + 1];
    const isNoun = has(word, 'answer', 'meeting') || (word.text === 'plan' && has(next, 'be')) || has(word, 'inner', 'decide');
    if (!isNoun || !(has(next, 'time', 'be', 'modal', 'aux', 'posted') || /^(?:from|by|in|on|within|next|this|of|with|for|end|no|before|after|and|early|mid|late|then|for|at|should|expected|week|is|w|wk|latest|beginning|start)$/.test(next?.text ?? ''))) return true;
  }
  // "Planning to swing by the office", "following up with my references".
  if (has(words[0], 'ing') && words[0]?.text !== 'going' && ((has(words[0], 'contact') && has(words[1], 'employer', 'them')) || words.some((each) => each.text === 'my') || (has(words[0], 'intend') && words[1]?.text === 'to' && (words[2]?.is.size === 0 || (has(words[2], 'turn') && !soon(words, 2, 2, 'particle')))))) return true;
  return words.some(
    (each, at) =>
      (has(each, 'me') && !/^(?:me|myself)$/.test(each.text) && (each.text === 'my' ? at === 0 : !/^(?:whether|if|that|who|when|once)$/.test(words[at - 1]?.text ?? '')) && !isTold(words, at)) ||
      (has(each, 'condition') && has(words[at + 1], 'candidate') && has(words[at + 2], 'task') && has(words[at + 2], 'base') && !has(words[at + 2], 'receive', 'aux', 'contact')) ||
      (has(each, 'candidate') && has(words[at + 1], 'modal') && /^(?:ask|apply|request|appeal|withdraw|reapply|contact|email|write)$/.test(words[at + 2]?.text ?? '')) ||
      // "Three days to do it".
      (has(each, 'time') && words[at + 1]?.text === 'to' && /^(?:do|complete|finish|return|submit|sign|accept|respond)$/.test(words[at + 2]?.text ?? '')) ||
      (has(each, 'must') && words[at + 1]?.text === 'be') || (/^(?:has|have|need|needs)$/.test(each.text) && words[at + 1]?.text === 'to' && words[at + 2]?.text === 'be') ||
      (/^(?:due|deadline|deadlines|required|mandatory)$/.test(each.text) && !words.slice(0, at).some((word) => (has(word, 'answer') && !/^letter/.test(word.text)) || has(word, 'modal'))) ||
      (/^(?:told|tell|asked|answer|owe|remind)$/.test(each.text) && !has(words[at - 1], 'be') && (has(words[at + 1], 'other', 'them') || (/^(?:hr|the|recruiter)$/.test(words[at + 1]?.text ?? '') && each.text !== 'answer'))) ||
      (has(each, 'candidate') && (has(words[at + 1], 'must') || (words[at + 1]?.text === 'have' && has(words[at + 2], 'time')))) ||
      (at === first && each.text === 'follow-up' && /^(?:with|on)$/.test(words[at + 1]?.text ?? '')) ||
      (/^(?:want|wants|wanted|ask|asks|request|requests|need|needs|expects|require|requires|like|appreciate)$/.test(each.text) && words.slice(at + 1, at + 4).some(({ text }) => /^(?:answer|reply|response|rsvp|my|your)$/.test(text))),
  );
}

/** It tells what has happened; what somebody said or expected is no past of its own. */
export const past = (words: Words): boolean =>
  words.some((word, at) => {
    if (/^(?:was|were)$/.test(word.text) && /^(?:supposed|meant|due)$/.test(words[at + 1]?.text ?? '')) return true;
    if (/^(?:ago|since|yesterday|previous|previously|was|were|had|did|never)$/.test(word.text)) return !soon(words, at, 2, 'report', 'intend');
    if ((has(word, 'pastVerb') && !has(words[at - 1], 'be')) || (word.text === 'got' && !has(words[at - 1], 'aux'))) return true;
    // "Written feedback": what kind it is.
    if (at === 0 && has(words[1], 'answer', 'meeting')) return false;
    if (words[at + 1]?.text === 'that' && has(word, 'report')) return false;
    if (word.text === 'asked' && /^(?:me|us)$/.test(words[at + 1]?.text ?? '')) return false;
    if (/^(?:the|a|an|my|your|our|any|no)$/.test(words[at - 1]?.text ?? '') || words.slice(at).some((each) => has(each, 'modal'))) return false;
    if (!has(word, 'past') || has(word, 'base') || (has(word, 'report') && (!has(word, 'contact') || word.text === 'told')) || has(word, 'intend', 'modal', 'aux', 'posted', 'topic', 'step')) return false;
    return verbAt(words, at).time === 'past' && (has(word, 'arrive') || !has(words[at - 1], 'answer', 'meeting', 'decide'));
  });

export const habit = (words: Words): boolean =>
  words.some(
    (word, at) =>
      has(word, 'habit') ||
      (/^(?:every|each|per|once|twice|times)$/.test(word.text) && soon(words, at, 2, 'time') && !(word.text === 'once' && soon(words, at, 1, 'employer'))) ||
      (word.text === 'only' && has(words[at + 1], 'third')),
  );

/** "Her husband": somebody of theirs. */
const isTheirs = (words: Words, at: number): boolean => /^(?:his|her|their)$/.test(words[at - 1]?.text ?? '');

/** "Panel with product and design": a team of theirs, as whom the user meets. */
const isMet = (words: Words, at: number): boolean => words.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'with' || text === 'at') && words.slice(0, at).some((word) => has(word, 'meeting', 'inner'));

/** "The academy starts on the 3rd": what begins is no step of theirs, but "interviews start" is. */
const startsElse = (words: Words): boolean =>
  words.some((word, at) => /^(?:starts?|begins?|started|kicks)$/.test(word.text) && at > 0 && !has(words[at - 1], 'modal', 'to', 'intend', 'me', 'candidate') && !words.slice(0, at).some((each) => has(each, 'meeting', 'answer', 'decide', 'inner', 'contact')));

/** "The offer is open until Friday", "valid for a month". */
const stands = (words: Words): boolean => words.some((word, at) => /^(?:open|valid|void|lapses?)$/.test(word.text) && words.slice(at + 1, at + 5).some(({ text }) => /^(?:until|till|til|through|unless)$/.test(text)));

export const otherTopic = (words: Words): boolean => startsElse(words) || stands(words) || words.some((word, at) => (has(word, 'other') && !isTheirs(words, at)) || (has(word, 'topic') && !isMet(words, at)) || (has(word, 'own') && !isTheirs(words, at)));

/** A verb that is none of ours leads the clause: "will ship", "to apply". */
/** What the user, or one of theirs, said: "told them I'd decide", "my reference says". */
export const userTells = (words: Words): boolean =>
  // "I told Kim she'd have my answer".
  (words[0]?.text === 'i' && /^(?:told|asked|promised|emailed|texted|assured|messaged)$/.test(words[1]?.text ?? '')) ||
  words.some((word, at) => at < 3 && /^(?:told|tell|asked)$/.test(word.text) && (has(words[at + 1], 'them') || /^(?:hr|the)$/.test(words[at + 1]?.text ?? '')) && !has(words[at - 1], 'employer', 'name', 'be')) ||
  (words[0]?.text === 'my' && !has(words[1], 'employer') && has(words[2], 'report')) || (has(words[0], 'own') || (words[0]?.text === 'my' && has(words[1], 'own')));

export const leadsElsewhere = (words: Words): boolean =>
  words.some((word, at) => has(words[at - 1], 'modal', 'to') && !has(words[at - 2], 'answer') && !has(word, 'modal', 'be', 'aux', 'adverb', 'arrive', 'time', 'filler', 'report', 'decide', 'contact', 'give', 'step', 'receive', 'inner', 'turn', 'intend', 'negation'));

export const elsewhere = (clause: string): boolean =>
  /\b(?:elsewhere|an?other (?:offer|compan\w+|employer|interview|place|uni\w*|hospital|district|shop|school|store|firm)|other (?:offer|guys|compan\w+|place|employer|process|one|hospital|school|district|shop|firm)s?|competing offer|(?:my|holding an?|have an?|got an?) offers? (?:expires?|deadline|until|from)|last place)\b/i.test(clause);

export const asks = (clause: string): boolean =>
  /\?|\b(?:forgot|should have|should['’]ve|did ?n['’]?t(?: get to| think to)?|need|meant) (?:to )?ask\b|^\W*(?:q\b\W|question|qs\b|ask(?:ed|ing)?\b(?! to)|todo:? ask|find out|clarify|figure out|how (?:long|soon|many|much)\b|when (?:do|will|would|can|should|are|is)\b|could you\b)/i.test(clause);

const CONTACTING = anyOf(['call(?:ing)?', 'contact(?:ing)?', 'e-?mail(?:ing)?', 'phon(?:e|ing)', 'ring(?:ing)?', 'chas(?:e|ing)', 'follow(?:ing)?[- ]?up', 'reach(?:ing)? out', 'check(?:ing)? (?:in|back|up)', 'ping(?:ing)?', 'get(?:ting)? in touch', 'writ(?:e|ing)', 'messag(?:e|ing)', 'bother(?:ing)?', '[ie]nquir(?:e|ing)']);
const FORBIDS = new RegExp(
  String.raw`\b(?:do(?: not|n['’]?t)|not to|never|no need to|refrain from|rather (?:you|i) (?:not|didn['’]?t)|discouraged? from|avoid)\s(?:please )?${CONTACTING}\b(?! (?:until|till|before|unless|references?|you['’]?(?:ve|re)|(?:my|her|his) references))|\bno (?:phone )?(?:calls|[ie]nquiries|follow-?ups)(?: or (?:e-?mails|visits))?,? please|\bplease,? no (?:phone )?(?:calls|[ie]nquiries)`,
  'i',
);
export const forbids = (clause: string): boolean => FORBIDS.test(clause);

/** Words for a time that cannot be counted. */
const SOON = new RegExp(
  String.raw`\b(?:${anyOf(['soon(?!er)', 'shortly', 'asap', 'as soon as', 'in due (?:course|time)', 'at some (?:point|stage)', 'eventually', '(?:in the )?near future', 'rolling', 'continuous basis', 'any (?:day|time) now', 'either way', 'one way or the other', 'a while', 'before long', "won['’]?t be (?:much |too |very )?long(?:er)?", 'stay tuned', 'bear with', 'down the (?:road|line)', 'on hold', 'sooner (?:rather )?than later', 'sooner or later', 'if (?:suitable|shortlisted|selected|successful|interested)', 'longer than (?:usual|normal|expected|planned|hoped)', 'as (?:and )?when', 'when(?:ever)? (?:available|ready|possible|known)', "when there['’]?s", 'to follow', 'hang in there', 'posted\\b'])}|(?:when(?:ever)?|once|as soon as) \w+ (?:is|are|has|have|comes?|gets?)\b|(?:when(?:ever)?|once|as) (?:my|our|your|a|an)\b|(?:when(?:ever)?|once|after|until|till|as) (?:we|they|she|he|it|the|there|all|every\w*|interviews|references|refs|finance|legal|hr|more|their|that|openings?|positions?|budgets?|approv\w+|settled)\b|if (?:they|we|there|you|anything|something|a|an|another|more|one)\b)`,
  'i',
);
const NO_TIME = new RegExp(
  String.raw`\bno (?:\w+ )?(?:timeline|time-? ?frame|deadline|dates?|eta|timetable|timing|clue|idea)\b|\b(?:(?:could|would|will|wo|can|did|does|do|was|is|are)(?: not|n['’]?t)|cannot|cant|declined to|refused to|unable to|not able to|hasn['’]?t|haven['’]?t)\b.{0,30}?\b(?:date|time-? ?line|time-? ?frame|deadline|timing|when|estimate|how long)\b|\b(?:timeline|timing|time-? ?frame)\W+(?:is |was )?(?:still )?(?:unclear|unknown|open|up in the air|flexible|uncertain|not \w+)|\btb[dc]\b|to be (?:determined|confirmed|announced)|hard to say`,
  'i',
);
export const vague = (clause: string): boolean => SOON.test(clause) || NO_TIME.test(clause);
export const noTime = (clause: string): boolean => NO_TIME.test(clause);

/** "They're two weeks out from deciding". */
const isAway = (words: Words): boolean => words.some((word, at) => /^(?:out|away|off)$/.test(word.text) && has(words[at - 1], 'time') && has(words[0], 'employer', 'answer', 'time'));

/** "It'll be a week", "could be Monday". */
const isIt = (words: Words): boolean => {
  const at = words.findIndex((word) => has(word, 'modal'));
  return at >= 0 && at < 2 && (at === 0 || /^it$/.test(words[0]?.text ?? '')) && words.slice(at + 1, at + 4).some((word) => /^(?:be|take)$/.test(word.text)) && soon(words, at, 5, 'time');
};

/** "Allow two weeks", "it takes a month", "give us till Friday": the words of waiting and nothing else. */
export const waits = (words: Words): boolean =>
  (isIt(words) || isAway(words) || ((words.some(({ text }) => /^(?:nothing|silence|quiet|crickets)$/.test(text)) || words.some((word, at) => has(word, 'negation') && words.slice(at + 1, at + 3).some(({ text }) => /^(?:do|move|happen|start|begin|act|decide|budge|much|anything)$/.test(text)))) && words.some((word, at) => /^(?:until|till|til|before)$/.test(word.text) && soon(words, at, 4, 'time'))) || words.some((word, at) => /^(?:sit|hang|hold)$/.test(word.text) && /^(?:tight|on|fire)$/.test(words[at + 1]?.text ?? '') && words.slice(at).some(({ text }) => /^(?:until|till|til|for)$/.test(text)) && soon(words, at, 5, 'time')) || words.some((word, at) => /^(?:allow|give|bear|wait|takes?|need)$/.test(word.text) && soon(words, at, word.text.startsWith('take') ? 3 : 7, 'time') && !/^(?:effect|place|over|off|part)$/.test(words[at + 1]?.text ?? ''))) && !words.some((word, at) => /^(?:i|my|you)$/.test(word.text) || (word.text === 'me' && /^takes?$/.test(words[at - 1]?.text ?? ''))) && !words.some((word) => has(word, 'topic', 'other'));

/** "They said two weeks": somebody says it, and a time is all that follows. */
export function says(words: Words): boolean {
  const at = words.findIndex((word, at) => has(word, 'report', 'intend') && (!has(word, 'contact') || word.text === 'told') && (!has(word, 'base') || has(words[at - 1], 'employer') || has(words[at + 1], 'be')) && words[at - 1]?.text !== 'my');
  if (at < 0 || words.some((word) => has(word, 'pastVerb') || word.text === 'took') || (has(words[0], 'me') && !isTold(words, 0)) || has(words[at + 1], 'other')) return false;
  const rest = words.slice(at + 1);
  const until = rest.findIndex((word) => has(word, 'time'));
  const behind = rest[until + 1];
  // "They want 1,000 users" counts something.
  if (behind?.is.size === 0 && !HEDGES.test(behind.text) && !OF_ANSWER.test(behind.text)) return false;
  if (has(behind, 'ing')) return false;
  return until >= 0 && rest.slice(0, until).every((word) => has(word, 'time', 'filler', 'adverb', 'modal', 'be', 'arrive', 'intend', 'me', 'employer') || /^(?:than|up|like|it|more|until|till|before|after|end|of|no|later|latest|week|within|around|about|next|this|early|mid|late|sometime)$/.test(word.text));
}
