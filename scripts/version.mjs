/**
 * Keeps manifest.json and versions.json in step with package.json: `npm version` runs it between its change and its commit.
 *
 * In: a folder with the three files. Out: the two, with the version of package.json; versions.json says which Obsidian it needs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** Writes the version of the folder's package.json into its manifest.json and versions.json. */
export function keepInStep(folder) {
  const { version } = readJson(join(folder, 'package.json'));
  const manifest = { ...readJson(join(folder, 'manifest.json')), version };
  writeJson(join(folder, 'manifest.json'), manifest);
  writeJson(join(folder, 'versions.json'), { ...readJson(join(folder, 'versions.json')), [version]: manifest.minAppVersion });
}

/** What of the folder's files does not agree with a version, in sentences. */
export function disagreements(folder, version) {
  const { version: packaged } = readJson(join(folder, 'package.json'));
  const { version: manifested, minAppVersion } = readJson(join(folder, 'manifest.json'));
  const needs = readJson(join(folder, 'versions.json'))[version];
  return [
    ...(packaged === version ? [] : [`package.json says ${packaged}, not ${version}.`]),
    ...(manifested === version ? [] : [`manifest.json says ${manifested}, not ${version}.`]),
    ...(needs === minAppVersion ? [] : [`versions.json says that ${version} needs Obsidian ${needs}, manifest.json ${minAppVersion}.`]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) keepInStep('.');
