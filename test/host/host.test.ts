/** The host itself, with a plugin of a few lines: what the app does that the mock does not. */
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host, Opening } from './open-host';

const files = {
  'Moods/Ada.md': '---\nmood: calm\n---\n# Ada\n\nA [gap] here.\n\n```moods\nall of them\n```\n',
  'Moods/Bo.md': '---\nmood: gloomy\n---\n',
};

let code = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/host/tiny-plugin.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2022',
    external: ['obsidian', '@codemirror/*'],
  });
  code = outputFiles[0]?.text ?? '';
});

const start = (opening: Opening = {}): Promise<Host> => open({ code, files, settings: null, ...opening });

describe('the workspace', () => {
  it('opens a view in the right dock by the palette, and the same one the second time', async () => {
    const { page, command } = bound(await start());
    await command('Open moods');
    await command('Open moods');
    await expect.poll(() => page.locator('.mod-right-split .mood').allTextContents()).toEqual(['Ada: calm', 'Bo: gloomy']);
    expect(await page.locator('[data-type="moods"]').count()).toBe(1);
  });

  it('builds a deferred view only when it is revealed', async () => {
    const { page, command } = bound(await start());
    await page.evaluate(() => window.host.defer('moods'));
    expect(await page.locator('.mood').count()).toBe(0);
    await command('Open moods');
    await page.locator('.mood').first().waitFor();
  });

  it('offers commands of an editor only where one has the focus, and never one that declines', async () => {
    const host = await start();
    expect(await host.commands()).toEqual(['Open moods', 'Pick a mood']);
    await host.openNote('Moods/Ada.md');
    expect(await host.commands()).toEqual(['Open moods', 'Pick a mood', 'Write two lines']);
  });

  it('moves a view into a window of its own', async () => {
    const { page } = await start();
    const [popout] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => window.app.workspace.openPopoutLeaf().setViewState({ type: 'moods' })),
    ]);
    await expect.poll(() => popout.locator('.mood').count()).toBe(2);
  });

  it('covers the note with a drawer on a phone, and has no status bar there', async () => {
    const { page, command } = bound(await start({ phone: true }));
    await command('Open moods');
    const drawer = await page.locator('.mod-right-split').boundingBox();
    expect(drawer?.width).toBeGreaterThan(340);
    expect(await page.locator('.status-bar').isVisible()).toBe(false);
  });
});

describe('the vault and its cache', () => {
  it('knows nothing of a note before it is indexed, and tells when it is', async () => {
    const { page, command } = bound(await start({ indexLater: true }));
    await command('Open moods');
    expect(await page.locator('.mood').first().textContent()).toBe('Ada: unknown');
    await page.evaluate(() => window.host.index());
    await expect.poll(() => page.locator('.mood').first().textContent()).toBe('Ada: calm');
    expect(await page.evaluate(() => window.heard)).toEqual(['open', 'changed Moods/Ada.md', 'changed Moods/Bo.md', 'resolved']);
  });

  it('tells of a change some time after the write, of a rename without a change, of a deletion', async () => {
    const host = await start();
    await host.command('Open moods');
    await expect.poll(() => host.page.locator('.mood').first().textContent()).toBe('Ada: calm');
    await host.page.evaluate(() => (window.heard = []));
    await host.write('Moods/Ada.md', '---\nmood: glad\n---\n');
    expect(await host.page.evaluate(() => window.heard)).toEqual([]);
    await expect.poll(() => host.page.locator('.mood').first().textContent()).toBe('Ada: glad');
    await host.page.evaluate(() => window.host.rename('Moods/Ada.md', 'Moods/Eve.md'));
    await expect.poll(() => host.page.locator('.mood', { hasText: 'Eve: glad' }).count()).toBe(1);
    await host.page.evaluate(() => window.host.remove('Moods/Eve.md'));
    await expect.poll(() => host.page.locator('.mood').count()).toBe(1);
    expect(await host.page.evaluate(() => window.heard)).toEqual([
      'changed Moods/Ada.md',
      'resolved',
      'rename Moods/Eve.md',
      'deleted Moods/Eve.md',
    ]);
  });

  it('can fail to write', async () => {
    const host = await start();
    await host.command('Open moods');
    await host.failWrites('the disk is full');
    await host.page.getByLabel('More for Bo').click();
    await host.page.locator('.menu-item', { hasText: 'Cheer up' }).click();
    await host.page.locator('.notice', { hasText: 'the disk is full' }).waitFor();
    expect(await host.read('Moods/Bo.md')).toBe(files['Moods/Bo.md']);
  });
});

describe('the editor', () => {
  it('saves what is typed some time later, with its decorations, and undoes a transaction in one step', async () => {
    const { page, command, read, openNote } = bound(await start());
    await openNote('Moods/Ada.md');
    expect(await page.locator('.gap').count()).toBe(1);
    await command('Write two lines');
    await expect.poll(() => read('Moods/Ada.md')).toBe(`top\n${files['Moods/Ada.md']}\n[gap]`);
    expect(await page.locator('.gap').count()).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => read('Moods/Ada.md')).toBe(files['Moods/Ada.md']);
  });

  it('brings a change from outside into the open note, around what is not saved yet', async () => {
    const host = await start({ saveDelay: 500 });
    await host.openNote('Moods/Ada.md');
    await host.page.locator('.cm-content').click();
    await host.page.keyboard.press('Control+End');
    await host.page.keyboard.type('typed');
    await host.write('Moods/Ada.md', files['Moods/Ada.md'].replace('calm', 'glad'));
    await expect.poll(() => host.read('Moods/Ada.md')).toBe(`${files['Moods/Ada.md'].replace('calm', 'glad')}typed`);
  });

  it('shows the reading view with code blocks and post processors, each told its lines', async () => {
    const host = await start();
    await host.openNote('Moods/Ada.md', 'preview');
    await host.page.locator('.mood-block', { hasText: 'all of them' }).waitFor();
    expect(
      await host.page.locator('.markdown-preview-sizer > div').evaluateAll((els) => els.map((el) => el.getAttribute('data-line'))),
    ).toEqual(['3', '5', '7']);
  });
});

describe('what opens over the window', () => {
  it('runs a menu by the keyboard and gives the focus back', async () => {
    const { page, command, read } = bound(await start());
    await command('Open moods');
    await page.getByLabel('More for Bo').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.menu-item').allTextContents()).toEqual(['Cheer up', 'Ask']);
    expect(await page.locator('.menu .menu-separator').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => read('Moods/Bo.md')).toContain('mood: glad');
    await page.locator('.notice button', { hasText: 'Thanks' }).click();
    expect(await page.evaluate(() => window.thanked)).toBe(true);
  });

  it('focuses a modal, closes it by Escape, and gives the focus back', async () => {
    const { page, command } = bound(await start());
    await command('Open moods');
    await page.getByLabel('More for Bo').click();
    await page.locator('.menu-item', { hasText: 'Ask' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Answer');
    await page.keyboard.press('Escape');
    expect(await page.locator('.modal').count()).toBe(0);
    expect(await page.evaluate(() => window.questionClosed)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More for Bo');
  });

  it('suggests by fuzzy search', async () => {
    const { page, command } = bound(await start());
    await command('Pick a mood');
    await page.locator('.prompt-input').fill('gl');
    await expect.poll(() => page.locator('.suggestion-item').allTextContents()).toEqual(['glad', 'gloomy']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: 'Picked gloomy' }).waitFor();
  });

  it('draws a settings tab from its definitions and saves what is set', async () => {
    const { page } = await start();
    await page.evaluate(() => window.host.openSettings());
    await page.getByLabel('Your name').fill('Alex');
    await page.getByRole('switch', { name: 'Loud' }).click();
    await page.locator('.setting-item', { hasText: 'Advanced' }).click();
    await page.getByLabel('Country').selectOption('DE');
    await expect.poll(() => page.evaluate(() => window.host.settings())).toEqual({ name: 'Alex', loud: true, country: 'DE' });
  });
});

describe('the page', () => {
  it('lets a plugin require Obsidian and CodeMirror and nothing else', async () => {
    await expect(start({ code: "require('fs');" })).rejects.toThrow('no module fs');
  });

  it.each(['Pacific/Honolulu', 'Pacific/Auckland'])('reads the wall clock that the test sets in %s', async (timezone) => {
    const { page } = await start({ timezone, today: '2026-11-25T23:30' });
    expect(await page.evaluate(() => new Date().toString())).toContain('Wed Nov 25 2026 23:30');
  });

  it('says on every picture that it is not Obsidian', async () => {
    const { page } = await start();
    expect(await page.locator('.host-label').textContent()).toBe('test host, not Obsidian');
  });
});

/** The host with its methods bound, to be taken apart. */
const bound = (host: Host): Pick<Host, 'command' | 'openNote' | 'page' | 'read'> => ({
  page: host.page,
  command: (name) => host.command(name),
  read: (path) => host.read(path),
  openNote: (path, mode) => host.openNote(path, mode),
});
