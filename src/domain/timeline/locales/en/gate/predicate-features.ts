/**
 * What a predicate says for and against a place in its sentence being the employer's promise, and who is said to have told it.
 *
 * In: a sentence with its predicates. Out: features, told one by one. Not here: words and what stands beside the place (`features.ts`).
 */
import { stem, type AddFeature } from '../../../gate/model';
import type { TimeCandidate } from '../../../gate/verdict';
import type { Parsed } from './acts';
import type { Predicate } from './word-reader';

const PAST = new Set(['past', 'done']);
const TO_COME = new Set(['ahead', 'would', 'may', 'going on', 'to']);

/** When a verb lies, in fewer words than its tense. */
const whenOf = (tense: string): string => (TO_COME.has(tense) ? 'ahead' : PAST.has(tense) ? 'past' : tense);

/** The names of the features that a predicate gives in a role: "near" the place, or the nearest "ahead". */
const rolesOf = (role: string) => ({
  none: stem(role, 'none'),
  verb: stem(role, 'v'),
  word: stem(role, 'w'),
  tense: stem(role, 't'),
  subject: stem(role, 's'),
  verbTense: stem(role, 'vt'),
  subjectVerb: stem(role, 'sv'),
  subjectTense: stem(role, 'st'),
  clause: stem(role, 'svt'),
  lead: stem(role, 'l'),
  not: stem(role, 'not'),
  object: stem(role, 'o'),
  verbObject: stem(role, 'vo'),
  subjectObject: stem(role, 'so'),
  tenseObject: stem(role, 'to'),
  whole: stem(role, 'wvht'),
});
type Roles = ReturnType<typeof rolesOf>;
/** The predicate nearest to the place, and the nearest that lies ahead. */
export const NEAR = rolesOf('n');
export const NEXT = rolesOf('a');

/** What a predicate tells in its role. */
export function addPredicate(add: AddFeature, roles: Roles, parsed: Parsed, predicate: Predicate | undefined): void {
  if (predicate === undefined) return add(roles.none);
  const { verb, who, objects, to } = parsed.meaningOf(predicate);
  const { subject, passive } = predicate;
  const tense = passive ? (PASSIVE_TENSES[predicate.tense] ?? '') : predicate.tense;
  const when = whenOf(predicate.tense);
  add(roles.verb, verb);
  add(roles.word, parsed.words[predicate.at]?.text ?? '');
  add(roles.tense, tense);
  add(roles.subject, subject);
  add(roles.verbTense, verb, tense);
  add(roles.subjectVerb, subject, verb);
  add(roles.subjectTense, subject, tense);
  add(roles.clause, subject, verb, tense);
  if (predicate.leads !== null) {
    const { verb: lead } = parsed.meaningOf(predicate.leads);
    add(roles.lead, lead, predicate.leads.tense);
    add(roles.lead, lead, verb);
  }
  if (predicate.negated) add(roles.not, verb);
  for (const object of objects) {
    add(roles.object, object);
    add(roles.verbObject, verb, object);
    add(roles.subjectObject, subject, object);
    add(roles.tenseObject, tense, object);
  }
  if (objects.length === 0) add(roles.verbObject, verb, '-');
  add(roles.whole, who, verb, when, to);
}

const REPORTING = new Set(['say', 'ask', 'think', 'hear', 'know']);

/** Who says it to whom: "they told me", "she told him", "I hear"; the last before the predicate that lies ahead. */
function reportOf(parsed: Parsed, told: Predicate | undefined): string {
  let report = '';
  for (const each of parsed.predicates) {
    if (each === told || (told !== undefined && each.start > told.start)) continue;
    const { verb, who, to } = parsed.meaningOf(each);
    if (REPORTING.has(verb)) report = each.passive ? `${verb} to ${each.subject}` : `${who} ${verb} ${to}`;
  }
  return report;
}

/** What is told by whom to whom: "they told me that they will call" all together. */
export function addReport(add: AddFeature, parsed: Parsed, told: Predicate | undefined, { kind, endAlone }: TimeCandidate): void {
  const report = reportOf(parsed, told);
  add('told', report);
  if (told === undefined) return;
  const { verb, who, to } = parsed.meaningOf(told);
  const when = whenOf(told.tense);
  add('told v', report, who, verb, when);
  add('told o', report, who, to, when);
  add('told t', kind === 'duration' || endAlone ? 'within' : 'on', who, verb, when);
}

const TENSES = ['ahead', 'would', 'may', 'must', 'now', 'going on', 'past', 'done', 'to', 'ing', 'bare'];
const PASSIVE_TENSES: Readonly<Record<string, string>> = Object.fromEntries(TENSES.map((tense) => [tense, `${tense}!`]));
