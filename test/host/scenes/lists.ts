/** The list in any note, as a code block, and as the view of a base. */
import type { Scene } from './scene';

const OVERVIEW = 'Search.md';

const NOTE = `# My search

What is to be done this fortnight:

\`\`\`follow-ups
days: 14
\`\`\`

And at Acme alone, with an option that nobody knows:

\`\`\`follow-ups
company: Acme Corp
colour: red
\`\`\`
`;

const BASE = `filters: file.inFolder("Job search/Interviews")
views:
  - type: interview-follow-ups
    name: To do
    days: 14
    groupBy:
      property: note.company
`;

export const LIST_SCENES: readonly Scene[] = [
  {
    name: 'code-block',
    title: 'The list of follow-ups live in a note',
    steps: async (host) => {
      await host.write(OVERVIEW, NOTE);
      await host.openNote(OVERVIEW, 'preview');
      await host.dismissNotices();
      await host.page.locator('.follow-ups-embedded .follow-ups-row').first().waitFor();
    },
  },
  {
    name: 'base',
    title: 'The view of a base, company by company',
    steps: async (host) => {
      await host.write('To do.base', BASE);
      await host.openNote('To do.base');
      await host.dismissNotices();
      await host.page.locator('.follow-ups-base .follow-ups-row').first().waitFor();
    },
  },
];
