/** The sidebar while time passes and the vault changes around it. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host, Opening } from './open-host';
import { groupOf, openSidebar, rowOf, unfold } from './scenes/scene';

const interview = (company: string, day: string, more = '', body = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterview-date: ${day}\n${more}follow-up-log: []\n---\n${body}\n`;

const ACME = 'Jobs/Acme.md';
const BOLT = 'Jobs/Bolt.md';

async function start(opening: Opening): Promise<Host> {
  const host = await open({ settings: null, today: '2026-11-25T09:30', ...opening });
  await openSidebar(host);
  return host;
}

const tasks = (host: Host): Promise<string[]> => host.page.locator('.follow-ups-task').allTextContents();

describe('time', () => {
  it('brings what is due at midnight, with the window open', async () => {
    const host = await start({
      files: { [ACME]: interview('Acme', '2026-11-24', 'interviewers: [Ann]\n') },
      today: '2026-11-25T23:58',
      timers: 'driven',
    });
    await groupOf(host, 'Due').waitFor();
    await host.page.clock.fastForward('05:00');
    await expect.poll(() => groupOf(host, 'Late').textContent()).toContain('a day late');
  });

  it('is right at once after days of sleep', async () => {
    const host = await start({ files: { [ACME]: interview('Acme', '2026-11-24', 'interviewers: [Ann]\n') } });
    await groupOf(host, 'Due').waitFor();
    await host.page.clock.setFixedTime(await host.page.evaluate(() => new Date('2026-11-28T08:00').getTime()));
    await host.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => groupOf(host, 'Late').textContent()).toContain('3 days late');
  });

  it.each([
    ['2026-10-25T01:30', '2026-10-26T00:30', 'Europe/Berlin', 'the clocks go back'],
    ['2027-03-28T01:30', '2027-03-29T00:30', 'Europe/Berlin', 'the clocks go forward'],
  ])('counts days, not hours, from %s to %s in %s, when %s', async (before, after, timezone) => {
    const host = await start({
      files: { [ACME]: interview('Acme', before.slice(0, 10), 'interviewers: [Ann]\n') },
      today: before,
      timezone,
    });
    await expect.poll(() => groupOf(host, 'Due').textContent()).toContain('today');
    await host.page.clock.setFixedTime(await host.page.evaluate((at) => new Date(at).getTime(), after));
    await host.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => groupOf(host, 'Due').textContent()).toContain('since');
    expect(await groupOf(host, 'Late').count()).toBe(0);
  });
});

describe('the vault', () => {
  const files = {
    [ACME]: interview('Acme', '2026-11-25', 'interviewers: [Ann]\n'),
    [BOLT]: interview('Bolt', '2026-11-25', 'interviewers: [Bea]\n'),
  };

  it('follows a rename, a move and a deletion', async () => {
    const host = await start({ files });
    await rowOf(host, 'Acme').waitFor();
    await host.page.evaluate(([from]) => window.host.rename(from ?? '', 'Jobs/Acme again.md'), [ACME]);
    await expect.poll(() => rowOf(host, 'Acme').locator('.follow-ups-title').getAttribute('href')).toBe('Jobs/Acme again.md');
    await host.page.evaluate(() => window.host.rename('Jobs/Acme again.md', 'Jobs/Acme.md'));
    await expect.poll(() => rowOf(host, 'Acme').locator('.follow-ups-title').getAttribute('href')).toBe(ACME);
    await host.page.evaluate(([path]) => window.host.remove(path ?? ''), [ACME]);
    await expect.poll(() => tasks(host)).toEqual(['Thank Bea']);
  });

  it('takes over what another device wrote, and draws no row again that is the same', async () => {
    const host = await start({ files });
    await rowOf(host, 'Bolt').evaluate((row) => row.querySelector('.follow-ups-title')?.setAttribute('data-first-drawing', ''));
    await host.write(ACME, interview('Acme', '2026-11-25', 'interviewers: [Ann, Amy]\n'));
    await expect.poll(() => tasks(host)).toEqual(['Thank Ann', 'Thank Amy', 'Thank Bea']);
    expect(await host.page.locator('[data-first-drawing]').count()).toBe(1);
  });

  it('says that it is looking while the vault is still being indexed, then fills', async () => {
    const host = await open({ settings: null, files, today: '2026-11-25T09:30', indexLater: true });
    await host.command('Open follow-ups');
    await expect.poll(() => host.page.locator('.follow-ups-empty').textContent()).toContain('Looking for interview notes');
    await host.page.evaluate(() => window.host.index());
    await expect.poll(() => tasks(host)).toEqual(['Thank Ann', 'Thank Bea']);
  });

  it('leaves out what the user excluded, and templates', async () => {
    const host = await start({
      files: {
        ...files,
        'Archive/Old.md': interview('Old', '2026-11-25', 'interviewers: [Olaf]\n'),
        'Forms/Interview.md': interview('Form', '2026-11-25', 'interviewers: [Fay]\n'),
        '.obsidian/app.json': '{"userIgnoreFilters":["Archive/"]}',
        '.obsidian/templates.json': '{"folder":"Forms"}',
      },
    });
    await expect.poll(() => tasks(host)).toEqual(['Thank Ann', 'Thank Bea']);
  });

  it('reads nothing but candidates', async () => {
    const host = await open({
      settings: null,
      files: { ...files, 'Recipes/Soup.md': 'Lentils.\n', 'Daily/2026-11-25.md': '# Day\n' },
      indexLater: true,
    });
    const read = await host.page.evaluate(async () => {
      const paths: string[] = [];
      const { vault } = window.app;
      const original = vault.cachedRead.bind(vault);
      vault.cachedRead = (file) => {
        paths.push(file.path);
        return original(file);
      };
      window.host.index();
      await new Promise((done) => window.setTimeout(done, 600));
      return paths.sort();
    });
    expect(read).toEqual([ACME, BOLT]);
  });
});

describe('the app', () => {
  const files = { [ACME]: interview('Acme', '2026-11-25', 'interviewers: [Ann]\n') };

  it('remembers folded groups over a reload of the plugin, and leaves no second sidebar', async () => {
    const host = await start({ files });
    await groupOf(host, 'Due').getByRole('button', { name: 'Due' }).click();
    await host.page.evaluate(() => window.host.reloadPlugin());
    await openSidebar(host);
    await expect.poll(() => groupOf(host, 'Due').getByRole('button', { name: 'Due' }).getAttribute('aria-expanded')).toBe('false');
    expect(await host.page.locator('.follow-ups').count()).toBe(1);
  });

  it('shows its rows in a window of its own', async () => {
    const host = await start({ files });
    const [popout] = await Promise.all([
      host.page.waitForEvent('popup'),
      host.page.evaluate(() => window.app.workspace.openPopoutLeaf().setViewState({ type: 'interview-follow-ups' })),
    ]);
    await popout.locator('.follow-ups-task', { hasText: 'Thank Ann' }).waitFor();
    await popout.locator('[data-control="sent"]').click();
    await expect.poll(() => host.read(ACME)).toContain('2026-11-25 sent thank-you to Ann by email');
  });

  it('wakes in a hidden tab only when it is looked at', async () => {
    const host = await open({ settings: null, files, today: '2026-11-25T09:30' });
    await host.page.evaluate(() => window.host.defer('interview-follow-ups'));
    await openSidebar(host);
    await rowOf(host, 'Acme').waitFor();
    expect(await host.page.locator('.follow-ups').count()).toBe(1);
  });

  it('takes over settings that another device changed', async () => {
    const host = await start({ files });
    await host.page.locator('.follow-ups-status').waitFor();
    await host.page.evaluate(() => window.host.syncSettings({ statusBar: false }));
    await expect.poll(() => host.page.locator('.follow-ups-status').isVisible()).toBe(false);
  });
});

describe('the pointer', () => {
  const files = Object.fromEntries(
    ['Acme', 'Bolt', 'Cato'].map((company) => [
      `Jobs/${company}.md`,
      interview(company, '2026-11-25', `interviewers: [${company} Person]\n`, `A talk at ${company}.`),
    ]),
  );

  it('never has a row jump beneath it; what has changed is put in order when it leaves', async () => {
    const host = await start({ files });
    const bolt = rowOf(host, 'Bolt');
    await bolt.hover();
    const before = await bolt.boundingBox();
    await host.write(
      'Jobs/Acme.md',
      interview('Acme', '2026-11-25', 'interviewers: [Acme Person]\n').replace('[]', '\n  - 2026-11-25 sent thank-you'),
    );
    await rowOf(host, 'Acme').and(host.page.locator('.is-settled')).waitFor();
    expect(await bolt.boundingBox()).toEqual(before);
    await host.page.mouse.move(500, 400);
    await expect.poll(() => tasks(host)).toEqual(['Thank Bolt Person', 'Thank Cato Person']);
  });

  it('has the count of a group right at once, though its last row stands until it leaves', async () => {
    const host = await start({ files });
    const group = groupOf(host, 'Due');
    // The last one: the notice of a write lies over the first.
    await rowOf(host, 'Cato').locator('[data-control="sent"]').click();
    await expect.poll(() => group.locator('.follow-ups-count').textContent()).toBe('2');
    expect(await group.locator('.is-settled').count()).toBe(1);
    await host.page.mouse.move(500, 400);
    await expect.poll(() => group.locator('.is-settled').count()).toBe(0);
  });

  it('previews a note on hover, and opens it in a new tab with the mod key and the middle button', async () => {
    const host = await start({ files });
    await host.openNote('Jobs/Cato.md');
    await rowOf(host, 'Bolt')
      .locator('.follow-ups-title')
      .hover({ modifiers: ['ControlOrMeta'] });
    await host.page.locator('.hover-popover', { hasText: 'A talk at Bolt.' }).waitFor();
    const link = rowOf(host, 'Acme').locator('.follow-ups-title');
    await link.click({ modifiers: ['ControlOrMeta'] });
    await link.click({ button: 'middle' });
    await expect.poll(() => host.page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').length)).toBe(3);
  });
});

describe('what lies over the window', () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `Jobs/Note ${String(index)}.md`,
      interview(`Company ${String(index)}`, '2026-11-25', `interviewers: [Person ${String(index)}]\n`),
    ]),
  );

  it('is not over the last row: it can be scrolled clear of the status bar', async () => {
    const host = await start({ files });
    const last = host.page.locator('.follow-ups-row').last();
    await host.page.locator('.follow-ups').evaluate((el) => el.scrollTo(0, el.scrollHeight));
    const row = await last.boundingBox();
    const bar = await host.page.locator('.status-bar').boundingBox();
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  it.each([false, true])('is not over the first rows while a write is told, on a phone: %s', async (phone) => {
    const host = await start({ files, phone });
    await rowOf(host, 'Company 3').locator('[data-control="sent"]').click();
    const notice = await host.page.locator('.notice').boundingBox();
    const rows = host.page.locator('.follow-ups-row');
    for (const index of [0, 1, 2]) {
      const row = await rows.nth(index).boundingBox();
      expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(notice?.y ?? 0);
    }
  });
});

it('keeps "Their move" for promises that still run', async () => {
  const host = await start({ files: { [ACME]: interview('Acme', '2026-11-23', 'timeline: by Friday\n') }, today: '2026-11-25T09:30' });
  await (await unfold(host, 'Their move')).getByText('First check-in').waitFor();
});
