/**
 * Bundles a TypeScript script into `dist/` and runs it: `node scripts/run.mjs scripts/eval.ts [arguments]`.
 * (Node 20 does not strip types.)
 */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { build } from 'esbuild';

const [script, ...rest] = process.argv.slice(2);
const outfile = `dist/scripts/${basename(script, '.ts')}.mjs`;
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exit(spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1);
