/** From an old vault to three messages handled, by mouse and by keyboard alone. */
import { expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { chooseFromRow, groupOf, openSidebar, rowOf, showReason, unfold } from './scenes/scene';

const interview = (company: string, day: string, more: string, body = ''): string =>
  `---\ntype: interview   # mine\ncompany: "${company}"\nposition: Clerk\ninterview-date: ${day}\n${more}---\n\n${body}\n`;

/** A year of interviews, two of them recent, and one that nobody prepared for the plugin. */
const OLD = Object.fromEntries(
  Array.from({ length: 12 }, (_, month) => [
    `Jobs/Old ${String(month)}.md`,
    interview(`Old ${String(month)}`, `2025-${String(month + 1).padStart(2, '0')}-10`, ''),
  ]),
);
const ACME = 'Jobs/Acme.md';
const BOLT = 'Jobs/Bolt.md';
const CATO = 'Jobs/Cato.md';
const FILES: Readonly<Record<string, string>> = {
  ...OLD,
  [ACME]: interview(
    'Acme',
    '2026-11-16',
    'interviewers: ["Jane Smith <jane@acme.example>"]\nfollow-up-log:\n  - 2026-11-16 sent thank-you by email\n',
    "We'll be in touch next Tuesday.",
  ),
  [BOLT]: interview('Bolt', '2026-11-24', 'interviewers: [Bo Chen]\n', 'Talked about their new warehouse.'),
  [CATO]: interview(
    'Cato',
    '2026-11-12',
    'interviewers: [Cleo Diaz]\nfollow-up-log:\n  - 2026-11-12 sent thank-you by email\n',
    'They decide within a week.',
  ),
};

const start = async (): Promise<Host> => {
  const host = await open({ files: FILES, settings: { name: 'Alex Morgan', contactLine: 'alex@example.com' }, today: '2026-11-25T09:30' });
  await openSidebar(host);
  return host;
};

const undo = (host: Host): Promise<void> => host.page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();

it('goes from an old vault to three messages handled, by mouse, and every write is undone to the same bytes', async () => {
  const host = await start();
  const { page } = host;
  // A year of silence shouts at nobody.
  await expect.poll(() => groupOf(host, 'Due').locator('.follow-ups-row').count()).toBe(3);
  expect(await groupOf(host, 'Late').count()).toBe(0);

  // Why, then write and fill.
  await showReason(host, 'Bolt');
  expect(await rowOf(host, 'Bolt').locator('.follow-ups-reason').textContent()).not.toContain('(T1)');
  await rowOf(host, 'Bolt').getByRole('button', { name: 'Rule T1' }).waitFor();
  await rowOf(host, 'Bolt').getByRole('button', { name: 'Write' }).click();
  await expect.poll(() => host.read(BOLT)).toContain('## Thank-you to Bo Chen');
  await page.keyboard.type('the new warehouse');
  await expect.poll(() => host.read(BOLT)).toContain('the new warehouse');

  // Sent, and taken back, and sent again.
  const drafted = await host.read(BOLT);
  await rowOf(host, 'Bolt').locator('[data-control="sent"]').click();
  await expect.poll(() => host.read(BOLT)).toContain('follow-up-log:\n  - 2026-11-25 sent thank-you to Bo Chen by email\n');
  await undo(host);
  await expect.poll(() => host.read(BOLT)).toBe(drafted);
  await host.dismissNotices();
  await page.mouse.move(500, 400);
  await rowOf(host, 'Bolt').locator('[data-control="sent-otherwise"]').click();
  await page.locator('.menu-item', { hasText: 'LinkedIn' }).click();
  await expect.poll(() => host.read(BOLT)).toContain('sent thank-you to Bo Chen by linkedin');
  await host.dismissNotices();

  // An answer: line and status are one edit and one Undo.
  await chooseFromRow(host, 'Acme', 'Record an answer');
  await page.getByRole('textbox', { name: 'In their words' }).fill('decision: by the end of next week');
  await expect.poll(() => page.locator('.follow-ups-preview').textContent()).toContain('by Fri 4 Dec');
  expect(await page.locator('.follow-ups-preview').textContent()).toContain('First check-in to Jane Smith from Mon 7 Dec');
  await page.getByRole('radio', { name: 'Offer' }).check();
  await page.getByLabel('They want your answer by').fill('2026-12-08');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => host.read(ACME)).toContain('  - "2026-11-25 heard decision: by the end of next week"\n');
  expect(await host.read(ACME)).toMatch(/\nstatus: offer\nanswer-by: 2026-12-08\n/);
  await undo(host);
  await expect.poll(() => host.read(ACME)).toBe(FILES[ACME]);
  await host.dismissNotices();

  // Put off, undone, skipped, undone.
  await chooseFromRow(host, 'Cato', 'Put off until Monday');
  await expect.poll(() => host.read(CATO)).toContain('  - 2026-11-25 put off first-check-in until 2026-11-30\n');
  await undo(host);
  await expect.poll(() => host.read(CATO)).toBe(FILES[CATO]);
  await host.dismissNotices();
  await chooseFromRow(host, 'Cato', 'Skip');
  await expect.poll(() => host.read(CATO)).toContain('  - 2026-11-25 skipped first-check-in\n');
  await undo(host);
  await expect.poll(() => host.read(CATO)).toBe(FILES[CATO]);
});

it('goes the same way by keyboard alone', async () => {
  const host = await open({ files: FILES, settings: null, today: '2026-11-25T09:30' });
  const { page } = host;
  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
  await host.command('Open follow-ups');
  await expect.poll(focused).toBe('Due3');

  // Arrows go from row to row, Tab through the row.
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toMatch(/^(?:Acme|Bolt|Cato)Clerk/);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe('Due3');
  for (let rows = 0; rows < 3; rows++) await page.keyboard.press('ArrowDown');
  const company = await page.evaluate(() => document.activeElement?.closest('.follow-ups-row')?.textContent ?? '');
  const path = [ACME, BOLT, CATO].find((each) => company.includes(each.slice(5, 9))) ?? '';
  while ((await focused()) !== 'Sent') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.read(path)).toContain('2026-11-25 sent');
  // The focus stays in the list when its row is gone.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.follow-ups-list') !== null)).toBe(true);
  await expect.poll(() => groupOf(host, 'Due').locator('.follow-ups-count').textContent()).toBe('2');

  // Undo is in the menu of the sidebar, for those who cannot reach a notice in time.
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('button', { name: 'More', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.menu-item', { hasText: 'Undo' }).waitFor();
  while ((await page.locator('.menu-item.selected, .menu-item:focus', { hasText: 'Undo' }).count()) === 0)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.read(path)).toBe(FILES[path]);

  // The commands do what the rows do.
  await host.openNote(CATO);
  await host.command('Put off');
  await page.getByLabel('Not before').fill('2026-12-01');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.read(CATO)).toContain('put off first-check-in until 2026-12-01');
  await host.command('Record an answer');
  await page.keyboard.type('we need another week');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.read(CATO)).toContain('2026-11-25 heard we need another week');
});

it('revives what has gone quiet by one click', async () => {
  const host = await open({
    files: {
      [ACME]: interview(
        'Acme',
        '2026-09-01',
        'interviewers: [Ann]\nfollow-up-log:\n  - 2026-09-01 sent thank-you\n',
        'They decide within a week.',
      ),
    },
    settings: null,
    today: '2026-11-25T09:30',
  });
  await openSidebar(host);
  await (await unfold(host, 'Gone quiet')).locator('[data-control="revive"]').first().click();
  await expect.poll(() => host.read(ACME)).toContain('2026-11-25 put off first-check-in until 2026-11-25');
  await host.page.mouse.move(500, 400);
  await groupOf(host, 'Due').getByText('First check-in').waitFor();
});

it('takes the other reading of an ambiguous phrase, and "not a promise"', async () => {
  const host = await start();
  await rowOf(host, 'Acme').locator('[data-control="other-reading"]').click();
  await expect.poll(() => host.read(ACME)).toContain('" as by 2026-11-17');
  await expect.poll(() => host.page.evaluate(() => JSON.stringify(window.host.settings()))).not.toContain('"nextWeekday":"coming"');
  await undo(host);
  await expect.poll(() => host.read(ACME)).toBe(FILES[ACME]);
  await host.dismissNotices();
  await showReason(host, 'Acme');
  await rowOf(host, 'Acme').getByRole('button', { name: 'Not a promise' }).click();
  await expect.poll(() => host.read(ACME)).toContain('" as none');
});

it('marks several at once as already sent, in one Undo', async () => {
  const host = await start();
  await host.page.getByRole('button', { name: 'Choose several' }).click();
  for (const company of ['Acme', 'Bolt']) await rowOf(host, company).locator('[data-control="tick"]').check();
  await host.page.locator('.follow-ups-chosen').getByRole('button', { name: 'Sent', exact: true }).click();
  await expect.poll(() => host.read(ACME)).toContain('2026-11-25 sent first-check-in by email');
  await expect.poll(() => host.read(BOLT)).toContain('2026-11-25 sent thank-you to Bo Chen by email');
  await undo(host);
  await expect.poll(() => host.read(ACME)).toBe(FILES[ACME]);
  await expect.poll(() => host.read(BOLT)).toBe(FILES[BOLT]);
});

it('keeps the focus on the control that has it when its row moves or is drawn again', async () => {
  const host = await open({ files: FILES, settings: null, today: '2026-11-25T09:30' });
  const { page } = host;
  await host.command('Open follow-ups');
  const order = (): Promise<string[]> => groupOf(host, 'Due').locator('.follow-ups-row').allTextContents();
  await expect.poll(async () => (await order()).length).toBe(3);
  const last = (await order()).at(-1) ?? '';
  const company = ['Acme', 'Bolt', 'Cato'].find((each) => last.includes(each)) ?? '';
  await rowOf(host, company).locator('[data-control="sent"]').focus();
  // From another device: the others are put off, so the row that has the focus goes to the front.
  for (const other of ['Acme', 'Bolt', 'Cato'].filter((each) => each !== company)) {
    const path = `Jobs/${other}.md`;
    await host.write(path, (FILES[path] ?? '').replace(/interview-date: .*/, 'interview-date: 2026-11-25'));
  }
  await expect.poll(async () => (await order()).join() !== '' && !(await order()).at(-1)?.includes(company)).toBe(true);
  const focused = (): Promise<string> =>
    page.evaluate(
      () => `${document.activeElement?.closest('.follow-ups-row')?.textContent ?? ''} ${document.activeElement?.textContent ?? ''}`,
    );
  await expect.poll(focused).toContain(company);
  expect(await focused()).toMatch(/Sent$/);
});
