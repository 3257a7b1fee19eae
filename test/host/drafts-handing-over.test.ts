/** Drafts checked and handed over: a finding comes and goes, a fix is taken, the text is copied, the mail app gets it, the log says so. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host, Opening } from './open-host';

const NOTE = 'Interviews/Acme.md';
const SETTINGS = { name: 'Sam Okafor', contactLine: 'sam@okafor.example' };

/** A note with one draft that is never due, so that no day matters. */
const draft = (body: string, head = 'To: jane@acme.example\nSubject: Data Engineer position, Sam Okafor'): string =>
  `---\ntype: interview\ncompany: Acme Corp\nposition: Data Engineer\ninterviewers:\n  - Jane Smith <jane@acme.example>\ninterview-date: 2026-11-18\nfollow-up-log: []\n---\n# Acme\n\n## Withdrawal to Jane Smith\n\n${head}\n\nDear Jane,\n\n${body}\n\nKind regards,\nSam Okafor\n`;

const GOOD =
  'Thank you for the good talk about the **Data Engineer** position. I have accepted another position, so I withdraw my application.\n\nI wish you and the team at Acme Corp all the best with the move to streams.';

async function openNote(source: string, opening: Opening = {}): Promise<Host> {
  const host = await open({ files: { [NOTE]: source }, settings: SETTINGS, today: '2026-11-25T18:00', ...opening });
  await host.page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    window.open = (url) => {
      opened.push(String(url));
      return null;
    };
  });
  await host.openNote(NOTE);
  await host.page.locator('.cm-content').click();
  await expect.poll(() => host.commands()).toContain('Check draft');
  await host.page.locator('.cm-line', { hasText: 'Dear Jane' }).click();
  return host;
}

const textOf = ({ page }: Host): Promise<string> => page.evaluate(() => window.app.workspace.activeEditor?.editor?.getValue() ?? '');
const selectionOf = ({ page }: Host): Promise<string> =>
  page.evaluate(() => window.app.workspace.activeEditor?.editor?.getSelection() ?? '');
const clipboardOf = ({ page }: Host): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const openedBy = ({ page }: Host): Promise<string[]> => page.evaluate(() => (window as unknown as { opened: string[] }).opened);

/** Lets the page's clock, which stands still, go on: CodeMirror looks at it before it checks a draft or shows a tooltip. */
async function waitAMoment({ page }: Host): Promise<void> {
  await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + 1000);
}

/** What is underlined. */
async function marksIn(host: Host): Promise<string[]> {
  await waitAMoment(host);
  return host.page.locator('.follow-ups-finding-mark').allTextContents();
}

describe('the check', () => {
  it('underlines a gap, and the line goes when the gap is filled', async () => {
    const host = await openNote(draft(`I liked [specific topic]. ${GOOD}`));
    await expect.poll(() => marksIn(host)).toEqual(['[specific topic]']);
    await host.page.locator('.follow-ups-finding-mark').hover();
    await waitAMoment(host);
    await host.page.locator('.cm-tooltip-lint', { hasText: 'Rule C6' }).waitFor();
    await host.picture('drafts-finding');
    await host.page.keyboard.press('Control+Home');
    await host.command('Next gap');
    await host.page.keyboard.type('the plan for streams');
    await expect.poll(() => marksIn(host)).toEqual([]);
  });

  it('lists the findings of a draft; a tap leads to the place', async () => {
    const host = await openNote(draft(`I liked [specific topic]. ${GOOD}`, 'To:\nSubject: FOLLOWING UP!!!'));
    await host.command('Check draft');
    await host.page.locator('.modal', { hasText: 'Withdrawal to Jane Smith' }).waitFor();
    expect(await host.accessibilityProblems('.modal')).toEqual([]);
    await host.picture('drafts-check');
    await host.page.getByRole('button', { name: /specific topic.*Rule C6/i }).click();
    expect(await selectionOf(host)).toBe('[specific topic]');
    expect(await host.page.locator('.modal').count()).toBe(0);
  });

  it('mends what it is certain of, and one undo brings it back', async () => {
    const source = draft(GOOD, 'To:\nSubject: DATA ENGINEER POSITION, SAM OKAFOR!!!');
    const host = await openNote(source);
    await host.command('Check draft');
    const fix = host.page.locator('.follow-ups-finding-fix').first();
    await fix.click();
    await expect.poll(() => textOf(host)).not.toBe(source);
    await host.page.keyboard.press('Control+z');
    expect(await textOf(host)).toBe(source);
  });

  it('has nothing to say about a good draft', async () => {
    const host = await openNote(draft(GOOD));
    await host.command('Check draft');
    await host.page.locator('.notice', { hasText: 'Withdrawal to Jane Smith: nothing to mend.' }).waitFor();
    expect(await marksIn(host)).toEqual([]);
  });

  it('asks which draft is meant when the cursor is in none of several', async () => {
    const host = await openNote(`${draft(GOOD)}\n## Closing note to Jane Smith\n\nTo:\nSubject: x\n\nDear Jane,\n`);
    await host.page.keyboard.press('Control+Home');
    await host.command('Copy draft');
    expect(await host.page.locator('.suggestion-item').allTextContents()).toEqual([
      'Withdrawal to Jane Smith',
      'Closing note to Jane Smith',
    ]);
    await host.page.keyboard.press('Enter');
    await expect.poll(() => clipboardOf(host)).toContain('Subject: Data Engineer position');
  });
});

describe('what goes along', () => {
  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['phone', { phone: true }],
  ] as const)('is listed by Check draft, also where there is nothing to mend (%s)', async (name, opening) => {
    const host = await openNote(draft(`${GOOD} I attach the plan that I promised you.`), opening);
    await host.command('Check draft');
    const list = host.page.locator('.follow-ups-attachments');
    await list.waitFor();
    expect(await list.locator('li').allTextContents()).toEqual(['I attach the plan that I promised you.']);
    expect(await host.accessibilityProblems('.modal')).toEqual([]);
    await host.picture(`drafts-attachments-${name}`);
  });
});

describe('copying', () => {
  it('takes subject and body as plain text', async () => {
    const host = await openNote(draft(GOOD));
    await host.command('Copy draft');
    await expect
      .poll(() => clipboardOf(host))
      .toMatch(
        /^Subject: Data Engineer position, Sam Okafor\n\nDear Jane,\n\nThank you for the good talk about the Data Engineer position\./,
      );
  });

  it('takes the body alone for a reply', async () => {
    const host = await openNote(draft(GOOD));
    await host.command('Copy draft without its subject');
    await expect.poll(() => clipboardOf(host)).toMatch(/^Dear Jane,\n\n[^]*Sam Okafor$/);
  });

  it('warns of a gap first, and can be told to copy anyway', async () => {
    const host = await openNote(draft(`I liked [specific topic]. ${GOOD}`));
    await host.page.evaluate(() => navigator.clipboard.writeText('before'));
    await host.command('Copy draft');
    await host.page.locator('.modal', { hasText: 'rule C6' }).waitFor();
    expect(await clipboardOf(host)).toBe('before');
    await host.page.getByRole('button', { name: 'Copy anyway' }).click();
    await expect.poll(() => clipboardOf(host)).toContain('[specific topic]');
  });

  it('is recorded as sent by one click afterwards: one line in the log, no other byte', async () => {
    const source = draft(GOOD);
    const host = await openNote(source);
    await host.command('Copy draft');
    await host.page.getByRole('button', { name: 'Record as sent', exact: true }).click();
    await expect
      .poll(() => host.read(NOTE))
      .toBe(source.replace('follow-up-log: []', 'follow-up-log:\n  - 2026-11-25 sent withdrawal to Jane Smith by email'));
  });
});

describe('the mail app', () => {
  it('gets address, subject and plain text in one link', async () => {
    const host = await openNote(draft(GOOD));
    await host.command('Open draft in mail app');
    await expect.poll(() => openedBy(host)).toHaveLength(1);
    const [link = ''] = await openedBy(host);
    expect(link).toMatch(
      /^mailto:jane@acme\.example\?subject=Data%20Engineer%20position%2C%20Sam%20Okafor&body=Dear%20Jane%2C%0D%0A%0D%0AThank%20you/,
    );
  });

  it('gets no address that is none, whatever stands in the line', async () => {
    const host = await openNote(
      draft(GOOD, 'To: jane@acme.example%0D%0ABcc:all@acme.example\nSubject: Data Engineer position, Sam Okafor'),
    );
    await host.command('Open draft in mail app');
    await host.page.locator('.notice', { hasText: 'is not a mail address' }).waitFor();
    expect(await openedBy(host)).toEqual([]);
  });

  it('offers to copy a draft of 50 kB instead', async () => {
    const host = await openNote(draft(`${GOOD}\n\n${'We spoke of many things that day. '.repeat(1500)}`));
    await host.page.keyboard.press('Control+End');
    await host.command('Open draft in mail app');
    await host.page.locator('.notice', { hasText: 'too long for a link' }).getByRole('button', { name: 'Copy' }).click();
    await expect.poll(async () => (await clipboardOf(host)).length).toBeGreaterThan(50_000);
    expect(await openedBy(host)).toEqual([]);
  });

  it('is not for a LinkedIn message', async () => {
    const host = await openNote(
      draft('I withdraw my application for the Data Engineer position, and thank you for the good talk.', 'By: linkedin'),
    );
    await host.command('Open draft in mail app');
    await host.page.locator('.notice', { hasText: 'does not go by email' }).waitFor();
  });
});

describe('how it looks', () => {
  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['phone', { phone: true }],
  ] as const)('%s', async (name, opening) => {
    const host = await openNote(draft(`I liked [specific topic]. ${GOOD}`, 'To:\nSubject: FOLLOWING UP!!!'), opening);
    await expect.poll(() => marksIn(host)).not.toEqual([]);
    await host.page.locator('.follow-ups-finding-mark', { hasText: 'specific' }).hover();
    await waitAMoment(host);
    await host.page.locator('.cm-tooltip-lint').waitFor();
    expect(await host.accessibilityProblems('.cm-tooltip-lint')).toEqual([]);
    await host.picture(`drafts-findings-${name}`);
    await host.command('Copy draft');
    await host.page.getByRole('button', { name: 'Copy anyway' }).waitFor();
    expect(await host.accessibilityProblems('.modal')).toEqual([]);
    await host.picture(`drafts-warning-${name}`);
  });
});
