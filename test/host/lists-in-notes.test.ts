/** The code block: it follows the notes, and its rows do what the sidebar's do. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';

const interview = (company: string): string =>
  `---\ntype: interview\ncompany: ${company}\ninterview-date: 2026-11-24\ninterviewers: [Ann]\n---\n\nTalked.\n`;

it('the code block follows the notes, and a row in it records what was sent', async () => {
  const files = { 'Jobs/Acme.md': interview('Acme'), 'Search.md': '```follow-ups\ndays: 0\n```\n' };
  const host = await open({ files, settings: null, today: '2026-11-25T09:30' });
  await host.openNote('Search.md', 'preview');
  const rows = host.page.locator('.follow-ups-embedded .follow-ups-row');
  await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('Acme')]);
  await host.write('Jobs/Bolt.md', interview('Bolt'));
  await expect.poll(() => rows.count()).toBe(2);
  expect(
    await host.accessibilityProblems('.follow-ups-embedded', ['color-contrast', 'list', 'listitem', 'button-name', 'link-name']),
  ).toEqual([]);
  const acme = rows.filter({ hasText: 'Acme' });
  await acme.hover();
  await acme.locator('[data-control="sent"]').click();
  await expect.poll(() => rows.count()).toBe(1);
  expect(await host.read('Jobs/Acme.md')).toContain('2026-11-25 sent thank-you to Ann by email');
});

const BASE = 'filters: file.inFolder("Jobs")\nviews:\n  - type: interview-follow-ups\n    name: To do\n    days: 0\n';

describe('the view of a base', () => {
  it('follows notes that change, come and go, and its rows do what the sidebar’s do', async () => {
    const files = { 'Jobs/Acme.md': interview('Acme'), 'Elsewhere/Cove.md': interview('Cove'), 'All.base': BASE };
    const host = await open({ files, settings: null, today: '2026-11-25T09:30' });
    await host.openNote('All.base');
    const rows = host.page.locator('.follow-ups-base .follow-ups-row');
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('Acme')]);
    await host.write('Jobs/Bolt.md', interview('Bolt'));
    await expect.poll(() => rows.count()).toBe(2);
    await host.write('Jobs/Bolt.md', interview('Bolt Works'));
    await expect.poll(() => rows.filter({ hasText: 'Bolt Works' }).count()).toBe(1);
    await host.page.evaluate(() => window.host.rename('Elsewhere/Cove.md', 'Jobs/Cove.md'));
    await expect.poll(() => rows.count()).toBe(3);
    await host.page.evaluate(() => window.host.remove('Jobs/Bolt.md'));
    await expect.poll(() => rows.count()).toBe(2);
    const acme = rows.filter({ hasText: 'Acme' });
    await acme.hover();
    await acme.locator('[data-control="sent"]').click();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await host.read('Jobs/Acme.md')).toContain('2026-11-25 sent thank-you to Ann by email');
  });

  it('takes over its options and groups when the base changes, and says which cannot be used', async () => {
    const files = { 'Jobs/Acme.md': interview('Acme'), 'Jobs/Bolt.md': interview('Bolt'), 'All.base': BASE };
    const host = await open({ files, settings: null, today: '2026-11-25T09:30' });
    await host.openNote('All.base');
    const rows = host.page.locator('.follow-ups-base .follow-ups-row');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await host.page.locator('.follow-ups-base-group').count()).toBe(0);
    await host.write(
      'All.base',
      `${BASE}    groupBy:\n      property: note.company\n    companies: [Bolt]\n    kinds: [postcard]\n`.replace('days: 0', 'days: many'),
    );
    await expect.poll(() => host.page.locator('.follow-ups-base-group:visible').allInnerTexts()).toEqual(['Bolt']);
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('Bolt'), expect.stringContaining('Bolt')]);
    const told = await host.page.locator('.follow-ups-base .follow-ups-embedded-problems:visible').innerText();
    expect(told).toContain('There is no kind "postcard".');
    expect(told).toContain('"many" is no number of days.');
    expect(
      await host.accessibilityProblems('.follow-ups-base', [
        'color-contrast',
        'list',
        'listitem',
        'button-name',
        'link-name',
        'heading-order',
      ]),
    ).toEqual([]);
  });

  it('of notes without our properties says so', async () => {
    const files = { 'Jobs/Soup.md': '---\nrating: 5\n---\n\nLentils.\n', 'Acme.md': interview('Acme'), 'All.base': BASE };
    const host = await open({ files, settings: null, today: '2026-11-25T09:30' });
    await host.openNote('All.base');
    await host.page.locator('.follow-ups-base', { hasText: 'No note here tells of an interview.' }).waitFor();
    expect(await host.page.locator('.follow-ups-base .follow-ups-row').count()).toBe(0);
  });

  it('of thousands of notes draws the rows alone', async () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`Jobs/Soup ${at}.md`, 'Lentils.\n']));
    const host = await open({
      files: { ...many, 'Jobs/Acme.md': interview('Acme'), 'All.base': BASE },
      settings: null,
      today: '2026-11-25T09:30',
    });
    await host.openNote('All.base');
    await expect.poll(() => host.page.locator('.follow-ups-base .follow-ups-row').count()).toBe(1);
    expect(await host.page.locator('.follow-ups-base *').count()).toBeLessThan(100);
  });
});
