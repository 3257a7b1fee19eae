/** `doctor`: the notes that speak of an interview but do not count, with the reason and what mends each; `--fix NOTE` applies one. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { doctor as report, mended, toMend } from '../domain/command-line/doctor';
import type { Outcome } from '../domain/command-line/outcome';
import { checkedEdit } from '../domain/note/checked-edit';
import { editOfFix } from '../domain/note/near-miss';
import type { Call } from './arguments.mjs';
import { readingsOf } from './interviews.mjs';
import { missingFolder } from './paths.mjs';
import { nameOf, openVault, readFile, readFailure, vaultOf, type VaultFolder } from './vault-folder.mjs';
import { writeWhole } from './write-file.mjs';

export function doctor(call: Call, folder: string): Outcome {
  if (call.fix !== null) return mend(call, call.fix, folder);
  const named = call.operands[0] ?? '.';
  const root = resolve(folder, named);
  const missing = missingFolder(root, named);
  if (missing !== null) return missing;
  const { nearMisses, unread } = readingsOf(openVault(root), call.now.day);
  return report(nearMisses, unread);
}

/** Applies what mends one note; nothing is written where it is no near miss. */
function mend(call: Call, named: string, folder: string): Outcome {
  const [place = '.'] = call.operands;
  const root = resolve(folder, place);
  // As it was printed, from the vault's root; else as the caller's folder has it.
  const path = [resolve(root, named), resolve(folder, named)].find((each) => statSync(each, { throwIfNoEntry: false })?.isFile() === true);
  if (path === undefined) return { wrongUse: `There is no note "${named}". Check the path.` };
  const vault: VaultFolder = call.operands.length > 0 ? openVault(root) : vaultOf(path);
  const note = nameOf(vault, path);
  const nearMiss = toMend(readingsOf(vault, call.now.day).nearMisses, note, named);
  if ('wrongUse' in nearMiss) return nearMiss;
  const reading = readFile(vault, path);
  if ('problem' in reading) return mended(nearMiss, reading.problem);
  const edit = checkedEdit(reading.file.source, editOfFix(nearMiss.fix), vault.host.parseYaml);
  if (!edit.ok) return mended(nearMiss, { line: edit.line, message: edit.reason });
  try {
    writeWhole(path, edit.source);
  } catch (error) {
    return mended(nearMiss, { line: 1, message: `Nothing was written: ${readFailure(error)}. Check who may change this note.` });
  }
  return mended(nearMiss, null);
}
