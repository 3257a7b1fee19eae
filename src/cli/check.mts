/** `check`: what a careful reader would say of the drafts in notes of a vault folder. */
import { resolve } from 'node:path';
import { checked, checkFindings, type NoteFinding } from '../domain/command-line/check';
import type { Outcome } from '../domain/command-line/outcome';
import type { Interview } from '../domain/follow-up/follow-up';
import type { NoteProblem } from '../domain/note/problem';
import { readInterview } from '../domain/read-interview';
import type { Call } from './arguments.mjs';
import { interviewsOf } from './interviews.mjs';
import { missingNote } from './paths.mjs';
import { readFile, vaultOf } from './vault-folder.mjs';

export function check({ operands, now }: Call, folder: string): Outcome {
  const findings: NoteFinding[] = [];
  const problems: NoteProblem[] = [];
  // Notes of one vault share the reading of its other notes.
  const read = new Map<string, readonly Interview[]>();
  for (const named of operands) {
    const path = resolve(folder, named);
    const missing = missingNote(path, named);
    if (missing !== null) return missing;

    const vault = vaultOf(path);
    const reading = readFile(vault, path);
    if ('problem' in reading) {
      problems.push(reading.problem);
      continue;
    }
    const own = readInterview(reading.file, vault.settings, vault.host, now.day, true);
    problems.push(...vault.problems, ...own.problems);
    const known = read.get(vault.root) ?? interviewsOf(vault, now.day).interviews;
    read.set(vault.root, known);
    findings.push(...checkFindings(reading.file, own.interviews, known, vault.settings, now));
  }
  return checked(findings, problems);
}
