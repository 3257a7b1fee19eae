/**
 * How people tell that they have an offer.
 *
 * In: nothing. Out: patterns. Not here: by when it wants an answer (`answer-by.ts`), what takes them back (`doubts.ts`).
 */
import { ADVERBS, END, tellingWords, STOP, THE_JOB } from './clause';

const SORT_OF = String.raw`(?:(?:the|an|a|their|my|that|official|formal|verbal|written|firm|full|job|good|great|nice|solid|actual|real|conditional|signed|first)\s){0,3}`;
/** "$41.80/hr", "88k", "£31,000", "92,500 base". */
export const MONEY = String.raw`(?:[$£€]\s?\d|\d[\d.,]*\s?k\b|\b\d{2,3}[,.]000\b|\b\d[\d.,]*\s?(?:\/|per\s|an?\s)(?:h|hr|hour|yr|year|month|annum)\b)`;
/** Words on the way to the job that is offered; an interview for it, or a tour, is no job. */
const NO_MORE_THAN = String.raw`(?:(?!(?:interview|call|chat|tour|coffee|round|trial|chance|option|lift|ride|slot|at|in|on|next|to|with|from|and|or|dates?|times?|days?)\b)[a-z\d-]+\s){0,6}?`;

export const tellsOffer = [
  tellingWords(
    'me',
    String.raw`(?:got|received|have|landed|been\sgiven|been\smade)\s${SORT_OF}offer(?:\sletter|\scall|\se-?mail|\sin\s(?:hand|writing)|\son\sthe\stable)?\b(?!\s(?:to|stage|letter\stemplate))(?:\sof\s${MONEY}|\sfrom\s(?:they|hr|them|the\s(?:company|team|firm|school|recruiter|hospital|department|uni(?:versity)?))\b|\sfor\s(?:the\s(?:[a-z]+\s){0,2}?${THE_JOB}|${MONEY}|\d)|${END})`,
    String.raw`(?:been\s|got\s)?${ADVERBS}offered\s(?:(?:a|the|this|that)\s${NO_MORE_THAN}${THE_JOB}\b|it${STOP}|${MONEY})`,
    String.raw`(?:got|gotten|landed|have)\s(?:the|that|this)\s${THE_JOB}\b(?=\s*(?:$|[^a-z0-9\s'/-]|-\s|(?:and|with|at\sthey|today)\b))`,
    String.raw`hired\b\s?!`,
  ),
  tellingWords(
    'them',
    String.raw`(?:(?:want|wants|(?:would\s)?(?:like|love)|pleased|delighted|happy|glad|thrilled|excited|able|decided|prepared|going|decides)\sto\soffer|offered|offering|(?:pleased|happy|delighted)\sto\sbe\soffering)\s(?:me|you|us)\s${NO_MORE_THAN}(?:${THE_JOB}\b|it${STOP}|${MONEY})`,
    String.raw`(?:(?:like|pleased|delighted|happy|decided|glad)\sto\s(?:make|extend)|made|making|extended|extending|given|gave)\s(?:(?:me|you|us)\s)${SORT_OF}offer\b(?!\sto\b(?!\s(?:join|work|come)))`,
    String.raw`(?:picked|chose|chosen|selected)\sme\b(?=\s*(?:$|[!.]|for\s(?:the\s(?:[a-z]+\s)?${THE_JOB}|it)\b))`,
    String.raw`(?:made|extended)\s${SORT_OF}offer(?:\sto\s(?:me|you))?${STOP}`,
    String.raw`(?:hired|hiring)\sme\b${STOP}`,
    String.raw`(?:want|wants)\sme\b(?=\s*(?:!|\.|$))`,
  ),
  tellingWords(
    'anyone',
    String.raw`\b(?:pleasure|pleased|delighted|happy|glad|thrilled|excited)\sto\s(?:be\sable\sto\s)?offer\s(?:me|you)\s${NO_MORE_THAN}(?:${THE_JOB}\b|${MONEY})`,
    String.raw`\b(?:back|called|rang|phoned|e?-?mailed|wrote|returned)\s(?:me\s)?with\s${SORT_OF}offer\b`,
    String.raw`\b(?:it|that|this)(?:'s|s|\sis|\swas)\sa\syes\b(?=\s*(?:$|[!.]|from\s(?:they|them|hr|all|both)\b))`,
    String.raw`\b(?:like|pleased|pleasure|delighted|happy|glad|decided|ready|able)\sto\s(?:formally\s)?(?:make|extend)\s(?:(?:you|me)\s)?an\soffer\b(?!\sto\s(?!you\b|me\b))`,
    String.raw`\byou(?:'re|\sare)\shired\b(?=\s*(?:$|[!.]))`,
    String.raw`\b(?:the\s)?${THE_JOB}\sis\s(?:yours|mine)\b`,
  ),
  tellingWords('them-alone', String.raw`offered\b(?=\s*(?:!|\.\s*$|$))`),
  tellingWords(
    'nobody',
    String.raw`offered\b\s?(?:!|:?\s?${MONEY}|the\s${THE_JOB}\b${STOP})`,
    String.raw`${SORT_OF}offer(?:\sletter|\scall|\se-?mail|\spackage|\spaperwork)?\s(?:(?:has|just|finally)\s)?(?:came|arrived|received|landed|in\shand|in\swriting|in\smy\s(?:inbox|hand|mail)|is\s(?:in|here|real|official)\b|is\sin\swriting|came\sthrough)\b`,
    String.raw`(?:(?:verbal|written|official|formal|job|conditional|firm|an|the)\s){0,2}offer\b\s*(?:letter\s*)?(?:!|[.:]\s*${MONEY}|-\s*${MONEY}|,\s*${MONEY}|\(\s*${MONEY}|${MONEY}|\sof\s${MONEY}|of\s${MONEY}|at\s${MONEY}|for\s${MONEY}|from\sthey\b)`,
    String.raw`(?:verbal|written|official|formal)\soffer\b(?=\s*(?:$|[.!]|today|this\s(?:morning|afternoon)|from\s|by\sphone|on\sthe\sphone))`,
  ),
];

/** Plain where an answer came: "I GOT IT! Ike called". */
export const tellsOfferThen = [tellingWords('nobody', String.raw`(?:i\s|i've\s|ive\s)got\sit\s?!`)];

const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*`;
/** "Tue Nov 24", "24th of November 2026", "11/24": what stands before the word in a heading. */
const DATE_BEFORE = String.raw`(?:(?:mon|tues?|wed|thu|thur|thurs|fri|sat|sun)(?:s?day|nesday|rsday|urday)?\W+)?(?:${MONTH}\W+\d{1,2}|\d{1,2}\s(?:of\s)?${MONTH}|\d{1,4}[/.-]\d{1,2})(?:[\s,/.-]{1,2}\d{1,4})?`;
const OFFER_ALONE = new RegExp(
  String.raw`^\W*(?:${DATE_BEFORE}[^a-z0-9~?]+)?(?:(?:verbal|written|job|official|an|the)\s){0,2}offer(?:\s(?:received|letter|call|came|in))?[^a-z~?]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[^a-z~?]*)?(?:${MONTH}\W*\d*)?[^a-z~?]*$`,
);

/** Alone on a dated line or in a dated heading: "OFFER 11/12", "Nov 24 - offer". */
export const isOfferAlone = (sentence: string): boolean => OFFER_ALONE.test(sentence.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1'));
