/**
 * Rule C9: a check-in brings something and does not only ask.
 *
 * In: a first or second check-in. Out: at most one finding, at the heading. A reminder, an offer of "any further information" and courtesies bring nothing.
 */
import { gapsIn } from '../../gaps';
import { specificWordsOf, tellsOf } from '../specifics';
import { aboutTheLetter, isCheckIn, type Examples, type CheckRule } from '../rule';

/** Something to read, to see or to use; something the writer did; news about them. */
const VALUE =
  /\b(?:(?:article|report|paper|talk|podcast|blog|book|booklet|guide|tutorial|video|webinar|newsletter|template|checklist|benchmark|dataset|tool|demo|prototype|page|sheet|proposal|example|sample|slide|deck|link|survey|finding|idea|suggestion|insight)s?|stud(?:y|ies)|repo(?:sitory)?|sketch\w*|draft\w*|mock-?ups?|outline\w*|one[- ]pagers?|notes|summar\w+|portfolio|analys(?!t)\w+|write[- ]ups?|https?|attach\w*|enclose\w*|piece|essay|thoughts? (?:on|about)|approach|experiment\w*|course|certificat\w*|workshop|conference|presentation|keynote|read(?:ing)?|came across|stumbled|noticed|saw|tried|built|put together|completed|finished|passed (?:the|my|an?)|tested|looked into|prepared|gathered|compiled|congrat\w*|well done|(?:delighted|pleased) to (?:see|read|hear)|news|announce\w*|launch\w*|award\w*|funding|acquisition|reminded me|made me think|occurred to me|struck me|thought of you|thinking about)\b/g;

/** What the writer gives needs no further proof that it is something. */
const GIVING =
  /\b(?:(?:i|and) (?:am |have )?(?:(?:send|attach|enclos|copi|link|shar|draft|prepar|list|collect)\w*|wrote|written|made|built|turned(?! down)|kept) (?:the|an?|it|them|up|down|two|three|our|some|what)|here (?:is|are) (?:the|an?|my|two|three)|i (?:can|could|will|would gladly|would be happy to) (?:gladly |happily )?(?:send|share|pass|forward) (?:it|them|you (?:the|an?|my))|(?:is|are) (?:attached|enclosed|below|online))\b/;

/** An offer of more of the same is no value yet, nor is what somebody else offers. */
const EMPTY_OFFER =
  /\b(?:any|some|no) (?:news|updates?|thoughts|insights?|feedback)\b|\b(?:any|further|additional|more|other) (?:\w+ )?(?:information|details|documents?|materials?|references|questions|samples|examples|documentation)\b|\bmy (?:résumé|resume|cv|references|application)\b|\b(?:good|nice|great|lovely) to (?:talk|speak|meet)\b|\boffered me\b|\b(?:the|your|job) (?:posting|vacancy|advert\w*)\b/;

/** What was said then is a reminder, what is asked now is a question, and waiting is no news: none brings anything. */
const REMINDER_OR_QUESTION =
  /\?|\b(?:we|i) (?:\w+ )?(?:met|spoke|talked|discussed|interviewed|applied|enquired|inquired|had (?:the|a|our))\b|\b(?:our|my|the) (?:\w+ )?(?:interview|conversation|meeting|discussion|call|application|trial)\b|\byou (?:\w+ )?(?:mentioned|said|told|described|explained|expected|hoped|indicated)\b|\b(?:thank you|thanks|grateful|appreciate|interest(?:ed)?|position|role|post|experience|background|skills|where things stand|regards|wish(?:es)?|weekend|heard|no (?:word|reply|answer|response)|(?:second|third) (?:\w+ )?(?:enquiry|inquiry|message|email|note)|it has been|wait(?:ing)?|sorry|beg|gimme|give me)\b/;
/** So many telling words make a sentence that is neither worth reading. */
const WORTH_READING = 3;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Only asks for status',
  why: 'A check-in that brings nothing costs the reader time; one that brings something is remembered.',
  valid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI came across an article on incremental loads in warehouses and thought of you.' },
    { kind: 'final-follow-up', body: 'Dear Jane,\n\nIs the position still open?' },
  ],
  invalid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nI am writing to ask whether there is any news about my application. I remain very interested and am happy to provide any further information.',
    },
  ],
};

/** Rule C9, as the check runs it. */
export const c9: CheckRule = {
  id: 'C9',
  severity: 'warning',
  check: (letter, context) => {
    // Where something is still to be filled in, that is what it brings (C6).
    if (!isCheckIn(letter) || letter.sentences.length === 0 || gapsIn(letter.body.text).length > 0) return [];
    const brings = letter.sentences.some(({ said, text }) => {
      if (tellsOf(text, context.told)) return true;
      if (EMPTY_OFFER.test(said)) return false;
      if (GIVING.test(said)) return true;
      if (said.search(VALUE) >= 0 && specificWordsOf(text.replace(new RegExp(VALUE, 'gi'), ' '), context).length >= 1) return true;
      return !REMINDER_OR_QUESTION.test(said) && specificWordsOf(text, context).length >= WORTH_READING;
    });
    if (brings) return [];
    return [
      aboutTheLetter(
        letter,
        'This check-in only asks how things stand. Bring something: an article, an idea on a challenge they named, or a word on their news.',
      ),
    ];
  },
};
