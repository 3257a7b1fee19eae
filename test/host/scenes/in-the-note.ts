/** Promises in the note itself: the line under their words, and the card beside them. */
import type { Host, Opening } from '../open-host';
import type { Scene } from './scene';

export const ACME = 'Job search/Interviews/2026-11-16 Acme Corp.md';

/** CodeMirror counts by the clock how long a pointer rests, so the clock must run. */
export const RUNNING: Opening = { timers: 'driven' };

/** Opens a note, and rests the pointer on its first promise once there is one; a phone has no pointer. */
export async function restOnPromise(host: Host, path: string, mode: 'preview' | 'source'): Promise<void> {
  await host.openNote(path, mode);
  await host.dismissNotices();
  const mark = host.page.locator('.follow-ups-promise-mark:visible').first();
  const isPhone = host.page.viewportSize()?.width === 390;
  if (isPhone && mode === 'source') {
    // Only what is in sight is drawn.
    await host.page.locator('.cm-content').click();
    await host.page.keyboard.press('Control+End');
    return mark.waitFor();
  }
  await mark.waitFor();
  await (isPhone ? mark.click() : mark.hover());
  await host.page.locator('.follow-ups-promise-card').waitFor();
}

export const NOTE_SCENES: readonly Scene[] = [
  {
    name: 'promise-in-editor',
    title: 'A promise in the editor, and what was read in it',
    opening: RUNNING,
    steps: (host) => restOnPromise(host, ACME, 'source'),
  },
  {
    name: 'promise-in-reading-view',
    title: 'The same in the reading view',
    steps: (host) => restOnPromise(host, ACME, 'preview'),
  },
];
