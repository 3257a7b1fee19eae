/**
 * Esbuild plugins that leave out of the bundles what the libraries bring along and nothing here calls.
 */
import { readFile } from 'node:fs/promises';

const inGrayMatter = /[\\/]node_modules[\\/]gray-matter[\\/]/;

/**
 * gray-matter fit for a phone and for review: its own engines (js-yaml, and an `eval` for `---js`) go, since the engine comes from
 * outside (`src/domain/note/frontmatter.ts`). `fs` is only wanted by its `read`; `Buffer` only keeps the original text, which nobody reads.
 */
const grayMatterWithoutEngines = {
  name: 'gray-matter-without-engines',
  setup(build) {
    build.onResolve({ filter: /^fs$/ }, ({ importer }) => (inGrayMatter.test(importer) ? { path: 'fs', namespace: 'empty' } : undefined));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace('Buffer.from(input)', 'input'),
    }));
  },
};

/** chrono-node without its own English: `Chrono` takes that only where it is given no configuration, and here it always gets ours. */
const chronoWithoutItsEnglish = {
  name: 'chrono-without-its-english',
  setup(build) {
    build.onLoad({ filter: /chrono-node[\\/]dist[\\/]esm[\\/]locales[\\/]en[\\/]configuration\.js$/ }, () => ({
      contents: 'export default class {}',
    }));
  },
};

export const leanLibraries = [grayMatterWithoutEngines, chronoWithoutItsEnglish];
