/**
 * What others have made and ships with the plugin or the command line, as `THIRD-PARTY.md`: from what esbuild says it bundled.
 *
 * In: the bundles' metafiles and the licences of the installed packages. Out: the page. Not here: the notices at the end of main.js (`notices.mjs`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { cliOptions, pluginOptions } from '../esbuild.config.mjs';

const OPENING = `# What others have made

This page is made by \`npm run docs\` from what the build bundles. Development tools are not in it: they do not ship.

## Data

| data | from | licence |
|---|---|---|
| days of public holidays, in a changed form (\`src/domain/calendar/holidays-data.ts\`) | [date-holidays](https://github.com/commenthol/date-holidays), copyright (c) 2015-present commenthol, which relies on Wikipedia's articles | [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/) |
| common misspellings, a selection (\`src/domain/message/check/misspellings-data.ts\`) | [@cspell/dict-en-common-misspellings](https://github.com/streetsidesoftware/cspell-dicts), copyright Street Side Software and the contributors to its sources | [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/) |

Both tables stay under their own licence when they are taken out of this project.

## Code
`;

/** The packages of which a bundle holds code: their folders by their names. */
export function packagesIn({ outputs }: Metafile): ReadonlyMap<string, string> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const found = inputs.flatMap(([path, { bytesInOutput }]): [string, string][] => {
    const { folder, name } = /^(?<folder>.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+))\//.exec(path)?.groups ?? {};
    return folder === undefined || name === undefined || bytesInOutput === 0 ? [] : [[name, folder]];
  });
  return new Map(found);
}

const bundled = async (options: BuildOptions): Promise<ReadonlyMap<string, string>> =>
  packagesIn((await build({ ...options, write: false, metafile: true })).metafile);

function section(name: string, folder: string, where: readonly string[]): string {
  const { version, license, homepage } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence in its package: look it up before it ships.`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim();
  const title = homepage === undefined ? name : `[${name}](${homepage})`;
  return `### ${title} ${version ?? ''}\n\n${license ?? ''}, in ${where.join(' and ')}.\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** The whole page; bundles both entries to know. */
export async function thirdPartyPage(): Promise<string> {
  const [inPlugin, inCli] = await Promise.all([bundled(pluginOptions), bundled(cliOptions)]);
  const where = (name: string): string[] => [...(inPlugin.has(name) ? ['`main.js`'] : []), ...(inCli.has(name) ? ['`dist/cli.mjs`'] : [])];
  const sections = [...new Map([...inPlugin, ...inCli])].sort(([one], [other]) => (one < other ? -1 : 1));
  return [OPENING, ...sections.map(([name, folder]) => section(name, folder, where(name)))].join('\n');
}
