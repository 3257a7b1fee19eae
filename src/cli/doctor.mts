/** `doctor`: the notes that speak of an interview but do not count, with the reason and what mends each; `--fix NOTE` applies one. */
import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { doctor as report, mended, toMend, withoutSettings } from '../domain/command-line/doctor';
import type { Outcome } from '../domain/command-line/outcome';
import { checkedEdit } from '../domain/note/checked-edit';
import { editOfFix, type NearMiss, type NoteFix } from '../domain/note/near-miss';
import type { Call } from './arguments.mjs';
import { readingsOf } from './interviews.mjs';
import { missingFolder } from './paths.mjs';
import { nameOf, openVault, readFile, readFailure, settingsFileOf, vaultOf, type VaultFolder } from './vault-folder.mjs';
import { writeWhole } from './write-file.mjs';

export function doctor(call: Call, folder: string): Outcome {
  if (call.fix !== null) return mend(call, call.fix, folder);
  const named = call.operands[0] ?? '.';
  const root = resolve(folder, named);
  const missing = missingFolder(root, named);
  if (missing !== null) return missing;
  const vault = openVault(root);
  const { interviews, nearMisses, unread } = readingsOf(vault, call.now.day);
  return report(mendable(vault, nearMisses), new Set(interviews.map(({ note }) => note.path)).size, unread);
}

/** No file of settings is made here: the plugin makes it once something is set. */
const mendable = (vault: VaultFolder, nearMisses: readonly NearMiss[]): readonly NearMiss[] =>
  settingsFileOf(vault) === null ? withoutSettings(nearMisses) : nearMisses;

/** Applies what mends one note; nothing is written where it is no near miss. */
function mend(call: Call, named: string, folder: string): Outcome {
  const [place = '.'] = call.operands;
  const root = resolve(folder, place);
  // As it was printed, from the vault's root; else as the caller's folder has it.
  const path = [resolve(root, named), resolve(folder, named)].find((each) => statSync(each, { throwIfNoEntry: false })?.isFile() === true);
  if (path === undefined) return { wrongUse: `There is no note "${named}". Check the path.` };
  // What was listed from the caller's folder is mended as it was read from there: folders above a note tell something too.
  const vault = call.operands.length > 0 ? openVault(root) : vaultOf(path, isBelow(path, root) ? root : null);
  const note = nameOf(vault, path);
  const nearMiss = toMend(mendable(vault, readingsOf(vault, call.now.day).nearMisses), note, named);
  if ('wrongUse' in nearMiss) return nearMiss;
  const { fix } = nearMiss;
  return mended(nearMiss, 'interviewFolder' in fix ? chooseFolder(vault, fix.interviewFolder) : mendNote(vault, path, fix));
}

const isBelow = (path: string, folder: string): boolean => !relative(folder, path).startsWith('..');

type Refusal = { readonly line: number; readonly message: string } | null;

function mendNote(vault: VaultFolder, path: string, fix: NoteFix): Refusal {
  const reading = readFile(vault, path);
  if ('problem' in reading) return reading.problem;
  const edit = checkedEdit(reading.file.source, editOfFix(fix), vault.host.parseYaml);
  if (!edit.ok) return { line: edit.line, message: edit.reason };
  try {
    writeWhole(path, edit.source);
  } catch (error) {
    return { line: 1, message: `Nothing was written: ${readFailure(error)}. Check who may change this note.` };
  }
  return null;
}

/** Sets the folder in the plugin's settings, as the plugin writes them; all else in the file stays. */
function chooseFolder(vault: VaultFolder, interviewFolder: string): Refusal {
  const file = settingsFileOf(vault) ?? '';
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
      return { line: 1, message: `Nothing was written: "${nameOf(vault, file)}" holds no settings. Mend or delete the file.` };
    writeWhole(file, JSON.stringify({ ...stored, interviewFolder }, null, 2));
  } catch (error) {
    return { line: 1, message: `Nothing was written: ${readFailure(error)}. Mend "${nameOf(vault, file)}", or check who may change it.` };
  }
  return null;
}
