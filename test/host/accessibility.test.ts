/** axe-core on every scene, in every look, and the contrast with five accent colours. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import { type Opening } from './open-host';
import { SCENES } from './scenes';

const LOOKS: readonly (readonly [name: string, opening: Opening])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['on a phone', { theme: 'light', phone: true }],
  ['from right to left', { theme: 'light', rtl: true }],
];

/** Obsidian's own purple, and four that people choose: blue, green, orange, pink. */
const ACCENTS: readonly (readonly [h: string, s: string, l: string])[] = [
  ['258', '88%', '66%'],
  ['212', '90%', '45%'],
  ['150', '70%', '32%'],
  ['28', '95%', '48%'],
  ['330', '75%', '55%'],
];

/** The plugin's own parts of the window; the frame around them is the host's. */
const PARTS = '[data-type="interview-follow-ups"], .modal, .prompt';

describe.each(LOOKS)('%s', (_name, look) => {
  it.each(SCENES.map((scene) => [scene.title, scene] as const))('axe finds nothing: %s', async (_title, scene) => {
    const host = await open({ ...scene.opening, ...look });
    await scene.steps(host);
    expect(await host.accessibilityProblems(PARTS)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('contrast, %s', (theme) => {
  it.each(ACCENTS)('holds with the accent hsl(%s %s %s)', async (...accent) => {
    const host = await open({ theme, accent });
    const [scene] = SCENES;
    await scene?.steps(host);
    expect(await host.accessibilityProblems(PARTS)).toEqual([]);
  });
});
