/** The sample vault's files by path, as the host takes them. Reads `test/vault` of the checkout that it is run from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type Files = Readonly<Record<string, string>>;

const ROOT = 'test/vault';

/** The day that the sample vault is made for: Wed 2026-11-25, in the morning. */
export const SAMPLE_TODAY = '2026-11-25T09:30';

export function sampleVault(): Files {
  const paths = readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitattributes')
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}
