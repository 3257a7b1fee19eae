/** A named state of the plugin: with what the host is opened, and the steps that lead there. Tests and the gallery share them. */
import type { Host, Opening } from '../open-host';

export interface Scene {
  /** Of small letters and hyphens: the picture's file name. */
  readonly name: string;
  /** What there is to see, in a sentence. */
  readonly title: string;
  readonly opening?: Opening;
  /** Its name among the pictures of the README, `docs/pictures/<picture>-light.png and -dark.png`. */
  readonly picture?: string;
  readonly steps: (host: Host) => Promise<void>;
}

/** Opens the sidebar as a person does, and waits until the notes were read. */
export async function openSidebar(host: Host): Promise<void> {
  await host.command('Open follow-ups');
  await host.page.locator('.follow-ups').waitFor();
  await host.page.locator('.follow-ups-empty', { hasText: 'Looking for' }).waitFor({ state: 'detached' });
}

type Element = ReturnType<Host['page']['locator']>;

/** The group of the sidebar with this title. */
export const groupOf = ({ page }: Host, title: RegExp | string): Element =>
  page.locator('.follow-ups-section').filter({ has: page.locator('h3').getByText(title, { exact: true }) });

/** Unfolds a group that is folded. */
export async function unfold(host: Host, title: RegExp | string): Promise<Element> {
  const group = groupOf(host, title);
  const heading = group.getByRole('button', { name: title }).first();
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
  return group;
}

/** The row of this company, or one of its rows. */
export const rowOf = ({ page }: Host, words: string): Element => page.locator('.follow-ups-row').filter({ hasText: words }).first();

/** Brings the line of buttons of the thank-you that was just written into sight. */
export const showDraftLine = ({ page }: Host): Promise<void> =>
  page.evaluate(() => {
    const editor = window.app.workspace.activeEditor?.editor;
    const lines = editor?.getValue().split('\n') ?? [];
    const line = Math.max(
      0,
      lines.findIndex((text) => text.startsWith('## Thank-you')),
    );
    editor?.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
  });

/** Opens the menu of a row and chooses from it. */
export async function chooseFromRow(host: Host, words: string, title: string): Promise<void> {
  await rowOf(host, words).locator('[data-control="menu"]').click();
  await host.page.locator('.menu-item', { hasText: title }).first().click();
}

/** Opens what concerns a row's whole application and chooses from it. */
export async function chooseForApplication(host: Host, words: string, title: string): Promise<void> {
  await chooseFromRow(host, words, 'This application');
  // The second menu opens where the first was: a double click must not choose from it.
  await host.page.waitForTimeout(750);
  await host.page.locator('.menu-item', { hasText: title }).first().click();
}

/** Unfolds the reason of a row by a click on its day. */
export async function showReason(host: Host, words: string): Promise<void> {
  await rowOf(host, words).locator('[data-control="when"]').click();
  await rowOf(host, words).locator('.follow-ups-reason').waitFor();
}

/** Drops a file on the form that is open. */
export async function dropFile({ page }: Host, name: string, text: string): Promise<void> {
  await page.locator('.follow-ups-modal form').evaluate(
    (form, [called, words]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words], called));
      for (const type of ['dragover', 'drop']) form.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, text] as const,
  );
}
