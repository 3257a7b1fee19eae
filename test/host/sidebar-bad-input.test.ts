/** What goes wrong between the click and the disk, and notes that nobody should write. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host, Opening } from './open-host';
import { chooseFromRow, openSidebar, rowOf, showReason, unfold } from './scenes/scene';

const PATH = 'Jobs/Acme.md';

const interview = (more = 'interviewers: [Ann]\nfollow-up-log: []\n', company = 'Acme'): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterview-date: 2026-11-24\n${more}---\n\nTalked.\n`;

async function start(files: Opening['files'] = { [PATH]: interview() }, opening: Opening = {}): Promise<Host> {
  const host = await open({ ...opening, files, settings: null, today: '2026-11-25T09:30' });
  await openSidebar(host);
  return host;
}

const notices = (host: Host): Promise<string> => host.page.locator('.notice-container').innerText();

describe('between the click and the write', () => {
  it('a note that was deleted is told of, and nothing is written', async () => {
    const host = await start();
    // The row is still there when the file is gone already.
    await host.page.evaluate((path) => {
      window.addEventListener('click', () => void window.host.remove(path), { capture: true, once: true });
    }, PATH);
    await rowOf(host, 'Acme').locator('[data-control="sent"]').click();
    await expect.poll(() => notices(host)).toContain('no longer there');
    await host.page.mouse.move(500, 400);
    await expect.poll(() => rowOf(host, 'Acme').count()).toBe(0);
  });

  it('an application is closed whose note was renamed while its menu stood open', async () => {
    const host = await start();
    await chooseFromRow(host, 'Acme', 'This application');
    await host.page.locator('.menu-item', { hasText: 'Stop following up' }).waitFor();
    await host.page.evaluate((path) => window.host.rename(path, 'Jobs/Acme, closed.md'), PATH);
    // The second menu opens where the first was: a double click must not choose from it.
    await host.page.waitForTimeout(750);
    await host.page.locator('.menu-item', { hasText: 'Stop following up' }).click();
    await expect.poll(() => host.read('Jobs/Acme, closed.md')).toContain('\nstatus: closed\n');
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read('Jobs/Acme, closed.md')).toBe(interview());
  });

  it('a note that changed meanwhile keeps the change and gets the line', async () => {
    const host = await start();
    const changed = interview().replace('Talked.', 'Talked for an hour.');
    await host.write(PATH, changed);
    await rowOf(host, 'Acme').locator('[data-control="sent"]').click();
    await expect.poll(() => host.read(PATH)).toBe(changed.replace(' []', '\n  - 2026-11-25 sent thank-you to Ann by email'));
  });

  it('an undo after another change takes out its own line alone', async () => {
    const host = await start();
    await rowOf(host, 'Acme').locator('[data-control="sent"]').click();
    await expect.poll(() => host.read(PATH)).toContain('sent thank-you');
    const later = (await host.read(PATH)).replace('Talked.', 'Talked, and more.');
    await host.write(PATH, later);
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read(PATH)).toBe(interview().replace('Talked.', 'Talked, and more.'));
  });

  it('an undo is refused with its reason where its line was changed', async () => {
    const host = await start();
    await rowOf(host, 'Acme').locator('[data-control="sent"]').click();
    await expect.poll(() => host.read(PATH)).toContain('sent thank-you');
    const later = (await host.read(PATH)).replace('by email', 'by post');
    await host.write(PATH, later);
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => notices(host)).toContain('changed or taken out since');
    expect(await host.read(PATH)).toBe(later);
  });

  it('words typed in the editor a moment before are kept, and the cursor stays', async () => {
    const host = await start();
    await host.openNote(PATH);
    await host.page.locator('.cm-content').click();
    await host.page.keyboard.press('Control+End');
    await host.page.keyboard.type('Typed just now.');
    await host.command('Record as sent');
    await host.page.locator('.suggestion-item.is-selected', { hasText: 'Thank Ann' }).waitFor();
    await host.page.keyboard.press('Enter');
    await host.page.locator('.notice', { hasText: 'thank-you to Ann' }).waitFor();
    await host.page.keyboard.type(' And on.');
    await expect.poll(() => host.read(PATH)).toContain('Typed just now. And on.');
    expect(await host.read(PATH)).toContain('  - 2026-11-25 sent thank-you to Ann by email\n');
  });
});

describe('a write that fails', () => {
  it('says so, keeps the row, and works the next time', async () => {
    const host = await start();
    await host.failWrites('disk full');
    await rowOf(host, 'Acme').locator('[data-control="sent"]').click();
    await expect.poll(() => notices(host)).toContain('disk full');
    expect(await host.read(PATH)).toBe(interview());
    await host.failWrites(null);
    // Read first: a click at once would be half of a double click.
    await host.page.waitForTimeout(800);
    await rowOf(host, 'Acme').locator('[data-control="sent"]').click();
    await expect.poll(() => host.read(PATH)).toContain('sent thank-you');
  });

  it('keeps what was typed in the form', async () => {
    const host = await start();
    await chooseFromRow(host, 'Acme', 'Record an answer');
    const field = host.page.getByRole('textbox', { name: 'In their words' });
    await field.fill('we need until Friday');
    await host.failWrites('disk full');
    await host.page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => host.page.locator('.follow-ups-form-error').textContent()).toContain('disk full');
    expect(await field.inputValue()).toBe('we need until Friday');
    await host.failWrites(null);
    await host.page.waitForTimeout(800);
    await host.page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => host.read(PATH)).toContain('2026-11-25 heard we need until Friday');
  });
});

describe('notes that nobody should write', () => {
  it('markup in every field stays text', async () => {
    const evil = '"<img src=x onerror=\'window.hacked=1\'><b>Acme</b>"';
    const host = await start({
      [PATH]: `---\ntype: interview\ncompany: ${evil}\nposition: ${evil}\ninterview-date: 2026-11-24\ninterviewers: [${evil}]\n---\n\n## Next steps\n\n- <script>window.hacked=1</script> They call <u>next week</u>.\n`,
    });
    await showReason(host, 'Thank');
    expect(await host.page.locator('.follow-ups-list :is(img, b, u, script)').count()).toBe(0);
    expect(await host.page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await rowOf(host, 'Thank').textContent()).toContain('<b>Acme</b>');
  });

  it('a company of 300 characters leaves the row in its place', async () => {
    const host = await start({ [PATH]: interview(undefined, 'Consolidated'.repeat(25)) });
    const row = await rowOf(host, 'Consolidated').boundingBox();
    const list = await host.page.locator('.follow-ups-list').boundingBox();
    expect(row?.height).toBeLessThan(160);
    expect((row?.x ?? 0) + (row?.width ?? 0)).toBeLessThanOrEqual((list?.x ?? 0) + (list?.width ?? 0));
  });

  it('forty interviewers are one row that unfolds, and says how many are done', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Person ${String(index + 10)}`);
    const host = await start({
      [PATH]: interview(`interviewers: [${names.join(', ')}]\nfollow-up-log:\n  - 2026-11-24 sent thank-you to Person 10\n`),
    });
    const panel = host.page.locator('.follow-ups-task').first();
    expect(await panel.textContent()).toBe('Thank 40 people, 1 done');
    await host.page.locator('.follow-ups-panel').click();
    expect(await host.page.locator('.follow-ups-member').count()).toBe(39);
    await host.page.locator('.follow-ups-member', { hasText: 'Person 11' }).locator('[data-control="sent"]').click();
    await expect.poll(() => host.read(PATH)).toContain('sent thank-you to Person 11 by email');
    await expect.poll(() => panel.textContent()).toBe('Thank 40 people, 2 done');
  });

  it.each([
    [120, false],
    [350, false],
    [600, false],
    [120, true],
    [600, true],
  ])('a double click on “Sent” of a panel thanks one person, %i ms later (on a phone: %s)', async (later, phone) => {
    const text = interview('interviewers: [Ann, Bea, Cleo, Dora, Elif, Femi]\n');
    const host = await start({ [PATH]: text }, { phone });
    await host.page.locator('.follow-ups-panel').click();
    const bea = host.page.locator('.follow-ups-member', { hasText: 'Bea' });
    await bea.hover();
    const box = await bea.locator('[data-control="sent"]').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10];
    await host.page.mouse.click(x, y);
    await host.page.waitForTimeout(later);
    await host.page.mouse.click(x, y);
    await host.page.waitForTimeout(400);
    expect((await host.read(PATH)).match(/sent thank-you.*/g)).toEqual(['sent thank-you to Bea by email']);
  });

  it('a log of 2,000 lines grows by one', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `  - 2026-11-24 note call ${String(index)}\n`).join('');
    const text = interview(`interviewers: [Ann]\nfollow-up-log:\n${lines}`);
    const host = await start({ [PATH]: text });
    await rowOf(host, 'Acme').locator('[data-control="sent"]').click();
    await expect.poll(() => host.read(PATH)).toBe(text.replace(lines, `${lines}  - 2026-11-25 sent thank-you to Ann by email\n`));
  });

  it('a note that cannot be used is named with its line, which a click opens', async () => {
    const host = await start({ 'Jobs/Chat.md': '---\ntype: interview\ncompany: Acme\ninterview-date: 2026-02-31\n---\n' });
    const group = await unfold(host, 'Note that needs a look');
    await group.locator('.follow-ups-title').click();
    await host.page.locator('.cm-content', { hasText: '2026-02-31' }).waitFor();
    expect(await host.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getCursor().line)).toBe(3);
  });

  it('a log that two devices began is joined by one click, and undone to the same bytes', async () => {
    const twice = interview(
      'interviewers: [Ann]\nfollow-up-log:\n  - 2026-11-24 sent thank-you\nfollow-up-log:\n  - 2026-11-24 note called\n',
    );
    const host = await start({ [PATH]: twice });
    const group = await unfold(host, 'Note that needs a look');
    await group.getByRole('button', { name: 'Repair the log' }).click();
    await expect.poll(() => host.read(PATH)).toContain('follow-up-log:\n  - 2026-11-24 sent thank-you\n  - 2026-11-24 note called\n---');
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read(PATH)).toBe(twice);
  });
});
