/**
 * An esbuild plugin that makes gray-matter fit for a phone and for review.
 *
 * Its own engines (js-yaml, and an `eval` for `---js`) are left out: the engine comes from outside (`src/domain/note/frontmatter.ts`).
 * `fs` is only wanted by its `read`, which nothing here calls. `Buffer` only keeps the original text, which nothing here reads.
 */
import { readFile } from 'node:fs/promises';

const inGrayMatter = /[\\/]node_modules[\\/]gray-matter[\\/]/;

export const grayMatterWithoutEngines = {
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
