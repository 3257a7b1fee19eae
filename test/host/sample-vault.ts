/** The files of a vault in this repository by path, as the host takes them. Reads the checkout that it is run from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type Files = Readonly<Record<string, string>>;

/** The day that the sample vault is made for: Wed 2026-11-25, in the morning. */
export const SAMPLE_TODAY = '2026-11-25T09:30';

export const sampleVault = (): Files => vaultIn('test/vault');

/** A vault that nobody prepared: two years of looking for work, seen on that day too. */
export const oldVault = (): Files => vaultIn('test/vaults/old');

function vaultIn(root: string): Files {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitattributes')
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}
