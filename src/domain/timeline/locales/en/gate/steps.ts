/**
 * Which step of the employer's a place in a sentence is about.
 *
 * In: a sentence and a place in it. Out: contact, decision, meeting, internal, or null. Whether it is promised is not here.
 */
import type { PromisedStep } from '../../../gate/verdict';
import { AHEAD, type Parsed } from './acts';
import { DECIDED, hasWord } from './frames';
import { CUTS } from './grammar';
import { namedIn, predicatesAbout, segmentOf, type Target } from './clauses';
import type { Predicate } from './word-reader';
import { Form, type Word } from './words';

export const STEPS: Readonly<Record<string, PromisedStep>> = {
  contact: 'contact',
  hear: 'contact',
  'answer comes': 'contact',
  decide: 'decision',
  'has meeting': 'meeting',
  'meeting is': 'meeting',
  invited: 'meeting',
  'come in': 'meeting',
  'have in': 'meeting',
  step: 'meeting',
  meet: 'meeting',
  inner: 'internal',
};

/** Others than the user whom the employer has yet to see. */
const OTHERS = /^(?:others?|another|more|else|last|rest|remaining|candidates?|applicants?)$/;

/** "They have two others to see on Thursday": beside what the user will notice that is a step of theirs. */
function seesOthers(parsed: Parsed, each: Predicate): boolean {
  const { verb, to } = parsed.meaningOf(each);
  return verb === 'meet' && to !== 'me' && hasWord(parsed.words.slice(Math.max(0, each.start - 4), each.at + 6), OTHERS);
}

/** "The board, whose next meeting is the 16th". */
const isMeetingOfTheirs = ({ words }: Parsed, each: Predicate): boolean =>
  words[each.start - 1]?.text === 'meeting' && hasWord(words.slice(Math.max(0, each.start - 4), each.start - 1), /^(?:whose|their|its)$/);

const isOwnAffair = (parsed: Parsed, each: Predicate): boolean => seesOthers(parsed, each) || isMeetingOfTheirs(parsed, each);

/** "The committee meets on Monday" and "board meeting on the 2nd" are without the user, "she wants to meet on Monday" is not. */
export function isAmongThem(parsed: Parsed, target: Target): boolean {
  const { near, ahead } = predicatesAbout(parsed, target);
  const by = ahead ?? near;
  if (by === undefined) return false;
  const { verb, who, to } = parsed.meaningOf(by);
  return verb === 'meet' && who === 'they' && to !== 'me' && by.tense !== 'to';
}

/** What a predicate does for the user; "Jo invited me to a panel on the 1st" tells of the panel. */
function stepBy(parsed: Parsed, each: Predicate): PromisedStep | undefined {
  if (isOwnAffair(parsed, each)) return 'internal';
  const { about, lies } = parsed.meaningOf(each);
  const step = STEPS[parsed.actOf(each)];
  return step === 'contact' && lies === 'past' && about === 'meeting' ? 'meeting' : step;
}

/** The predicate before one that is no verb after all: of "see you again" it is "see". */
const realOne = (parsed: Parsed, each: Predicate | undefined): Predicate | undefined =>
  each !== undefined && parsed.actOf(each) === '?' ? (parsed.predicates[parsed.predicates.indexOf(each) - 1] ?? each) : each;

/** The step that a candidate's verbs take, or that its nouns name. */
export function stepOf(parsed: Parsed, target: Target): { step: PromisedStep | null; part: number } {
  const { words } = parsed;
  const named = namedIn(parsed, target.k);
  if (named !== null) return { step: named.step, part: named.start };
  const { near, ahead } = predicatesAbout(parsed, target);
  const [a, b] = segmentOf(parsed, target.k);
  const nouns = words.slice(a, b + 1);
  const answer = nouns.find((word) => word.nouns.includes('answer'));
  for (const each of [realOne(parsed, ahead), realOne(parsed, near)]) {
    if (each === undefined) continue;
    const step = stepBy(parsed, each);
    if (step === 'contact' && answer !== undefined && DECIDED.test(answer.text)) return { step: 'decision', part: each.at };
    if (step !== undefined) return { step, part: each.at };
  }
  const part = near?.at ?? a;
  if (answer !== undefined) return { step: DECIDED.test(answer.text) ? 'decision' : 'contact', part };
  return { step: nouns.some((word) => word.nouns.includes('meeting')) ? 'meeting' : null, part };
}

/** What may open a task that somebody else has: "hear from HR", "wait for Priya, she answers by Monday". */
const AWAITS = new Set(['wait', 'hear', 'receive']);

/** What comes up to a place is of what the user is to do: "ask Lorraine when she will decide", but not "chase them, they decide". */
function isOfOwnDeed({ words, predicates: [first] }: Parsed, to: number): boolean {
  if (first?.at !== 0 || first.tense !== 'bare' || words[0]?.verbs.some((verb) => AWAITS.has(verb)) === true) return false;
  return !words.slice(0, to).some((word) => CUTS.has(word) && !/\p{L}/u.test(word.text));
}

/** "Priya gets back to me": a name in small letters, or at the beginning, and what they do. */
const beginsWithSomebody = ([first, second]: readonly Word[]): boolean =>
  first?.isNoun === true && first.noun === null && ((second?.forms ?? 0) & Form.third) !== 0 && second?.nouns.length === 0;

/** "Answer from Acme", "HR: answer", "panel decision". */
function namesTheirAnswer(words: readonly Word[]): boolean {
  const at = words.findIndex(({ nouns }) => nouns.includes('answer'));
  const isSomebody = (word: Word | undefined): boolean => word?.noun === 'employer' || word?.noun === 'name';
  if (at < 0) return false;
  if (words[at + 1]?.text === 'from') return true;
  return words[at - 1]?.text === ':' ? isSomebody(words[at - 2]) : isSomebody(words[at - 1]) && DECIDED.test(words[at]?.text ?? '');
}

/** Those who do nothing but hire; "Office: ..." and "Panel: ..." stand over the user's own tasks too. */
const HIRES = /^(?:hr|recruit(?:ers?|ing|ment)|talent|headhunter|personnel|staffing|hiring-manager)$/;

/** "HR: ..." and "HR (Quist): ...": whose the task is. */
function isLabelledTheirs(words: readonly Word[]): boolean {
  if (!HIRES.test(words[0]?.text ?? '')) return false;
  const end = words[1]?.text === '(' ? words.findIndex(({ text }) => text === ')') + 1 : 1;
  return end > 0 && words[end]?.text === ':';
}

/** Somebody else than the user is said to act, so that a line with a task's box can be a promise. */
export function isTheirs(parsed: Parsed, target: Target): boolean {
  const { near, ahead } = predicatesAbout(parsed, target);
  const by = ahead ?? near;
  if (isOfOwnDeed(parsed, by?.start ?? target.k)) return false;
  if (by === undefined) return beginsWithSomebody(parsed.words) || namesTheirAnswer(parsed.words);
  const { who } = parsed.meaningOf(by);
  if (who === 'they' || (['I', ''].includes(who) && parsed.actOf(by) === 'hear')) return true;
  // "HR (Quist): list will be certified by Friday", but not "HR: my form will be in by Friday".
  if (who === '?' && by.tense === 'ahead' && isLabelledTheirs(parsed.words) && !hasWord(parsed.words, /^(?:I|my|our|we)$/i)) return true;
  // A subject that no list knows is somebody where they do what an employer does; answers and meetings come by somebody.
  return (who === '?' || who === 'answer' || (who === 'meeting' && by.passive)) && stepOf(parsed, target).step !== null;
}

/** Nothing is said before a place or its verb: "phone call with HR, she will write by Friday" has it behind something else. */
export function isMain(parsed: Parsed, target: Target): boolean {
  const { near, ahead } = predicatesAbout(parsed, target);
  const start = (ahead ?? near)?.start ?? target.k;
  return parsed.predicates.every((each) => each.start >= start) && !parsed.words.slice(0, start).some((word) => CUTS.has(word));
}

const TELLING = new Set(['contact', 'hear', 'answer comes', 'decide', 'invited', 'has meeting', 'meeting is']);

/** Verbs that lie ahead and by which the user may come to know something. */
export const tellingVerbs = (parsed: Parsed): Target[] =>
  parsed.predicates
    .filter((each) => AHEAD.has(each.tense) && each.tense !== 'now' && TELLING.has(parsed.actOf(each)))
    .map((verb) => ({ k: verb.at, verb }));
