/** An answer that came by mail: pasted or dropped, its times as choices, and what nobody should send. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { chooseFromRow, dropFile, openSidebar } from './scenes/scene';

const PATH = 'Jobs/Acme.md';
const ACME =
  '---\ntype: interview\ncompany: Acme\nposition: Clerk\ninterview-date: 2026-11-16\nfollow-up-log:\n  - 2026-11-16 sent thank-you\n---\nThey decide within a week.\n';

const MAIL = `From: Jane Smith <jane@acme.example>
Date: Tue, 24 Nov 2026 09:12:33 +0100
Subject: Your interview
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Hi Sam,

our HR colleague Ann will call you on Monday. We will let you know our deci=
sion by 11 December at the latest.

On Mon, Nov 23, 2026 at 9:12 AM Sam wrote:
> Do you decide on Friday?
`;

async function start(): Promise<Host> {
  const host = await open({ files: { [PATH]: ACME }, settings: { name: 'Sam Okafor' }, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await chooseFromRow(host, 'Acme', 'Record an answer');
  return host;
}

const words = ({ page }: Host) => page.getByRole('textbox', { name: 'In their words' });
const times = ({ page }: Host) => page.locator('.follow-ups-times label');
const save = async (host: Host, name = 'Save'): Promise<void> => {
  await host.page.waitForTimeout(800);
  await host.page.getByRole('button', { name, exact: true }).click();
};

describe('a mail', () => {
  it('that is dropped fills in its day and its words, and the log holds the sentence that counts', async () => {
    const host = await start();
    await dropFile(host, 'answer.eml', MAIL);
    await expect.poll(() => times(host).allTextContents()).toHaveLength(3);
    expect(await host.page.locator('.follow-ups-mail').textContent()).toBe('From Jane Smith <jane@acme.example>, Tue 24 Nov');
    expect(await host.page.getByLabel('When they said it').inputValue()).toBe('2026-11-24');
    expect(await times(host).first().textContent()).toContain('Mon 30 Nov');
    expect(await times(host).first().getByRole('radio').isChecked()).toBe(true);
    await save(host);
    await expect.poll(() => host.read(PATH)).toContain('  - 2026-11-24 heard our HR colleague Ann will call you on Monday.\n');
    expect(await host.read(PATH)).not.toContain('11 December');
  });

  it('that names several days gives them as choices: another one counts with one click', async () => {
    const host = await start();
    await words(host).fill(MAIL.replace('deci=\nsion', 'decision'));
    await times(host).filter({ hasText: 'by Fri 11 Dec' }).getByRole('radio').check();
    await expect
      .poll(() => host.page.locator('.follow-ups-preview').textContent())
      .toContain('by Fri 11 Dec. First check-in from Mon 14 Dec');
    await save(host);
    await expect
      .poll(() => host.read(PATH))
      .toContain('  - 2026-11-24 heard We will let you know our decision by 11 December at the latest.\n');
  });

  it('with an ambiguous phrase gives both readings, and a choice keeps their words', async () => {
    const host = await start();
    await words(host).fill('Decision next Friday.');
    await times(host).filter({ hasText: 'Fri 27 Nov' }).getByRole('radio').check();
    await save(host);
    await expect
      .poll(() => host.read(PATH))
      .toContain('  - 2026-11-25 heard Decision next Friday.\n  - 2026-11-25 read "Decision next Friday." as by 2026-11-27\n');
  });

  it.each([
    ['years ahead', 'Tue, 19 Jan 2038 03:14:07 +0000', ['Today']],
    ['years ago', 'Sat, 01 Jan 2000 00:00:00 +0000', ['Today', 'Sat 1 Jan 2000']],
  ])('dated %s asks when it came', async (_, date, offered) => {
    const host = await start();
    await dropFile(host, 'answer.eml', MAIL.replace(/^Date: .*$/m, `Date: ${date}`));
    const question = host.page.locator('.follow-ups-mail .follow-ups-readings');
    await question.waitFor();
    expect(await question.getByRole('button').allTextContents()).toEqual(offered);
    await save(host);
    await expect
      .poll(() => host.page.locator('.follow-ups-form-error').allTextContents())
      .toContain('Choose the day on which they said it: today or earlier.');
    expect(await host.read(PATH)).toBe(ACME);
    await question.getByRole('button', { name: 'Today' }).click();
    await save(host);
    await expect.poll(() => host.read(PATH)).toContain('  - 2026-11-25 heard our HR colleague Ann');
  });

  it('of 200 kB is read as far as anybody writes, and says so', async () => {
    const host = await start();
    await host.page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      `We decide by 4 December.\n\n${'They met again on a Monday.\n'.repeat(7_500)}`,
    );
    await words(host).focus();
    await host.page.keyboard.press('Control+v');
    await expect.poll(() => host.page.locator('.follow-ups-mail').textContent()).toBe('It is very long: only its beginning is read.');
    await save(host);
    await expect.poll(() => host.read(PATH)).toContain('  - 2026-11-25 heard We decide by 4 December.\n');
  });
});

it('a file that is no mail is refused, and what was typed stays', async () => {
  const host = await start();
  await words(host).fill('we need until Friday');
  await dropFile(host, 'photo.png', '\u0089PNG\u0000\u0000');
  await expect
    .poll(() => host.page.locator('.follow-ups-mail').textContent())
    .toBe('“photo.png” is no mail. Drop a file that ends in .eml, or paste the words of the mail.');
  expect(await words(host).inputValue()).toBe('we need until Friday');
});

it('a next step leads to the form of the round, with its day', async () => {
  const host = await start();
  await host.page.getByRole('radio', { name: 'Next step' }).check();
  await words(host).fill('Second round on 3 December.');
  await save(host, 'Save and add the round');
  await host.page.getByText('New interview note').waitFor();
  expect(await host.page.getByLabel('Day of the interview').inputValue()).toBe('2026-12-03');
  expect(await host.page.getByLabel('Company').inputValue()).toBe('Acme');
  await expect.poll(() => host.read(PATH)).toContain('  - 2026-11-25 heard Second round on 3 December.\n');
});
