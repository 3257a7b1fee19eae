/**
 * Builds what is shipped: `main.js` and `styles.css` for Obsidian, `dist/cli.mjs` for Node.
 *
 *   node esbuild.config.mjs            production build of all three
 *   node esbuild.config.mjs --watch    the plugin alone, again on every change
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { context, build } from 'esbuild';
import { notices } from './scripts/notices.mjs';
import { dropUnusedLibraryCode } from './scripts/drop-unused-library-code.mjs';

/** Options of the plugin's bundle; the browser host and the tests build from the same ones. */
export const pluginOptions = {
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  platform: 'browser',
  external: ['obsidian', '@codemirror/*'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  footer: { js: notices() },
  logLevel: 'warning',
  plugins: dropUnusedLibraryCode,
};

/** Options of the command line's bundle. */
export const cliOptions = {
  entryPoints: ['src/cli.mts'],
  outfile: 'dist/cli.mjs',
  bundle: true,
  format: 'esm',
  target: 'node20',
  platform: 'node',
  // `yaml` is CommonJS on Node and requires Node's own modules, which an ES module can do only by this.
  banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  legalComments: 'none',
  logLevel: 'warning',
  plugins: dropUnusedLibraryCode,
};

/** Joins the sheets of `styles/` in the order of their names. */
async function bundleStyles() {
  const sheets = (await readdir('styles')).filter((name) => name.endsWith('.css')).sort();
  const texts = await Promise.all(sheets.map((name) => readFile(`styles/${name}`, 'utf8')));
  await writeFile('styles.css', texts.join('\n'));
}

if (process.argv[1]?.endsWith('esbuild.config.mjs')) {
  if (process.argv.includes('--watch')) {
    await bundleStyles();
    await (await context({ ...pluginOptions, minify: false })).watch();
  } else {
    await Promise.all([build(pluginOptions), build(cliOptions), bundleStyles()]);
  }
}
