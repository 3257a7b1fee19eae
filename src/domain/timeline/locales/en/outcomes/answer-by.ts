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
    String.raw`\b(?:answer|respond|reply|sign|accept|let\s(?:them|they|us|me|her|him|hr)\sknow|get\sback\sto\s(?:them|they|us|her|him|hr))\b[^.;?]{0,40}\b(?:by|before|until|no\slater\sthan|within)\b`,
    String.raw`\b(?:offer|it|paperwork|this|that|which)(?:'s|\sis|\sstands?|\sremains?)?\s(?:only\s)?(?:good|valid|open|stands|on\sthe\stable|expires?|runs\sout|lapses)\b`,
    String.raw`(?:^|[^a-z\s]\s?)(?:is\s)?(?:expires?|expiring|good|valid|open)\s(?:until|till?|thru|through|on|by|[a-z]*day)\b`,
    String.raw`\bdeadline\b|\bexpir(?:es|y|ation)\b`,
    String.raw`\b(?:have|got|has|ve)\s(?:[a-z]+\s)?(?:until|till?)\b`,
    String.raw`\b(?:gave|gives|given|giving|extended|extension|pushed|moved)\b[^.;?]{0,40}\b(?:until|till?|to|by)\b`,
    String.raw`\b(?:is\sthe\slatest|at\sthe\s(?:very\s)?latest|the\slatest\sis)\b`,
    String.raw`\b(?:my\sanswer|decision|answer|respond|sign|accept)\s(?:is\s)?(?:due|by)\b`,
  ].join('|'),
  'i',
);
const ONLY_ASKED =
  /\b(?:asked|asking|ask)\b(?![^.;?]{0,80}\b(?:gave|gives|given|got|agreed|yes|ok(?:ay)?|granted|extended|said|fine)\b)[^.;?]{0,40}\b(?:if|whether|for|until|to have)\b|\?\s*$|\bcould i\b|\bcan i\b/i;
const MORE_TIME =
  /\b(?:ask|asked|asking|requested|begged|wrote|called|emailed)\b[^.;?]{0,40}\b(?:more time|extension|extend|longer|until|till|extra)\b/i;
const GRANTED = /\b(?:fine|ok(?:ay)?|works|agreed|granted|all right|alright|no problem|yes|can have|have until|latest)\b/i;
const OTHER = /\b(?:references?|start(?:ing)?\b|background check|drug test|call (?:me|you)|travel|visa)\b/i;

/** "They want my answer by December 1", "Wednesday the 2nd is the latest"; "asked if I can have until the 4th" gives nothing yet: null. */
export function answerByAt(sentence: string, before: string): number | null {
  // "Asked for more time. December 11 is fine."
  if (MORE_TIME.test(before) && GRANTED.test(sentence)) return sentence.length;
  const found = ONLY_ASKED.test(sentence) || OTHER.test(sentence) ? null : STATES.exec(sentence);
  return found === null ? null : found.index;
}
