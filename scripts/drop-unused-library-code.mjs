/**
 * Esbuild plugins that leave out of the bundles what the libraries bring along and nothing here calls.
 */
import { readFile } from 'node:fs/promises';

/**
 * gray-matter fit for a phone and for review, by file: one call of it is made, on a text and with options (`src/domain/note/frontmatter.ts`).
 * Its own engines (js-yaml, and an `eval` for `---js`) go, since the engine comes from outside; so do reading files, writing, sections,
 * excerpts, and a detector of types that only ever tells a text from an object.
 */
const STANDS_IN = {
  'node_modules/section-matter/index.js': 'module.exports = {};',
  'node_modules/kind-of/index.js': 'module.exports = (value) => typeof value;',
  'gray-matter/lib/engines.js': 'module.exports = {};',
  'gray-matter/lib/stringify.js': 'module.exports = {};',
  'gray-matter/lib/excerpt.js': 'module.exports = (file) => file;',
};

const grayMatterThatReads = {
  name: 'gray-matter-that-reads',
  setup(build) {
    build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      importer.includes('gray-matter') ? { path: 'fs', namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
    build.onLoad({ filter: /[\\/](?:section-matter|kind-of|gray-matter)[\\/]/ }, async ({ path }) => {
      const file = path.replaceAll('\\', '/');
      const standsIn = Object.keys(STANDS_IN).find((end) => file.endsWith(end));
      if (standsIn !== undefined) return { contents: STANDS_IN[standsIn] };
      // `Buffer` only keeps the original text, which nobody reads.
      return { contents: (await readFile(path, 'utf8')).replace('Buffer.from(input)', 'input') };
    });
  },
};

/**
 * postal-mime without what it makes of a part that is wanted in the other form, and without its 2,000 names of characters: a mail's HTML is
 * taken apart by the browser (`src/plugin/mail-file.ts`), and attachments are never looked at. Addresses stay as they were written.
 */
const postalMimeThatReads = {
  name: 'postal-mime-that-reads',
  setup(build) {
    build.onLoad({ filter: /postal-mime[\\/]dist[\\/]esm[\\/](?:text-format|base64-encoder)\.js$/ }, () => ({
      contents: ['textToHtml', 'htmlToText', 'formatTextHeader', 'formatHtmlHeader', 'base64ArrayBuffer']
        .map((name) => `export const ${name} = () => '';`)
        .join(''),
    }));
    build.onLoad({ filter: /postal-mime[\\/]dist[\\/]esm[\\/]address-parser\.js$/ }, () => ({ contents: 'export default () => [];' }));
  },
};

export const dropUnusedLibraryCode = [grayMatterThatReads, postalMimeThatReads];
