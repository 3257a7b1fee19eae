/**
 * Builds the plugin and serves the browser host with the sample vault, until it is stopped: `npm start`.
 */
import { spawnSync } from 'node:child_process';
import { serve } from '../test/host/server';

/** Same address each time; PORT chooses another. */
const port = Number(process.env['PORT'] ?? 4816);

if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);

try {
  const { url } = await serve(port);
  console.log(`The sample vault, with the plugin, in a test host that is not Obsidian:

  ${url}/                                      Wednesday, 25 November 2026
  ${url}/?today=2026-12-01&theme=dark          another day, dark
  ${url}/?phone                                as on a phone (make the window narrow)

Ctrl+P opens the command palette. Nothing is written to disk: a reload brings the vault back as it was. Ctrl+C here stops the host.`);
} catch (error) {
  console.error(`The host could not be served on port ${String(port)}: ${String(error)}. Choose another one: PORT=4817 npm start`);
  process.exit(1);
}
