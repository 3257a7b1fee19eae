/** The timeline as it is read: as a picture, and as a table. */
import { describe, expect, it } from 'vitest';
import { click, openSidebar, patiently, press, saying, startApp } from './an-app';
import { ACME, FILES } from './notes';

async function open(files: Readonly<Record<string, string>> = FILES) {
  const page = await startApp(files);
  await openSidebar(page);
  page.run('open-timeline');
  const el = await patiently(() => {
    const found = document.querySelector<HTMLElement>('.follow-ups-timeline');
    if (found === null || found.textContent === '') throw new Error('There is no timeline.');
    return found;
  });
  return { page, el };
}

describe('the timeline', () => {
  it('has a row for each application, and says in a table what the picture shows', async () => {
    const { el } = await open();
    await patiently(() => expect(el.textContent).toContain('Acme, Clerk'));
    for (const words of ['Cove, Clerk', 'Bolt, Clerk', 'Dorn, Clerk', 'How they keep their word', 'First check-in to Jane Smith, today'])
      expect(el.textContent).toContain(words);
    expect(el.querySelector('svg')).not.toBeNull();
  });

  it('turns into the table and back by its button', async () => {
    const { el } = await open();
    const button = saying('.follow-ups-timeline button', 'As a table');
    const before = el.className + String(el.querySelectorAll('[hidden]').length) + el.innerHTML.length.toString();
    click(button);
    await patiently(() =>
      expect(el.className + String(el.querySelectorAll('[hidden]').length) + el.innerHTML.length.toString()).not.toBe(before),
    );
  });

  it('follows a note that changes', async () => {
    const { page, el } = await open();
    const file = page.app.vault.getFileByPath(ACME);
    if (file === null) throw new Error('There is no note.');
    await page.app.vault.modify(file, (FILES[ACME] ?? '').replace('company: Acme', 'company: Apex'));
    await patiently(() => expect(el.textContent).toContain('Apex, Clerk'));
    expect(el.textContent).not.toContain('Acme, Clerk');
  });

  it('goes from one thing to the next by arrows', async () => {
    const { el } = await open();
    const first = el.querySelector<HTMLElement>('svg [tabindex="0"]');
    first?.focus();
    const at = new Set<Element | null>();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'Home']) {
      press(key, (document.activeElement ?? el) as HTMLElement);
      at.add(document.activeElement);
    }
    expect(at.size).toBeGreaterThan(1);
  });
});
