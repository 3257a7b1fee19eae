/** That nobody kept a promise, by the words behind it: "he never did", "which they didn't", "nobody rang". "Nothing yet" does not say so. */
import { lazy } from '../../../../lazy';
import { clause, isAhead } from './clause';

const MADE =
  '(?:rang|called|phoned|wrote|replied|answered|e-?mailed|texted|mailed|came back|came through|turned up|got back|got in touch|did)';
const MAKE = '(?:ring|call|phone|write|reply|answer|e-?mail|text|mail|come back|come through|turn up|get back|get in touch)';
const ANSWER = '(?:call|phone call|letter|e-?mail|mail|text|message|answer|reply|word|news|offer)';
const NOT = String.raw`(?:n't|\snot)`;
/** Where the clause ends, so that what they did not do is what they had promised. */
const ENDS = String.raw`(?:\s(?:me|us|back|again|at all)){0,3}(?=\s?(?:[.,;:!?)"…]|$|-\s)|\s(?:and|so|but)\b)`;

const notKept = lazy(() =>
  clause(
    `(?:${[
      String.raw`(?:which\s)?(?:he|she|they|hr)\s(?:never (?:did|do|does)|(?:did|has|have)${NOT})${ENDS}`,
      String.raw`(?:he|she|they|hr)\s(?:never\s(?:once\s|actually\s)?${MADE}|did${NOT}\s(?:ever\s|actually\s)?${MAKE})${ENDS}`,
      String.raw`(?:nobody|no one)\s(?:ever\s)?${MADE}${ENDS}`,
      String.raw`(?:which|that|it|(?:the|that|his|her|their|my)\s${ANSWER})\snever\s(?:came|arrived|happened|materiali[sz]ed|turned up)\b`,
      String.raw`no\s${ANSWER}\sever\s(?:came|arrived)\b`,
      String.raw`which\si\s(?:have|did)${NOT}${ENDS}`,
      String.raw`i\snever\s(?:did|got (?:one|it|an?\s${ANSWER})|heard(?: back| anything| from (?:them|him|her)| a word| a thing| another (?:word|thing)))${ENDS}`,
    ].join('|')})`,
  ),
);

/** Something else stands between, that "they didn't" may be about: "I asked if she knew, and she didn't". */
const ABOUT_ANOTHER = /\b(?:i|asked|if|whether|because)\b/i;

/** A pre-filter. */
const MAY_DENY = /\b(?:never|nobody|no one|not|ever)\b|n't/i;

export function isNotKept(behind: string): boolean {
  if (!MAY_DENY.test(behind)) return false;
  const match = notKept().exec(behind);
  return match !== null && !ABOUT_ANOTHER.test(behind.slice(0, match.index)) && !isAhead(behind, match);
}
