/** Forms and lists that commands open, and the settings. */
import { describe, expect, it } from 'vitest';
import { click, field, openNote, openSidebar, patiently, saying, startApp, type } from './an-app';
import { ACME, BOLT, FILES } from './notes';

const modal = (): string => document.querySelector('.modal, .prompt')?.textContent ?? '';

describe('a sentence that is read to try', () => {
  it('tells the promise and its day, and that there is none', async () => {
    const page = await startApp(FILES);
    page.run('read-sentence');
    const words = field('.modal textarea');
    type(words, 'We will let you know by Friday 4 December.');
    await patiently(() => expect(modal()).toContain('4 Dec'));
    type(words, 'The weather is fine.');
    await patiently(() => expect(modal()).not.toContain('4 Dec'));
  });
});

describe('a new interview note', () => {
  it('is made from the form, in the folder of the others, and opened', async () => {
    const page = await startApp(FILES);
    page.run('new-interview-note');
    type(field('.modal input[aria-label="Company"]'), 'Fern');
    type(field('.modal input[aria-label="Position"]'), 'Cook');
    type(field('.modal input[aria-label="Day of the interview"]'), '2026-12-02');
    type(field('.modal input[aria-label="With whom"]'), 'Ida Holm');
    click(saying('.modal button', 'Make note'));
    const made = await patiently(() => {
      const file = page.app.vault.getFiles().find(({ path }) => path.includes('Fern'));
      if (file === undefined) throw new Error('There is no note.');
      return file;
    });
    const text = await page.read(made.path);
    for (const words of ['company: Fern', 'position: Cook', 'interview-date: 2026-12-02', 'Ida Holm']) expect(text).toContain(words);
  });

  it('is not made without a company', async () => {
    const page = await startApp(FILES);
    page.run('new-interview-note');
    click(saying('.modal button', 'Make note'));
    expect(page.app.vault.getFiles()).toHaveLength(4);
    expect(document.querySelector('.modal')).not.toBeNull();
  });
});

describe('commands of the note that is open', () => {
  it.each([
    ['explain-dates', 'Dates in this note'],
    ['this-application', 'Acme, Clerk'],
    ['record-answer', 'What did Acme say?'],
  ])('%s opens "%s"', async (id, words) => {
    const page = await startApp(FILES);
    await openSidebar(page);
    await openNote(page, ACME);
    expect(page.run(id)).toBe(true);
    await patiently(() => expect(modal()).toContain(words));
  });

  it.each([
    ['record-as-sent', 'sent first-check-in'],
    ['skip', 'skipped first-check-in'],
  ])('%s writes "%s" into its log', async (id, line) => {
    const page = await startApp(FILES);
    await openSidebar(page);
    await openNote(page, ACME);
    expect(page.run(id)).toBe(true);
    await patiently(async () => expect(await page.read(ACME)).toContain(line));
  });

  it.each(['record-as-sent', 'skip', 'put-off', 'explain-dates', 'this-application', 'record-answer'])(
    '%s is not offered where no note of an interview is open',
    async (id) => {
      const page = await startApp({ ...FILES, 'Soup.md': 'Lentils.\n' });
      await openSidebar(page);
      await openNote(page, 'Soup.md');
      expect(page.run(id)).toBe(false);
    },
  );

  it('put-off asks until when', async () => {
    const page = await startApp(FILES);
    await openSidebar(page);
    await openNote(page, BOLT);
    expect(page.run('put-off')).toBe(true);
    await patiently(() => expect(document.querySelector('.modal, .prompt, .menu')).not.toBeNull());
  });
});

describe('the calendar file', () => {
  it('is written at the top of the vault with what is still open, and Undo takes it away', async () => {
    const page = await startApp(FILES);
    await openSidebar(page);
    page.run('export-calendar-file');
    await patiently(async () => expect(await page.read('Follow-ups.ics')).toContain('BEGIN:VEVENT'));
    click(saying('.notice button', 'Undo'));
    await patiently(() => expect(page.app.vault.getFileByPath('Follow-ups.ics')).toBeNull());
  });
});
