/**
 * Rule C9: a check-in brings something and does not only ask.
 *
 * In: a first or second check-in. Out: at most one finding, at the heading. A reminder, an offer of "any further information" and courtesies bring nothing.
 */
import { specificWordsOf } from '../specifics';
import { aboutTheLetter, isCheckIn, type Examples, type Rule } from '../rule';

/** Something to read, to see or to use; something the writer did; news about them. */
const VALUE =
  /\b(?:articles?|reports?|papers?|stud(?:y|ies)|talks?|podcasts?|posts?|blogs?|books?|guides?|tutorials?|videos?|webinars?|newsletters?|templates?|checklists?|benchmarks?|datasets?|tools?|repo(?:sitory)?|demos?|prototypes?|sketch(?:ed|es)?|drafts?|drafted|mock-?ups?|outlines?|outlined|one[- ]pagers?|page|summary|summar[iy][sz]ed|proposals?|examples?|samples?|portfolio|analysis|analy[sz]ed|write[- ]ups?|slides?|decks?|links?|https?|attach\w*|piece|essay|interview with|surveys?|findings?|ideas?|thoughts? (?:on|about)|suggestions?|insights?|approach|experiment\w*|course|certificat\w*|workshop|conference|presentation|keynote|read(?:ing)?|came across|stumbled|noticed|saw|tried|built|wrote|put together|completed|finished|passed|tested|looked into|prepared|gathered|compiled|congratulat\w*|congrats|well done|delighted to (?:see|read|hear)|pleased to (?:see|read|hear)|news|announce\w*|launch\w*|award\w*|funding|acquisition|reminded me|made me think|occurred to me|struck me|thought of you|thinking about)\b/i;

/** An offer of more of the same is no value yet. */
const EMPTY_OFFER = /\b(?:any|some) (?:news|updates?|thoughts|insights?|feedback)\b|\b(?:any|further|additional|more|other) (?:\w+ )?(?:information|details|documents?|materials?|references|questions|samples|examples|documentation)\b|\bmy (?:résumé|resume|cv|references|application)\b/i;

/** What was said then is a reminder, what is asked now is a question: neither brings anything. */
const REMINDER_OR_QUESTION =
  /\?|\b(?:we|I) (?:\w+ )?(?:met|spoke|talked|discussed|interviewed|applied|had (?:the|a|our))\b|\b(?:our|my|the) (?:\w+ )?(?:interview|conversation|meeting|discussion|call|application)\b|\byou (?:\w+ )?(?:mentioned|said|told|described|explained|expected|hoped|indicated)\b|\b(?:thank you|thanks|grateful|appreciate|interested|position|role|experience|background|skills)\b/i;
/** So many telling words make a sentence that is neither worth reading. */
const WORTH_READING = 3;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  valid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI came across an article on incremental loads in warehouses and thought of you.' },
    { kind: 'final-follow-up', body: 'Dear Jane,\n\nIs the position still open?' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI am writing to ask whether there is any news about my application. I remain very interested and am happy to provide any further information.' },
  ],
};

/** Rule C9, as the check runs it. */
export const c9: Rule = {
  id: 'C9',
  title: 'Only asks for status',
  why: 'A check-in that brings nothing costs the reader time; one that brings something is remembered.',
  severity: 'warning',
  check: (letter, context) => {
    if (!isCheckIn(letter) || letter.sentences.length === 0) return [];
    const brings = letter.sentences.some(({ text }) => {
      if (EMPTY_OFFER.test(text)) return false;
      if (VALUE.test(text) && specificWordsOf(text.replace(new RegExp(VALUE, 'gi'), ' '), context).length >= 1) return true;
      return !REMINDER_OR_QUESTION.test(text) && specificWordsOf(text, context).length >= WORTH_READING;
    });
    if (brings) return [];
    return [aboutTheLetter(letter, 'This check-in only asks how things stand. Bring something: an article, an idea on a challenge they named, or a word on their news.')];
  },
};
