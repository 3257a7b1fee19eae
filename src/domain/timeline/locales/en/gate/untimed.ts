/**
 * Words that give no time or forbid contact: "soon", "once it is signed", "no date yet", "please don't call".
 *
 * In: the text of a clause. Out: yes or no.
 */
import { alternatives } from '../words';

const CONTACTING = alternatives([
  'call(?:ing)?',
  'contact(?:ing)?',
  'e-?mail(?:ing)?',
  'phon(?:e|ing)',
  'ring(?:ing)?',
  'chas(?:e|ing)',
  'follow(?:ing)?[- ]?up',
  'reach(?:ing)? out',
  'check(?:ing)? (?:in|back|up)',
  'ping(?:ing)?',
  'get(?:ting)? in touch',
  'writ(?:e|ing)',
  'messag(?:e|ing)',
  'bother(?:ing)?',
  '[ie]nquir(?:e|ing)',
]);

const FORBIDS = new RegExp(
  String.raw`\b(?:do(?: not|n['’]?t)|not to|never|no need to|refrain from|rather (?:you|i) (?:not|didn['’]?t)|discouraged? from|avoid)\s(?:please )?${CONTACTING}\b(?! (?:until|till|before|unless|references?|you['’]?(?:ve|re)|(?:my|her|his) references))|\bno (?:phone )?(?:calls|[ie]nquiries|follow-?ups)(?: or (?:e-?mails|visits))?,? please|\bplease,? no (?:phone )?(?:calls|[ie]nquiries)`,
  'i',
);

export const forbids = (clause: string): boolean => FORBIDS.test(clause);

/** Words for a time that cannot be counted. */
const SOON = new RegExp(
  String.raw`\b(?:${alternatives(['soon(?!er)', 'shortly', 'asap', 'as soon as', 'in due (?:course|time)', 'at some (?:point|stage)', 'eventually', '(?:in the )?near future', 'rolling', 'continuous basis', 'any (?:day|time) now', 'either way', 'one way or the other', 'a while', 'before long', "won['’]?t be (?:much |too |very )?long(?:er)?", 'stay tuned', 'bear with', 'down the (?:road|line)', 'on hold', 'sooner (?:rather )?than later', 'sooner or later', 'if (?:suitable|shortlisted|selected|successful|interested)', 'longer than (?:usual|normal|expected|planned|hoped)', 'as (?:and )?when', 'when(?:ever)? (?:available|ready|possible|known)', "when there['’]?s", 'to follow', 'on (?:its|their|the) way', 'hang in there', 'posted\\b'])}|(?:when(?:ever)?|once|as soon as) \w+ (?:is|are|has|have|comes?|gets?)\b|(?:when(?:ever)?|once|as) (?:my|our|your|a|an)\b|(?:when(?:ever)?|once|after|until|till|as) (?:we|they|she|he|it|the|there|all|every\w*|interviews|references|refs|finance|legal|hr|more|their|that|openings?|positions?|budgets?|approv\w+|settled)\b|if (?:they|we|there|you|anything|something|a|an|another|more|one)\b)`,
  'i',
);

const NO_TIME = new RegExp(
  String.raw`\bno (?:\w+ )?(?:timeline|time-? ?frame|deadline|dates?|eta|timetable|timing|clue|idea)\b|\b(?:(?:could|would|will|wo|can|did|does|do|was|is|are)(?: not|n['’]?t)|cannot|cant|declined to|refused to|unable to|not able to|hasn['’]?t|haven['’]?t)\b.{0,30}?\b(?:date|time-? ?line|time-? ?(?:frame|scale)|deadline|timing|when|estimate|how long)\b|\b(?:timeline|timing|time-? ?frame)\W+(?:is |was )?(?:still )?(?:unclear|unknown|open|up in the air|flexible|uncertain|not \w+)|\btb[dc]\b|to be (?:determined|confirmed|announced)|hard to say`,
  'i',
);

/** Where a pattern holds in a sentence. */
function placesOf(pattern: RegExp, sentence: string): { index: number; stop: number }[] {
  if (!pattern.test(sentence)) return [];
  return [...sentence.matchAll(new RegExp(pattern, 'gi'))].map((match) => ({ index: match.index, stop: match.index + match[0].length }));
}

export const soonIn = (sentence: string): { index: number; stop: number }[] => placesOf(SOON, sentence);
export const noTimesIn = (sentence: string): { index: number; stop: number }[] => placesOf(NO_TIME, sentence);

const AHEAD = /['’](?:ll|d|re)\b|\b(?:will|would|should|shall|may|might|going to|hop(?:e|ing)|hear|touch|follow|wait|expect)\b/i;
const TELLS =
  /\b(?:call|phon|ring|rung|text|e-?mail|mail|notif|inform|contact|updat|repl|respon|answer|writ|hear|know|decid|choos|pick|touch|back|invit|offer|news|word|result|decision|let|tell|told)/i;

/** A pre-filter for words that give no time or forbid contact, and for verbs that lie ahead and tell somebody something. */
export const mayBeUntimed = (text: string): boolean =>
  (AHEAD.test(text) && TELLS.test(text)) || SOON.test(text) || NO_TIME.test(text) || FORBIDS.test(text);
