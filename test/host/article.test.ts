/**
 * The article's own case, from the note to the click: interviewed on Mon 2026-11-16, "We'll be in touch next Tuesday", thanked the same day.
 */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host, Opening } from './open-host';
import { sampleVault } from './sample-vault';
import { groupOf, openSidebar } from './scenes/scene';

const PATH = 'Job search/Interviews/2026-11-16 Acme Corp.md';
const note = sampleVault()[PATH] ?? '';
const files = { [PATH]: note };

async function openOn(today: string, opening: Opening = {}): Promise<Host> {
  const host = await open({ files, today, ...opening });
  await openSidebar(host);
  return host;
}

describe.each(['Pacific/Honolulu', 'Europe/Berlin', 'Pacific/Auckland'])('the article’s case in %s', (timezone) => {
  it.each(['2026-11-24T00:30', '2026-11-24T23:30'])('lists nothing but a check-in that waits for their promise at %s', async (today) => {
    const host = await openOn(today, { timezone });
    await expect.poll(() => host.page.locator('.follow-ups-empty').textContent()).toContain('Nothing is due');
    expect(await groupOf(host, 'Due').count()).toBe(0);
    expect(await groupOf(host, 'Late').count()).toBe(0);
    await groupOf(host, 'Their move').getByRole('button', { name: 'Their move' }).click();
    await groupOf(host, 'Their move').getByText('First check-in').waitFor();
  });

  it.each(['2026-11-25T00:30', '2026-11-25T23:30'])('has the first check-in due, with their words, at %s', async (today) => {
    const host = await openOn(today, { timezone });
    const due = groupOf(host, 'Due');
    await due.getByRole('link', { name: 'Acme Corp' }).waitFor();
    expect(await due.locator('.follow-ups-detail').textContent()).toBe('Senior Platform Engineer');
    expect(await due.locator('.follow-ups-task').textContent()).toContain('First check-in');
    expect(await due.textContent()).toContain("We'll be in touch next Tuesday");
    expect(await due.textContent()).toContain('1 business day late');
  });
});

describe('the click', () => {
  it('opens the note at their words', async () => {
    const host = await openOn('2026-11-25T09:30');
    await groupOf(host, 'Due').locator('.follow-ups-quote').click();
    await host.page.locator('.cm-content', { hasText: 'next Tuesday' }).waitFor();
    const line = await host.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getCursor().line ?? -1);
    expect(note.split('\n')[line]).toContain('next Tuesday');
  });

  it('writes a draft with its gaps in sight and the first one selected', async () => {
    const host = await openOn('2026-11-25T09:30');
    await groupOf(host, 'Due').getByRole('button', { name: 'Write' }).click();
    await expect
      .poll(() => host.read(PATH))
      .toMatch(/\n## First check-in to Jane Smith\n\nTo: jane.smith@acme.example\nSubject: .*Senior Platform Engineer/);
    const selected = await host.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getSelection());
    expect(selected).toMatch(/^\[.+\]$/);
    // Without the draft the note is what it was.
    expect((await host.read(PATH)).replace(/\n*## First check-in[^]*$/, '\n')).toBe(note);
  });

  it('logs what was sent as one line, changes no other byte, moves the row, and undoes it to the same bytes', async () => {
    const host = await openOn('2026-11-25T09:30');
    await groupOf(host, 'Due').locator('[data-control="sent"]').click();
    const logged = '  - 2026-11-16 sent thank-you to Jane Smith by email\n';
    await expect.poll(() => host.read(PATH)).toBe(note.replace(logged, `${logged}  - 2026-11-25 sent first-check-in by email\n`));
    // A row under the pointer stays where it is until the pointer leaves the list.
    await host.page.mouse.move(500, 400);
    await expect.poll(() => groupOf(host, 'Due').count()).toBe(0);
    // By keyboard: the notice lies over it.
    await groupOf(host, 'Later').getByRole('button', { name: 'Later' }).press('Enter');
    await groupOf(host, 'Later').getByText('Second check-in').waitFor();
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read(PATH)).toBe(note);
    await host.page.mouse.move(500, 400);
    await groupOf(host, 'Due').getByText('First check-in').waitFor();
  });

  it('keeps the line ends of a note from Windows', async () => {
    const windows = note.replace(/\n/g, '\r\n');
    const host = await openOn('2026-11-25T09:30', { files: { [PATH]: windows } });
    await groupOf(host, 'Due').locator('[data-control="sent"]').click();
    const logged = '  - 2026-11-16 sent thank-you to Jane Smith by email\r\n';
    await expect.poll(() => host.read(PATH)).toBe(windows.replace(logged, `${logged}  - 2026-11-25 sent first-check-in by email\r\n`));
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read(PATH)).toBe(windows);
  });
});
