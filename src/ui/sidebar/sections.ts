/**
 * The sidebar's groups as sections of rows, and the line that sums them up.
 */
import { sayDay } from '../../domain/calendar/say-day';
import { type Day } from '../../domain/calendar/day';
import { type FollowUp, type InterviewAhead } from '../../domain/follow-up/follow-up';
import { groupsOf, type Group } from '../../domain/follow-up/groups';
import { planOptions } from '../../domain/read-interview';
import { type NoteProblem } from '../../domain/note/problem';
import { type Settings } from '../../domain/settings';
import { type Plan } from '../../plugin/agenda';
import { count, isLate, sayAhead } from '../words';
import { messageRow, sayPlace, type RowFacts } from './message-row';
import { panelsIn } from './panel-row';
import { type InterviewRow, type MessageRow, type Row, type Section } from './row-model';

export const PROBLEMS_SECTION = 'problems';

/** Groups that stand open until they are folded; what is not urgent waits behind its heading. */
const OPEN_BY_THEMSELVES = new Set<Group['name']>(['late', 'due']);

const TITLES: Readonly<Record<Group['name'], string>> = {
  late: 'Late',
  due: 'Due',
  'this-week': 'This week',
  later: 'Later',
  'their-move': 'Their move',
  'if-you-like': 'If you like',
  'done-lately': 'Done lately',
  'gone-quiet': 'Gone quiet',
};

/** All sections that have something in them, in their order; notes that need a look come last. `canRepair` is asked for these alone. */
export function sectionsOf(plan: Plan, settings: Settings, canRepair: (note: string) => boolean): Section[] {
  const byPath = new Map(plan.interviews.map((interview) => [interview.note.path, interview]));
  const facts: RowFacts = {
    today: plan.now.day,
    holidays: planOptions(settings).holidays,
    interviewOf: (path) => byPath.get(path) ?? null,
  };
  const sections = groupsOf(plan.followUps, plan.ahead, plan.now.day).map((group) => sectionOf(group, facts, plan.followUps));
  return [...sections, ...problemsSection(plan.problems, canRepair)];
}

function sectionOf({ name, followUps, ahead }: Group, facts: RowFacts, all: readonly FollowUp[]): Section {
  return {
    id: name,
    title: TITLES[name],
    count: followUps.length + ahead.length,
    opensByItself: OPEN_BY_THEMSELVES.has(name),
    rows: () => [
      ...ahead.map((interview) => interviewRow(interview, facts.today)),
      ...panelsIn(followUps.map((followUp) => messageRow(followUp, buttonsOf(followUp), facts)), all),
    ],
  };
}

function buttonsOf({ state }: FollowUp): MessageRow['buttons'] {
  if (state === 'due' || state === 'overdue') return 'write-and-sent';
  return state === 'lapsed' ? 'revive' : 'none';
}

function interviewRow({ note, company, position, day, time }: InterviewAhead, today: Day): InterviewRow {
  return {
    type: 'interview',
    key: `interview ${note}`,
    note,
    task: company === null ? 'Interview' : `Interview with ${company}`,
    when: sayAhead(day, time, today),
    days: sayDay(day, today),
    place: sayPlace(company, position),
  };
}

function problemsSection(problems: readonly NoteProblem[], canRepair: (note: string) => boolean): Section[] {
  if (problems.length === 0) return [];
  const notes = [...new Set(problems.map(({ note }) => note))];
  const rows = (): Row[] =>
    problems.map((problem, index) => ({
      type: 'problem',
      key: `problem ${JSON.stringify(problem)}`,
      ...problem,
      // Once a note: one click puts its whole log in order.
      canRepair: problems.findIndex(({ note }) => note === problem.note) === index && canRepair(problem.note),
    }));
  return [{ id: PROBLEMS_SECTION, title: notes.length === 1 ? 'Note that needs a look' : 'Notes that need a look', count: notes.length, opensByItself: false, rows }];
}

/** What is to be done now: due and overdue, optional ones never counted. */
export const dueFollowUps = ({ followUps }: Pick<Plan, 'followUps'>): FollowUp[] =>
  followUps.filter(({ state, optional }) => (state === 'due' || state === 'overdue') && !optional);

/** "3 to do, 1 late", or nothing where nothing is due. */
export function sayTotals(plan: Pick<Plan, 'followUps'>): string {
  const due = dueFollowUps(plan);
  const late = due.filter(isLate).length;
  if (due.length === 0) return '';
  return late === 0 ? `${due.length} to do` : `${due.length} to do, ${late} late`;
}

/** Whether something became due after a day, or at all where there was none before. */
export const becameDueSince = (plan: Pick<Plan, 'followUps'>, before: Day | null): boolean =>
  dueFollowUps(plan).some(({ opens }) => before === null || (opens !== null && opens > before));

/** The summary in a sentence: "3 messages to send, 1 of them late". */
export function saySummary(plan: Pick<Plan, 'followUps'>): string {
  const due = dueFollowUps(plan);
  const late = due.filter(isLate).length;
  return `${count(due.length, 'message')} to send${late === 0 ? '' : `, ${late} of them late`}`;
}
