/**
 * `due`: what is due in a vault, with the employer's words and the reason for each day.
 *
 * In: the vault's interviews, what could not be read in it, now. Out: what is printed. Not here: reading the vault (the callers do).
 */
import type { Day } from '../calendar/day';
import type { Now } from '../calendar/now';
import { sayDay } from '../calendar/say-day';
import type { FollowUp, Interview } from '../follow-up/follow-up';
import { openQuestions } from '../follow-up/offers';
import { planFollowUps, type Plan } from '../follow-up/plan';
import { messagesDue } from '../follow-up/together';
import { sayReasons } from '../follow-up/say-reason';
import { KIND_NAMES } from '../note/kind';
import type { NoteProblem } from '../note/problem';
import { inQuotes } from '../in-words';
import { shownWords } from '../timeline/shown-words';
import { planOptions } from '../read-interview';
import type { Settings } from '../settings';
import { columns, wrap, type Terminal } from './columns';
import { printedQuestion, sayQuestions, type PrintedQuestion } from './questions';
import { fieldsOf } from './fields';
import type { Done } from './outcome';
import { printedPromise } from './printed-promise';

/** All that a vault's notes gave. */
export interface ReadVault {
  readonly interviews: readonly Interview[];
  readonly problems: readonly NoteProblem[];
  /** How many notes speak of an interview and do not count. */
  readonly nearMisses: number;
}

export interface Asked {
  readonly now: Now;
  /** Everything that is known, not only what is due. */
  readonly all: boolean;
}

/** What `--json` prints. */
export interface DueJson {
  readonly on: string;
  readonly offers: Plan['offers'];
  readonly questions: readonly PrintedQuestion[];
  readonly followUps: readonly PrintedFollowUp[];
  readonly problems: readonly NoteProblem[];
}

/** What is due, as a table and as the value of `--json`. */
export function due({ interviews, problems, nearMisses }: ReadVault, settings: Settings, asked: Asked, terminal: Terminal): Done<DueJson> {
  const { now, all } = asked;
  const plan = planFollowUps(interviews, planOptions(settings), now);
  const followUps = plan.followUps.filter(({ state }) => all || state === 'due' || state === 'overdue');
  const allProblems = [...problems, ...plan.problems];
  return {
    json: {
      on: onWords(now),
      offers: plan.offers,
      questions: plan.questions.map(printedQuestion),
      followUps: followUps.map((row) => printed(row, now.day)),
      problems: allProblems,
    },
    text:
      offersOf(plan, terminal) + sayQuestions(plan, terminal) + table(followUps, asked, interviews.length, terminal) + footOf(nearMisses),
    problems: allProblems,
    problemsInJson: true,
  };
}

/** Near misses are never silent. */
const footOf = (nearMisses: number): string =>
  nearMisses === 0
    ? ''
    : `${nearMisses === 1 ? 'One note speaks of an interview and does not count' : `${nearMisses} notes speak of interviews and do not count`}: "doctor" says why, and what mends it.\n`;

/** What `--on` takes: the day, and the time where it is not the day's end. */
const onWords = (now: Now): string => (now.time === '23:59' ? now.day : `${now.day}T${now.time}`);

export type PrintedFollowUp = ReturnType<typeof printed>;

/** A row as `--json` prints it. */
const printed = (row: FollowUp, today: Day) => ({
  ...fieldsOf(row, ['note', 'interview', 'company', 'position', 'kind', 'recipient', 'opens', 'overdueAfter', 'state', 'optional', 'rule']),
  because: sayReasons(row.reasons, today),
  promise: row.promise === null ? null : { note: row.promise.note, ...printedPromise(row.promise) },
});

/** Offers come before all else: "Answer Acme by Tue 1 Dec, in 3 days", with what they call for elsewhere. */
function offersOf({ offers, followUps }: Plan, terminal: Terminal): string {
  const questions = openQuestions(followUps).length;
  const lines = offers.map(({ task }, index) => {
    const asks =
      index > 0 || questions === 0
        ? ''
        : `\n  Ask ${questions === 1 ? 'one other company' : `${questions} others`} about their timing first.`;
    return `${terminal.bold(task)}${asks}\n`;
  });
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}

function table(followUps: readonly FollowUp[], { now, all }: Asked, interviews: number, terminal: Terminal): string {
  const today = sayDay(now.day, now.day);
  if (followUps.length === 0) {
    return interviews === 0
      ? 'No interview notes found. A note counts when its properties say "type: interview", with a date and a company.\n'
      : `Nothing is due on ${today}. Interview notes read: ${interviews}. With --all you see what is planned.\n`;
  }
  const cells = followUps.map((row) => [row.state, followUpTitle(row), placeOf(row), windowOf(row, now.day)]);
  const [heading = '', ...lines] = columns([['STATE', 'MESSAGE', 'FOR', 'DAYS'], ...cells]);
  const rows = followUps.flatMap((row, index) => [
    '',
    terminal.bold(lines[index] ?? ''),
    ...(row.promise === null
      ? []
      : wrap(`${inQuotes(shownWords(row.promise))} (${row.promise.note}, line ${row.promise.line})`, terminal.width, 2)),
    ...sayReasons(row.reasons, now.day)
      .flatMap((sentence) => wrap(sentence, terminal.width, 2))
      .map(terminal.dim),
  ]);
  const summary = `${sayCounts(followUps, today)}${all ? `, ${followUps.length} rows in all` : ''}.`;
  return [terminal.bold(summary), '', terminal.dim(heading), ...rows, ''].join('\n');
}

/** "3 to send on Wed 25 Nov, 1 overdue, 1 more if you like": what the sidebar counts, and optional ones apart. */
function sayCounts(followUps: readonly FollowUp[], today: string): string {
  const messages = messagesDue(followUps);
  const overdue = messages.filter(({ state }) => state === 'overdue').length;
  const optional = followUps.filter(({ state, optional }) => optional && (state === 'due' || state === 'overdue')).length;
  return `${messages.length} to send on ${today}${overdue > 0 ? `, ${overdue} overdue` : ''}${optional > 0 ? `, ${optional} more if you like` : ''}`;
}

const followUpTitle = ({ kind, recipient, optional }: FollowUp): string =>
  `${KIND_NAMES[kind]}${recipient === null ? '' : ` to ${recipient}`}${optional ? ' (optional)' : ''}`;

const placeOf = ({ company, position, note }: FollowUp): string => [company, position].filter((name) => name !== null).join(', ') || note;

function windowOf({ opens, overdueAfter }: FollowUp, today: Day): string {
  if (opens === null) return '';
  return `from ${sayDay(opens, today)}${overdueAfter === null ? '' : `, by ${sayDay(overdueAfter, today)}`}`;
}
