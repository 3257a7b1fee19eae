/** What concerns a whole application: its card, how it ends, the next round, and the answer of an employer. */
import { describe, expect, it } from 'vitest';
import { choose, click, field, linesAdded, openSidebar, patiently, rowOf, saying, startApp, type, type Page } from './an-app';
import { ACME, BOLT, FILES, interview } from './notes';

const more = (company: string, title: string): void => {
  const button = rowOf(company).querySelector<HTMLElement>('[data-control="menu"]');
  if (button === null) throw new Error(`The row of ${company} has no menu.`);
  click(button);
  choose(title);
};

async function ofApplication(company: string, title: string): Promise<Page> {
  const page = await startApp(FILES);
  await openSidebar(page);
  more(company, 'This application');
  await patiently(() => choose(title));
  return page;
}

const modal = (): string => document.querySelector('.modal')?.textContent ?? '';

describe('an application', () => {
  it.each([
    ['Withdrew', ['status: withdrawn', '  - 2026-11-25 note withdrew']],
    ['Accepted elsewhere', ['status: withdrawn', '  - 2026-11-25 note accepted elsewhere']],
    ['Stop following up', ['status: closed', '  - 2026-11-25 note stopped following up']],
    ['They missed the interview', ['  - 2026-11-25 missed by them']],
    ['I missed the interview', ['  - 2026-11-25 missed by us']],
  ])('%s: the note says so, and Undo takes it back', async (title, lines) => {
    const page = await ofApplication('Acme', title);
    await patiently(async () => expect(linesAdded(FILES[ACME] ?? '', await page.read(ACME)).sort()).toEqual([...lines].sort()));
    click(saying('.notice button', 'Undo'));
    await patiently(async () => expect(await page.read(ACME)).toBe(FILES[ACME]));
  });

  it('that was none of the user’s is left out from then on', async () => {
    const page = await ofApplication('Bolt', 'Not an interview of mine');
    await patiently(() => expect(document.querySelector('.follow-ups')?.textContent).not.toContain('Bolt'));
    expect(await page.read(BOLT)).not.toBe(FILES[BOLT]);
  });

  it('whose interview was moved has it on the new day', async () => {
    const page = await ofApplication('Bolt', 'The interview was moved');
    type(field('.modal input[type="date"]'), '2026-11-27');
    click(saying('.modal button', /Log|Save|Move/));
    await patiently(async () => expect(await page.read(BOLT)).toContain('2026-11-25 moved to 2026-11-27'));
  });

  it('shows its rounds, their words, what was sent, and what is next', async () => {
    await ofApplication('Acme', 'Show all of it');
    await patiently(() => expect(modal()).toContain('Acme, Clerk'));
    for (const words of [
      'Rounds',
      'with Jane Smith',
      'What they said',
      'nothing was heard by then',
      'Thank-you sent by email',
      'First check-in',
    ])
      expect(modal()).toContain(words);
    click(saying('.modal button', 'Withdrew'));
    await patiently(() => expect(document.querySelector('.notice')?.textContent).toContain('status withdrawn'));
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('tells every kind of line of its log in words', async () => {
    const log = [
      '2026-11-10 sent thank-you to Jane by email',
      '2026-11-10 skipped thank-you to Bo',
      '2026-11-11 put off first-check-in until 2026-11-25',
      '2026-11-12 heard they are at it',
      '2026-11-13 note rang the desk',
      '2026-11-14 missed by them',
      '2026-11-15 missed by us',
      '2026-11-15 moved to 2026-11-16',
      '2026-11-17 read "by Friday" as by 2026-11-20',
      '2026-11-17 read "soon" as none',
      '2026-11-17 read "will call" as promise',
    ];
    const more2 = `interviewers: [Jane Smith]\nfollow-up-log:\n${log.map((line) => `  - ${JSON.stringify(line)}\n`).join('')}`;
    const page = await startApp({ [ACME]: interview('Acme', '2026-11-10', more2) });
    await openSidebar(page);
    const file = page.app.vault.getFileByPath(ACME);
    if (file !== null) await page.app.workspace.getLeaf(false).openFile(file);
    page.run('this-application');
    await patiently(() => expect(modal()).toContain('Sent and heard'));
    for (const words of [
      'Thank-you to Jane sent by email',
      'Thank-you to Bo skipped',
      'First check-in put off until Wed 25 Nov',
      'they said “they are at it”',
      'rang the desk',
      'they missed the interview',
      'you missed the interview',
      'the interview moved to Mon 16 Nov',
      '“by Friday” is by Fri 20 Nov',
      '“soon” is no promise',
      '“will call” is a promise',
    ])
      expect(modal()).toContain(words);
  });

  it('goes on with a next round, its company and people filled in', async () => {
    const page = await ofApplication('Acme', 'Next round');
    expect(field('.modal input[aria-label="Company"]').value).toBe('Acme');
    expect(field('.modal input[aria-label="With whom"]').value).toBe('Jane Smith <jane@acme.example>');
    type(field('.modal input[aria-label="Day of the interview"]'), '2026-12-03');
    click(saying('.modal button', 'Make note'));
    await patiently(() => expect(page.app.vault.getFiles()).toHaveLength(5));
    const made = page.app.vault.getFiles().find(({ path }) => FILES[path] === undefined);
    expect(await page.read(made?.path ?? '')).toContain('interview-date: 2026-12-03');
  });
});

describe('an offer', () => {
  const ECHO = 'Jobs/Echo.md';
  const OFFER = interview('Echo', '2026-11-10', 'status: offer\nanswer by: 2026-11-27\n');

  it('stands first with its day, and is accepted with one click', async () => {
    const page = await startApp({ ...FILES, [ECHO]: OFFER });
    await openSidebar(page);
    expect(rowOf('Echo').textContent).toContain('by Fri 27 Nov, in 2 days');
    click(saying('.follow-ups button', 'Accepted'));
    await patiently(async () => expect(await page.read(ECHO)).toContain('status: accepted'));
  });

  it('asks the others about their timing', async () => {
    await openSidebar(await startApp({ ...FILES, [ECHO]: OFFER }));
    click(saying('.follow-ups button', /Ask \d others about their timing/));
    await patiently(() => expect(document.querySelector('.follow-ups-list')?.textContent).toContain('Ask Jane Smith about their timing'));
  });
});

describe('their answer', () => {
  const answer = async (what: string, words: string): Promise<Page> => {
    const page = await startApp(FILES);
    await openSidebar(page);
    more('Acme', 'Record an answer');
    saying('.modal label', what).querySelector('input')?.click();
    type(field('.modal textarea'), words);
    return page;
  };

  it.each([
    ['Still deciding', 'They decide by Friday 4 December', [/heard .*They decide by Friday 4 December/]],
    ['No', 'We chose somebody else', [/heard .*We chose somebody else/, /status: rejected/]],
    ['Offer', 'We would like to make you an offer', [/heard .*an offer/, /status: offer/]],
  ])('%s is written into the log and the status', async (what, words, lines) => {
    const page = await answer(what, words);
    click(saying('.modal button', /^Save/));
    await patiently(async () => {
      for (const line of lines) expect(await page.read(ACME)).toMatch(line);
    });
  });

  it('shows which times are read in their words before it is saved', async () => {
    await answer('Still deciding', 'We decide by Friday 4 December.');
    await patiently(() => expect(modal()).toContain('Fri 4 Dec'));
  });
});
