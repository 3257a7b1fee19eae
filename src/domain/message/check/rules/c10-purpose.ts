/**
 * Rule C10: one specific question that is easy to answer.
 *
 * In: a letter. Out: at most one finding, at the sentence that is too much, too heavy or too vague. Courtesies ("How are you?") do not count.
 */
import { listed } from '../../../in-words';
import type { Piece } from '../../../note/sentences';
import type { Letter } from '../letter';
import { isCheckIn, type Examples, type CheckFinding, type CheckRule } from '../rule';
import { phrases, type Phrases } from '../phrases';
import type { Sentence } from '../said';

/** What a sentence can ask for; two of them in one letter are two purposes. */
const PURPOSES: readonly (readonly [string, Phrases])[] = [
  ['pay and benefits', phrases('{pay}/compensation/benefits/bonus/equity/stock_options?/pension/insurance/paid')],
  ['place and hours', phrases('remote*/home_office/from_home/hybrid/relocat*/visa/part.time/hours/weekends/saturdays')],
  ['a start date', phrases('start*_dates?/first_day/begin_work')],
  ['feedback', phrases('feedback/improvement/my_performance\nhow [did] i ..1 did/do/perform*')],
  [
    'other openings',
    phrases(
      'an?/other/another/different ..1 openings?/vacanc*/positions/roles/jobs/opportunit*/departments?\nis there ..1 an?_(?:job|opening)',
    ),
  ],
  ['an introduction', phrases('introduc* me/to\nput me in_touch\npass [on] my cv/resume/portfolio/details/number\nreferral')],
  ['a meeting', phrases('coffee/lunch/meet_(?:up|again)/tour_of\nan?/another ..1 call/meeting/chat/zoom')],
  ['a connection', phrases('connect* ..3 linked_?in\nlinked_?in ..1 request/invitation')],
  ['a reference', phrases('recommendation/my_reference')],
  ['a second look', phrases('look/read/review/go ..1 over/through/at ..2 portfolio/cv/resume/work/page')],
  [
    'next steps',
    phrases(
      'next_steps?/timeline/timing/time_?frame/decision/decide/hear_(?:back|from)/update/status/when/open\nwhere things/we/you stand/are',
    ),
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

/** What takes more than a line to answer. */
const LONG_ANSWER = phrases(`
  walk/talk/take/guide me through
  explain/describe how/why/what/your/the
  tell me more/everything/all about
  what (?:are|were) ..2 reasons/concerns/challenges/strengths/weaknesses/difficulties/factors
  what (?:is|was)_it_like
  what (?:did|do|would) ..4 make/think/want/wish
  how (?:do|would|did|does) ..2 see/view/think/feel/measure/handle/define/approach/compare/rank/evaluate/perform/strike/come
  where (?:was|were|do|did) i/it/my_\\w+ ..2 \\w+
  where i stand ..3 \\w+
  in ..2 detail/full
  elaborate
  detailed \\w+
  what does the/your ..5 look_like/entail/involve
  what ..3 that i lack
  your ..1 thoughts/impressions/views?/opinions? on/of/about
  hear your thoughts
  lines/words/sentences on/about
`);

const VAGUE = phrases(`
  check*_in/follow*_up !on/about/regarding/to/with/after/for/again
  touch* base
  reach* out
  say* hi/hello
  circl* back
  drop ..1 line
  (?:see_)?how things/everything !stand
  any news/updates? !on/about/regarding
  reconnect*/on_your_radar/on_your_mind/whatever_you/your_thoughts
  put my_name back
  about things/everything
`);
const CLEAR = phrases(`
  your plans?
  outcome/whether/process/my_application/choose/chosen/choice/fill/steps?/timeline/timing/decision/decided?/open/schedule/dates?/week/when/status/news
`);

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
          message: `This letter asks for ${listed(names)}. Keep the one question that matters most now.`,
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
