/** The sidebar over the sample vault, group by group, and over vaults in which it has little or much to say. */
import { unsureSentence } from '../unsure-sentence';
import { openSidebar, rowOf, showDraftLine, unfold, type Scene } from './scene';

/** One interview, as short as a note can be. */
const interview = (company: string, day: string, more = '', body = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Data Engineer\ninterview-date: ${day}\n${more}---\n${body}\n`;

const people = (count: number): string =>
  `interviewers:\n${Array.from({ length: count }, (_, index) => `  - Panel Member ${String(index + 1)}\n`).join('')}`;

const LONG_NAME = `The ${'Very '.repeat(60)}Long Company`;

/** A group of the sample vault, unfolded. */
const group = (name: string, title: string): Scene => ({
  name: `group-${name}`,
  title: `The group “${title}”`,
  steps: async (host) => {
    await openSidebar(host);
    const unfolded = await unfold(host, title);
    await unfolded.locator('.follow-ups-row').last().scrollIntoViewIfNeeded();
  },
});

export const SIDEBAR_SCENES: readonly Scene[] = [
  { name: 'sidebar', title: 'The sample vault on Wednesday, 25 November 2026', steps: openSidebar },
  {
    name: 'sidebar-beside-note',
    title: 'Beside the note of the interview at Acme Corp',
    picture: 'sidebar',
    steps: async (host) => {
      await host.openNote('Job search/Interviews/2026-11-16 Acme Corp.md');
      await openSidebar(host);
      await host.page.locator('.cm-content').focus();
      await host.page.keyboard.press('Control+End');
      await host.page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    },
  },
  {
    name: 'write',
    title: 'Write: the draft in the note, its first gap selected',
    picture: 'draft',
    steps: async (host) => {
      await openSidebar(host);
      await rowOf(host, 'Bluefern').locator('[data-control="write"]').click();
      await host.page.locator('.cm-content', { hasText: 'Priya' }).waitFor();
      await showDraftLine(host);
      await host.page.locator('.follow-ups-draft-line').first().waitFor();
      await host.page.mouse.move(0, 0);
      // From the heading on, which stands above the line.
      await host.page.locator('.cm-scroller').evaluate((scroller) => {
        scroller.querySelector('.follow-ups-draft-line')?.scrollIntoView({ block: 'start' });
        scroller.scrollBy(0, -60);
      });
    },
  },
  group('this-week', 'This week'),
  group('later', 'Later'),
  group('their-move', 'Their move'),
  group('if-you-like', 'If you like'),
  group('done-lately', 'Done lately'),
  group('gone-quiet', 'Gone quiet'),
  {
    name: 'notes-that-need-a-look',
    title: 'A note that needs a look',
    steps: async (host) => {
      await openSidebar(host);
      await (await unfold(host, /needs? a look/)).locator('.follow-ups-row').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'other-reading',
    title: 'Words that can be read in two ways',
    opening: {
      files: {
        'Interviews/Bolt.md': interview(
          'Bolt',
          '2026-11-18',
          'follow-up-log: [2026-11-18 sent thank-you]\n',
          "\n## Next steps\n\nThey'll call me next Friday.",
        ),
      },
      today: '2026-11-30T09:30',
    },
    steps: async (host) => {
      await openSidebar(host);
      await rowOf(host, 'Bolt').locator('[data-control="other-reading"]').waitFor();
    },
  },
  {
    name: 'another-offer',
    title: 'An offer elsewhere: the others are asked for their timing, by the day on which it must be answered',
    opening: {
      files: {
        'Interviews/Acme.md': interview(
          'Acme Corp',
          '2026-11-11',
          'status: offer\nanswer-by: 2026-12-01\nfollow-up-log: [2026-11-11 sent thank-you]\n',
        ),
        'Interviews/Bolt.md': interview(
          'Bolt',
          '2026-11-17',
          'interviewers: Bo Chen\nfollow-up-log: [2026-11-17 sent thank-you to Bo Chen]\n',
          '\nThey said: "We will decide in two weeks."',
        ),
      },
    },
    steps: async (host) => {
      await openSidebar(host);
      await rowOf(host, 'Answer Acme Corp').locator('[data-control="questions"]').click();
      await rowOf(host, 'Answer Acme Corp').getByText('about their timing').last().waitFor();
    },
  },
  {
    name: 'panel',
    title: 'Thank-yous to a panel of twelve, as one row',
    opening: { files: { 'Interviews/Acme.md': interview('Acme Corp', '2026-11-25', people(12)) }, today: '2026-11-25T18:00' },
    steps: openSidebar,
  },
  {
    name: 'panel-unfolded',
    title: 'The same panel, unfolded',
    opening: { files: { 'Interviews/Acme.md': interview('Acme Corp', '2026-11-25', people(12)) }, today: '2026-11-25T18:00' },
    steps: async (host) => {
      await openSidebar(host);
      await rowOf(host, 'Acme').locator('[data-control="title"]').first().click();
      await host.page.locator('.follow-ups-member').first().waitFor();
    },
  },
  {
    name: 'several-ticked',
    title: 'Several messages at once: “already did this”',
    steps: async (host) => {
      await openSidebar(host);
      await host.page.getByLabel('Choose several').click();
      for (const words of ['Bluefern', 'Quillmark']) await rowOf(host, words).getByRole('checkbox').check();
      await host.page.mouse.move(0, 0);
    },
  },
  {
    name: 'unsure',
    title: 'A sentence of which the user alone can say whether it is a promise',
    opening: {
      files: {
        'Interviews/Acme.md': interview('Acme Corp', '2026-11-18', 'follow-up-log:\n  - 2026-11-18 sent thank-you\n', unsureSentence()),
      },
    },
    steps: async (host) => {
      await openSidebar(host);
      const folded = host.page.locator('.follow-ups-heading button[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
      await host.page.getByText('Is this their promise?').waitFor();
    },
  },
  {
    name: 'outcome-told',
    title: 'An outcome that notes tell, and that nobody has written down yet',
    opening: {
      files: {
        'Interviews/Acme.md': interview(
          'Acme Corp',
          '2026-11-10',
          'follow-up-log:\n  - 2026-11-11 sent thank-you\n',
          '2026-11-20: Jane rang. They went with somebody else.',
        ),
        'Interviews/Bolt.md': interview(
          'Bolt Ltd',
          '2026-11-12',
          'follow-up-log:\n  - 2026-11-13 sent thank-you\n',
          '2026-11-23: Got the offer! They want my answer by December 4.',
        ),
      },
    },
    steps: async (host) => {
      await openSidebar(host);
      const folded = host.page.locator('.follow-ups-heading button[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
      await host.page.getByText('It reads as if they said no').first().waitFor();
    },
  },
  {
    name: 'thanks-and-check-in',
    title: 'Late thanks and a check-in of one application are one thing',
    opening: {
      files: { 'Interviews/Acme.md': interview('Acme Corp', '2026-11-18', 'interviewers: [Jane Smith]\n', 'They decide by Friday.') },
      today: '2026-11-24T09:30',
    },
    steps: async (host) => {
      await openSidebar(host);
      await rowOf(host, 'Acme Corp').hover();
    },
  },
  {
    name: 'nothing-due',
    title: 'Nothing is due',
    opening: { files: { 'Interviews/Acme.md': interview('Acme Corp', '2026-12-02') } },
    steps: openSidebar,
  },
  {
    name: 'no-interviews',
    title: 'A vault without interview notes',
    opening: { files: { 'Recipes/Soup.md': '# Soup\n\nLentils.\n' }, settings: null },
    steps: openSidebar,
  },
  {
    name: 'likely-folder',
    title: 'Notes that look like interviews but do not say so',
    opening: { files: { 'Jobs/Interviews/Acme.md': 'Talked to Jane.\n', 'Jobs/Interviews/Bolt.md': 'Talked to Bo.\n' }, settings: null },
    steps: openSidebar,
  },
  {
    name: 'awkward-names',
    title: 'A company name of 300 characters, HTML in every field, a name from right to left',
    opening: {
      files: {
        'Interviews/Long.md': interview(LONG_NAME, '2026-11-24'),
        'Interviews/Html.md': interview('"<b>Bold</b> & <img src=x onerror=alert(1)>"', '2026-11-24', 'interviewers: "<i>Jane</i>"\n'),
        'Interviews/Right to left.md': interview('שלום בע״מ', '2026-11-24', 'interviewers: יעל כהן\n'),
      },
    },
    steps: openSidebar,
  },
];
