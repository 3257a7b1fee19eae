/** Runs the built command line over folders made for one test. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { cliOptions } from '../../esbuild.config.mjs';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly complaints: string;
}

/** Builds the command line once, away from `dist`, and returns a function that calls it. */
export async function buildCommandLine(): Promise<(folder: string, ...words: string[]) => Run> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'follow-ups-cli-')), 'cli.mjs');
  await build({ ...cliOptions, outfile });
  return (folder, ...words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [outfile, ...words], { cwd: folder, encoding: 'utf8' });
    return { code: status, out: stdout, complaints: stderr };
  };
}

/** A new folder that holds these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'follow-ups-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
