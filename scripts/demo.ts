/**
 * The first look: builds everything, lays the plugin into the sample vault, prints what is due there on the day it is made for.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';

const VAULT = 'test/vault';
const PLUGIN = `${VAULT}/.obsidian/plugins/interview-follow-ups`;
const TODAY = '2026-11-25';

const run = (...command: string[]): number => spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 2;

if (run('esbuild.config.mjs') !== 0) process.exit(1);
mkdirSync(PLUGIN, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) copyFileSync(file, `${PLUGIN}/${file}`);

console.log(`What is due in the sample vault on Wednesday, ${TODAY}:\n`);
// One note of the sample vault is broken on purpose, so 1 (a note has a problem) is a good end here.
const status = run('dist/cli.mjs', 'due', VAULT, '--on', TODAY);
console.log(`
The same with mouse and keyboard:
  npm start              serves a browser host with this vault and prints its address
  in Obsidian            "Open folder as vault" on ${VAULT}, then turn on community plugins for it (today is then your own today)`);
process.exit(status > 1 ? status : 0);
