/**
 * Rule C10: one specific question that is easy to answer.
 *
 * In: a letter. Out: at most one finding, at the sentence that is too much, too heavy or too vague. Courtesies ("How are you?") do not count.
 */
import { type Piece } from '../../../note/sentences';
import { type Letter } from '../letter';
import { isCheckIn, type Examples, type Finding, type Rule } from '../rule';

/** What a sentence can ask for; two of them in one letter are two purposes. */
const PURPOSES: readonly (readonly [string, RegExp])[] = [
  ['pay and benefits', /\b(?:salar(?:y|ies)|compensation|pay (?:range|band)|benefits package|health benefits|bonus|equity|stock options?|holiday allowance|vacation (?:days|policy)|pension|health insurance)\b/i],
  ['place and hours', /\b(?:(?:work|working) (?:remotely|from home)|remote work|home office|hybrid (?:work|model)|relocat\w+|visa|part[- ]time|flexible (?:hours|working)|working hours)\b/i],
  ['a start date', /\b(?:start(?:ing)? date|begin work|first day)\b/i],
  ['feedback', /\b(?:feedback|how (?:did )?I (?:did|do|performed|perform)|my performance|areas? (?:for|of) improvement|where I (?:fell short|could improve))\b/i],
  ['other openings', /\b(?:other|another|different) (?:\w+ )?(?:openings?|positions?|roles?|vacanc\w+|opportunit\w+|departments?|teams?)\b|\bany (?:other|open) (?:roles?|positions?|openings?)\b/i],
  ['an introduction', /\b(?:introduce me|introduction to|put me in touch|refer(?:ral)? (?:me|to)|pass (?:on )?my (?:cv|resume|résumé))\b/i],
  ['a meeting', /\b(?:coffee|lunch|(?:another|a) (?:quick |short )?(?:call|meeting|chat|zoom)|meet (?:up|again)|hop on|tour of)\b/i],
  ['a connection', /\b(?:connect (?:with you |with me )?on linked\s?in|linked\s?in (?:request|invitation|connection)|add you on)\b/i],
  ['a reference', /\b(?:recommendation letter|letter of recommendation|act as (?:a )?reference)\b/i],
  ['next steps', /\b(?:next steps?|timeline|timing|time ?frame|decision|decide|hear (?:back|from)|update|status|where (?:things|we|you) (?:stand|are)|when)\b/i],
];

const REQUEST = /\bI (?:just )?want(?:ed)? to (?:check on|ask|know|find out|[ei]nquire|follow up on)\b|\b(?:grateful|glad|happy|interested|curious|keen|like) to (?:know|hear|learn|see|find out|ask|[ei]nquire)\b|\b(?:would|['’]d) (?:\w+ )?appreciate\b|\b[ei]nquire\b|\?|\b(?:could|can|would|will|may|might) (?:you|I|we)\b|\bplease\b|\bI(?:['’]d| would)? (?:also )?(?:like|love|want(?:ed)?|wish|hope[d]?) to (?:know|ask|hear|discuss|talk|learn|request|clarify|understand|meet|see)\b|\b(?:also|and) (?:wondering|wanted to|curious|ask)\b|\bI(?:['’]m| am| was) (?:also )?(?:wondering|curious|hoping)\b|\blet me know\b/i;
const QUESTION = /\?$|^(?:also|and)?,?\s*I(?:['’]d| would)? (?:also )?(?:like|love|want(?:ed)?) to (?:know|ask|discuss|talk about|clarify|learn)\b|^(?:also|and|finally),? (?:please|could|can|what|how|when)\b/i;
const WHAT_IF = /^(?:what if|why not|who knows|would(?:n['’]t| not) it|isn['’]t it|could it be)\b/i;
const COURTESY = /\bhow are you\b|\bhope (?:you|your|this|all)\b|\bhow (?:was|is) your\b|\bhow (?:are things|have you been)\b/i;

const LONG_ANSWER =
  /\b(?:(?:walk|talk|take|guide) me through|explain (?:how|why|in detail|to me|what|your|the)|describe (?:how|why|in detail|your|the|what)|tell me (?:more|everything|all|in detail) about|what (?:are|were) (?:all|your (?:thoughts|impressions|views|opinion)|the (?:main |key |biggest )?(?:reasons|concerns|challenges|strengths|factors|criteria))|how (?:do|would|did|does) (?:you|your team|the (?:team|company)|i|my) (?:see|view|envision|think|feel|measure|handle|define|approach|compare|rank|evaluate|perform|stack)|how (?:my|the other) \w+ compare|in (?:as much )?detail|detailed (?:feedback|explanation|account|overview|description|timeline|breakdown|answer)|what does (?:the|your) (?!timeline|next|process|schedule|hiring)[\w' ]{3,40} (?:look like|entail|involve)|elaborate|what (?:do|did) you think (?:of|about)|share your (?:thoughts|views|opinion|impressions))\b/i;

const VAGUE =
  /\b(?:just (?:wanted to |want to |thought I(?:['’]d| would) )?(?:check(?:ing)? in|touch(?:ing)? base|follow(?:ing)? up|reach(?:ing)? out|say(?:ing)? (?:hi|hello)|see(?:ing)? (?:how|what|where|if))|touch(?:ing)? base|circle back|circling back|see how (?:things|it|everything) (?:are|is|goes)|how (?:things|everything) (?:are|is) (?:going|coming along)|what['’]s (?:going on|happening|new)|any (?:news|updates?)|reconnect(?:ing)?|stay on your radar|on your radar|top of mind|put (?:myself|my name) back|bump(?:ing)? this|float(?:ing)? this|whatever you (?:can|think)|about (?:things|everything|stuff))\b/i;
const CLEAR = /\b(?:plan(?:s|ned)?|outcome|whether|hiring process|recruitment process|selection process|my application|informed|choose|chosen|fill|next steps?|timeline|timing|time ?frame|decision|decide|hear (?:back|from)|still (?:open|being considered)|position is|role is|open|schedule|which week|what date|when|by what)\b/i;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  valid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nHow are you? I am writing about the Data Engineer position. Could you tell me when you expect to decide?' },
    { kind: 'closing-note', body: 'Dear Jane,\n\nAny update is welcome, also a no.' },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nWhen will you decide? What is the salary range? Can I work from home?' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nCould you walk me through what the team thought of me?' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nI just wanted to touch base.' },
  ],
};

/** Rule C10, as the check runs it. */
export const c10: Rule = {
  id: 'C10',
  title: 'Several purposes, or none that is clear',
  why: 'One specific question that takes a line to answer is the one that gets answered.',
  severity: 'warning',
  check: (letter): Finding[] => {
    const asks = letter.sentences.filter(({ text }) => REQUEST.test(text) && !COURTESY.test(text));
    const several = severalPurposes(letter, asks);
    if (several !== null) return [several];
    const long = asks.find(({ text }) => text.includes('?') && LONG_ANSWER.test(text)) ?? (letter.kind === 'thank-you' ? undefined : asks.find(({ text }) => /\b(?:could|can|would) you\b|\bplease\b/i.test(text) && LONG_ANSWER.test(text)));
    if (long !== undefined) return [{ ...place(long), message: 'This question needs a long answer, so it is put off. Ask what can be answered in a line, such as the week of the next step.' }];
    return vaguePurpose(letter);
  },
};

const place = ({ start, end }: Piece): { start: number; end: number } => ({ start, end });

function severalPurposes({ kind, sentences }: Letter, asks: readonly Piece[]): Finding | null {
  if (kind === 'networking-check-in') return null;
  const purposes = asks.filter(({ text }) => QUESTION.test(text)).map((ask) => ({ ask, found: PURPOSES.filter(([, pattern]) => pattern.test(ask.text)).map(([name]) => name) }));
  const names = [...new Set(purposes.flatMap(({ found }) => found))];
  const questions = sentences.filter(({ text }) => text.endsWith('?') && !COURTESY.test(text) && !WHAT_IF.test(text));
  const most = kind === 'thank-you' ? 2 : 1;
  const second = questions[most];
  // Two subjects count where at least one of them is no next step: "an update, and the next steps" is one thing.
  const manySubjects = names.length > most && names.some((name) => name !== 'next steps' && name !== 'a meeting');
  if (manySubjects) {
    const last = purposes.filter(({ found }) => found.length > 0).at(-1)?.ask;
    return last === undefined ? null : { ...place(last), message: `This letter asks for ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}. Keep the one question that matters most now.` };
  }
  return second === undefined ? null : { ...place(second), message: `This is one question too many: with ${questions.length} of them, none is easy to answer. Keep the one about next steps.` };
}

function vaguePurpose(letter: Letter): Finding[] {
  if (!isCheckIn(letter) && letter.kind !== 'final-follow-up') return [];
  if (letter.sentences.some(({ text }) => REQUEST.test(text) && CLEAR.test(text))) return [];
  const vague = letter.sentences.find(({ text }) => VAGUE.test(text));
  if (vague === undefined) return [];
  const message = 'The purpose stays vague, so there is nothing to answer. Ask one thing, such as when they expect to decide.';
  return [{ ...place(vague), message }];
}
