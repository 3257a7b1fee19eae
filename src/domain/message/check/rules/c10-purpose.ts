/**
 * Rule C10: one specific question that is easy to answer.
 *
 * In: a letter. Out: at most one finding, at the sentence that is too much, too heavy or too vague. Courtesies ("How are you?") do not count.
 */
import type { Piece } from '../../../note/sentences';
import type { Letter } from '../letter';
import { isCheckIn, type Examples, type CheckFinding, type CheckRule } from '../rule';
import type { Sentence } from '../said';

/** What a sentence can ask for; two of them in one letter are two purposes. */
const PURPOSES: readonly (readonly [string, RegExp])[] = [
  [
    'pay and benefits',
    /\b(?:salar(?:y|ies)|compensation|pay (?:range|band)|what (?:are|is|do) [\w ]{1,30} (?:paid|pay)|benefits|bonus|equity|stock options?|holiday allowance|vacation|pension|health insurance)\b/,
  ],
  [
    'place and hours',
    /\b(?:work(?:ing)? (?:remotely|from home)|remote work|home office|hybrid|relocat\w+|visa|part[- ]time|(?:flexible|working) (?:hours|working))\b/,
  ],
  ['a start date', /\b(?:start(?:ing)? date|begin work|first day)\b/],
  [
    'feedback',
    /\b(?:feedback|how (?:did )?i (?:did|do|performed|perform)|my performance|improvement|where i (?:fell short|could improve))\b/,
  ],
  [
    'other openings',
    /\bis there (?:\w+ )?an? (?:opening|vacancy)\b|\b(?:other|another|different|open) (?:\w+ )?(?:openings?|positions?|roles?|jobs?|vacanc\w+|opportunit\w+|departments?|teams?)\b/,
  ],
  [
    'an introduction',
    /\b(?:introduc(?:e me|tion to)|put me in touch|refer(?:ral)? (?:me|to)|pass (?:on )?my (?:cv|resume|résumé|portfolio|details))\b/,
  ],
  ['a meeting', /\b(?:coffee|lunch|(?:another|a) (?:quick |short )?(?:call|meeting|chat|zoom)|meet (?:up|again)|hop on|tour of)\b/],
  ['a connection', /\b(?:connect (?:with (?:you|me) )?on linked ?in|linked ?in (?:request|invitation|connection)|add you on)\b/],
  ['a reference', /\b(?:recommendation|my reference|(?:as|be) a reference)\b/],
  [
    'next steps',
    /\b(?:next steps?|timeline|timing|time ?frame|decision|decide|hear (?:back|from)|update|status|where (?:things|we|you) (?:stand|are)|when|still open)\b/,
  ],
];

const ASKING = /\b(?:know|ask|hear|learn|see|find out|enquire|inquire|discuss|talk|request|clarify|understand|meet|check on|follow up on)\b/
  .source;
const REQUEST = new RegExp(
  `\\?|\\b(?:please|let me know|enquire|inquire|appreciate|wondering|curious|hoping)\\b|\\b(?:could|can|would|will|may|might) (?:you|i|we)\\b|\\b(?:grateful|glad|happy|interested|keen|like|love|want(?:ed)?|wish|hope[d]?|and) to ${ASKING}`,
);
const QUESTION = new RegExp(
  `\\?$|^(?:and,? )?i (?:would )?(?:like|love|want(?:ed)?) to ${ASKING}|^(?:and |finally,? )?(?:please|could|can|what|how|when)\\b`,
);
/** Not meant to be answered, or answered by nodding: courtesies, thoughts, an offer of something. */
const NO_QUESTION =
  /^(?:what if|why not|who knows|would not it|is not it|could it be)\b|\bhow (?:are|was|is) (?:you|your|things)\b|\bhow have you been\b|\bhope (?:you|your|this|all)\b|\b(?:may|can|could|shall|should) i (?:send|share|forward|offer|show)\b|\bwould (?:it|that|this|one) (?:be (?:useful|helpful|welcome|of)|help)\b|\byou like me to\b/;
/** The beginning of one more thing that is asked in the same sentence. */
const ONE_MORE =
  /^(?:and |or )*(?:(?:could|can|would|will) you |please )?(?:whether|when|what|who|how|where|which|tell|send|pass|look|review|introduce|share|give|explain|forward|arrange|put|connect|confirm|recommend|refer|provide|advise)\b/;
const ASKED = /\b(?:could|can|would|will|may|might|do) (?:you|we|i)\b|\b(?:is|are) there\b/g;
const thingsAskedIn = (said: string): number =>
  Math.max(
    (said.match(ASKED) ?? []).length,
    said
      .split(
        /, | and (?=whether|when|what|who|how|where|which|would|could|tell|introduce|send)|\b(?:could|can|would|will) you |tell me |let me know /,
      )
      .filter((part) => ONE_MORE.test(part)).length,
  );

const VIEW = /(?:thoughts|impressions|views|opinions?)/.source;
const LONG_ANSWER = new RegExp(
  `\\b(?:${[
    /(?:walk|talk|take|guide) me through/,
    /(?:explain|describe) (?:how|why|in detail|to me|what|your|the)/,
    /tell me (?:more|everything|all|in detail) about/,
    /what (?:are|were) (?:all|(?:the |its |your )?(?:main |key |biggest |greatest )?(?:reasons|concerns|challenges|strengths|weaknesses|difficulties|factors|criteria))/,
    /what did (?:\w+ ){1,5}(?:make|think) of (?:me|my)|what (?:do|did|would|could) (?:\w+ ){1,4}(?:want|wish|have) me|how did (?:my|i) (?:\w+ )?(?:strike|come across|compare|look|land)|where (?:was|were) (?:it|i|my \w+) (?:weak|wanting|short|lacking)/,
    /how (?:do|would|did|does) (?:you|your team|the (?:team|company)|i|my) (?:see|view|envision|think|feel|measure|handle|define|approach|compare|rank|evaluate|perform|stack)/,
    /how (?:my|the other) \w+ compare|in (?:as much )?detail|in full|elaborate|what (?:do|did) you think (?:of|about)/,
    /detailed (?:feedback|explanation|account|overview|description|timeline|breakdown|answer)/,
    /what does (?:the|your) (?!timeline|next|process|schedule|hiring)[\w' ]{3,40} (?:look like|entail|involve)/,
  ]
    .map(({ source }) => source)
    .join('|')}|(?:share|what (?:are|were)) your ${VIEW})\\b`,
);

const VAGUE =
  /\b(?:(?:check(?:ing)? in|follow(?:ing)? up)(?! (?:again )?(?:on|about|regarding|to|with|after|for)\b)|touch(?:ing)? base|reach(?:ing)? out|say(?:ing)? (?:hi|hello)|circl(?:e|ing) back|see how (?:things|it|everything)|how (?:things|everything) (?:are|is)|what is (?:going on|happening|new)|any (?:news|updates?)(?! (?:on|about|regarding))|reconnect(?:ing)?|(?:on|top of) (?:your radar|mind)|put (?:myself|my name) back|(?:bump|float)(?:ing)? this|whatever you|about (?:things|everything|stuff))\b/;
const CLEAR =
  /\b(?:your plans?|outcome|whether|process|my application|informed|choose|chosen|choice|fill|next steps?|stage|timeline|timing|time ?frame|decision|decided?|still open|is open|schedule|dates?|which week|when|by what)\b|\b(?:status|updates?|news|happening)\b/;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Several purposes, or none that is clear',
  why: 'One specific question that takes a line to answer is the one that gets answered.',
  valid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nHow are you? I am writing about the Data Engineer position. Could you tell me when you expect to decide?',
    },
    { kind: 'closing-note', body: 'Dear Jane,\n\nAny update is welcome, also a no.' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nWhen will you decide? What is the salary range? Can I work from home?' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nCould you walk me through what the team thought of me?' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI just wanted to touch base.' },
    { kind: 'networking-check-in', body: 'Dear Jane,\n\nIs there a job for me, would you lend me a name, and could we meet?' },
  ],
};

/** Rule C10, as the check runs it. */
export const c10: CheckRule = {
  id: 'C10',
  severity: 'warning',
  check: (letter): CheckFinding[] => {
    const asks = letter.sentences.filter(({ said }) => REQUEST.test(said) && !NO_QUESTION.test(said));
    const several = severalPurposes(letter, asks);
    if (several !== null) return [several];
    const long = asks.find(
      ({ said }) =>
        LONG_ANSWER.test(said) &&
        (said.includes('?') || (letter.kind !== 'thank-you' && /\b(?:could|can|would) you\b|\bplease\b/.test(said))),
    );
    if (long !== undefined)
      return [
        {
          ...place(long),
          message:
            'This question needs a long answer, so it is put off. Ask what can be answered in a line, such as the week of the next step.',
        },
      ];
    return vaguePurpose(letter);
  },
};

const place = ({ start, end }: Piece): { start: number; end: number } => ({ start, end });

function severalPurposes({ kind, sentences }: Letter, asks: readonly Sentence[]): CheckFinding | null {
  const list = sentences.find(({ said }) => QUESTION.test(said) && thingsAskedIn(said) >= 3);
  if (list !== undefined)
    return {
      ...place(list),
      message: 'This asks for several things at once, so none is easy to answer. Keep the one that matters most now.',
    };
  const most = kind === 'thank-you' || kind === 'networking-check-in' ? 2 : 1;
  const questions = asks
    .filter(({ said }) => QUESTION.test(said))
    .map((ask) => ({ ask, found: PURPOSES.filter(([, pattern]) => pattern.test(ask.said)).map(([name]) => name) }));
  const names = [...new Set(questions.flatMap(({ found }) => found))];
  // "Is it still open, and when do you decide?" is one thing; a second subject makes two.
  if (names.length > most && names.some((name) => name !== 'next steps' && name !== 'a meeting')) {
    const last = questions.filter(({ found }) => found.length > 0).at(-1)?.ask;
    return last === undefined
      ? null
      : {
          ...place(last),
          message: `This letter asks for ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}. Keep the one question that matters most now.`,
        };
  }
  const marked = questions.filter(({ ask }) => ask.said.endsWith('?'));
  const extra = marked[most];
  const isOneThing = marked.length <= most + 1 && marked.every(({ found }) => found.includes('next steps'));
  return extra === undefined || isOneThing
    ? null
    : {
        ...place(extra.ask),
        message: `This is one question too many: with ${marked.length} of them, none is easy to answer. Keep the one about next steps.`,
      };
}

function vaguePurpose(letter: Letter): CheckFinding[] {
  if (!isCheckIn(letter) && letter.kind !== 'final-follow-up') return [];
  // A question of some length that is not vague itself is clear, whatever it is about.
  if (letter.sentences.some(({ said }) => REQUEST.test(said) && (CLEAR.test(said) || (/(?:\S+ ){4}.*\?$/.test(said) && !VAGUE.test(said)))))
    return [];
  const vague = letter.sentences.find(({ said }) => VAGUE.test(said));
  return vague === undefined
    ? []
    : [
        {
          ...place(vague),
          message: 'The purpose stays vague, so there is nothing to answer. Ask one thing, such as when they expect to decide.',
        },
      ];
}
