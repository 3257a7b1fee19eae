/** How many clicks a search costs: scripted users do what people do, and each click is counted. */
import { expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { chooseForApplication, chooseFromRow, dropFile, openSidebar, rowOf, showDraftLine } from './scenes/scene';

const interview = (company: string, day: string, more = '', body = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterview-date: ${day}\n${more}---\n${body}\n`;

const NAMES = ['Acme', 'Bolt', 'Cato', 'Dune', 'Elan', 'Fern', 'Gale', 'Hart', 'Iris', 'Jade', 'Kite'];
const due = (count: number, day = '2026-11-24'): Readonly<Record<string, string>> =>
  Object.fromEntries(NAMES.slice(0, count).map((name) => [`Jobs/${name}.md`, interview(name, day, `interviewers: [${name} Person]\n`)]));

async function start(files: Readonly<Record<string, string>>): Promise<Host> {
  const host = await open({ files, settings: { name: 'Sam Okafor' }, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await host.page.evaluate(() => {
    const count = (event: MouseEvent): void => {
      if (event.detail > 0 || event.type === 'contextmenu')
        document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks'] ?? '0') + 1);
    };
    document.addEventListener('click', count, true);
    document.addEventListener('contextmenu', count, true);
  });
  return host;
}

const clicks = ({ page }: Host): Promise<number> => page.evaluate(() => Number(document.body.dataset['clicks'] ?? '0'));

it('a letter takes two clicks besides the writing: Write, and Sent on its own line', async () => {
  const host = await start(due(3));
  for (const name of ['Acme', 'Bolt', 'Cato']) {
    await rowOf(host, name).locator('[data-control="write"]').click();
    await host.page.locator('.cm-content', { hasText: `Thank-you to ${name} Person` }).waitFor();
    await showDraftLine(host);
    await host.page.locator('.follow-ups-draft-line').getByRole('button', { name: 'Sent' }).click();
    await expect.poll(() => host.read(`Jobs/${name}.md`)).toContain(`sent thank-you to ${name} Person by email`);
    // The notice of the last write goes by itself.
    await host.page.locator('.notice-container').evaluate((el) => el.replaceChildren());
  }
  expect(await clicks(host)).toBe(6);
});

it('three that were sent already are logged by three clicks in all', async () => {
  const host = await start(due(3));
  await host.page.getByRole('button', { name: 'Choose several' }).click();
  await host.page.getByRole('button', { name: 'Tick all' }).click();
  await host.page.locator('.follow-ups-chosen').getByRole('button', { name: 'Sent', exact: true }).click();
  for (const path of Object.keys(due(3))) await expect.poll(() => host.read(path)).toContain('sent thank-you');
  expect(await clicks(host)).toBe(3);
});

it('eleven that are late on the first day take two', async () => {
  const host = await start(due(11, '2026-11-23'));
  await host.page.getByRole('button', { name: 'Choose several' }).click();
  await host.page.locator('.follow-ups-chosen').getByText('11 ticked').waitFor();
  await host.page.locator('.follow-ups-chosen').getByRole('button', { name: 'Sent', exact: true }).click();
  for (const path of Object.keys(due(11))) await expect.poll(() => host.read(path)).toContain('sent thank-you');
  expect(await clicks(host)).toBe(2);
});

const SILENT = interview(
  'Acme',
  '2026-11-16',
  'interviewers: [Jane Smith]\nfollow-up-log:\n  - 2026-11-16 sent thank-you\n',
  '\nThey decide within a week.',
);

const PASTED =
  'From: Jane Smith\nSent: Wednesday, 25 November 2026 08:12\nTo: Sam\nSubject: Hello\n\nHi Sam,\n\nWe decide by 4 December.\n';
const SENT = `From: jane@acme.example\nDate: Wed, 25 Nov 2026 08:12:00 +0000\nContent-Transfer-Encoding: base64\n\n${btoa('Hi Sam,\n\nWe decide by 4 December.\n')}\n`;

it.each([
  ['is pasted', (host: Host) => host.page.keyboard.insertText(PASTED)],
  ['is dropped', (host: Host) => dropFile(host, 'Hello.eml', SENT)],
])('an answer by mail that %s takes three', async (_, bring) => {
  const host = await start({ 'Jobs/Acme.md': SILENT });
  await chooseFromRow(host, 'Acme', 'Record an answer');
  await bring(host);
  await host.page.locator('.follow-ups-times').getByText('by Fri 4 Dec').waitFor();
  await host.page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => host.read('Jobs/Acme.md')).toContain('heard We decide by 4 December.');
  expect(await clicks(host)).toBe(3);
});

it('a second round takes four', async () => {
  const host = await start({ 'Jobs/Acme.md': SILENT });
  await chooseForApplication(host, 'Acme', 'Next round');
  await host.page.getByRole('button', { name: 'Make note' }).click();
  await host.page.locator('.notice', { hasText: 'Made' }).waitFor();
  expect(await clicks(host)).toBe(4);
});

it('a second round that an answer names takes four as well, and Enter', async () => {
  const host = await start({ 'Jobs/Acme.md': SILENT });
  await chooseFromRow(host, 'Acme', 'Record an answer');
  await host.page.keyboard.insertText('Second round on 3 December.');
  await host.page.getByRole('radio', { name: 'Next step' }).check();
  await host.page.getByRole('button', { name: 'Save and add the round' }).click();
  await host.page.getByText('New interview note').waitFor();
  await host.page.waitForTimeout(750);
  await host.page.keyboard.press('Enter');
  await host.page.locator('.notice', { hasText: 'Made' }).waitFor();
  expect(await clicks(host)).toBe(4);
});

it('to accept an offer and to close all else takes two', async () => {
  const host = await start({
    'Jobs/Acme.md': interview('Acme', '2026-11-16', 'status: offer\nanswer-by: 2026-12-01\nfollow-up-log: [2026-11-16 sent thank-you]\n'),
    'Jobs/Bolt.md': interview('Bolt', '2026-11-16', 'follow-up-log: [2026-11-16 sent thank-you]\n'),
    'Jobs/Cato.md': interview('Cato', '2026-11-17', 'follow-up-log: [2026-11-17 sent thank-you]\n'),
  });
  await rowOf(host, 'Answer Acme').locator('[data-control="accepted"]').click();
  await host.page.getByRole('button', { name: 'Stop following up' }).click();
  await expect.poll(() => host.read('Jobs/Acme.md')).toContain('status: accepted');
  for (const name of ['Bolt', 'Cato']) await expect.poll(() => host.read(`Jobs/${name}.md`)).toContain('status: withdrawn');
  expect(await clicks(host)).toBe(2);
});
