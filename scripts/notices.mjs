/**
 * The notices of what main.js brings along, as the remark at its end: whoever gets the file gets them.
 *
 * Only names of packages stand here; who holds the rights is read from their own licences. test/bundle fails where one is missing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Packages under the MIT licence of which code ships. */
const MIT = ['chrono-node', 'date-fns', 'gray-matter', 'kind-of', 'mustache', 'postal-mime', 'section-matter', 'strip-bom-string'];

const DATA = `Public holidays: a changed form of data from date-holidays (https://github.com/commenthol/date-holidays), copyright (c) 2015-present
commenthol, which relies on Wikipedia's articles; CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).
Misspellings: cut from @cspell/dict-en-common-misspellings (https://github.com/streetsidesoftware/cspell-dicts), copyright Street Side
Software and the contributors to its sources; CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).`;

const { resolve } = createRequire(import.meta.url);

/** The folder of an installed package: above its entry, where its package.json stands. */
function folderOf(name) {
  let folder = dirname(resolve(name));
  while (!existsSync(join(folder, 'package.json')) || JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name !== name)
    folder = dirname(folder);
  return folder;
}

function licenceOf(name) {
  const folder = folderOf(name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return readFileSync(join(folder, file), 'utf8');
}

function holdersOf(name) {
  return licenceOf(name)
    .split('\n')
    .filter((line) => /^copyright/i.test(line.trim()))
    .map((line) => `${name}: ${line.trim()}`);
}

/** The terms without title and holders, each paragraph on a line of its own. */
function termsOf(name) {
  const text = licenceOf(name);
  return text
    .slice(text.indexOf('Permission is hereby granted'))
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n');
}

export const notices = () => `/*!
Parts of this file come from others.

${MIT.flatMap(holdersOf).join('\n')}
${termsOf('chrono-node')}

${DATA}
*/`;
