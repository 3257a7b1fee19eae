/**
 * The way from a file of the vault to an interview with its promises, for the plugin and the command line alike.
 *
 * In: one file, the settings, and what the host knows (its YAML parser, its folders of templates). Out: the interviews that it tells of,
 * none where it is no interview note, and what could not be used in it. Not here: days that are due (`follow-up/plan.ts`).
 */
import { LAST_DAY, type Day } from './calendar/day';
import { holidaysOf } from './calendar/holidays';
import { companyKey } from './follow-up/company-name';
import type { Interview, PlanOptions } from './follow-up/follow-up';
import type { InterviewNote, NoteFile } from './note/interview-note';
import type { NearMiss } from './note/near-miss';
import type { NoteProblem } from './note/problem';
import { readNote, type NoteOptions, type NoteReading } from './note/read-note';
import type { Settings } from './settings';
import { atOnce, type Steps } from './steps';
import type { PassageReadings } from './timeline/passage-readings';
import { readPromisesInSteps } from './timeline/read-promises';
import type { ReadingOptions } from './timeline/stated-timeline';

/** What only the host can tell about the vault. */
export interface Host extends Pick<NoteOptions, 'parseYaml' | 'templateFolders'> {
  /** What passages were read as before, where notes are read again and again: it makes that quicker and changes nothing else. */
  readonly passages?: PassageReadings;
}

export interface InterviewReading {
  /** By day; empty where the note does not count. */
  readonly interviews: readonly Interview[];
  readonly problems: readonly NoteProblem[];
  /** Why a note that speaks of an interview does not count, and what mends it. */
  readonly nearMiss: NearMiss | null;
  /** It only prepares an interview: beside a note of that interview it does not count (`withoutPreparations`). */
  readonly prepares: boolean;
}

/** How sentences are read under these settings; `through` is the day up to which lines of a log count. */
export const readingOptions = (settings: Settings, through: Day = LAST_DAY): ReadingOptions => ({
  dateOrder: settings.dateOrder,
  nextWeekday: settings.nextWeekday,
  holidays: holidaysOf(settings.country),
  through,
});

/** How follow-ups are planned under these settings. */
export const planOptions = (settings: Settings): PlanOptions => ({ preset: settings.preset, holidays: holidaysOf(settings.country) });

/** The notes of one file without their promises: a small part of the work, for what is asked while somebody types. */
export function factsOf(file: NoteFile, settings: Settings, host: Host, today: Day): readonly InterviewNote[] {
  const reading = readFacts(file, settings, host, today);
  return reading.counts ? reading.notes : [];
}

function readFacts(file: NoteFile, settings: Settings, host: Host, today: Day, named = false): NoteReading {
  const { interviewFolder, propertyNames, dateOrder } = settings;
  return readNote(file, { ...host, interviewFolder, propertyNames, dateOrder, named, today });
}

/** Reads one file on a day, `today`; `named` says that the user named this very file, so that it counts whatever it says. */
export const readInterview = (file: NoteFile, settings: Settings, host: Host, today: Day, named = false): InterviewReading =>
  atOnce(readInterviewInSteps(file, settings, host, today, named));

/** The same, step by step. */
export function* readInterviewInSteps(file: NoteFile, settings: Settings, host: Host, today: Day, named = false): Steps<InterviewReading> {
  const reading = readFacts(file, settings, host, today, named);
  if (!reading.counts) return { interviews: [], problems: reading.problems, nearMiss: reading.nearMiss, prepares: false };
  const read = yield* readPromisesInSteps(reading.notes, readingOptions(settings, today), host.passages);
  return {
    interviews: reading.notes.map((note, index) => {
      const { promises, unsure, outcome } = read[index] ?? { promises: [], unsure: [], outcome: null };
      return { note, promises, unsure, outcome };
    }),
    problems: [...reading.problems, ...read.flatMap(({ problems }) => problems)],
    nearMiss: null,
    prepares: reading.prepares,
  };
}

/**
 * The readings of a vault without the notes that only prepare an interview of which another note tells: one of the same company on the
 * same day. By path; what changes one note can so bring another one back.
 */
export function withoutPreparations<Reading extends InterviewReading>(
  readings: ReadonlyMap<string, Reading>,
): ReadonlyMap<string, Reading> {
  const all = [...readings.values()];
  if (!all.some(({ prepares }) => prepares)) return readings;
  const keyOf = ({ note: { company } }: Interview): string => (company === null ? '' : companyKey(company));
  const realOn = new Map<Day | null, string[]>();
  for (const interview of all.flatMap(({ prepares, interviews }) => (prepares ? [] : interviews))) {
    const { day } = interview.note;
    realOn.set(day, [...(realOn.get(day) ?? []), keyOf(interview)]);
  }
  // A short form of the name is the same company on the same day: "Amberline" and "Amberline Health".
  const isReal = (prepared: Interview): boolean => {
    const key = keyOf(prepared);
    return (realOn.get(prepared.note.day) ?? []).some((other) => other.startsWith(key) || key.startsWith(other));
  };
  return new Map(
    [...readings].map(([path, reading]) => [
      path,
      reading.prepares ? { ...reading, interviews: reading.interviews.filter((interview) => !isReal(interview)) } : reading,
    ]),
  );
}
