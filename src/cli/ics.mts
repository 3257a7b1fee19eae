/** `ics`: a calendar file of what is open in a vault. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calendarFile } from '../domain/calendar-file/calendar-file';
import { planFollowUps } from '../domain/follow-up/plan';
import { planOptions } from '../domain/read-interview';
import type { Call } from './arguments.mjs';
import { interviewsOf } from './interviews.mjs';
import type { Outcome } from './outcome.mjs';
import { missingFolder } from './paths.mjs';
import { openVault, reasonOf } from './vault-folder.mjs';

export function ics({ operands: [named = '.'], output, now }: Call, folder: string): Outcome {
  const root = resolve(folder, named);
  const missing = missingFolder(root, named);
  if (missing !== null) return missing;

  const vault = openVault(root);
  const { interviews, problems } = interviewsOf(vault, now.day);
  const plan = planFollowUps(interviews, planOptions(vault.settings), now);
  const calendar = calendarFile(plan.followUps, now);
  const all = [...problems, ...plan.problems];
  if (output === null) return { json: { calendar }, text: calendar, problems: all };
  try {
    writeFileSync(resolve(folder, output), calendar);
  } catch (error) {
    return { wrongUse: `"${output}" cannot be written (${reasonOf(error)}). Name a file in a folder that exists.` };
  }
  return { json: { file: output }, text: `Written to ${output}.\n`, problems: all };
}
