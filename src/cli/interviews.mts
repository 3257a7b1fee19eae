/** All interviews of a vault folder, with what could not be used. */
import type { Day } from '../domain/calendar/day';
import type { Interview } from '../domain/follow-up/follow-up';
import type { NoteProblem } from '../domain/note/problem';
import { readInterview } from '../domain/read-interview';
import { notesBelow, type VaultFolder } from './vault-folder.mjs';

export function interviewsOf(vault: VaultFolder, today: Day): { interviews: Interview[]; problems: NoteProblem[] } {
  const interviews: Interview[] = [];
  const problems: NoteProblem[] = [...vault.problems];
  for (const reading of notesBelow(vault, vault.root)) {
    if ('problem' in reading) {
      problems.push(reading.problem);
      continue;
    }
    const { interviews: read, problems: found } = readInterview(reading.file, vault.settings, vault.host, today);
    problems.push(...found);
    interviews.push(...read);
  }
  return { interviews, problems };
}
