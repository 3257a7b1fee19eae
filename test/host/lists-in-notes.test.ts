/** The code block: it follows the notes, and its rows do what the sidebar's do. */
import { expect, it } from 'vitest';
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
