/** What the plugin shows outside its sidebar: the palette, forms, settings, the summary of the day. */
import { openSidebar, type Scene } from './scene';

export const SURROUNDING_SCENES: readonly Scene[] = [
  {
    name: 'daily-summary',
    title: 'One summary when something became due, and the count in the status bar',
    opening: { summary: true },
    steps: async (host) => {
      // A phone has neither: there the list itself is what one opens.
      if (host.page.viewportSize()?.width === 390) await openSidebar(host);
      else await host.page.locator('.notice').waitFor();
    },
  },
  {
    name: 'palette',
    title: 'The commands that apply in an interview note',
    steps: async (host) => {
      await openSidebar(host);
      await host.openNote('Job search/Interviews/2026-11-16 Acme Corp.md');
      await host.page.keyboard.press('Control+p');
      await host.page.locator('.suggestion-item').first().waitFor();
    },
  },
  {
    name: 'new-interview-note',
    title: 'A new interview note',
    steps: async (host) => {
      await openSidebar(host);
      await host.command('New interview note');
    },
  },
  {
    name: 'read-a-sentence',
    title: 'Read a sentence',
    steps: async (host) => {
      await openSidebar(host);
      await host.command('Read a sentence');
      await host.page
        .locator('.modal textarea, .modal input[type="text"], .modal input:not([type])')
        .first()
        .fill("We'll be in touch next Tuesday.");
    },
  },
  {
    name: 'settings',
    title: 'The settings',
    steps: async (host) => {
      await openSidebar(host);
      await host.page.evaluate(() => window.host.openSettings());
    },
  },
  {
    name: 'settings-advanced',
    title: 'The settings behind the Advanced page',
    steps: async (host) => {
      await openSidebar(host);
      await host.page.evaluate(() => window.host.openSettings());
      await host.page.locator('.setting-item', { hasText: 'Advanced' }).click();
    },
  },
];
