/**
 * The esbuild plugin that leaves out of the bundles what the libraries bring along and nothing here calls: files of theirs by what stands
 * in for each.
 */
import { readFile } from 'node:fs/promises';

/** Functions that nobody calls, or whose answer nobody looks at. */
const functions = (...names) => names.map((name) => `export const ${name} = () => null;`).join('');

const STANDS_IN = {
  // gray-matter, fit for a phone and for review: one call of it is made, on a text and with options (`src/domain/note/frontmatter.ts`). Its
  // own engines (js-yaml, and an `eval` for `---js`) go, since the engine comes from outside; so do reading files, writing, sections,
  // excerpts, and a detector of types that only ever tells a text from an object.
  'section-matter/index.js': 'module.exports = {};',
  'kind-of/index.js': 'module.exports = (value) => typeof value;',
  'gray-matter/lib/engines.js': 'module.exports = {};',
  'gray-matter/lib/stringify.js': 'module.exports = {};',
  'gray-matter/lib/excerpt.js': 'module.exports = (file) => file;',
  // chrono-node without its own English, which `Chrono` takes only where it is given no configuration, and here it always gets ours; without
  // its table of time zones by their short names and its sums of days and hours, since it is given plain dates and our own readings.
  'chrono-node/dist/esm/timezone.js': functions('toTimezoneOffset'),
  'chrono-node/dist/esm/calculation/duration.js': functions('EmptyDuration', 'addDuration', 'reverseDuration'),
  'chrono-node/dist/esm/utils/dates.js': functions('assignSimilarDate', 'assignSimilarTime', 'implySimilarDate', 'implySimilarTime'),
  'chrono-node/dist/esm/locales/en/configuration.js': 'export default class {}',
  // postal-mime without what it makes of a part that is wanted in the other form, and without its 2,000 names of characters: a mail's HTML is
  // taken apart by the browser (`src/plugin/mail-file.ts`), and attachments are never looked at. Addresses stay as they were written.
  'postal-mime/dist/esm/text-format.js': functions('textToHtml', 'htmlToText', 'formatTextHeader', 'formatHtmlHeader'),
  'postal-mime/dist/esm/base64-encoder.js': functions('base64ArrayBuffer'),
  'postal-mime/dist/esm/address-parser.js': 'export default () => [];',
};

const standsIn = {
  name: 'stands-in',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]/ }, async ({ path }) => {
      const [, file = ''] = path.replaceAll('\\', '/').split(/.*\/node_modules\//);
      if (file in STANDS_IN) return { contents: STANDS_IN[file] };
      // `Buffer` only keeps the original text, which nobody reads.
      return file === 'gray-matter/lib/utils.js'
        ? { contents: (await readFile(path, 'utf8')).replace('Buffer.from(input)', 'input') }
        : undefined;
    });
    build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      importer.includes('gray-matter') ? { path: 'fs', namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

export const dropUnusedLibraryCode = [standsIn];
