/** What the browser host cannot show: that the app itself loads the plugin, draws its list and lets it write into a note. */
import { $, browser, expect } from '@wdio/globals';

const NOTE = 'Job search/Interviews/2026-11-16 Acme Corp.md';

/** What is due in the sample vault on the day that it is made for, once the plugin has read it. */
const dueNotes = () =>
  browser.executeObsidian(async ({ app }) => {
    const { api } = app.plugins.getPlugin('interview-follow-ups');
    return (await api.due('2026-11-25')).map(({ note }) => note);
  });

const readNote = () => browser.executeObsidian(({ app }, path) => app.vault.read(app.vault.getFileByPath(path)), NOTE);

describe('in the app', () => {
  it('the plugin reads the vault', async () => {
    await browser.waitUntil(async () => (await dueNotes()).includes(NOTE));
  });

  it('the list of follow-ups opens and has rows', async () => {
    await browser.executeObsidianCommand('interview-follow-ups:open-follow-ups');
    await expect($('.workspace-leaf-content[data-type="interview-follow-ups"]')).toExist();
  });

  it('a recorded message is one line more in the log, and every other line stays', async () => {
    const before = (await readNote()).split('\n');
    await browser.executeObsidian(
      async ({ app }, path) => void (await app.plugins.getPlugin('interview-follow-ups').api.record(path, 'sent first-check-in by email')),
      NOTE,
    );
    const after = (await readNote()).split('\n');
    const added = after.filter((line) => !before.includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain('sent first-check-in by email');
    expect(after.filter((line) => line !== added[0])).toEqual(before);
  });
});
