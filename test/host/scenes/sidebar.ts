/** The sidebar over the sample vault, and over vaults in which it has little to say. */
import { openSidebar, type Scene } from './scene';

export const SIDEBAR_SCENES: readonly Scene[] = [
  {
    name: 'sidebar',
    title: 'The sample vault on Wednesday, 25 November 2026',
    steps: openSidebar,
  },
  {
    name: 'sidebar-beside-note',
    title: 'Beside the note of the interview at Acme Corp',
    steps: async (host) => {
      await host.openNote('Job search/Interviews/2026-11-16 Acme Corp.md');
      await openSidebar(host);
    },
  },
  {
    name: 'sidebar-no-interviews',
    title: 'A vault without interview notes',
    opening: { files: { 'Recipes/Soup.md': '# Soup\n\nLentils.\n' }, settings: null },
    steps: openSidebar,
  },
];
