/** Drafts written in the editor with keyboard and mouse: put in, filled gap by gap, taken back. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host, Opening } from './open-host';

const NOTE = 'Interviews/Acme.md';
const SETTINGS = { name: 'Sam Okafor', contactLine: '+1 555 0100, sam@okafor.example' };

/** An interview on Wednesday 2026-11-25, the day of these tests. */
const acme = (people: string, more = ''): string =>
  `---\ntype: interview\ncompany: Acme Corp\nposition: Data Engineer\ninterviewers: ${people}\ninterview-date: 2026-11-25\n${more}---\n# Acme\n\nThey move the nightly loads to streams.\n`;

async function openNote(source: string, opening: Opening = {}, others: Readonly<Record<string, string>> = {}): Promise<Host> {
  const host = await open({ files: { [NOTE]: source, ...others }, settings: SETTINGS, today: '2026-11-25T18:00', ...opening });
  await host.openNote(NOTE);
  await host.page.locator('.cm-content').click();
  await host.page.keyboard.press('Control+End');
  // The command is there once the note was read.
  await expect.poll(() => host.commands()).toContain('Insert thank-you');
  return host;
}

const textOf = ({ page }: Host): Promise<string> => page.evaluate(() => window.app.workspace.activeEditor?.editor?.getValue() ?? '');
const selectionOf = ({ page }: Host): Promise<string> =>
  page.evaluate(() => window.app.workspace.activeEditor?.editor?.getSelection() ?? '');
const headingsOf = async (host: Host): Promise<string[]> => (await textOf(host)).split('\n').filter((line) => line.startsWith('## '));

/** Whether the selection's place is inside the window. */
const sees = ({ page }: Host): Promise<boolean> =>
  page.evaluate(() => {
    const box = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
  });

describe('Insert thank-you', () => {
  it('asks once, writes on Enter, and selects the first gap', async () => {
    const host = await openNote(acme('[Jane Smith <jane@acme.example>]'));
    await host.command('Insert thank-you');
    await host.page.locator('.suggestion-item.is-selected', { hasText: 'Write to Jane Smith by email' }).waitFor();
    await host.picture('drafts-choice');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => selectionOf(host)).toBe('[specific topic]');
    expect(await headingsOf(host)).toEqual(['## Thank-you to Jane Smith']);
    expect(await textOf(host)).toContain('To: jane@acme.example\nSubject: ');
    expect(await sees(host)).toBe(true);
    await host.picture('drafts-written');
  });

  it('is filled gap by gap with Tab and typing, and Next gap goes on from the typed words', async () => {
    const host = await openNote(acme('[Jane Smith]'));
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => selectionOf(host)).toBe('[specific topic]');
    await host.page.keyboard.press('Tab');
    expect(await selectionOf(host)).toBe('[challenge of theirs, and your skill for it]');
    await host.page.keyboard.type('your nightly loads');
    await host.command('Next gap');
    expect(await selectionOf(host)).toBe('[specific topic]');
    expect(await textOf(host)).toContain('your nightly loads');
  });

  it('is taken back by one undo', async () => {
    const source = acme('[Jane Smith, Bob Lee, Ana Cruz]');
    const host = await openNote(source);
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await expect
      .poll(() => headingsOf(host))
      .toEqual(['## Thank-you to Jane Smith', '## Thank-you to Bob Lee', '## Thank-you to Ana Cruz']);
    await host.page.keyboard.press('Control+z');
    expect(await textOf(host)).toBe(source);
  });

  it('asks nothing the second time and leads to the draft that is there', async () => {
    const host = await openNote(acme('[Jane Smith]'));
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => headingsOf(host)).toHaveLength(1);
    await host.page.keyboard.press('Control+Home');
    await host.command('Insert thank-you');
    await expect.poll(() => selectionOf(host)).toBe('[specific topic]');
    expect(await headingsOf(host)).toHaveLength(1);
    expect(await host.page.locator('.prompt').count()).toBe(0);
  });

  it('writes a draft for each of twelve people, in one step', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `Person ${String.fromCodePoint(65 + index)}`);
    const host = await openNote(acme(JSON.stringify(people)));
    await host.command('Insert thank-you');
    await host.page.locator('.suggestion-item.is-selected', { hasText: 'Write 12 drafts by email, one for each person' }).waitFor();
    await host.page.keyboard.press('Enter');
    await expect.poll(() => headingsOf(host)).toEqual(people.map((name) => `## Thank-you to ${name}`));
    await expect.poll(() => host.page.locator('.follow-ups-draft-line').count()).toBeGreaterThan(0);
  });

  it('mentions what the user types into the picker', async () => {
    const host = await openNote(acme('[Jane Smith]'));
    await host.command('Insert thank-you');
    await host.page.locator('.prompt-input').fill('your streams');
    await host.page.locator('.suggestion-item.is-selected', { hasText: 'Mention “your streams”' }).waitFor();
    await host.page.keyboard.press('Enter');
    await host.page.locator('.suggestion-item.is-selected', { hasText: 'Mentions “your streams”' }).waitFor();
    await host.page.keyboard.press('Enter');
    await expect.poll(() => textOf(host)).toContain('what we discussed about your streams.');
  });

  it('changes the channel and asks again', async () => {
    const host = await openNote(acme('[Jane Smith]'));
    await host.command('Insert thank-you');
    await host.page.locator('.suggestion-item', { hasText: 'By LinkedIn message instead' }).click();
    await host.page.locator('.suggestion-item.is-selected', { hasText: 'Write to Jane Smith by LinkedIn message' }).waitFor();
    await host.page.keyboard.press('Enter');
    await expect.poll(() => textOf(host)).toContain('\nBy: linkedin\n');
  });

  it('writes nothing on Escape', async () => {
    const source = acme('[Jane Smith]');
    const host = await openNote(source);
    await host.command('Insert thank-you');
    await host.page.locator('.prompt').waitFor();
    await host.page.keyboard.press('Escape');
    expect(await textOf(host)).toBe(source);
  });
});

describe('a note that is no easy one', () => {
  it.each([
    ['no interviewer', acme('[]'), '## Thank-you', 'Dear hiring team,'],
    ['markup for a company', acme('[Jane Smith]').replace('Acme Corp', '"<b>Acme"'), '## Thank-you to Jane Smith', 'at <b>Acme'],
    ['a name from right to left', acme('["יעל כהן"]'), '## Thank-you to יעל כהן', 'Dear יעל,'],
    [
      'template marks in its topics',
      `${acme('[Jane Smith]')}\n### Topics\n\n- \${x} and {{name}} and {{{y\n`,
      '## Thank-you to Jane Smith',
      '${x} and {{name}} and {{{y',
    ],
  ])('%s', async (_title, source, heading, words) => {
    const host = await openNote(source);
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => headingsOf(host)).toEqual([heading]);
    expect(await textOf(host)).toContain(words);
    expect(await host.page.locator('.cm-content b').count()).toBe(0);
  });

  it('no name in the settings leaves a gap to fill', async () => {
    const host = await openNote(acme('[Jane Smith]'), { settings: {} });
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => textOf(host)).toContain('[your name]');
  });

  it('a broken message template of the user’s is named, and the built-in one serves', async () => {
    const host = await openNote(
      acme('[Jane Smith]'),
      { settings: { ...SETTINGS, messageTemplatesFolder: 'Letters' } },
      { 'Letters/Thanks.md': '---\nfollow-up: thank-you\n---\n\nHello {{{\n' },
    );
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await host.page.locator('.notice', { hasText: 'Letters/Thanks.md, line 5' }).waitFor();
    await expect.poll(() => textOf(host)).toContain('Dear Jane,');
  });
});

describe('the palette', () => {
  it('offers nothing to draft in a note that is no interview', async () => {
    const host = await open({ files: { 'Recipes/Soup.md': '# Soup\n\n## Thank-you to Jane\n\nTo:\n\n[salt]\n' }, settings: SETTINGS });
    await host.openNote('Recipes/Soup.md');
    await host.page.locator('.cm-content').click();
    expect((await host.commands()).filter((name) => /^Insert|draft|gap/i.test(name))).toEqual([]);
  });

  it('offers what applies: a timeline question only beside another offer, gaps and drafts only where they are', async () => {
    const host = await openNote(acme('[Jane Smith]'));
    const drafting = async (): Promise<string[]> => (await host.commands()).filter((name) => /^Insert|draft|gap/i.test(name));
    expect(await drafting()).toEqual([
      'Insert thank-you',
      'Insert first check-in',
      'Insert second check-in',
      'Insert final follow-up',
      'Insert closing note',
      'Insert networking check-in',
      'Insert withdrawal',
      'Insert what is due here',
    ]);
    await host.write(
      'Interviews/Bolt.md',
      '---\ntype: interview\ncompany: Bolt\nposition: Baker\ninterview-date: 2026-11-20\nstatus: offer\nanswer-by: 2026-12-01\n---\n',
    );
    await expect.poll(drafting).toContain('Insert timeline question');
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await expect.poll(drafting).toEqual(expect.arrayContaining(['Check draft', 'Copy draft', 'Next gap', 'Open draft in mail app']));
  });
});

describe('Write in the sidebar', () => {
  it('opens the note from reading view for editing, puts the draft in and selects the first gap', async () => {
    const host = await open({ files: { [NOTE]: acme('[Jane Smith]') }, settings: SETTINGS, today: '2026-11-25T18:00' });
    await host.openNote(NOTE, 'preview');
    await host.command('Open follow-ups');
    await host.page.getByRole('button', { name: 'Write' }).first().click();
    await expect.poll(() => selectionOf(host)).toBe('[specific topic]');
    expect(await host.page.evaluate(() => window.app.workspace.activeLeaf?.getViewState().state?.['mode'])).toBe('source');
  });

  it('closes the drawer on a phone, and the first gap is in sight', async () => {
    const host = await open({ files: { [NOTE]: acme('[Jane Smith]') }, settings: SETTINGS, today: '2026-11-25T18:00', phone: true });
    await host.command('Open follow-ups');
    await host.page.getByRole('button', { name: 'Write' }).first().click();
    await expect.poll(() => selectionOf(host)).toBe('[specific topic]');
    expect(await host.page.evaluate(() => window.app.workspace.rightSplit.collapsed)).toBe(true);
    expect(await sees(host)).toBe(true);
    await host.picture('drafts-phone');
  });
});
