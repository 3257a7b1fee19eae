/** The first minute on a vault that nobody prepared: the question about old interviews, what is due, what does not count and why. */
import type { Host, Opening } from '../open-host';
import { oldVault } from '../sample-vault';
import { groupOf, openSidebar, unfold, type Scene } from './scene';

/** Nothing was set up, and nothing was ever logged. */
export const OLD_VAULT: Opening = { files: oldVault(), settings: null, firstStart: true };

/** The fonts of the machines that take the pictures have no emoji. */
const inPictures = Object.fromEntries(Object.entries(oldVault()).filter(([path]) => !/\p{Extended_Pictographic}/u.test(path)));
const opening: Opening = { ...OLD_VAULT, files: inPictures };

export const NEAR_MISSES = /speak of interviews but do not count/;

/** The user has a note open, and looks at the list for the first time. */
async function start(host: Host): Promise<void> {
  await host.openNote('Companies/Verdigris Labs.md', 'preview');
  await openSidebar(host);
  await host.page.locator('.follow-ups-long-ago button').first().waitFor();
}

/** The group of near misses, unfolded and in sight. */
export async function showNearMisses(host: Host): Promise<void> {
  await unfold(host, NEAR_MISSES);
  await groupOf(host, NEAR_MISSES).evaluate((group) => group.scrollIntoView({ block: 'start' }));
  await host.page.mouse.move(0, 0);
}

export const FIRST_MINUTE_SCENES: readonly Scene[] = [
  {
    name: 'first-minute',
    title: 'The first minute on a vault that nobody prepared: what is due, and one question',
    picture: 'first-minute',
    opening,
    steps: start,
  },
  {
    name: 'first-minute-show-me',
    title: 'Show me: the interviews of long ago',
    opening,
    steps: async (host) => {
      await start(host);
      await host.page.getByRole('button', { name: 'Show me' }).click();
      await host.page.getByRole('button', { name: 'No, leave them' }).waitFor();
      await host.page.mouse.move(0, 0);
    },
  },
  {
    name: 'first-minute-yes',
    title: 'Yes, start from today: one writing, one Undo',
    opening,
    steps: async (host) => {
      await start(host);
      await host.page.getByRole('button', { name: 'Yes, start from today' }).click();
      await host.page.locator('.notice', { hasText: 'already thanked' }).waitFor();
      await host.page.mouse.move(0, 0);
    },
  },
  {
    name: 'near-misses',
    title: 'Notes that speak of interviews but do not count, each with its reason and what mends it',
    picture: 'near-misses',
    opening,
    steps: async (host) => {
      await start(host);
      await showNearMisses(host);
    },
  },
];
