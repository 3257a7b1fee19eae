/**
 * Rule C8: another offer is no lever.
 *
 * In: a letter. Out: the sentence in which an offer presses. The plain question of timing (T17) and a withdrawal are none.
 */
import type { Examples, CheckFinding, CheckRule } from '../rule';
import { phrases } from '../phrases';
import type { Sentence } from '../said';

/** An offer of somebody else's; "the team offers" is none. */
const OTHER_OFFER = phrases(`
  (?:an)?other/two/three/several/competing/outside/better/written/firm/formal ..2 offers?
  an?/this/that/their/my offer !of/to
  offer of employment/an?_(?:job|position)
  offers? from an?/{suitor}
  offers? in_hand/on_(?:the|my)_table/that_expires
  been/was offered an?/the ..3 {job}
  their offer/salary/terms/package
`);
/** What may be an offer: it counts where the same sentence presses, or the next. */
const HINT = phrases(`
  {suitor} ..9 {bid}/{court}/{pay}/match/first/tak*/accept*
  {suitor} ..7 me !how/what/about
  {bid}/go/took/told/tell/work/after ..6 {suitor}
  told/tell them
  considered/interview* ..1 elsewhere
  has/have ..2 {bid} ..2 for me
  > {number} ..3 {employer} ..9 me/my !how/what/about
  the ..6 (?:courting|after|asked) me
`);
/** Somebody who is not the reader, before what they do. */
const SOMEBODY =
  /\b(?!(?:you|we|i|to|would|will|could|who|what|has|have|had|is|are|was|team|colleagues?) )[\w']+ (?:(?:has|have|had|is|are|also|now) ){0,3}/
    .source;
const THEY_OFFERED = new RegExp(
  `${SOMEBODY}offer(?:ed|ing) me (?:more|[£$€\\d]|(?:[\\w-]+ ){1,4}(?:job|position|role|post|contract|place))`,
);
/** What such a one does for the writer may be an offer. */
const THEY_DO = new RegExp(
  `${SOMEBODY}(?:offer\\w*|approached|asked(?: for)?|bid for|wants?|pays?|made|sent|promised|(?:holding|waiting) (?:\\w+ ){0,2}for) me(?! (?:if|whether|to|about|how)\\b)`,
);
/** Money that went up, whoever pays it. */
const RAISED = phrases(`
  (?:went|go)_up ..3 {pay}/pounds?/thousand/figure/\\w+_thousand
  put more money
  pay/paying/pays ..3 more/third/half ..4 than
`);
const SEVERAL_OFFERS = /\boffers\b/;
const ONESELF = /\b(?:i|me|my)\b/;

/** Said of oneself, an offer is a boast even where it does not press. */
const OWN_OFFER = phrases(`
  i have/hold/received/am_(?:holding|weighing|considering) ..8 offers?
  offers? from_(?:another|two|three)/on_the_table/elsewhere
`);

/** Others who want the writer: said without an offer it is pressure by itself. */
const WANTED_BY_OTHERS = phrases(`
  i am [being] in_(?:\\w+_)?demand/courted/headhunted
  i have_been headhunted/approached
  {suitor} ..3 {court} ..8 me !to_ask
  {number} ..1 {employer} ..3 {court} ..3 me
  off_the_market/snapped_up/poach*_me/bidding_war
  not ..1 free/available for_(?:much_)?long*
  {court}/bidding for/over me
  {suitor}/they ..1 keen_to_have/want*/value* me/my !to
  other/better options/opportunities on_the_table/waiting/elsewhere
  final rounds?/stages? with/at/elsewhere !you/your
  other/several/few ..1 conversations/processes/interviews/options ..3 mov*/advanc*/quick*/elsewhere
  i am ..1 weighing/considering ..3 options/offers/opportunities
  {suitor}/{number}_\\w+s ..3 express*/shown ..1 interest
  {suitor} ..3 quick*/faster
  my availability ..3 change/last/limited
  interest* from ..3 {suitor}
  interest* from ..3 {employer}
  miss_out_on/lose me
  holding/held/hold off ..2 {suitor}/another
`);

/** What turns an offer into a threat or a bargain: a better bid, a condition, the reader's loss, how long it lasts, what the reader had better do. */
const PRESSURE = phrases(`
  match/beat/top/counter/raise/against/above/improve_on it/that/them/their/theirs/the/my/yours?/what*
  counter-?offer/bidd*/whoever/on_condition/first_refusal/leverage/unless/otherwise/no_choice/change_my_mind
  go up_to
  you ..1 go/do/offer/pay/be ..3 higher/better/more/generous
  (?:better|best|final|matching)_(?:figure|number|offer|answer|proposal)/better_from_you
  your ..1 figure/number/offer/terms/salary
  loss is/will
  have [got] until
  > i will/would/shall/may/intend_to/have_to ..2 accept/sign/take/move_on/look_elsewhere/say_yes/go_with !the_time/part
  or else/i_walk/i_go
  if ..6 not/nothing ..9 i will/may/might/would/must !understand/be/gladly
  and/then/otherwise [i] will/would ..1 take/accept/sign it/theirs/there
  take/accept theirs/them
  to accept/sign it
  los*/miss* me/out/your_chance
  pity/shame/hate ..3 if/to
  chance to_respond/that_you
  the sooner
  come close_to
  expect the_same
  they/offer/which ..6 pay*/salary
  you/team ..2 should/must/(?:need|have)_to
  (?:be_wise|in_your_interest|up_to_you|be_quick|be_quicker|are_quicker|me_first|make_up_your_minds?|speed_(?:\\w+_)?up)
  if ..5 wants?/wish*/serious [about] me/to_(?:hire|keep|have|secure|get)
  move/act/decide/be fast/quick*/soon*/while
  not ..1 wait/delay/stay/hold/keep/the_only
  put/putting ..2 off
  keep/kept ..3 waiting/hanging
  stalled/stall/reach_me
  (?:say|tell|give) them/him/her ..1 yes/my_word
  before you have/act
  wait* for_?_?ever
`);
/** What presses in any message but a question about timing, where it is the plain truth. */
const HASTE = phrases(`
  decid*/decision/answer*/act/hear/process/repl*/respon*/commit* ..6 fast*/quick*/immediately/asap/urgent*/without_delay/sooner/as_soon_as_possible
  expedite/accelerate
  i ..1 need/want/expect/require ..3 {reply}/terms
  before/until i accept/sign/take/commit/say
  {reply}/hear* [from_you] by {day}
  not ..6 be/remain/stay available
  wait* ..1 longer
`);

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
      RAISED.test(said) || ((HINT.test(said) || THEY_DO.test(said)) && sentences.slice(index, index + 2).some(presses));
    const mention =
      boast ??
      sentences.find(
        (sentence, index) =>
          ONESELF.test(sentence.said) && (OTHER_OFFER.test(sentence.said) || THEY_OFFERED.test(sentence.said) || hint(sentence, index)),
      );
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
