/** `timelines`: every promise in the notes named; with `--unsure` also what may be one. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from '../domain/command-line/outcome';
import { timelines as reportTimelines, type NoteOfInterviews } from '../domain/command-line/timelines';
import type { NoteProblem } from '../domain/note/problem';
import { readInterview } from '../domain/read-interview';
import type { Call } from './arguments.mjs';
import { notesBelow, readFile, vaultOf } from './vault-folder.mjs';

export function timelines(call: Call, folder: string): Outcome {
  const notes: NoteOfInterviews[] = [];
  const problems: NoteProblem[] = [];
  for (const named of call.operands) {
    const path = resolve(folder, named);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { wrongUse: `There is nothing at "${named}". Check the path.` };
    const vault = vaultOf(path);
    problems.push(...vault.problems);
    for (const reading of found.isDirectory() ? notesBelow(vault, path) : [readFile(vault, path)]) {
      if ('problem' in reading) {
        problems.push(reading.problem);
        continue;
      }
      const { interviews, problems: found_ } = readInterview(reading.file, vault.settings, vault.host, call.now.day, !found.isDirectory());
      problems.push(...found_);
      notes.push({ note: reading.file.path, interviews });
    }
  }
  return reportTimelines(notes, problems, call.unsure);
}
