/** Drafts in the editor: chosen, written, checked, and stopped at the door. */
import type { Host, Opening } from '../open-host';
import type { Scene } from './scene';

const NOTE = 'Interviews/Acme Corp, panel.md';

const PANEL = `---
type: interview
company: Acme Corp
position: Data Engineer
interviewers:
  - Jane Smith <jane@acme.example>
  - Bob Lee
interview-date: 2026-11-24T15:00
interview-type: [video, panel]
---
# Acme Corp, panel

## Topics

- Their move from nightly loads to streams

## Notes

Bob Lee:
- started the data guild there

The biggest challenge is who answers for a broken load at night.
`;

const UNFINISHED = `${PANEL}
## Thank-you to Jane Smith

To: jane@acme.example
Subject: FOLLOWING UP!!!

Dear Bob,

Thanks for the chat, I liked [specific topic]. Please, please get back to me as soon as possible.

Kind regards,
Sam Okafor
`;

async function openNote(host: Host): Promise<void> {
  await host.openNote(NOTE);
  await host.dismissNotices();
  await host.page.locator('.cm-content').click();
  await host.page.keyboard.press('Control+End');
}

const opening = (note: string): Opening => ({
  files: { [NOTE]: note },
  settings: { name: 'Sam Okafor', contactLine: 'sam@okafor.example' },
});

export const DRAFT_SCENES: readonly Scene[] = [
  {
    name: 'draft-choice',
    title: 'Insert thank-you after a panel: one Enter writes a draft for each person',
    opening: opening(PANEL),
    steps: async (host) => {
      await openNote(host);
      await host.command('Insert thank-you');
      await host.page.locator('.suggestion-item', { hasText: 'one for each person' }).waitFor();
    },
  },
  {
    name: 'draft-choice-one-person',
    title: 'The same for one person: what the note holds to mention, with its line',
    opening: opening(PANEL),
    steps: async (host) => {
      await openNote(host);
      await host.command('Insert thank-you');
      await host.page.locator('.suggestion-item', { hasText: 'Only to Bob Lee' }).click();
      await host.page.locator('.suggestion-item', { hasText: 'Write to Bob Lee' }).waitFor();
    },
  },
  {
    name: 'draft-written',
    title: 'The draft, its length under the heading, the first gap selected',
    opening: opening(PANEL),
    steps: async (host) => {
      await openNote(host);
      await host.command('Insert thank-you');
      await host.page.keyboard.press('Enter');
      await host.page.locator('.follow-ups-draft-line').first().waitFor();
    },
  },
  {
    name: 'draft-check',
    title: 'Check draft: what a coach would say, as a list to tap',
    opening: opening(UNFINISHED),
    steps: async (host) => {
      await openNote(host);
      await host.command('Check draft');
      await host.page.locator('.follow-ups-finding').first().waitFor();
    },
  },
  {
    name: 'draft-warning',
    title: 'A draft with a gap is stopped at the door, and can pass all the same',
    opening: opening(UNFINISHED),
    steps: async (host) => {
      await openNote(host);
      await host.command('Open draft in mail app');
      await host.page.getByRole('button', { name: 'Open anyway' }).waitFor();
    },
  },
];
