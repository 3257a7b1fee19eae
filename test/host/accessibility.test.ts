/** axe-core on every scene in light, in dark, from right to left and on a phone; and the contrast with five accent colours. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { SCENES } from './scenes';
import { chooseFromRow, openSidebar } from './scenes/scene';

/** The plugin's own parts of the window; the frame around them is the host's. */
const PARTS = '[data-type^="interview-follow-ups"], .follow-ups-base, .modal, .prompt, .notice, .cm-content';

/** Obsidian's own purple, and four that people choose: blue, green, orange, pink. */
const ACCENTS = ['258 88% 66%', '212 90% 45%', '150 70% 32%', '28 95% 48%', '330 75% 55%'] as const;

/** Turns the page that is open into another look; nothing is drawn anew. */
async function look(
  { page }: Host,
  theme: 'dark' | 'light',
  direction: 'ltr' | 'rtl',
  accent: (typeof ACCENTS)[number] = ACCENTS[0],
): Promise<void> {
  await page.evaluate(
    ({ shade, towards, hsl }) => {
      document.body.toggleClass('theme-dark', shade === 'dark');
      document.body.toggleClass('theme-light', shade === 'light');
      document.documentElement.dir = towards;
      for (const [index, value] of hsl.entries()) document.body.style.setProperty(`--accent-${'hsl'[index] ?? ''}`, value);
    },
    { shade: theme, towards: direction, hsl: accent.split(' ') },
  );
}

describe.each(SCENES.map((scene) => [scene.title, scene] as const))('%s', (_title, scene) => {
  it('is clear of findings in light, in dark and from right to left', async () => {
    const host = await open({ ...scene.opening });
    await scene.steps(host);
    expect(await host.accessibilityProblems(PARTS)).toEqual([]);
    // Elements and names are the same in every look: what can differ is the contrast.
    await look(host, 'dark', 'ltr');
    expect(await host.accessibilityProblems(PARTS, ['color-contrast'])).toEqual([]);
    await look(host, 'light', 'rtl');
    expect(await host.accessibilityProblems(PARTS)).toEqual([]);
  });

  it('is clear of findings on a phone', async () => {
    const host = await open({ ...scene.opening, phone: true });
    await scene.steps(host);
    expect(await host.accessibilityProblems(PARTS)).toEqual([]);
  });
});

it('keeps its contrast with five accent colours, in light and in dark, with a form open too', async () => {
  const host = await open();
  await openSidebar(host);
  for (const steps of [async () => undefined, () => chooseFromRow(host, 'Acme Corp', 'Record an answer...')]) {
    await steps();
    for (const theme of ['light', 'dark'] as const) {
      for (const accent of ACCENTS) {
        await look(host, theme, 'ltr', accent);
        expect(await host.accessibilityProblems(PARTS, ['color-contrast']), `${theme}, ${accent}`).toEqual([]);
      }
    }
  }
});
