/** `check`: what a careful reader would say of the drafts in these notes. */
import { resolve } from 'node:path';
import type { Interview } from '../domain/follow-up/follow-up';
import { planFollowUps } from '../domain/follow-up/plan';
import { checkDrafts } from '../domain/message/check';
import type { Diagnostic } from '../domain/message/diagnostic';
import type { NoteProblem } from '../domain/note/problem';
import { planOptions, readInterview } from '../domain/read-interview';
import type { Call } from './arguments.mjs';
import { interviewsOf } from './interviews.mjs';
import type { Outcome } from './outcome.mjs';
import { missingNote } from './paths.mjs';
import { readFile, vaultOf } from './vault-folder.mjs';

export function check({ operands, now }: Call, folder: string): Outcome {
  const findings: ({ readonly note: string } & Diagnostic)[] = [];
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
    const others = known.filter(({ note }) => note.path !== reading.file.path);
    const interviews = [...own.interviews, ...others];
    const { followUps } = planFollowUps(interviews, planOptions(vault.settings), now);
    const context = { interviews: interviews.map(({ note }) => note), followUps, now, name: vault.settings.name };
    findings.push(...checkDrafts(reading.file, context).map((finding) => ({ note: reading.file.path, ...finding })));
  }
  return {
    json: findings.map(({ note, line, column, endLine, endColumn, rule, severity, message }) => ({
      note,
      line,
      column,
      endLine,
      endColumn,
      rule,
      severity,
      message,
    })),
    text: findings
      .map(({ note, line, column, rule, severity, message }) => `${note}:${line}:${column}: ${severity} ${rule}: ${message}\n`)
      .join(''),
    problems,
    found: findings.length > 0,
  };
}
