/**
 * The browser that the tests, the pictures and nothing else run in: one that is installed already.
 *
 * In: the machine. Out: its path, and a way to start it. Not here: installing one, which `.ci/run` does where it must.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands on the search path, the one that is most alike everywhere first. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome'];

/** Where macOS and Windows keep programs that are on no search path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
];

/** The path of an installed Chrome, Chromium or Edge (CHROME_PATH first), or null. */
export function installedBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** Headless, without whatever a browser does in the background by itself. */
export const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to say where no browser is found. */
export const NO_BROWSER =
  'No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to the program of the one you have, and run this again.';
