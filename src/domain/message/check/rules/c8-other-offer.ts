/**
 * Rule C8: another offer is no lever.
 *
 * In: a letter. Out: the sentence in which an offer presses. The plain question of timing (T17) and a withdrawal are none.
 */
import { anyOf } from '../phrases';
import { type Examples, type Finding, type Rule } from '../rule';

/** An offer of somebody else's. */
const OTHER_OFFER = anyOf(
  /(?:another|competing|rival|outside|lucrative) (?:\w+ ){0,2}offers?/,
  /(?:other|better|higher|pending|written) (?:job )?offers?/,
  /I(?:'ve| have| do have| also have| hold| got| received| am weighing)[^.]{0,30} offers?/,
  /offers? (?:from (?:an?|another|one|two|other|[A-Z]\w+)|in hand|on (?:the|my) table|elsewhere|that expires?)/,
  /(?:have|received|got|holding|hold|weighing|sitting on|declined|turned down) (?:an?|several|multiple|two|three|some|other) (?:\w+ ){0,2}offers?/,
  /(?:been|was) (?:made|extended|given) (?:an?|several|multiple|two|three|some|other) (?:\w+ ){0,2}offers?/,
  /offered me (?:a|the|another) (?:\w+ ){0,2}(?:job|position|role|post|contract|place)/,
  /(?:been|was) offered (?:a|the|another) (?:\w+ ){0,2}(?:job|position|role|post|contract|place)/,
  /(?:other|several|multiple|many|two|three) (?:\w+ )?(?:companies|employers|firms|recruiters|organi[sz]ations)[^.]{0,60} (?:interested in me|want\w* me|pursuing me|after me|court\w* me|contact\w* me|approach\w* me|offer\w* me|chas\w* me|waiting for me|fight\w* (?:over|for) me|interviewing me)/,
);

/** Others who want the writer: said without an offer it is pressure by itself. */
const WANTED_BY_OTHERS = anyOf(
  /I(?:'m| am) in (?:high |great )?demand/,
  /(?:several|many|two|three|multiple|other)(?: other)? \w+ (?:are|is) (?:fighting|competing|chasing|courting|after|pursuing|interested in) (?:over |for )?me/,
  /competitors?[^.]{0,40} (?:offer\w*|want\w*|interested in|hire|snap\w*) (?:to \w+ )?(?:me|my)/,
  /(?:other|better) (?:options|opportunities) (?:on the table|waiting|lined up|elsewhere)/,
  /final (?:rounds?|stages?) (?:with|at) (?:\w+ ){0,2}(?:other|another|several|two|three|competing)/,
);

/** Words that turn an offer into a threat or a bargain. */
const PRESSURE = anyOf(
  /(?:match|beat|top|better|exceed|counter|raise|improve on) (?:it|that|this|their|theirs|the|my|your)/,
  'unless',
  /(?:will|'ll|would|may|might) (?:\w+ )?(?:accept|take|sign|go with|have to)[^.]{0,120} (?:if|unless)/,
  'otherwise',
  /or (?:else )?I(?:'ll| will|'m going to| may| might| would)/,
  /if (?:you|I|we) (?:don't|do not|can't|cannot|haven't|have not)[^.]{0,120} (?:I(?:'ll| will| may| might|'d| would| must| have)|accept|go with|take|lose|move on|sign)/,
  /(?:before|until) I (?:accept|sign|take|commit|say yes|go with)/,
  /(?:accept|sign|take|go with) (?:theirs|their offer|that one|with them|elsewhere)/,
  /los(?:e|ing) (?:me|out)/,
  /miss(?:ing)? (?:me|out|this chance)/,
  /(?:hate|sorry|shame|pity) (?:for you )?to (?:miss|lose|have|see)/,
  'forced to',
  'no choice but',
  /have to (?:accept|take|go|move)/,
  'faster',
  /(?:more )?quick(?:er|ly)/,
  'expedite',
  'accelerate',
  /speed(?: things| this| it)? up/,
  /move fast/,
  'asap',
  /as soon as possible/,
  'immediately',
  /right away/,
  /urgent(?:ly)?/,
  'sooner',
  /without delay/,
  /I(?:'d|'ll| would| will| do)? (?:\w+ )?(?:need|want|expect|require) (?:an?|your) (?:\w+ )?(?:answer|decision|offer|response|reply|commitment|terms)/,
  'leverage',
  /(?:pay|pays|paying|salary|more money|raise)/,
  /(?:your (?:decision|answer|reply|response)|hear (?:back )?from you|hear back) by (?:today|tomorrow|tonight|mon|tue|wed|thu|fri|the end)\w*/,
  /won't (?:wait|be available|last)/,
  /wait(?:ing)? (?:much |any )?longer/,
  /(?:you|your team) (?:should|must|need to|have to|ought to|would be wise)/,
  /if you (?:want|wish|would like|'d like|are serious|still want) (?:me|to (?:hire|keep|have|secure|get|make))/,
  /secure me/,
);

/** A question or request about their own timing. */
const PLAIN_QUESTION =
  /\b(?:timing|timeline|time ?frame|schedule|when|whether|decision|decide|next steps?|stand|likely|date)\b[^?]{0,200}\?|\b(?:would|could|may|might|can) (?:I|you)\b[^?]{0,200}\b(?:timing|timeline|when|whether|decision|decide|stand|schedule|time ?frame)\b|\b(?:wanted|like|writing|hoping) to (?:ask|know|learn)\b[^.]{0,120}\b(?:timing|timeline|when|whether|decision|schedule|time ?frame)\b/i;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  valid: [
    { kind: 'timeline-question', body: 'Dear Jane,\n\nI have received an offer elsewhere and have been asked to answer by Friday. Could you tell me whether you expect a decision before then?' },
    { kind: 'withdrawal', body: 'Dear Jane,\n\nI have accepted another offer and would like to withdraw.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI was glad to hear what your team offers its customers.' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI have another offer on the table, so I would need your decision quickly.' },
    { kind: 'timeline-question', body: 'Dear Jane,\n\nI have received an offer from Bolt. Unless you can match it, I will accept theirs.' },
  ],
};

/** Rule C8, as the check runs it. */
export const c8: Rule = {
  id: 'C8',
  title: 'Another offer as pressure',
  why: 'It is felt as manipulation. Asking for their timeline gets the same answer with good will.',
  severity: 'warning',
  check: ({ kind, sentences }): Finding[] => {
    if (kind === 'withdrawal' || kind === 'rejection-thanks') return [];
    const boast = sentences.find(({ text }) => WANTED_BY_OTHERS.test(text));
    const mention = boast ?? sentences.find(({ text }) => OTHER_OFFER.test(text));
    if (mention === undefined) return [];
    const isPressing = sentences.some(({ text }) => PRESSURE.test(text));
    if (boast === undefined && PLAIN_QUESTION.test(sentences.map(({ text }) => text).join(' ')) && !isPressing) return [];
    const { start, end } = sentences.find(({ text }) => PRESSURE.test(text) && OTHER_OFFER.test(text)) ?? mention;
    return [{ start, end, message: 'Another offer used as a lever is felt as manipulation. Name the day by which you must answer, and ask whether they expect to decide before it.' }];
  },
};
