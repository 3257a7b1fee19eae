/** `due`: what is due in a vault folder. */
import { resolve } from 'node:path';
import type { Terminal } from '../domain/command-line/columns';
import { due as reportDue } from '../domain/command-line/due';
import type { Outcome } from '../domain/command-line/outcome';
import type { Call } from './arguments.mjs';
import { readingsOf } from './interviews.mjs';
import { missingFolder } from './paths.mjs';
import { openVault } from './vault-folder.mjs';

export function due(call: Call, folder: string, terminal: Terminal): Outcome {
  const named = call.operands[0] ?? '.';
  const root = resolve(folder, named);
  const missing = missingFolder(root, named);
  if (missing !== null) return missing;
  const vault = openVault(root);
  const { interviews, problems, nearMisses } = readingsOf(vault, call.now.day);
  return reportDue({ interviews, problems, nearMisses: nearMisses.length }, vault.settings, call, terminal);
}
