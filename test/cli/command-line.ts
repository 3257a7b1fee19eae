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

/** The same call where no file may grow over so many blocks of 512 bytes, as on a disk that is full. */
export const onFullDisk = (blocks: number): string[] => ['bash', '-c', `ulimit -f ${blocks}; exec "$0" "$@"`];

/** Builds the command line once, away from `dist`, and returns a function that calls it. */
export async function buildCommandLine(prefix: readonly string[] = []): Promise<(folder: string, ...words: string[]) => Run> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'follow-ups-cli-')), 'cli.mjs');
  await build({ ...cliOptions, outfile });
  return (folder, ...words) => {
    const [program = process.execPath, ...before] = [...prefix, process.execPath];
    const { status, stdout, stderr } = spawnSync(program, [...before, outfile, ...words], { cwd: folder, encoding: 'utf8' });
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
