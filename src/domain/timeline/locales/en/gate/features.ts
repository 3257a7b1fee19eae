/**
 * What speaks for and against a phrase of time being the employer's promise.
 *
 * In: a sentence as words with its predicates, and one of its phrases of time. Out: names of features. Their weights are not here (`weights.ts`).
 */
import type { TimeCandidate } from '../../../gate/verdict';
import { aboutOf, actOf, actShort, objectsOf, toUser, verbOf, whoOf, type Parsed } from './acts';
import { predicatesAbout, segmentOf, type Target } from './clauses';
import { CUTS } from './grammar';
import type { Predicate } from './word-reader';
import type { Word } from './words';

const QUOTE = '"';

/** How a word stands in features: what it stands for, else itself. */
const kindOf = (word: Word | undefined): string =>
  word === undefined ? '$' : word.phrase >= 0 ? '#' : (word.nouns[0] ?? word.verbs[0] ?? word.signs[0] ?? word.text);

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

export function featuresOf(
  parsed: Parsed,
  target: Target,
  text: string,
  { kind, endAlone, today }: Pick<TimeCandidate, 'kind' | 'endAlone' | 'today'>,
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
