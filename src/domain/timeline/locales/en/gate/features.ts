/**
 * What speaks for and against a phrase of time being the employer's promise.
 *
 * In: a sentence as words with its predicates, and one of its phrases of time. Out: names of features. Their weights are not here (`weights.ts`).
 */
import type { Candidate, Step } from '../../../gate/verdict';
import { CUTS, predicatesOf, type Predicate } from './predicates';
import { wordsOf, type Place, type Word } from './words';

const QUOTE = '"';
const STRONG = new Set(['.', ';', ':', '!', '?', '(', ')', '"', '|', '—', '–']);

/** How a word stands in features: what it stands for, else itself. */
const kindOf = (word: Word | undefined): string =>
  word === undefined ? '$' : word.phrase >= 0 ? '#' : (word.nouns[0] ?? word.verbs[0] ?? word.signs[0] ?? word.text);

export interface Parsed {
  readonly words: readonly Word[];
  readonly predicates: readonly Predicate[];
}

export function parsed(sentence: string, places: readonly Place[]): Parsed {
  const words = wordsOf(sentence, places);
  return { words, predicates: predicatesOf(words) };
}

/** The predicate's verb by what it does; the first that fits what stands behind it. */
function verbOf({ words }: Parsed, { at }: Predicate): string {
  const word = words[at];
  if (word === undefined) return '';
  const behind = words.slice(at + 1, at + 4);
  if (word.text === 'be' && behind.slice(0, 3).some(({ text }) => text === 'touch' || text === 'contact')) return 'contact';
  if (
    word.verbs.includes('turn') &&
    behind.some(({ signs, text }) => signs.includes('back') || signs.includes('touch') || text === 'out' || text === 'base')
  )
    return 'contact';
  if (word.text.startsWith('let') && word.text.length < 8 && behind.some(({ text }) => text === 'know' || text === 'hear'))
    return 'contact';
  if (
    /^(?:come|came|coming|comes|pop|drop|dropping|swing|nip|go|going|went|stop|walk|fly|drive|be|back|have|having|had|call|called|ask|asked|invite|invited|want|wanted)$/.test(
      word.text,
    ) &&
    behind
      .slice(0, 2)
      .some(
        ({ text }, at) =>
          (text === 'me' || text === 'us') && /^(?:in|over|back|round|up|down|along|again)$/.test(behind[at + 1]?.text ?? ''),
      )
  )
    return 'have in';
  if (
    /^(?:come|came|coming|comes|pop|drop|dropping|swing|nip|go|going|went|stop|am|be|are|is|fly|drive)$/.test(word.text) &&
    /^(?:in|over|back|round|up|down|along)$/.test(behind[0]?.text ?? '') &&
    ((behind[1]?.phrase !== undefined && behind[1].phrase >= 0) || /^(?:for|to|and|again|at|,|\.)$/.test(behind[1]?.text ?? '.'))
  )
    return 'come in';
  const [first, second] = word.verbs;
  if (first === 'turn') return second ?? 'turn';
  return first ?? (['is', 'are', 'am', 'be', 'was', 'were', 'been'].includes(word.text) ? 'be' : '?');
}

const END = /s$/;

/** Who acts: one person or group of the employer's, employers at large, the user, others. */
function whoOf({ words }: Parsed, predicate: Predicate): string {
  const { subject, start } = predicate;
  if (['he', 'they', 'someone', 'name'].includes(subject)) return 'they';
  if (subject === 'employer') {
    for (let at = start - 1; at >= 0 && at > start - 8; at--) {
      const word = words[at];
      if (word?.nouns.includes('employer') === true) {
        const before = words.slice(Math.max(0, at - 3), at);
        return END.test(word.text) &&
          !word.text.endsWith('ss') &&
          !before.some(({ text }) => /^(?:the|their|my|our|your|his|her|two|both|three)$/.test(text))
          ? 'employers'
          : before.some(({ text }) => text === 'a' || text === 'any' || text === 'an')
            ? 'an employer'
            : 'they';
      }
    }
    return 'they';
  }
  if (['everyone', 'candidate', 'you'].includes(subject)) return 'you';
  return subject;
}

/** Nouns behind a predicate, up to the next predicate or cut. */
function objectsOf({ words, predicates }: Parsed, predicate: Predicate): string[] {
  const next = predicates[predicates.indexOf(predicate) + 1];
  const found: string[] = [];
  const end = Math.min(words.length, next?.start ?? words.length, predicate.at + 9);
  for (let at = predicate.at + 1; at < end; at++) {
    const word = words[at];
    if (word === undefined || (CUTS.has(word.text) && word.text !== 'and')) break;
    for (const noun of word.nouns) if (!found.includes(noun)) found.push(noun);
    if (word.signs.includes('back')) found.push('back');
    if (word.capital && word.nouns.length === 0) found.push('name');
  }
  return found;
}

const AHEAD = new Set(['ahead', 'would', 'may', 'now', 'going on', 'to', 'must']);

/** Adds what a predicate says, under a role. */
function addPredicate(add: (name: string) => void, role: string, parsed: Parsed, predicate: Predicate | undefined, voice: string): void {
  if (predicate === undefined) return add(`${role}:none`);
  const verb = verbOf(parsed, predicate);
  const word = parsed.words[predicate.at]?.text ?? '';
  const tense = predicate.tense + (predicate.passive ? '!' : '');
  const { subject } = predicate;
  const objects = objectsOf(parsed, predicate);
  const lead = predicate.leads === null ? '' : verbOf(parsed, predicate.leads);
  add(`${role}v=${verb}`);
  add(`${role}w=${word}`);
  add(`${role}t=${tense}`);
  add(`${role}s=${subject}`);
  add(`${role}vt=${verb} ${tense}`);
  add(`${role}sv=${subject} ${verb}`);
  add(`${role}st=${subject} ${tense}`);
  add(`${role}svt=${subject} ${verb} ${tense}`);
  if (lead !== '') {
    add(`${role}l=${lead} ${predicate.leads?.tense ?? ''}`);
    add(`${role}lv=${lead} ${verb}`);
  }
  if (predicate.negated) add(`${role}not ${verb}`);
  for (const object of objects) {
    add(`${role}o=${object}`);
    add(`${role}vo=${verb} ${object}`);
    add(`${role}so=${subject} ${object}`);
    add(`${role}to=${tense} ${object}`);
  }
  if (objects.length === 0) add(`${role}vo=${verb} -`);
  const who = whoOf(parsed, predicate);
  const when = ['ahead', 'would', 'may', 'going on', 'to'].includes(predicate.tense)
    ? 'ahead'
    : ['past', 'done'].includes(predicate.tense)
      ? 'past'
      : predicate.tense;
  const to = toUser(objects);
  const about = aboutOf(objects);
  const act = actOf(parsed, predicate);
  add(`${role}A=${act}`);
  add(`${role}Aw=${who} ${act}`);
  add(`${role}Awh=${who} ${act} ${when}`);
  add(`${role}Awht=${who} ${act} ${when} ${to}`);
  add(`${role}Aa=${act} ${about}`);
  add(`${role}At=${act} ${to} ${when}`);
  add(`${role}Aw=${who} ${act} ${when} ${about}`);
  add(`${role}AV=${act} ${when} ${voice}`);
  add(`${role}AwV=${who} ${act} ${voice}`);
}

const toUser = (objects: readonly string[]): string =>
  objects.some((object) => ['me', 'you', 'we', 'candidate', 'everyone', 'my'].includes(object))
    ? 'me'
    : objects.some((object) => ['them', 'other', 'own', 'employer', 'name', 'our'].includes(object))
      ? 'them'
      : '';

const aboutOf = (objects: readonly string[]): string =>
  objects.find((object) => ['answer', 'meeting', 'role', 'application', 'topic', 'when'].includes(object)) ?? '';

function actShort(parsed: Parsed, predicate: Predicate): string {
  return `${actOf(parsed, predicate)} ${AHEAD.has(predicate.tense) ? 'ahead' : 'past'}`;
}

const DECISION = /^(?:decis|decison|desision|verdict|pick|choice|selection|conclusion|mind)/;

/** What is done, by what the verb, its subject and its object mean together. */
function actOf(parsed: Parsed, predicate: Predicate): string {
  const { words } = parsed;
  const verb = verbOf(parsed, predicate);
  const who = whoOf(parsed, predicate);
  const objects = objectsOf(parsed, predicate);
  const about = aboutOf(objects);
  const { passive, tense, at } = predicate;
  const text = words[at]?.text ?? '';
  const behind = words.slice(at + 1, at + 7);
  const isUser = ['I', 'you', 'we'].includes(who);
  if (who === 'answer')
    return !/^(?:run|runs|running|last|lasts|continue|continues|start|starts|begin|begins)$/.test(text) &&
      (passive || ['happen', 'be', 'contact', 'give', 'turn', 'decide', 'end', '?'].includes(verb))
      ? 'answer comes'
      : `answer ${verb}`;
  if (who === 'meeting') return passive || ['happen', 'be', 'step', 'end', '?'].includes(verb) ? 'meeting is' : `meeting ${verb}`;
  if (who === 'application' || who === 'topic' || who === 'when' || who === 'role') return `${who} ${passive ? 'is done' : verb}`;
  if (
    /^(?:mak|made|tak|took|reach|com|came|arriv|giv|gave|hav|had|has|get|got)/.test(text) &&
    behind.some((word) => DECISION.test(word.text))
  )
    return 'decide';
  if (/^(?:made|make|making)$/.test(text) && behind.some((word) => word.text === 'offer' || word.text === 'offers')) return 'contact';
  if (passive && isUser)
    return ['contact', 'say', 'hear', 'give', 'turn'].includes(verb)
      ? 'hear'
      : verb === 'step' || verb === 'ask' || verb === 'have in'
        ? 'invited'
        : verb === 'decide'
          ? 'decide'
          : verb;
  const answerAt = behind.findIndex((word) => word.nouns.includes('answer'));
  const mine = answerAt > 0 && ['my', 'your'].some((own) => behind[answerAt - 1]?.nouns.includes(own) === true);
  if (mine && !isUser) return 'wants my answer';
  if (['receive', 'give', 'happen', 'know', 'turn', 'be'].includes(verb) && about === 'answer')
    return isUser && verb !== 'give' ? 'hear' : 'contact';
  if (verb === 'say' && (tense === 'ahead' || tense === 'would' || tense === 'to' || tense === 'may') && toUser(objects) === 'me')
    return 'contact';
  if (verb === 'know' || verb === 'hear') return 'hear';
  if (
    ['receive', 'happen', 'be', 'meet', 'step', 'apply', 'give', 'move', 'turn', 'have in', 'come in', 'ask', 'intend'].includes(verb) &&
    about === 'meeting'
  )
    return 'has meeting';
  if (verb === 'have in') return 'invited';
  return verb;
}

/** A cut so strong that a time behind it hardly belongs to a verb before it. */
function strongBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (STRONG.has(words[at]?.text ?? '')) return true;
  return false;
}

/** "Today the phone was silent", "but by Friday she will": the phrase opens its clause. */
function startsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || (CUTS.has(before.text) && !['than', 'as', 'until', 'till', 'after', 'since'].includes(before.text)))
    return true;
  return false;
}

/** The part of a sentence between strong signs, or between commas with a verb on both sides. */
function segmentOf({ words, predicates }: Parsed, k: number): [number, number] {
  const cuts = (at: number): boolean => {
    const text = words[at]?.text ?? '';
    if (STRONG.has(text)) return true;
    if (text !== ',' && text !== 'but' && text !== 'and' && text !== 'so' && text !== 'because' && text !== 'which') return false;
    const next = predicates.find(({ start }) => start > at);
    return (
      next !== undefined &&
      next.start - at < 6 &&
      next.subject !== '' &&
      ['ahead', 'would', 'may', 'now', 'going on', 'past', 'done', 'must'].includes(next.tense)
    );
  };
  let [a, b] = [k, k];
  while (a > 0 && !cuts(a - 1)) a--;
  while (b + 1 < words.length && !cuts(b + 1)) b++;
  return [a, b];
}

/** Where a candidate stands among the words, and the predicate that it is, where it is one. */
export interface Target {
  readonly k: number;
  readonly verb?: Predicate;
}

export const phraseAt = ({ words }: Parsed, phrase: number): Target => ({
  k: Math.max(
    0,
    words.findIndex((word) => word.phrase === phrase),
  ),
});

const ENDS = new Set([',', ';', ':', '(', ')', '.', '-', '–', '—', '|', '"', '!', '?', '&', '+', '/']);

/** The words about a place up to the next signs. */
function fragmentAbout(words: readonly Word[], k: number): [number, number] {
  let [a, b] = [k, k];
  while (a > 0 && !ENDS.has(words[a - 1]?.text ?? '')) a--;
  while (b + 1 < words.length && !ENDS.has(words[b + 1]?.text ?? '')) b++;
  return [a, b];
}

/** What a fragment without a verb names: "decision by the 15th" behind a comma; null where a verb stands in it or nothing is named. */
function namedIn({ words, predicates }: Parsed, k: number): { start: number; step: Step } | null {
  const [start, end] = fragmentAbout(words, k);
  if (predicates.some(({ at }) => at >= start && at <= end)) return null;
  const nouns = words.slice(start, end + 1);
  const answer = nouns.find((word) => word.nouns.includes('answer'));
  if (answer !== undefined) return { start, step: DECIDED.test(answer.text) ? 'decision' : 'contact' };
  return nouns.some((word) => word.nouns.includes('meeting')) ? { start, step: 'meeting' } : null;
}

/** The predicates that a candidate hangs on: the nearest, and the nearest that lies ahead. */
function predicatesAbout(
  { words, predicates }: Parsed,
  { k, verb }: Target,
): { near: Predicate | undefined; ahead: Predicate | undefined; after: Predicate[] } {
  if (verb !== undefined) return { near: verb, ahead: verb, after: predicates.filter(({ start }) => start > k) };
  if (namedIn({ words, predicates }, k) !== null)
    return { near: undefined, ahead: undefined, after: predicates.filter(({ start }) => start > k) };
  const inSegment = predicates.filter((each) => !strongBetween(words, Math.min(each.at, k), Math.max(each.at, k)));
  const before = inSegment.filter(({ at }) => at < k);
  const after = inSegment.filter(({ start }) => start > k);
  const fronted = startsClause(words, k);
  const near = fronted ? (after[0] ?? before.at(-1)) : (before.at(-1) ?? after[0]);
  const ahead =
    fronted && near !== undefined && AHEAD.has(near.tense)
      ? near
      : ([...before].reverse().find(({ tense }) => AHEAD.has(tense)) ?? after.find(({ tense }) => AHEAD.has(tense)));
  return { near, ahead, after };
}

export function featuresOf(
  parsed: Parsed,
  target: Target,
  text: string,
  { kind, endAlone, today }: Pick<Candidate, 'kind' | 'endAlone' | 'today'>,
  labelled: boolean,
): string[] {
  const { words, predicates } = parsed;
  const { k } = target;
  const phrase = words[k]?.phrase ?? -1;
  const found = new Set<string>();
  const add = (name: string): void => void found.add(name);
  const { near, ahead, after } = predicatesAbout(parsed, target);
  const has = (noun: string): boolean => words.some(({ nouns }) => nouns.includes(noun));
  const voice = `${has('I') || has('me') || has('my') ? 'I' : ''}${has('we') || has('our') ? 'w' : ''}${has('you') || has('your') ? 'y' : ''}${has('they') || has('he') ? 't' : ''}`;
  add(`voice=${voice}`);
  {
    addPredicate(add, 'n', parsed, near, voice);
    addPredicate(add, 'a', parsed, ahead, voice);
    if (near === ahead) add('n=a');
    addPredicate(add, 'x', parsed, after[0], voice);
    const governor = [...predicates]
      .reverse()
      .find((each) => each !== ahead && each.at < (ahead?.start ?? k) && ['say', 'think', 'ask', 'contact'].includes(verbOf(parsed, each)));
    addPredicate(add, 'r', parsed, governor, voice);
    const others = predicates.filter((each) => each !== near && each !== ahead);
    for (const each of others) {
      add(`q=${verbOf(parsed, each)} ${each.tense}`);
      add(`qs=${each.subject} ${each.tense}`);
      add(`qsv=${each.subject} ${verbOf(parsed, each)}`);
    }
    if (predicates.length === 0) add('verbless');
    if (near !== undefined) add(`dist${Math.min(6, Math.abs(near.at - k))}`);
  }
  // The words about it.
  let a = k;
  while (a > 0 && !CUTS.has(words[a - 1]?.text ?? '')) a--;
  let b = k;
  while (b + 1 < words.length && !CUTS.has(words[b + 1]?.text ?? '')) b++;
  for (let at = a; at <= b; at++) {
    const word = words[at];
    if (word === undefined) continue;
    for (const noun of word.nouns) add(`cn=${noun}`);
    for (const sign of word.signs) add(`cs=${sign}`);
    if (at < b) add(`ck=${kindOf(word)} ${kindOf(words[at + 1])}`);
  }
  const [segA, segB] = segmentOf(parsed, k);
  for (let at = segA; at <= segB; at++) {
    const word = words[at];
    if (word === undefined) continue;
    for (const noun of word.nouns) add(`gn=${noun}`);
    for (const sign of word.signs) add(`gs=${sign}`);
    for (const verb of word.verbs) add(`gv=${verb}`);
  }
  for (const each of predicates) {
    if (each.start >= segA && each.at <= segB) add(`gA=${verbOf(parsed, each)} ${each.tense}`);
    else if (each.start > segB) add(`zA=${each.subject} ${verbOf(parsed, each)} ${each.tense}${each.negated ? ' not' : ''}`);
  }
  words.slice(segB + 1).forEach((word) => {
    for (const sign of word.signs) add(`zs=${sign}`);
  });
  for (const other of words) {
    if (other.phrase < 0 || other.phrase === phrase) continue;
    const at = words.indexOf(other);
    const verb = [...predicates].reverse().find((each) => each.at < at) ?? predicates[0];
    if (verb !== undefined) add(`o${at < k ? '<' : '>'}=${actShort(parsed, verb)}`);
    add(at < k ? 'o<' : 'o>');
  }
  words.forEach((word, at) => {
    for (const noun of word.nouns) add(`sn=${noun}`);
    for (const sign of word.signs) add(`ss=${sign}`);
    add(`sk=${kindOf(words[at - 1])} ${kindOf(word)}`);
  });
  for (let d = 1; d < 4; d++) {
    add(`L${d}=${kindOf(words[k - d])}`);
    add(`R${d}=${kindOf(words[k + d])}`);
  }
  add(`L12=${kindOf(words[k - 2])} ${kindOf(words[k - 1])}`);
  add(`R12=${kindOf(words[k + 1])} ${kindOf(words[k + 2])}`);
  add(`first=${kindOf(words[0])}`);
  add(`len${Math.min(8, Math.floor(words.length / 5))}`);
  if (words.slice(0, k).filter(({ text }) => text === QUOTE).length % 2 === 1) add('quoted');
  if (words.some(({ text }) => text === '?')) add('question');
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? [])
    add(
      `pt=${/^(?:mon|tue|wed|thu|fri|sat|sun)/.test(word) ? 'weekday' : /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(word) ? 'month' : word}`,
    );
  if (!/[a-z]/i.test(text)) add('pt-');
  if (/\b(?:h|hrs?|hours?|min\w*)\b/i.test(text)) add('hours');
  add(`grain=${kind}`);
  if (kind === 'soon' || kind === 'no time' || kind === 'verb') {
    if (ahead !== undefined) {
      add(`${kind}:${actShort(parsed, ahead)}`);
      add(`${kind}:${whoOf(parsed, ahead)} ${ahead.tense} ${verbOf(parsed, ahead)}`);
      add(`${kind}:${whoOf(parsed, ahead)} ${ahead.tense} ${toUser(objectsOf(parsed, ahead))}`);
    }
    add(`${kind}:${voice}`);
    add(`${kind}:${predicates.length}`);
    if (words.some(({ phrase }) => phrase >= 0)) add(`${kind} and time`);
    if (words.some(({ text }) => text === '?')) add(`${kind} question`);
  }
  if (endAlone) add('endAlone');
  if (today) add('today');
  if (labelled) {
    add('labelled');
    if (predicates.length === 0) add('labelled verbless');
  }
  return [...found];
}

const STEPS: Readonly<Record<string, Step>> = {
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
const DECIDED = /^(?:decis|decison|desision|offer|result|outcome|verdict|pick|choice|announcement|selection|conclusion)/;

/** The step that a candidate's verbs take, or that its nouns name. */
export function stepOf(parsed: Parsed, target: Target): { step: Step | null; part: number } {
  const { words } = parsed;
  const named = target.verb === undefined ? namedIn(parsed, target.k) : null;
  if (named !== null) return { step: named.step, part: named.start };
  const { near, ahead } = predicatesAbout(parsed, target);
  const [a, b] = segmentOf(parsed, target.k);
  const nouns = words.slice(a, b + 1);
  const answer = nouns.find((word) => word.nouns.includes('answer'));
  for (const each of [ahead, near]) {
    const step = each === undefined ? undefined : STEPS[actOf(parsed, each)];
    if (step === 'contact' && answer !== undefined && DECIDED.test(answer.text)) return { step: 'decision', part: each?.at ?? a };
    if (step !== undefined) return { step, part: each?.at ?? a };
  }
  const part = near?.at ?? a;
  if (answer !== undefined) return { step: DECIDED.test(answer.text) ? 'decision' : 'contact', part };
  return { step: nouns.some((word) => word.nouns.includes('meeting')) ? 'meeting' : null, part };
}

const FILLERS =
  /^(?:[^\p{L}]|a|an|the|by|on|in|at|of|for|to|or|and|so|within|about|around|early|mid|late|latest|earliest|until|till|from|end|next|this|maybe|probably|approx|roughly|max|tops|worst|best|hopefully|possibly|sometime|before|after|between|tbc|then)$/u;

/** A time and nothing else: "2 wks", "Monday at the latest". */
export const isBare = ({ words }: Parsed): boolean => words.every(({ text }) => text === '#' || FILLERS.test(text));

/** Somebody else than the user is said to act, so that a line with a task's box can be a promise. */
export function isTheirs(parsed: Parsed, target: Target): boolean {
  const { near, ahead } = predicatesAbout(parsed, target);
  const by = ahead ?? near;
  return by !== undefined && (whoOf(parsed, by) === 'they' || (whoOf(parsed, by) === 'I' && actOf(parsed, by) === 'hear'));
}

/** Verbs that lie ahead and by which the user may come to know something. */
export const tellingVerbs = (parsed: Parsed): Target[] =>
  parsed.predicates
    .filter(
      (each) =>
        AHEAD.has(each.tense) &&
        each.tense !== 'now' &&
        /^(?:contact|hear|answer comes|decide|invited|has meeting|meeting is) /.test(actShort(parsed, each)),
    )
    .map((verb) => ({ k: verb.at, verb }));
