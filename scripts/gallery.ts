/**
 * Takes a picture of every scene, in light, in dark, on a phone and from right to left, and lays them out on one page: `npm run gallery`. Those that the
 * README and the guide show are written to `docs/pictures` too, in light and in dark.
 *
 *   npm run gallery -- sidebar    only the scenes whose name contains these words
 *   npm run gallery -- --docs     only the pictures of the README and the guide
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, installedBrowser, NO_BROWSER } from '../test/host/browser';
import { openHost, type Opening } from '../test/host/open-host';
import { SCENES } from '../test/host/scenes';
import type { Scene } from '../test/host/scenes/scene';
import { serve } from '../test/host/server';

const FOLDER = 'dist/gallery';

const LOOKS: readonly { readonly name: string; readonly opening: Opening }[] = [
  { name: 'light', opening: { theme: 'light' } },
  { name: 'dark', opening: { theme: 'dark' } },
  { name: 'phone', opening: { theme: 'light', phone: true } },
  { name: 'right-to-left', opening: { theme: 'light', rtl: true } },
];

/** Takes a scene's picture; gives what went wrong in it. */
async function takePicture(browser: Browser, url: string, scene: Scene, opening: Opening, path: string): Promise<readonly string[]> {
  const host = await openHost(browser, url, { ...scene.opening, ...opening });
  try {
    await scene.steps(host);
    // What was opened last may still be on its way into sight.
    await host.page.waitForTimeout(150);
  } catch (error) {
    return [`${path}: ${String(error)}`];
  } finally {
    await host.page.screenshot({ path });
    await host.close();
  }
  return host.errors.map((error) => `${path}: ${error}`);
}

const section = ({ name, title }: Scene): string => `<section><h2>${title}</h2><p><code>${name}</code></p>
<div class="looks">${LOOKS.map((look) => `<img class="${look.name}" src="${name}-${look.name}.png" alt="${title}, ${look.name}" loading="lazy">`).join('')}</div></section>`;

const page = (scenes: readonly Scene[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Interview Follow-ups: every state</title>
<style>
  body { margin: 2rem; font: 15px/1.5 system-ui, sans-serif; background: #eee; color: #222; }
  .looks { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  img { width: 600px; border: 1px solid #bbb; }
  img.phone { width: 260px; }
</style>
<h1>Every state</h1>
<p>Pictures from a test host, not from Obsidian.</p>
${scenes.map(section).join('\n')}
</html>
`;

const executablePath = installedBrowser();
if (executablePath === null) {
  console.error(NO_BROWSER);
  process.exit(1);
}
if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const onlyDocs = process.argv.includes('--docs');
const wanted = process.argv.slice(2).filter((word) => word !== '--docs');
const scenes = SCENES.filter(({ name, picture }) => (!onlyDocs || picture !== undefined) && wanted.every((words) => name.includes(words)));
if (!onlyDocs) await rm(FOLDER, { recursive: true, force: true });
await Promise.all([FOLDER, 'docs/pictures'].map((folder) => mkdir(folder, { recursive: true })));
const [server, browser] = await Promise.all([serve(), chromium.launch({ executablePath, args: BROWSER_FLAGS })]);
const problems: string[] = [];
for (const scene of scenes) {
  for (const { name, opening } of onlyDocs ? [] : LOOKS)
    problems.push(...(await takePicture(browser, server.url, scene, opening, `${FOLDER}/${scene.name}-${name}.png`)));
  if (scene.picture !== undefined)
    for (const theme of ['light', 'dark'] as const)
      problems.push(
        ...(await takePicture(browser, server.url, scene, { scale: 1.5, theme }, `docs/pictures/${scene.picture}-${theme}.png`)),
      );
}
if (!onlyDocs) await writeFile(`${FOLDER}/index.html`, page(scenes));
await Promise.all([browser.close(), server.close()]);
console.log(onlyDocs ? 'The pictures in docs/pictures are new.' : `${String(scenes.length * LOOKS.length)} pictures: ${FOLDER}/index.html`);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
