/** `ics`: a calendar file of what is open in a vault. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calendarFile } from '../domain/calendar-file/calendar-file';
import { isOurs } from '../domain/calendar-file/exported';
import { planFollowUps } from '../domain/follow-up/plan';
import { planOptions } from '../domain/read-interview';
import type { Call } from './arguments.mjs';
import { interviewsOf } from './interviews.mjs';
import type { Outcome } from '../domain/command-line/outcome';
import { missingFolder } from './paths.mjs';
import { openVault, readFailure } from './vault-folder.mjs';
import { writeWhole } from './write-file.mjs';

export function ics({ operands: [named = '.'], output, now }: Call, folder: string): Outcome {
  const root = resolve(folder, named);
  const missing = missingFolder(root, named);
  if (missing !== null) return missing;

  const target = output === null ? null : resolve(folder, output);
  const cannot = (why: string): Outcome => ({
    wrongUse: `"${output ?? ''}" cannot be written (${why}). Name a file in a folder that exists.`,
  });
  let previous: string | null = null;
  try {
    if (target !== null && existsSync(target)) previous = readFileSync(target, 'utf8');
  } catch (error) {
    return cannot(readFailure(error));
  }
  if (previous !== null && previous.trim() !== '' && !isOurs(previous)) {
    return { wrongUse: `"${output ?? ''}" is there already and was not written by this program, so it stays. Name another file.` };
  }

  const vault = openVault(root);
  const { interviews, problems } = interviewsOf(vault, now.day);
  const plan = planFollowUps(interviews, planOptions(vault.settings), now);
  const calendar = calendarFile({ ...plan, interviews }, { now, previous });
  const all = [...problems, ...plan.problems];
  if (target === null) return { json: { calendar }, text: calendar, problems: all };
  try {
    writeWhole(target, calendar);
  } catch (error) {
    return cannot(readFailure(error));
  }
  return { json: { file: output }, text: `Written to ${output ?? ''}.\n`, problems: all };
}
