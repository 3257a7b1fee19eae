/** The timeline: 25 applications over four months. */
import { addDays, day, type Day } from '../../../src/domain/calendar/day';
import type { Files } from '../sample-vault';
import type { Host, Opening } from '../open-host';
import type { Scene } from './scene';

const COMPANIES = [
  'Acorn Rail', 'Bluefern Analytics', 'Corvane', 'Dappled Tea', 'Eskdale Trust', 'Ferrow Design', 'Grenadine Games', 'Hollin University',
  'Ivory Coast Films', 'Juniper Bank', 'Kestrel Maps', 'Lumenworks', 'Marrow and Finch', 'Nimbra', 'Oakhaven City Council', 'Penhale Dairy',
  'Quillmark', 'Ravelin Power', 'Sorrel Health', 'Tidewell Robotics', 'Umber Theatre', 'Vantelle', 'Wrenfield Logistics', 'Yarrow Schools', 'Zephyr Freight',
]; // prettier-ignore

const POSITIONS = ['Data Engineer', 'Platform Engineer', 'Analyst', 'Programme Manager'];
const WORDS = [
  "We'll be in touch within ten days.",
  'You will hear from us next Tuesday.',
  'We decide by the end of next week.',
  'HR will call you on Friday.',
];

/** One application: an interview, what was promised there, and by turns an answer in time, a late one, a second round, or silence. */
function application(company: string, index: number): [string, string][] {
  const on = addDays(day('2026-08-03'), index * 4 + (index % 3));
  const says = (at: Day, words: string): string => (at <= '2026-11-25' ? `  - "${at} ${words}"\n` : '');
  const log = [
    says(addDays(on, 1), 'sent thank-you to Ann Hale by email'),
    index % 4 === 0 ? says(addDays(on, 3), 'heard they liked the talk and want a second round') : '',
    index % 4 === 1 ? says(addDays(on, 17), 'sent first-check-in by email') + says(addDays(on, 21), 'heard they need more time') : '',
    index % 4 === 2 ? says(addDays(on, 20), 'heard no') : '',
  ].join('');
  const note = (at: Day, rest: string, body: string): string =>
    `---\ntype: interview\ncompany: ${company}\nposition: ${POSITIONS[index % 4] ?? ''}\ninterviewers: [Ann Hale]\ninterview-date: ${at}\n${rest}---\n\n${body}\n`;
  const first: [string, string] = [
    `Jobs/${company}.md`,
    note(on, log === '' ? '' : `follow-up-log:\n${log}`, `At the end she said: ${WORDS[index % 4] ?? ''}`),
  ];
  if (index % 4 !== 0) return [first];
  return [first, [`Jobs/${company}, second round.md`, note(addDays(on, 15), 'interview-type: panel\n', 'A panel of three.')]];
}

export const SEARCH: Files = Object.fromEntries(COMPANIES.flatMap(application));

const opening: Opening = { files: SEARCH, settings: null };

export async function openTimeline(host: Host): Promise<void> {
  // The command is there once the first note was read.
  while (!(await host.commands()).includes('Open timeline')) await host.page.waitForTimeout(50);
  await host.command('Open timeline');
  await host.page.locator('.follow-ups-time-thing').first().waitFor();
  await host.dismissNotices();
}

export const TIMELINE_SCENES: readonly Scene[] = [
  { name: 'timeline', title: 'The timeline of 25 applications, today in sight', picture: 'timeline', opening, steps: openTimeline },
  {
    name: 'timeline-hover',
    title: 'What a band says',
    opening,
    steps: async (host) => {
      await openTimeline(host);
      await host.page.locator('.follow-ups-time-thing.is-promise.is-late').first().hover();
    },
  },
  {
    name: 'timeline-table',
    title: 'The same as a table',
    opening,
    steps: async (host) => {
      await openTimeline(host);
      await host.page.getByRole('button', { name: 'As a table' }).click();
    },
  },
];
