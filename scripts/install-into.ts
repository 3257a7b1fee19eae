/**
 * Lays the built plugin into a vault: `npm run install-into -- ~/vault`.
 *
 * In: the folder of a vault. Out: the three files in its plugin folder, and what to do next. Not here: the build (the script calls it), and
 * switching the plugin on, which Obsidian leaves to the user.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What Obsidian loads of a plugin. */
const FILES = ['main.js', 'manifest.json', 'styles.css'];

/** What came of it: where the files lie and whether some lay there before, or why nothing was copied. */
export type Installation = { readonly folder: string; readonly isUpdate: boolean } | { readonly refused: string };

/** Copies the files from the folder `built` into the vault, whose settings for the plugin stay as they are. */
export function installInto(vault: string, built: string): Installation {
  if (!existsSync(vault) || !statSync(vault).isDirectory())
    return { refused: `There is no folder "${vault}". Name the folder of your vault.` };
  if (!existsSync(join(vault, '.obsidian')))
    return {
      refused: `"${vault}" is no vault yet: it has no folder ".obsidian". Open it once in Obsidian ("Open folder as vault"), then run this again.`,
    };
  const missing = FILES.filter((file) => !existsSync(join(built, file)));
  if (missing.length > 0) return { refused: `${missing.join(' and ')} cannot be found in "${built}". Run "npm run build" first.` };

  const { id } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as { id: string };
  const folder = join(vault, '.obsidian', 'plugins', id);
  const isUpdate = existsSync(join(folder, 'main.js'));
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) copyFileSync(join(built, file), join(folder, file));
  return { folder, isUpdate };
}

/** What the user does next, which differs the first time. */
const nextStep = (isUpdate: boolean): string =>
  isUpdate
    ? 'Next, in Obsidian: Settings, Community plugins, switch Interview Follow-ups off and on again (or restart Obsidian).'
    : `Next, in Obsidian:
  1. Settings, Community plugins: turn on community plugins if they are off.
  2. Reload the list of installed plugins and switch on Interview Follow-ups.
The sidebar opens by itself.`;

function main(named: string | undefined): number {
  if (named === undefined) {
    console.error('Name the folder of your vault: npm run install-into -- ~/vault');
    return 2;
  }
  if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0) return 1;
  // npm moves into the project's folder: a relative path is the caller's.
  const vault = resolve(process.env['INIT_CWD'] ?? '.', named.replace(/^~(?=$|[\\/])/, homedir()));
  const done = installInto(vault, '.');
  if ('refused' in done) {
    console.error(done.refused);
    return 2;
  }
  console.log(`Interview Follow-ups lies in ${done.folder}.\n${nextStep(done.isUpdate)}`);
  return 0;
}

if (process.argv[1]?.endsWith('install-into.mjs') === true) process.exitCode = main(process.argv[2]);
