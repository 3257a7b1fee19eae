/**
 * `check`: what a careful reader would say of the drafts in notes.
 *
 * In: notes with their interviews, and those of the vault. Out: findings as they are printed. Not here: the checks (`../message`).
 */
import type { Now } from '../calendar/now';
import type { Interview } from '../follow-up/follow-up';
import { planFollowUps } from '../follow-up/plan';
import { checkDrafts } from '../message/check';
import type { Diagnostic } from '../message/diagnostic';
import type { NoteFile } from '../note/interview-note';
import type { NoteProblem } from '../note/problem';
import { planOptions } from '../read-interview';
import type { Settings } from '../settings';
import type { Done } from './outcome';

export type NoteFinding = { readonly note: string } & Diagnostic;

/** The findings of one note; `all` are the interviews of the vault. */
export function checkFindings(
  file: NoteFile,
  here: readonly Interview[],
  all: readonly Interview[],
  settings: Settings,
  now: Now,
): NoteFinding[] {
  const interviews = [...here, ...all.filter(({ note }) => note.path !== file.path)];
  const { followUps } = planFollowUps(interviews, planOptions(settings), now);
  const context = { interviews: interviews.map(({ note }) => note), followUps, now, name: settings.name };
  return checkDrafts(file, context).map((finding) => ({ note: file.path, ...finding }));
}

/** All findings as they are printed. */
export const checked = (findings: readonly NoteFinding[], problems: readonly NoteProblem[]): Done => ({
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
});
