/** What the buttons and menus of a row open. */
import { chooseForApplication, chooseFromRow, dropFile, openSidebar, rowOf, showReason, type Scene } from './scene';

export const ROW_ACTION_SCENES: readonly Scene[] = [
  {
    name: 'row-menu',
    title: 'Everything that has no button',
    steps: async (host) => {
      await openSidebar(host);
      await rowOf(host, 'Acme Corp').locator('[data-control="menu"]').click();
    },
  },
  {
    name: 'sent-menu',
    title: 'Sent by another channel, or on another day',
    steps: async (host) => {
      await openSidebar(host);
      await rowOf(host, 'Acme Corp').locator('[data-control="sent-otherwise"]').click();
    },
  },
  {
    name: 'application-menu',
    title: 'What concerns the whole application',
    steps: async (host) => {
      await openSidebar(host);
      await chooseFromRow(host, 'Acme Corp', 'This application');
      await host.page.locator('.menu-item', { hasText: 'Next round' }).waitFor();
    },
  },
  {
    name: 'application-card',
    title: 'All of one application',
    steps: async (host) => {
      await openSidebar(host);
      await chooseForApplication(host, 'Acme Corp', 'Show all of it');
    },
  },
  {
    name: 'filter',
    title: 'The list filtered by words',
    steps: async (host) => {
      await openSidebar(host);
      await host.page.getByRole('button', { name: 'Filter' }).click();
      await host.page.keyboard.type('bluefern');
    },
  },
  {
    name: 'why-this-date',
    title: 'Why this date',
    steps: async (host) => {
      await openSidebar(host);
      await showReason(host, 'Acme Corp');
    },
  },
  {
    name: 'sent-and-undo',
    title: 'Logged as sent, with Undo',
    steps: async (host) => {
      await openSidebar(host);
      await rowOf(host, 'Acme Corp').locator('[data-control="sent"]').click();
      await host.page.locator('.notice', { hasText: 'Undo' }).waitFor();
    },
  },
  {
    name: 'write-fails',
    title: 'A write that fails says so',
    steps: async (host) => {
      await openSidebar(host);
      await host.failWrites('EACCES: permission denied');
      await rowOf(host, 'Acme Corp').locator('[data-control="sent"]').click();
      await host.page.locator('.notice').waitFor();
    },
  },
  {
    name: 'record-an-answer',
    title: 'Record an answer, read as it is typed',
    steps: async (host) => {
      await openSidebar(host);
      await chooseFromRow(host, 'Acme Corp', 'Record an answer');
      await host.page.getByLabel('In their words').fill('decision by the end of next week');
    },
  },
  {
    name: 'record-a-mail',
    title: 'A whole mail: each time found is a choice, and the one that counts is marked',
    steps: async (host) => {
      await openSidebar(host);
      await chooseFromRow(host, 'Acme Corp', 'Record an answer');
      await dropFile(
        host,
        'answer.eml',
        'From: Jane Smith <jane@acme.example>\nDate: Tue, 24 Nov 2026 09:12:33 +0100\nSubject: Your interview\n\nHi Sam,\n\nour colleague Ann will call you on Monday. We let you know our decision next Friday.\n\nJane\n',
      );
      await host.page.locator('.follow-ups-times').waitFor();
    },
  },
  {
    name: 'record-a-forged-date',
    title: 'A mail whose date cannot be right asks when it came',
    steps: async (host) => {
      await openSidebar(host);
      await chooseFromRow(host, 'Acme Corp', 'Record an answer');
      await dropFile(host, 'answer.eml', 'From: jane@acme.example\nDate: Sat, 01 Jan 2000 00:00:00 +0000\n\nWe decide by 4 December.\n');
      await host.page.locator('.follow-ups-mail .follow-ups-readings').waitFor();
    },
  },
  {
    name: 'record-an-offer',
    title: 'Record an offer and the day by which they want an answer',
    steps: async (host) => {
      await openSidebar(host);
      await chooseFromRow(host, 'Acme Corp', 'Record an answer');
      await host.page.getByRole('radio', { name: 'Offer' }).check();
    },
  },
  {
    name: 'put-off-until',
    title: 'Put off until a day of choice',
    steps: async (host) => {
      await openSidebar(host);
      await chooseFromRow(host, 'Acme Corp', 'Put off until...');
    },
  },
];
