/** Paths that a call names: which of them cannot be meant. */
import { statSync } from 'node:fs';
import type { WrongUse } from '../domain/command-line/outcome';

/** Why this path is no note, or null where it is a file. */
export function missingNote(path: string, named: string): WrongUse | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { wrongUse: `There is no note "${named}". Check the path.` };
  return found.isFile() ? null : { wrongUse: `"${named}" is a folder. Name one note in it.` };
}

/** Why this path is no folder of notes, or null where it is one. */
export function missingFolder(path: string, named: string): WrongUse | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { wrongUse: `There is no folder "${named}". Check the path.` };
  return found.isDirectory() ? null : { wrongUse: `"${named}" is a file. Name the folder of your notes.` };
}
