/** The sidebar, as it is read and clicked: every button and every entry of a row's menu, with what it writes. */
import { describe, expect, it } from 'vitest';
import { choose, click, linesAdded, openSidebar, patiently, press, rowOf, saying, startApp, type } from './an-app';
import { ACME, BOLT, DORN, FILES, interview } from './notes';

const control = (company: string, name: string): HTMLElement => {
  const found = rowOf(company).querySelector<HTMLElement>(`[data-control="${name}"]`);
  if (found === null) throw new Error(`The row of ${company} has no "${name}".`);
  return found;
};
const menu = (company: string, title: string): void => {
  click(control(company, 'menu'));
  choose(title);
};
const companies = (): string[] =>
  [...document.querySelectorAll('.follow-ups-row')].map((row) => /Acme|Bolt|Cove|Dorn/.exec(row.textContent)?.[0] ?? '');
const header = (name: string): HTMLElement => saying('.follow-ups button', name);

describe('one click on a row writes one line', () => {
  it.each<[string, string, () => void, string[]]>([
    ['Sent', BOLT, () => click(control('Bolt', 'sent')), ['follow-up-log:', '  - 2026-11-25 sent thank-you to Bo Chen by email']],
    [
      'a card in the post',
      BOLT,
      () => {
        click(control('Bolt', 'sent-otherwise'));
        choose('Handwritten card');
      },
      ['follow-up-log:', '  - 2026-11-25 sent thank-you to Bo Chen by handwritten'],
    ],
    ['Put off until tomorrow', ACME, () => menu('Acme', 'until tomorrow'), ['  - 2026-11-25 put off first-check-in until 2026-11-26']],
    ['Put off until Monday', ACME, () => menu('Acme', 'until Monday'), ['  - 2026-11-25 put off first-check-in until 2026-11-30']],
    ['Put off for a week', ACME, () => menu('Acme', 'for a week'), ['  - 2026-11-25 put off first-check-in until 2026-12-02']],
    ['Skip', ACME, () => menu('Acme', 'Skip'), ['  - 2026-11-25 skipped first-check-in']],
    [
      'Not a promise',
      ACME,
      () => click(unfolded('Acme', 'no-promise')),
      ['  - 2026-11-25 read "We\'ll be in touch next Tuesday." as none'],
    ],
  ])('%s, and Undo gives the same bytes', async (_, path, act, lines) => {
    const page = await startApp(FILES);
    await openSidebar(page);
    act();
    await patiently(async () => expect(linesAdded(FILES[path] ?? '', await page.read(path))).toEqual(lines));
    click(saying('.notice button', 'Undo'));
    await patiently(async () => expect(await page.read(path)).toBe(FILES[path]));
  });

  /** A button of the reason, which a click on the day unfolds. */
  function unfolded(company: string, name: string): HTMLElement {
    if (rowOf(company).querySelector(`[data-control="${name}"]`) === null) click(control(company, 'when'));
    return control(company, name);
  }
});

describe('a row', () => {
  it('tells why, and folds again', async () => {
    await openSidebar(await startApp(FILES));
    expect(rowOf('Bolt').textContent).not.toContain('You met Bo Chen');
    click(control('Bolt', 'when'));
    const reason = rowOf('Bolt').querySelector('.follow-ups-reason')?.textContent;
    expect(reason).toContain('best by Wed 25 Nov');
    click(control('Bolt', 'when'));
    expect(rowOf('Bolt').querySelector('.follow-ups-reason')).toBeNull();
  });

  it('opens what a rule says', async () => {
    await openSidebar(await startApp(FILES));
    click(control('Acme', 'when'));
    click(control('Acme', 'rule-T7'));
    await patiently(() => expect(document.querySelector('.modal')?.textContent).toContain('What they said wins'));
  });

  it('asks which of two days was meant, and writes the other one into the note', async () => {
    const page = await startApp(FILES);
    await openSidebar(page);
    expect(rowOf('Acme').textContent).toContain('They meantTue 24 NovTue 17 Nov');
    click(control('Acme', 'other-reading'));
    await patiently(async () => expect(linesAdded(FILES[ACME] ?? '', await page.read(ACME)).join()).toContain('2026-11-17'));
  });

  it('is gone from the list once it is sent, and its group counts one less', async () => {
    const page = await startApp(FILES);
    const el = await openSidebar(page);
    expect(el.textContent).toContain('3 to do, 1 late');
    click(control('Bolt', 'sent'));
    await patiently(() => expect(el.textContent).toContain('2 to do, 1 late'));
    expect(companies()).not.toContain('Bolt');
  });
});

describe('the day of a message is asked for', () => {
  it.each<[string, () => void, string, string]>([
    [
      'when it was sent on another day',
      () => {
        click(control('Bolt', 'sent-otherwise'));
        choose('On another day');
      },
      '2026-11-24',
      '  - 2026-11-24 sent thank-you to Bo Chen by email',
    ],
    [
      'when it is put off',
      () => menu('Bolt', 'Put off until...'),
      '2026-11-27',
      '  - 2026-11-25 put off thank-you to Bo Chen until 2026-11-27',
    ],
  ])('%s', async (_, open, day, line) => {
    const page = await startApp(FILES);
    await openSidebar(page);
    open();
    const field = document.querySelector<HTMLInputElement>('.modal input[type="date"]');
    if (field === null) throw new Error('No day is asked for.');
    type(field, day);
    click(saying('.modal button', /Log as sent|Put off/));
    await patiently(async () => expect(await page.read(BOLT)).toContain(line));
    expect(document.querySelector('.modal')).toBeNull();
  });
});

describe('the groups', () => {
  it('that are folded open by a click, and stay so', async () => {
    await openSidebar(await startApp(FILES));
    expect(companies()).not.toContain('Cove');
    click(header('This week'));
    await patiently(() => expect(companies()).toContain('Cove'));
    click(header('This week'));
    await patiently(() => expect(companies()).not.toContain('Cove'));
  });

  it('show a note that needs a look, by its command too', async () => {
    const page = await startApp(FILES);
    await openSidebar(page);
    page.run('show-problems');
    await patiently(() => expect(document.querySelector('.follow-ups')?.textContent).toContain('thankyouu'));
  });

  it('repair a log that a merge of two devices left twice', async () => {
    const twice = interview(
      'Dorn',
      '2026-11-20',
      'follow-up-log:\n  - 2026-11-20 sent thank-you\nfollow-up-log:\n  - 2026-11-22 heard hello\n',
    );
    const page = await startApp({ [DORN]: twice });
    await openSidebar(page);
    page.run('show-problems');
    click(await patiently(() => saying('.follow-ups button', 'Repair the log')));
    await patiently(async () => expect((await page.read(DORN)).match(/follow-up-log:/g)).toHaveLength(1));
    expect(await page.read(DORN)).toContain('2026-11-22 heard hello');
  });
});

describe('the filter', () => {
  it('leaves the rows that hold its words, and gives all back', async () => {
    await openSidebar(await startApp(FILES));
    click(header('Filter'));
    const field = document.querySelector<HTMLInputElement>('.follow-ups input[type="search"], .follow-ups input');
    if (field === null) throw new Error('There is no field to filter in.');
    type(field, 'bolt');
    await patiently(() => expect(new Set(companies())).toEqual(new Set(['Bolt'])));
    type(field, 'nobody at all');
    await patiently(() => expect(companies()).toEqual([]));
    type(field, '');
    await patiently(() => expect(companies()).toContain('Acme'));
  });

  it('leaves the rows of the note that is open', async () => {
    const page = await startApp(FILES);
    const file = page.app.vault.getFileByPath(ACME);
    if (file !== null) await page.app.workspace.getLeaf(false).openFile(file);
    await openSidebar(page);
    click(header('Filter'));
    click(header('This note only'));
    await patiently(() => expect(new Set(companies())).toEqual(new Set(['Acme'])));
  });
});

describe('several at once', () => {
  it('begin with what is late, and are sent with one click', async () => {
    const page = await startApp(FILES);
    await openSidebar(page);
    click(header('Choose several'));
    const ticks = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.follow-ups-row input[type="checkbox"]')];
    await patiently(() => expect(ticks().map(({ checked }) => checked)).toEqual([true, false, false]));
    ticks()[1]?.click();
    await patiently(() => expect(ticks().filter(({ checked }) => checked)).toHaveLength(2));
    click(saying('.follow-ups button', /^Sent|Log as sent/));
    await patiently(async () => {
      expect(await page.read(BOLT)).toContain('2026-11-25 sent thank-you to Bo Chen');
      expect(await page.read(DORN)).toContain('2026-11-25 sent thank-you');
      expect(await page.read(ACME)).toBe(FILES[ACME]);
    });
  });

  it('are left alone by Escape', async () => {
    await openSidebar(await startApp(FILES));
    click(header('Choose several'));
    await patiently(() => expect(document.querySelector('.follow-ups-row input[type="checkbox"]')).not.toBeNull());
    press('Escape', document.querySelector<HTMLElement>('.follow-ups-list') ?? document.body);
    await patiently(() => expect(document.querySelector('.follow-ups-row input[type="checkbox"]')).toBeNull());
  });
});

describe('the keyboard', () => {
  it('goes from row to row by arrows, and from button to button', async () => {
    const el = await openSidebar(await startApp(FILES));
    const focused = (): string => document.activeElement?.textContent ?? '';
    const at: string[] = [focused()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'Home', 'ArrowUp']) {
      press(key, document.activeElement instanceof HTMLElement ? document.activeElement : el);
      at.push(focused());
    }
    expect(new Set(at).size).toBeGreaterThan(3);
  });
});

describe('an empty list', () => {
  it('looks into the texts of all notes where it is asked to, and names those that tell of an interview', async () => {
    const el = await openSidebar(
      await startApp({
        'Soup.md': 'Lentils.\n',
        'Notes/Osier Books.md': '# Osier Books\n\n- sent CV 3 Nov\n- 10 Nov: phone screen w/ Dina from HR\n',
      }),
    );
    expect(el.textContent).not.toContain('does not count');
    click(saying('.follow-ups-empty button', /Look through all notes/));
    await patiently(() => expect(el.textContent).toContain('Note that speaks of an interview but does not count'));
  });

  it('says what to do where there is no interview note, and leads to a new one', async () => {
    const el = await openSidebar(await startApp({ 'Soup.md': 'Lentils.\n' }));
    expect(el.querySelector('.follow-ups-empty')?.textContent).toContain('interview');
    click(saying('.follow-ups-empty button', /New/));
    await patiently(() => expect(document.querySelector('.modal')?.textContent).toContain('New interview note'));
  });
});
