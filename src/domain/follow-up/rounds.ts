/**
 * The rounds of an application: its interviews on the days on which they really are.
 *
 * In: the notes of one application, and the day up to which their logs count. Out: rounds in order. An interview that was missed is none;
 * one that was moved stands on its new day.
 */
import type { Day } from '../calendar/day';
import { interviewDay } from '../note/interview-day';
import type { Interviewer, InterviewNote, InterviewType } from '../note/interview-note';
import type { Interview } from './follow-up';
import { compareText } from '../in-order';
import { nameKey } from './people';

export interface Round {
  readonly day: Day;
  /** `hh:mm` where the note gives one and the interview was not moved. */
  readonly time: string | null;
  /** The note whose rows these are; the first by path where two notes tell of one interview. */
  readonly note: InterviewNote;
  /** Paths of all notes about this interview. */
  readonly paths: readonly string[];
  readonly interviewers: readonly Interviewer[];
  readonly types: readonly InterviewType[];
}

const uniquePeople = (people: readonly Interviewer[]): Interviewer[] => {
  const byName = new Map<string, Interviewer>();
  for (const person of people) if (!byName.has(nameKey(person.name))) byName.set(nameKey(person.name), person);
  return [...byName.values()];
};

const isSameInterview = (a: Round, b: Round): boolean =>
  a.day === b.day && a.interviewers.some(({ name }) => b.interviewers.some((other) => nameKey(other.name) === nameKey(name)));

const merged = (a: Round, b: Round): Round => ({
  ...a,
  time: a.time ?? b.time,
  paths: [...a.paths, ...b.paths],
  interviewers: uniquePeople([...a.interviewers, ...b.interviewers]),
  types: [...new Set([...a.types, ...b.types])],
});

const inOrder = (a: Round, b: Round): number =>
  compareText(a.day, b.day) || compareText(a.time, b.time) || compareText(a.note.path, b.note.path);

/** The interview of a note on a day. */
export const roundOn = (note: InterviewNote, day: Day): Round => ({
  day,
  time: day === note.day ? note.time : null,
  note,
  paths: [note.path],
  interviewers: uniquePeople(note.interviewers),
  types: note.types,
});

/** All rounds, past and to come, by day and time; two notes about one day with the same interviewer are one round. Moves logged later than `through` do not count. */
export function roundsOf(interviews: readonly Interview[], through: Day): Round[] {
  let rounds: Round[] = [];
  for (const { note } of interviews) {
    const day = interviewDay(note, through);
    if (day === null) continue;
    const round = roundOn(note, day);
    const same = rounds.filter((other) => isSameInterview(other, round));
    rounds = [...rounds.filter((other) => !same.includes(other)), [...same, round].reduce(merged)];
  }
  return rounds.sort(inOrder);
}
