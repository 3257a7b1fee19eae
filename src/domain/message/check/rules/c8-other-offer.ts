/**
 * Rule C8: another offer is no lever.
 *
 * In: a letter. Out: the sentence in which an offer presses. The plain question of timing (T17) and a withdrawal are none.
 */
import { type Examples, type Finding, type Rule } from '../rule';
import { anyOf } from '../said';

/** Somebody else who may want the writer. */
const SUITOR =
  /(?:competitors?|rivals?|(?:another|other|private|many|several|multiple|two|three|\d+) (?:\w+ )?(?:firm|compan|employer|place|house|club|school|hospital|agenc|workshop|studio|bank|organi)\w*)/
    .source;

/** An offer of somebody else's; "the team offers" is none. */
const OTHER_OFFER = anyOf(
  /(?:another|other|two|three|several|multiple|many|some|competing|rival|outside|lucrative|better|higher|pending|written|job|second|firm|formal|generous|attractive|\d) (?:\w+ ){0,2}offers?/,
  /(?:an?|this|that|their|my|no other) offer(?! of (?!employment|a (?:job|position|role|post)))/,
  /offers? (?:from (?:an?|another|one|two|other)|in hand|on (?:the|my) table|elsewhere|that expires?)/,
  new RegExp(
    `${SUITOR} (?:[^.]{0,40} )?(?:offers?|(?:put|sent|received) (?:me )?(?:an? )?(?:contracts?|bids?)|offered me)|(?:yes to|join|sign with) ${SUITOR}`,
  ),
  /(?:another|a|the|rival) (?:\w+ ){1,5}(?:(?:has|have|had) (?:offered|approached|asked for|put in a bid for)|wants?(?: to hire)?|is offering|will pay) me|bid for me|offered me (?:more|[£$€\d])/,
  /(?:offered me|(?:been|was) offered) (?:an?|the|another) (?:\w+ ){0,2}(?:job|position|role|post|contract|place)/,
);
const SEVERAL_OFFERS = /\boffers\b/;
const ONESELF = /\b(?:i|me|my)\b/;

/** Said of oneself, an offer is a boast even where it does not press. */
const OWN_OFFER =
  /\bi (?:have|hold|had|got|received|am (?:sitting on|holding|weighing|considering))\b[^.]{0,40} offers?\b|\boffers? (?:from (?:another|two|three)|in hand|on the table|elsewhere)\b/;

/** Others who want the writer: said without an offer it is pressure by itself. */
const WANTED_BY_OTHERS = anyOf(
  /i am in (?:\w+ )?demand|i (?:have been|am being) (?:headhunted|approached|courted)/,
  /(?:competitors?|rivals?|(?:several|many|multiple|other|two|three) (?:\w+ )?\w+) (?:\w+ ){1,3}(?:fighting|competing|chasing|courting|pursuing|after|behind)(?: \w+)? me/,
  /i (?:will|may|might|am) (?:\w+ )?(?:be )?(?:off the market|snapped up)|poach\w* me|bidding war/,
  /(?:other|better) (?:options|opportunities) (?:on the table|waiting|lined up|elsewhere)|final (?:rounds?|stages?) (?:with|at) (?:\w+ ){0,2}(?:other|another|several|two|three|competing)/,
);

/** Words that turn an offer into a threat or a bargain. */
const PRESSURE = anyOf(
  /(?:match|beat|top|exceed|counter|raise|improve on|better) (?:it|that|this|their|theirs|the|my|your)|bidding|bidder|whoever pays|(?:on|under) (?:the )?condition|first refusal|change my mind|kept them waiting|(?:only|not) keep them waiting (?:if|unless)/,
  /unless|otherwise|now or never|no choice but|(?:forced|compelled) to|without me|loss (?:is|will be|shall be) yours|increase your|you have (?:got )?(?:until|till)|leverage|secure me|(?:can|could) you (?:go|do|offer|pay) (?:higher|better|more)|(?:better|revised|final) (?:number|figure|offer|answer|proposal)/,
  /(?:and|then|so|but|otherwise|friday|monday|offer),? (?:i )?(?:will|would|may|might|shall|am going to|intend to|plan to) (?:\w+ )?(?:accept|take (?!the time)|sign|go (?:with|elsewhere)|move on|look elsewhere|(?:have|need) to (?:accept|take|sign|go|move))/,
  /or (?:else )?i (?:will|am (?:going to|gone|out|off)|may|might|would|walk|go|sign|take)/,
  /if (?:you|i|we)\b[^.]{0,60} (?:not|nothing)\b[^.]{0,80} (?:i (?:will|may|might|would|must|shall|have) (?!(?:\w+ )?understand|be (?:grateful|glad|happy))|accept|lose|move on|sign)/,
  /(?:accept|sign|take|go with) (?:theirs|their offer|that one|them|elsewhere)/,
  /(?:los(?:e|ing)|miss(?:ing)?) (?:me|out|this chance)|(?:hate|shame|pity) (?:for you )?to (?:miss|lose|have|see)/,
  /(?:i|will|would) (?:need|want|expect|require) (?:an?|your) (?:\w+ )?(?:answer|decision|offer|response|reply|commitment|terms)/,
  /(?:offer|they|which|that|it)[^.]{0,60} (?:pays?|paying|salary|more money)/,
  /you(?:r team)? (?:should|must|need to|have to|ought to|would be wise|had better)|if you (?:want|wish|would like|are serious)(?: about)? (?:me|to (?:hire|keep|have|secure|get|make))/,
);
/** What presses in any message but a question about timing, where it is the plain truth. */
const HASTE = anyOf(
  /(?:decid|decision|answer|act|hear|process|reply|respon|commit|terms)\w*[^.]{0,40} (?:faster|quick(?:er|ly)|immediately|right away|asap|as soon as possible|urgent(?:ly)?|without delay|sooner)/,
  /expedite|accelerate|speed (?:\w+ )?up|(?:before|until) i (?:accept|sign|take|commit|say yes|go with)/,
  /(?:your (?:decision|answer|reply|response)|hear (?:back )?from you|hear back) by (?:today|tomorrow|tonight|\w+day|the end)|(?:will|can) not (?:wait|be available|last|hold)|wait(?:ing)? (?:much |any )?longer/,
);

const TIMING = /\b(?:timing|timeline|time ?frame|schedule|when|whether|decision|decide|next steps?|stand|likely|date)\b/.source;
/** A question or request about their own timing. */
const PLAIN_QUESTION = new RegExp(
  `${TIMING}[^?]{0,200}\\?|\\b(?:(?:would|could|may|might|can) (?:i|you)|(?:wanted|like|writing|hoping) to (?:ask|know|learn))\\b[^?]{0,200}${TIMING}`,
);

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Another offer as pressure',
  why: 'It is felt as manipulation. Asking for their timeline gets the same answer with good will.',
  valid: [
    {
      kind: 'timeline-question',
      body: 'Dear Jane,\n\nI have received an offer elsewhere and have been asked to answer by Friday. Could you tell me whether you expect a decision before then?',
    },
    { kind: 'withdrawal', body: 'Dear Jane,\n\nI have accepted another offer and would like to withdraw.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI was glad to hear what your team offers its customers.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nTwo companies showed me how they move data at night, since otherwise nobody sleeps.' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI have another offer on the table, so I would need your decision quickly.' },
    { kind: 'timeline-question', body: 'Dear Jane,\n\nI have received an offer from Bolt. Unless you can match it, I will accept theirs.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nA competitor of yours has sent me a contract, and you have until Friday.' },
    { kind: 'rejection-thanks', body: 'Dear Jane,\n\nA rival has made me an offer. I would wait for a better answer from you.' },
  ],
};

/** Rule C8, as the check runs it. */
export const c8: Rule = {
  id: 'C8',
  severity: 'warning',
  check: ({ kind, sentences }): Finding[] => {
    if (kind === 'withdrawal') return [];
    const boast = sentences.find(({ said }) => WANTED_BY_OTHERS.test(said));
    const mention = boast ?? sentences.find(({ said }) => OTHER_OFFER.test(said) && ONESELF.test(said));
    if (mention === undefined) return [];
    const pressing = sentences.filter(({ said }) => PRESSURE.test(said) || (kind !== 'timeline-question' && HASTE.test(said)));
    if (kind === 'rejection-thanks' && pressing.length === 0) return [];
    const isBoast = mention === boast || (kind !== 'timeline-question' && SEVERAL_OFFERS.test(mention.said));
    if (!isBoast && pressing.length === 0 && PLAIN_QUESTION.test(sentences.map(({ said }) => said).join(' '))) return [];
    if (!isBoast && pressing.length === 0 && !OWN_OFFER.test(mention.said)) return [];
    const { start, end } = pressing.find(({ said }) => OTHER_OFFER.test(said)) ?? mention;
    return [
      {
        start,
        end,
        message:
          'Another offer used as a lever is felt as manipulation. Name the day by which you must answer, and ask whether they expect to decide before it.',
      },
    ];
  },
};
