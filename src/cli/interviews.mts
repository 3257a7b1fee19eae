/** All interviews of a vault folder, with what could not be used and what speaks of an interview but does not count. */
import type { Day } from '../domain/calendar/day';
import type { Interview } from '../domain/follow-up/follow-up';
import type { NearMiss } from '../domain/note/near-miss';
import type { NoteProblem } from '../domain/note/problem';
import { readInterview, withoutPreparations, type InterviewReading } from '../domain/read-interview';
import { notesBelow, type VaultFolder } from './vault-folder.mjs';

export interface ReadingsOfVault {
  readonly interviews: readonly Interview[];
  readonly problems: readonly NoteProblem[];
  /** In the order of the paths. */
  readonly nearMisses: readonly NearMiss[];
  /** Files and settings that could not be read at all. */
  readonly unread: readonly NoteProblem[];
}

export function readingsOf(vault: VaultFolder, today: Day): ReadingsOfVault {
  const readings = new Map<string, InterviewReading>();
  const unread: NoteProblem[] = [...vault.problems];
  for (const reading of notesBelow(vault, vault.root)) {
    if ('problem' in reading) {
      unread.push(reading.problem);
      continue;
    }
    const read = readInterview(reading.file, vault.settings, vault.host, today);
    // Of the others, which are nearly all, nothing is kept.
    if (read.interviews.length > 0 || read.problems.length > 0 || read.nearMiss !== null) readings.set(reading.file.path, read);
  }
  const counted = [...withoutPreparations(readings).values()];
  return {
    interviews: counted.flatMap(({ interviews }) => interviews),
    problems: [...unread, ...counted.flatMap(({ problems }) => problems)],
    nearMisses: counted.flatMap(({ nearMiss }) => nearMiss ?? []).sort((a, b) => (a.note < b.note ? -1 : 1)),
    unread,
  };
}

export function interviewsOf(vault: VaultFolder, today: Day): Pick<ReadingsOfVault, 'interviews' | 'problems'> {
  return readingsOf(vault, today);
}
