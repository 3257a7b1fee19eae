/**
 * The way from a file of the vault to an interview with its promises, for the plugin and the command line alike.
 *
 * In: one file, the settings, and what the host knows (its YAML parser, its folders of templates). Out: the interview, or null where
 * the note is none, and what could not be used in it. Not here: days that are due (`follow-up/plan.ts`).
 */
import { holidaysOf } from './calendar/holidays';
import { type Interview, type PlanOptions } from './follow-up/follow-up';
import { type NoteFile } from './note/interview-note';
import { type NoteProblem } from './note/problem';
import { readNote, type NoteOptions } from './note/read-note';
import { type Settings } from './settings';
import { readPromises } from './timeline/read-promises';
import { type ReadingOptions } from './timeline/stated-timeline';

/** What only the host can tell about the vault. */
export type Host = Pick<NoteOptions, 'parseYaml' | 'templateFolders'>;

export interface InterviewReading {
  readonly interview: Interview | null;
  readonly problems: readonly NoteProblem[];
}

/** How sentences are read under these settings. */
export const readingOptions = (settings: Settings): ReadingOptions => ({
  dateOrder: settings.dateOrder,
  nextWeekday: settings.nextWeekday,
  holidays: holidaysOf(settings.country),
});

/** How follow-ups are planned under these settings. */
export const planOptions = (settings: Settings): PlanOptions => ({ preset: settings.preset, holidays: holidaysOf(settings.country) });

/** Reads one file; `named` says that the user named this very file, so that it counts whatever it says. */
export function readInterview(file: NoteFile, settings: Settings, host: Host, named = false): InterviewReading {
  const { interviewFolder, propertyNames } = settings;
  const reading = readNote(file, { ...host, interviewFolder, propertyNames, named });
  if (!reading.counts) return { interview: null, problems: reading.problems };
  const { promises, problems } = readPromises(reading.note, readingOptions(settings));
  return { interview: { note: reading.note, promises }, problems: [...reading.note.problems, ...problems] };
}
