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

/** What the note holds that fits no sentence by itself, so that the letter has its gaps and the list something to offer. */
const OFFERS = `${acme('[Jane Smith <jane@acme.example>]')}
## Topics

- Why do they load at night?
- We laughed about the old mainframe

## Challenges

- Nobody answers for a broken load
`;

/** The page's clock stands still, and CodeMirror waits a moment before a row can be taken. */
const waitAMoment = async ({ page }: Host): Promise<void> => page.clock.setFixedTime((await page.evaluate(() => Date.now())) + 1000);

const rowsIn = ({ page }: Host): Promise<string[]> => page.locator('.cm-tooltip-autocomplete .cm-completionLabel').allTextContents();

describe('a gap', () => {
  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['phone', { phone: true }],
  ] as const)('that is reached offers what the note holds for it; Enter takes a row and Tab goes on (%s)', async (name, opening) => {
    const host = await openNote(OFFERS, opening);
    await host.command('Insert thank-you');
    await host.page.locator('.suggestion-item', { hasText: 'Write to Jane Smith' }).click();
    await expect.poll(() => rowsIn(host)).toEqual(['why do you load at night?', 'We laughed about the old mainframe']);
    expect(await selectionOf(host)).toBe('[specific topic]');
    expect(await host.accessibilityProblems('.cm-tooltip-autocomplete')).toEqual([]);
    await host.picture(`drafts-gap-${name}`);
    await waitAMoment(host);
    await host.page.keyboard.press('ArrowDown');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => textOf(host)).toContain('We laughed about the old mainframe.');
    await host.page.keyboard.press('Tab');
    await expect.poll(() => rowsIn(host)).toEqual(['Nobody answers for a broken load']);
    expect(await selectionOf(host)).toContain('[challenge of theirs');
  });

  it('takes words of one’s own as they are typed, while the list follows them', async () => {
    const host = await openNote(OFFERS);
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => rowsIn(host)).toHaveLength(2);
    await host.page.keyboard.type('mainframe');
    await expect.poll(() => rowsIn(host)).toEqual(['We laughed about the old mainframe']);
    await host.page.keyboard.type(' and its fan');
    await expect.poll(() => rowsIn(host)).toEqual([]);
    expect(await textOf(host)).toContain('about mainframe and its fan.');
  });

  it('offers nothing elsewhere in the note', async () => {
    const host = await openNote(OFFERS);
    await host.page.keyboard.type('\nmainframe');
    await host.page.keyboard.press('Control+Space');
    await waitAMoment(host);
    expect(await rowsIn(host)).toEqual([]);
  });
});

describe('Another wording', () => {
  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['phone', { phone: true }],
  ] as const)('on the draft’s line says the same in other words; one undo brings the first back (%s)', async (name, opening) => {
    const host = await openNote(acme('[Jane Smith]'), opening);
    await host.command('Insert thank-you');
    await host.page.locator('.suggestion-item', { hasText: 'Write to Jane Smith' }).click();
    await expect.poll(() => selectionOf(host)).toBe('[specific topic]');
    const first = await textOf(host);
    await host.page.getByRole('button', { name: 'Another wording' }).click();
    await expect.poll(() => textOf(host)).toContain('The part of our conversation about [specific topic]');
    expect(await selectionOf(host)).toBe('[specific topic]');
    expect(await host.accessibilityProblems('.follow-ups-draft-line')).toEqual([]);
    await host.picture(`drafts-another-wording-${name}`);
    await host.page.keyboard.press('Control+z');
    expect(await textOf(host)).toBe(first);
  });

  it('by command asks before it replaces words of the user’s own', async () => {
    const host = await openNote(acme('[Jane Smith]'));
    await host.command('Insert thank-you');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => selectionOf(host)).toBe('[specific topic]');
    await host.page.keyboard.press('Control+End');
    await host.page.keyboard.type('P.S. All my best to the cat.');
    await host.command('Another wording');
    await host.page.getByRole('button', { name: 'Replace' }).click();
    await expect.poll(() => textOf(host)).not.toContain('the cat');
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
    expect((await host.commands()).filter((name) => /^Insert|draft|gap|wording/i.test(name))).toEqual([]);
  });

  it('offers what applies: a timeline question only beside another offer, gaps and drafts only where they are', async () => {
    const host = await openNote(acme('[Jane Smith]'));
    const drafting = async (): Promise<string[]> => (await host.commands()).filter((name) => /^Insert|draft|gap|wording/i.test(name));
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
    await expect
      .poll(drafting)
      .toEqual(expect.arrayContaining(['Another wording', 'Check draft', 'Copy draft', 'Next gap', 'Open draft in mail app']));
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
