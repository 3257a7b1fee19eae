/**
 * Words by when an offer wants its answer.
 *
 * In: a sentence told once an offer was. Out: where in it the words begin whose time is the offer's last day. Not here: the day.
 */

const KNOWS = String.raw`(?:know|hear|answer|respond|reply|sign|accept|decide|tell\s[a-z]+|let\s[a-z]+\sknow|get\sback|confirm|wait|return|say\syes)`;
const TIME_BEHIND = String.raw`(?:by|before|until|till?|no\slater\sthan|within|on|at\sthe\slatest)`;

const STATES = new RegExp(
  [
    String.raw`\b(?:my|your|our)\s(?:[a-z]+\s)?(?:answer|decision|response|reply|yes|acceptance|signature|signed\s[a-z]+)\b[^.;?]{0,60}\b${TIME_BEHIND}\b`,
    String.raw`\b(?:needs?|wants?|like|asked|have|got|has|must|can|will)\s(?:me\s|you\s|us\s)?(?:to\s)?${KNOWS}\b`,
    String.raw`\b(?:answer|respond|reply|sign|accept|let\s(?:them|they|us|me|her|him|hr)\sknow|get\sback\sto\s(?:them|they|us|her|him|hr))\b[^.;?]{0,40}?\b(?:by|before|until|no\slater\sthan|within)\b`,
    String.raw`\b(?:offer|it|paperwork|this|that|which)(?:'s|\sis|\sstands?|\sremains?)?\s(?:only\s)?(?:good|valid|open|stands|on\sthe\stable|expires?|runs\sout|lapses)\b`,
    String.raw`(?:^|[^a-z\s]\s?)(?:is\s)?(?:expires?|expiring|good|valid|open)\s(?:until|till?|thru|through|on|by|[a-z]*day)\b`,
    String.raw`\bdeadline\b|\bexpir(?:es|y|ation)\b`,
    String.raw`\b(?:have|got|has|ve)\s(?:[a-z]+\s)?(?:until|till?)\b`,
    String.raw`\b(?:gave|gives|given|giving|extended|extension|pushed|moved)\b[^.;?]{0,40}\b(?:until|till?|to|by)\b`,
    String.raw`\b(?:is\sthe\slatest|at\sthe\s(?:very\s)?latest|the\slatest\sis)\b`,
    String.raw`\b(?:my\sanswer|decision|answer|respond|sign|accept)\s(?:is\s)?(?:due|by)\b`,
  ].join('|'),
  'gi',
);

/** What only the employer's people do: up to it in one clause, without a word of what they want of the user. */
const WHAT_THEY_DO = String.raw`(?:(?!\s-\s|\b(?:i|i'[a-z]+|my|your?|(?:me|us)\sto|like|love|needs?|wants?|prefers?|appreciate|expect|require)\b)(?:[^.;?,:(]|,(?=\s(?:and|then|or)\b))){0,80}?`;
const THEY = String.raw`\b(?!(?:i|we|you|it|that|this|there|offer|contract|letter|paperwork|e?-?mail)\b)[a-z]+`;
/** "She'd check with the manager and let me know", "HR has to sign", "we will let you know": what they do by a day, up to its words. */
const THEIR_ACT = new RegExp(
  [
    String.raw`${THEY}(?:(?:'ll|'d|\s(?:will|would|should|hopes?\sto|plans?\sto|promised\sto|expects?\sto))\s|(?:'s|'re|\sis|\sare)\s(?:(?:going|hoping|planning)\sto|checking|finding|talking|looking|waiting|working|speaking)\s)${WHAT_THEY_DO}\b(?!wait\b)(?:${KNOWS}|my\sanswer|decision)(?:\s[^.;?,]{0,40}?\b${TIME_BEHIND}|\sdue)?$`,
    String.raw`\b(?:(?:they|he|she|hr|who)\s(?:has|have|must|needs?|wants?|got)|(?!(?:it|that|this|offer|contract|letter|paperwork)\b)[a-z]+\s(?:has|needs|wants))\s(?:until|till?|(?:to\s)?(?!(?:know|hear|wait)\b)${KNOWS})$`,
    String.raw`\b(?:let|tell|get\sback\sto)\syou\b[^.;?]*$`,
    String.raw`\b(?:their|his|her|[a-z]+'s)\s(?:answer|decision|response|reply)\s(?:due|${TIME_BEHIND})$`,
    String.raw`\b(?:i|we)\swill\s(?:know|hear)$`,
  ].join('|'),
  'i',
);
/** "Let me know": asked of the user only where the employer's own words speak to them. */
const TELL_ME = /\b(?:let|tell|get back to) me\b[^.;?]*$/i;
const SPOKEN_TO = /\b(?:you|please|kindly)\b|^\W*let me know/i;
const isTheirAct = (upToIt: string): boolean => THEIR_ACT.test(upToIt) || (TELL_ME.test(upToIt) && !SPOKEN_TO.test(upToIt));

const ONLY_ASKED =
  /\b(?:asked|asking|ask)\b(?![^.;?]{0,80}\b(?:gave|gives|given|got|agreed|yes|ok(?:ay)?|granted|extended|said|fine)\b)[^.;?]{0,40}\b(?:if|whether|for|until|to have)\b|\?\s*$|\bcould i\b|\bcan i\b/i;
const MORE_TIME =
  /\b(?:ask|asked|asking|requested|begged|wrote|called|emailed)\b[^.;?]{0,40}\b(?:more time|extension|extend|longer|until|till|extra)\b/i;
const GRANTED = /\b(?:fine|ok(?:ay)?|works|agreed|granted|all right|alright|no problem|yes|can have|have until|latest)\b/i;
const NOT_YET = /\b(?:if|whether|checks?|let me know|tell me)\b/i;
const OTHER = /\b(?:references?|start(?:ing)?\b|background check|drug test|call (?:me|you)|travel|visa)\b/i;

/**
 * "They want my answer by December 1", "Wednesday the 2nd is the latest"; null for what gives nothing yet ("asked if I can have until the
 * 4th") and for what they will do by a day ("she'd let me know by Tuesday").
 */
export function answerByAt(sentence: string, before: string): number | null {
  // "Asked for more time. December 11 is fine."
  if (MORE_TIME.test(before) && GRANTED.test(sentence) && !NOT_YET.test(sentence)) return sentence.length;
  if (ONLY_ASKED.test(sentence) || OTHER.test(sentence)) return null;
  const found = [...sentence.matchAll(STATES)].find(({ 0: words, index }) => {
    const end = index + words.length;
    const toWhom = /^ to (?:me|you)\b/.exec(sentence.slice(end))?.[0] ?? '';
    return !isTheirAct(sentence.slice(0, end) + toWhom);
  });
  return found === undefined ? null : found.index;
}
