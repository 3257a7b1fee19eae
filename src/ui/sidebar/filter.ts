/**
 * The filter of the list: words typed, and the note that is open. It hides rows, and changes nothing of what is due.
 */
import { folded } from '../../domain/follow-up/folded';
import { applicationsIn } from '../../domain/follow-up/application';
import type { FollowUp, InterviewAhead } from '../../domain/follow-up/follow-up';
import type { CurrentPlan } from '../../plugin/plan-store';
import { nameOfNote } from '../../domain/in-words';
import { sayTask } from '../words';

export interface Filter {
  /** What was typed; each word must stand in the row or among the people of its note. */
  readonly words: string;
  /** The only note whose application is shown, or null. */
  readonly note: string | null;
}

/** The plan with the rows that pass the filter alone; without a filter it is the very same. */
export function filtered(plan: CurrentPlan, { words, note }: Filter): CurrentPlan {
  const wanted = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0 && note === null) return plan;
  const people = new Map(
    plan.interviews.map(({ note: { path, interviewers } }) => [path, interviewers.map(({ name }) => name).join(' ')] as const),
  );
  const paths = note === null ? null : pathsWith(plan, note);
  const passes = (path: string, text: string): boolean => {
    const there = folded(`${nameOfNote(path)} ${text} ${people.get(path) ?? ''}`);
    return (paths === null || paths.has(path)) && wanted.every((word) => there.includes(word));
  };
  const ofRow = ({ company, position }: Pick<FollowUp | InterviewAhead, 'company' | 'position'>): string =>
    `${company ?? ''} ${position ?? ''}`;
  return {
    ...plan,
    followUps: plan.followUps.filter((row) => passes(row.note, `${ofRow(row)} ${sayTask(row)}`)),
    ahead: plan.ahead.filter((row) => passes(row.note, `${ofRow(row)} interview`)),
    offers: plan.offers.filter((offer) => passes(offer.note, `${ofRow(offer)} offer`)),
    questions: plan.questions.filter((asked) => passes(asked.note, `${ofRow(asked)} ${asked.question}`)),
    nearMisses: plan.nearMisses.filter(({ note: path, reason }) => passes(path, reason)),
    problems: plan.problems.filter((problem) => passes(problem.note, problem.message)),
  };
}

/** The notes of the application that a note belongs to, itself among them. */
const pathsWith = ({ interviews }: CurrentPlan, path: string): ReadonlySet<string> => {
  const members = applicationsIn(interviews).find((application) => application.interviews.some(({ note }) => note.path === path));
  return new Set([path, ...(members?.interviews.map(({ note }) => note.path) ?? [])]);
};
