/**
 * Rule C8: another offer is no lever.
 *
 * In: a letter. Out: the sentence in which an offer presses. The plain question of timing (T17) and a withdrawal are none.
 */
import type { Examples, CheckFinding, CheckRule } from '../rule';
import { anyPhrase, type Sentence } from '../said';

/** Somebody else who may want the writer: "another firm", "two other practices", "your competitor"; another candidate is none. */
const SUITOR =
  /(?:competit(?:ors?|ion)|rivals?|recruiters?|elsewhere|some(?:one|body) else|others|(?:an)?other (?!candidate|applicant|person)\w+|(?:private|several|many|multiple|two|three|four|\d+) (?:\w+ )?\w+s)/
    .source;
/** What such a one sends, or what is done about it. */
const BID =
  /(?:offer|contract|proposal|bid|figure|package|letter|accept|sign|join|tak(?:e|ing)|yes|turn\w* down|los[et]|going|decided|wants?|keen|valu|money|waiting)\w*/
    .source;
/** Somebody who is not the reader, before what they do. */
const THEY =
  /\b(?!(?:you|we|i|to|would|will|could|who|what|has|have|had|is|are|was|team|colleagues?) )[\w']+ (?:(?:has|have|had|is|are|already|also|now|meanwhile|since) ){0,3}/
    .source;

/** An offer of somebody else's; "the team offers" is none. */
const OTHER_OFFER = anyPhrase(
  /(?:another|other|two|three|several|multiple|many|some|competing|rival|outside|lucrative|better|higher|pending|written|job|second|firm|formal|generous|attractive|\d) (?:\w+ ){0,2}offers?/,
  /(?:an?|this|that|their|my|no other) offer(?! of (?!employment|a (?:job|position|role|post)))/,
  /offers? (?:from (?:an?|another|one|two|other)|in hand|on (?:the|my) table|elsewhere|that expires?)/,
  new RegExp(
    `${THEY}offer(?:ed|ing) me (?:more|[£$€\\d]|(?:[\\w-]+ ){1,4}(?:job|position|role|post|contract|place|title|bonus|package|more))`,
  ),
  /(?:been|was) offered (?:an?|the|another) (?:\w+ ){0,2}(?:job|position|role|post|contract|place)|their (?:offer|salary|figure|terms|contract|package)|yes to them/,
);
/** What may be an offer: it counts where the same sentence presses, or the next. */
const HINT = anyPhrase(
  new RegExp(`${SUITOR}\\b[^.]{0,60} ${BID}|${BID} [^.;]{0,40}\\b${SUITOR}`),
  new RegExp(
    `${THEY}(?:offer(?:ed|ing|s)?|approached|asked(?: for)?|(?:put in a )?bid for|wants?(?: to hire)?|pay|made|sent|promised|(?:ready|waiting) for) me(?! (?:if|whether|to|about|how))`,
  ),
);
/** An employer of no name that does something with the writer: "a cruise line is holding a berth for me". */
const SOME_EMPLOYER =
  /(?:^|[.,;:] |\bbut |\band )(?:an?|another|one|two|some) (?:[\w'-]+ ){0,3}(?:firm|company|school|clinic|hospital|line|bank|agency|practice|studio|university|college|hotel|chain|paper|publisher|start-?up|group|council|museum|theatre|lab|laborator(?:y|ies)|farm|garage|restaurant|employer|team|house|place|trust|charity)s?\b[^.]{0,50}\b(?:me|my)\b/;
const SEVERAL_OFFERS = /\boffers\b/;
const ONESELF = /\b(?:i|me|my)\b/;

/** Said of oneself, an offer is a boast even where it does not press. */
const OWN_OFFER =
  /\bi (?:have|hold|had|got|received|am (?:sitting on|holding|weighing|considering))\b[^.]{0,40} offers?\b|\boffers? (?:from (?:another|two|three)|in hand|on the table|elsewhere)\b/;

/** Others who want the writer: said without an offer it is pressure by itself. */
const WANTED_BY_OTHERS = anyPhrase(
  /i am (?:being )?(?:in (?:\w+ )?demand|courted)|i (?:have been|am being) (?:headhunted|approached)/,
  /(?:fight|compet|chas|court|pursu|bidd?)ing(?: (?:for|over))? me|(?:competitors?|rivals?|(?:several|many|multiple|other|two|three) (?:\w+ )?\w+) (?:\w+ ){1,3}(?:after|behind|keen to (?:have|get)|ring|call)(?: \w+)? me/,
  /i (?:will|may|might|am) (?:\w+ )?(?:be )?(?:off the market|snapped up|not be (?:free|available) (?:for|much) long\w*)|poach\w* me|bidding war/,
  /(?:others?|other parties|some(?:one|body) else|they) (?:\w+ )?(?:keen to have|wants?(?: to hire)?|values?) (?:me(?! to)|my (?:skills|experience))/,
  /(?:other|better) (?:options|opportunities) (?:on the table|waiting|lined up|elsewhere)|final (?:rounds?|stages?) (?:with|at) (?:\w+ ){0,2}(?:other|another|several|two|three|competing)/,
);

/** What turns an offer into a threat or a bargain: a better bid, a condition, the reader's loss, what the reader had better do, how long it lasts. */
const PRESSURE = anyPhrase(
  /(?:match|beat|top|exceed|counter|raise|improve on|better|reconsider|against|above) (?:it|that|this|them|their|theirs|the|my|yours?)|counter-?offer|bidding|bidder|whoever|(?:on|under) (?:the )?condition|first refusal|change my mind/,
  /you (?:(?:can|could|will|would) )?(?:\w+ )?(?:go|do|offer|pay) (?:higher|better|more)|(?:better|revised|final|best|quick|stronger|matching) (?:number|figure|offer|answer|proposal|one from you)|(?:increase )?your (?:figure|number|offer|terms|salary) (?:is|has|have|needs?|would|will|must|should|correspond)/,
  /unless|otherwise|now or never|(?:no|little) choice|(?:forced|compelled) to|without me|loss (?:is|will be|shall be) yours|you have (?:got )?(?:until|till)|leverage|secure me/,
  /(?:and|then|so|but|otherwise|friday|monday|offer),? (?:i )?(?:will|would|shall|may|might|am going to|intend to|plan to) (?:\w+ )?(?:accept|take (?!the time)|sign|go (?:with|elsewhere)|move on|look elsewhere|(?:have|need) to (?:accept|take|sign|go|move))/,
  /or (?:else )?i (?:will|am (?:going to|gone|out|off)|may|might|would|walk|go|sign|take)/,
  /if (?:you|i|we|the)\b[^.]{0,60} (?:not|nothing|silence)\b[^.]{0,80} (?:i (?:will|may|might|would|must|shall|have) (?!(?:\w+ )?understand|be (?:grateful|glad|happy))|accept|lose|move on|sign)/,
  /(?:accept|sign|take|go with) (?:theirs|their offer|that one|them|elsewhere)/,
  /(?:los(?:e|ing|t)|miss(?:ing)?) (?:me|out|this chance)|regret|(?:hate|shame|pity|not want) (?:for you )?(?:to (?:miss|lose|have to|see)|if you|the competition)/,
  /(?:i|will|would) (?:need|want|expect|require) (?:an?|your) (?:\w+ )?(?:answer|decision|offer|response|reply|commitment|terms)/,
  /(?:offer|they|which|that|it)[^.]{0,60} (?:pays?|paying|salary|more money)/,
  /you(?:r team)? (?:should|must|need to|have to|ought to|would be wise|had better)|in your (?:own )?interest|up to you|if [\w' ]{1,30} (?:wants?|wish(?:es)?|like|serious)(?: about)? (?:me|to (?:hire|keep|have|secure|get|make))/,
  /(?:better|to|please) (?:move|act|decide|be) (?:fast|quick\w*|now|soon\w*|first|today|while)|(?:so|do|please) hurry|make up your mind|(?:do|would) not (?:wait|delay|dither)|speed (?:\w+ )?up|(?:must|have to|need to) reach me/,
  /(?:say|tell|give) (?:them|him|her|the others) (?:yes|my (?:word|answer))|before you (?:have|do|move|decide|act|come)|keep (?:them|him|her|anyone) (?:waiting|hanging)|want(?:s|ed)? to be quick/,
  /(?:will|can|could) not (?:\w+ )?(?:wait(?! to)|last|stay|hold|keep)|(?:hold(?:ing)?|put(?:ting)?) (?:\w+ ){0,2}off|ke(?:pt|ep) (?:\w+ ){1,3}waiting|as a (?:courtesy|favou?r)/,
);
/** What presses in any message but a question about timing, where it is the plain truth. */
const HASTE = anyPhrase(
  /(?:decid|decision|answer|act|hear|process|reply|respon|commit|terms)\w*[^.]{0,40} (?:faster|quick(?:er|ly)|immediately|right away|asap|as soon as possible|urgent(?:ly)?|without delay|sooner)/,
  /expedite|accelerate|(?:before|until) i (?:accept|sign|take|commit|say yes|go with)/,
  /(?:your (?:decision|answer|reply|response)|hear (?:back )?from you|hear back) by (?:today|tomorrow|tonight|\w+day|the end)|(?:will|can) not be available|wait(?:ing)? (?:much |any )?longer/,
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
    { kind: 'timeline-question', body: 'Dear Jane,\n\nI have an offer from another clinic, but I do not wish to hurry you.' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI have another offer on the table, so I would need your decision quickly.' },
    { kind: 'timeline-question', body: 'Dear Jane,\n\nI have received an offer from Bolt. Unless you can match it, I will accept theirs.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nA competitor of yours has sent me a contract, and you have until Friday.' },
    { kind: 'rejection-thanks', body: 'Dear Jane,\n\nA rival has made me an offer. I would wait for a better answer from you.' },
    {
      kind: 'final-follow-up',
      body: 'Dear Jane,\n\nTwo other practices have put contracts in front of me, so it would be wise to act now.',
    },
  ],
};

/** Rule C8, as the check runs it. */
export const c8: CheckRule = {
  id: 'C8',
  severity: 'warning',
  check: ({ kind, sentences }): CheckFinding[] => {
    if (kind === 'withdrawal') return [];
    const boast = sentences.find(({ said }) => WANTED_BY_OTHERS.test(said));
    const presses = ({ said }: Sentence): boolean => PRESSURE.test(said) || (kind !== 'timeline-question' && HASTE.test(said));
    const hint = ({ said }: Sentence, index: number): boolean =>
      (HINT.test(said) || SOME_EMPLOYER.test(said)) && sentences.slice(index, index + 2).some(presses);
    const mention =
      boast ??
      sentences.find((sentence, index) => ONESELF.test(sentence.said) && (OTHER_OFFER.test(sentence.said) || hint(sentence, index)));
    if (mention === undefined) return [];
    const pressing = sentences.filter(presses);
    if (kind === 'rejection-thanks' && pressing.length === 0) return [];
    const isBoast = mention === boast || (kind !== 'timeline-question' && SEVERAL_OFFERS.test(mention.said));
    if (!isBoast && pressing.length === 0 && PLAIN_QUESTION.test(sentences.map(({ said }) => said).join(' '))) return [];
    if (!isBoast && pressing.length === 0 && (kind === 'timeline-question' || !OWN_OFFER.test(mention.said))) return [];
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
