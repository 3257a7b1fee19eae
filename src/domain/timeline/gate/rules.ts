/**
 * The gate: whether the employer is to act in a clause.
 *
 * In: clauses, as a locale understands them. Out: a verdict with its reason. Not here: any language's words (`locales/`), days.
 */
import type { Clause, Step } from './clause';

/** What stands around the clause. */
export interface Surroundings {
  /** A heading or label such as "Next steps" stands over it. */
  readonly labelled: boolean;
  /** A task box stands before it: the user's own list. */
  readonly task: boolean;
}

export interface Verdict {
  readonly promises: boolean;
  readonly step: Step | null;
  /** Why, in words for "Read a sentence". */
  readonly because: string;
}

interface GateRule {
  readonly because: string;
  readonly promises: boolean;
  readonly when: (clause: Clause, around: Surroundings) => boolean;
}

/**
 * The first rule that holds decides. What can never be the employer's promise comes first; then a verb in which the employer acts,
 * which outweighs all that is only mentioned; then who else acts and what else the clause is about; last the words that only name a step.
 */
const RULES: readonly GateRule[] = [
  { because: 'it is about another employer', promises: false, when: (clause) => clause.elsewhere },
  { because: 'it is what you told them', promises: false, when: (clause) => clause.userTells },
  { because: 'it is a question', promises: false, when: (clause) => clause.asks },
  { because: 'it tells of a habit', promises: false, when: (clause) => clause.habit },
  { because: 'the employer is to act', promises: true, when: (clause) => clause.does !== null },
  { because: 'it is a task of your own', promises: false, when: (_, around) => around.task },
  { because: 'you are the one to act', promises: false, when: (clause) => clause.userActs },
  { because: 'it tells what has happened', promises: false, when: (clause) => clause.past },
  { because: 'it is about something else', promises: false, when: (clause) => clause.otherTopic },
  { because: 'it names an answer or a next step', promises: true, when: (clause) => clause.names !== null },
  { because: 'it says how long to wait', promises: true, when: (clause) => clause.waits },
  { because: "it names somebody on the employer's side", promises: true, when: (clause) => clause.someone },
];

/** Most clauses fulfil none of these, which settles them without a look at the others. */
const PROMISING = RULES.filter(({ promises }) => promises);

const LABELLED: GateRule = {
  because: 'it stands under a heading about next steps',
  promises: true,
  when: (clause, around) => around.labelled && clause.fragment && !clause.lasts,
};

interface Judged {
  readonly around: Surroundings;
  readonly verdict: Verdict | null;
}

/** The last verdict on each clause: one is asked for every time in its sentence, and its neighbours'. */
const JUDGED = new WeakMap<Clause, Judged>();

/** The verdict on one clause alone; null where its words say nothing either way. */
export function judgeClause(clause: Clause, around: Surroundings): Verdict | null {
  const known = JUDGED.get(clause);
  if (known !== undefined && known.around.labelled === around.labelled && known.around.task === around.task) return known.verdict;
  const rule = RULES.find(({ when }) => when(clause, around));
  const verdict =
    rule === undefined
      ? null
      : { promises: rule.promises, step: rule.promises ? (clause.does ?? clause.names) : null, because: rule.because };
  JUDGED.set(clause, { around, verdict });
  return verdict;
}

/** Whether any clause can make a promise, its own or a neighbour's: else no time in the sentence needs to be read. */
export const mayPass = (clauses: readonly Clause[], around: Surroundings): boolean =>
  clauses.some(
    (clause) =>
      (PROMISING.some(({ when }) => when(clause, around)) && judgeClause(clause, around)?.promises === true) ||
      LABELLED.when(clause, around),
  );

const ELSE: Verdict = { promises: false, step: null, because: 'it goes on with a list of something else' };

/** "Applied on the 3rd, assessment on the 5th": what only names a step goes on with the dates before it. */
function listsElse(clauses: readonly Clause[], index: number, around: Surroundings): boolean {
  const before = clauses
    .slice(0, index)
    .reverse()
    .find((clause) => {
      const verdict = judgeClause(clause, around);
      // What only names a step goes on with the list itself.
      return verdict !== null && !(verdict.promises && clause.does === null && clause.fragment);
    });
  return before?.timed === true && (before.past || before.habit || before.otherTopic) && before.does === null;
}

/**
 * The verdict on the clause at `index`: its own words, else those of the clauses before it from the nearest, else those behind it,
 * else the label over it.
 */
export function judge(clauses: readonly Clause[], index: number, around: Surroundings): Verdict {
  const own = clauses[index];
  const nearest = own === undefined ? [] : [own, ...clauses.slice(0, index).reverse(), ...clauses.slice(index + 1)];
  for (const clause of nearest) {
    const verdict = judgeClause(clause, around);
    if (
      verdict === null ||
      (clause !== own && clause.does === null && (own?.lasts === true || own?.stands === true)) ||
      (clause !== own && around.labelled && own?.bare === true && clause.past && !verdict.promises)
    )
      continue;
    return verdict.promises && clause.does === null && !clause.led && listsElse(clauses, clauses.indexOf(clause), around) ? ELSE : verdict;
  }
  if (own !== undefined && LABELLED.when(own, around)) return { promises: true, step: null, because: LABELLED.because };
  return { promises: false, step: null, because: 'nobody is said to act' };
}
