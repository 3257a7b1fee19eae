/**
 * Sees to it that there is a browser for the tests: an installed Chrome, Chromium or Edge; else, on Debian as root, installs Chromium.
 *
 *   npm test calls it; CHROME_PATH names a browser of your own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { installedBrowser, NO_BROWSER } from '../test/host/browser';

/** Debian itself: its derivatives name a snap by the same package, or have none. */
const isDebian = (): boolean => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function installChromium(): boolean {
  const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  return (
    spawnSync('apt-get', ['update'], quiet).status === 0 &&
    spawnSync('apt-get', ['install', '--yes', 'chromium', 'fonts-liberation'], quiet).status === 0
  );
}

const named = process.env['CHROME_PATH'];
if (installedBrowser() === null && named === undefined && isDebian() && process.getuid?.() === 0) {
  console.log('No browser is installed: installing Chromium.');
  if (!installChromium()) console.error('apt-get could not install Chromium.');
}

const found = installedBrowser();
if (found === null) {
  console.error(named === undefined ? NO_BROWSER : `CHROME_PATH names ${named}, where there is no program. ${NO_BROWSER}`);
  process.exit(1);
}
console.log(`The browser tests use ${found}.`);
