/** Writes a file whole or not at all: beside it first, then in its place, so that a full disk or a stop in the middle costs nothing. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts the text in the place of a file, or makes it; throws where that cannot be, and what was there before stays. */
export function writeWhole(named: string, text: string): void {
  const isThere = existsSync(named);
  // A link stays a link.
  const path = isThere ? realpathSync(named) : named;
  if (isThere) accessSync(path, constants.W_OK);
  const beside = join(dirname(path), `.${basename(path).slice(0, 200)}.${process.pid}.tmp`);
  const file = openSync(beside, 'wx');
  try {
    try {
      if (isThere) fchmodSync(file, statSync(path).mode);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
