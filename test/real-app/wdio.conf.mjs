/** The plugin in the real app, which is downloaded: the oldest version that it promises to run in and the newest, on a desktop and at a phone's size. */
import { resolve } from 'node:path';
import { parseObsidianVersions } from 'wdio-obsidian-service';

const cacheDir = resolve('.obsidian-cache');
const versions = await parseObsidianVersions(process.env.OBSIDIAN_VERSIONS ?? 'earliest/earliest latest/latest', { cacheDir });

const appOf = ([appVersion, installerVersion], more = {}) => ({
  browserName: 'obsidian',
  'wdio:obsidianOptions': { appVersion, installerVersion, plugins: ['.'], vault: 'test/vault', ...more },
});
const phone = { 'goog:chromeOptions': { mobileEmulation: { deviceMetrics: { width: 390, height: 844 } } } };

export const config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./*.e2e.mjs'],
  maxInstances: 1,
  capabilities: versions.flatMap((version) => [appOf(version), { ...appOf(version, { emulateMobile: true }), ...phone }]),
  services: ['obsidian'],
  reporters: ['obsidian'],
  mochaOpts: { timeout: 60_000 },
  waitforTimeout: 10_000,
  logLevel: 'warn',
  cacheDir,
};
