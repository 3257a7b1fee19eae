import { describe, expect, it } from 'vitest';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { allTold, noteFrom, OPTIONS, promisesIn, toldEverywhere } from './notes';

const PROMISE = 'they decide within a week';
/** "Within a week" of Tuesday 2026-12-01, and of the interview on Wednesday 2026-11-18. */
const FROM_TUESDAY = '..2026-12-08';
const FROM_INTERVIEW = '..2026-11-25';

describe('the date that heads a line', () => {
  it.each([
    ['a link', `- [[2026-12-01]] Orin from HR rang, ${PROMISE}`],
    ['a link with words of its own', `- [[Daily/2026-12-01|Tue 1st]] Orin rang, ${PROMISE}`],
    ['a Markdown link', `- [Tue 1st](Daily/2026-12-01.md) Orin rang, ${PROMISE}`],
    ['a date without a sign behind it', `2026-12-01 Orin from HR: ${PROMISE}`],
    ['one in words', `Dec 1 Orin rang: ${PROMISE}`],
    ['one before "with" in one letter', `12/1 w/ Orin from HR. He said ${PROMISE}`],
    ['one before "with" in one letter alone', `12/1 w Orin from HR. He said ${PROMISE}`],
    ['one with a time', `2026-12-01 09:30 ${PROMISE}`],
    ['one before a verb of which the user is left out', `Dec 1 was told ${PROMISE}`],
    ['one before what the user will do', `2026-12-01 will be called back, ${PROMISE}`],
    ['one in bold', `- **2026-12-01** ${PROMISE}`],
    ['one in bold with a colon', `**2026-12-01:** ${PROMISE}`],
    ['one in brackets', `[2026-12-01] ${PROMISE}`],
    ['one in parentheses', `(1 Dec) ${PROMISE}`],
    ['one behind a weekday', `Tue 12/1 - HR rang, ${PROMISE}`],
    ['a ticked task', `- [x] 2026-12-01 call HR: ${PROMISE}`],
    ['one within a label', `Update 2026-12-01: ${PROMISE}`],
    ['one within a bold label', `**Update (Dec 1):** ${PROMISE}`],
    ['one within what happened', `On Dec 1 HR rang: ${PROMISE}`],
    ['the first cell of a row', `| 2026-12-01 | HR rang, ${PROMISE} |`],
    ['a link in the first cell of a row', `| [[2026-12-01]] | HR | ${PROMISE} |`],
    ['one under "Next steps"', `## Next steps\n\n- 2026-12-01 Orin rang, ${PROMISE}`],
  ])('is when it was said: %s', (_, body) => expect(toldEverywhere(body)).toBe(FROM_TUESDAY));

  it.each([
    ['they are to act on it', 'Dec 11 they decide', '2026-12-11'],
    ['the words say what that day is', 'December 15 is when they decide.', '2026-12-15'],
    ['they say so in a list', "- Tue 15 Dec's when they decide", '2026-12-15'],
    ['they say so of a day to come', '2026-12-15 will be the day they decide', '2026-12-15'],
    ['it is bold there', '- **December 15** is when they decide', '2026-12-15'],
    ['it stands under a heading about next steps', '## Next steps\n\n- 2026-12-11 decision', '2026-12-11'],
    ['it is a link there', '## Next steps\n\n- [[2026-12-11]] decision', '2026-12-11'],
    ['each line there is a step', '## Timeline\n\n- 2026-11-18: interview\n- 2026-12-11: decision', '2026-12-11'],
    ['it is a weekday', 'On Friday they will call.', '2026-11-20'],
    ['it is an end', 'By Dec 11: the decision', '..2026-12-11'],
  ])('is the day of the step where %s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));

  it('is left out of the quote as a whole, with its link', () => {
    const [headed] = promisesIn(`- [[2026-12-01]] Orin from HR rang, ${PROMISE}`);
    expect(headed).toMatchObject({ quote: `Orin from HR rang, ${PROMISE}`, saidOn: '2026-12-01' });
  });
});

describe('a quote', () => {
  it.each([
    ['They decide by [[2026-12-05]]'],
    ['[[Vela Foods|They]] decide by 2026-12-05'],
    ['They decide by [Saturday the 5th of December](Daily/2026-12-05.md)'],
    ['**HR** decides by [[2026-12-05]], she said.'],
  ])('holds whole links: %s', (line) => expect(promisesIn(`- ${line}`).map(({ quote }) => quote)).toEqual([line]));
});

describe('the ends of a quote', () => {
  const quoteOf = (body: string): string[] => promisesIn(body).map(({ quote }) => quote);
  const far = 'x'.repeat(190);

  it.each([
    ['hold the link that begins before it', '[[Vela. They decide by Friday]] she said.', '[[Vela. They decide by Friday]] she said.'],
    ['hold the link that goes on behind it', 'They decide by [[Friday. So]] it is.', 'They decide by [[Friday. So]]'],
    ['hold the target behind it', '[They decide by Friday.](Vela.md) It is.', '[They decide by Friday.](Vela.md)'],
    ['hold no link that ends before it', '[[Vela]] is nice. They decide by Friday.', 'They decide by Friday.'],
    ['hold no link that begins behind it', 'They decide by Friday. [[Vela]] is nice.', 'They decide by Friday.'],
    ['hold their own links', 'At [[Vela]] they decide by [[Friday]].', 'At [[Vela]] they decide by [[Friday]].'],
    [
      'reach no farther than a link may be long',
      `[[${far} so. They decide by Friday]] she said.`,
      `[[${far} so. They decide by Friday]] she said.`,
    ],
    ['nor beyond it', `[[${far}${far} so. They decide by Friday]] she said.`, 'They decide by Friday]] she said.'],
  ])('%s', (_, body, expected) => expect(quoteOf(body)).toEqual([expected]));
});

describe('the date above', () => {
  it.each([
    ['a bold date above a list', `**2026-12-01**\n\n- Orin rang\n- ${PROMISE}`],
    ['right above it', `**2026-12-01**\n- ${PROMISE}`],
    ['a date on a line of its own, as in a diary', `2026-12-01\nOrin rang.\n\nT${PROMISE.slice(1)}.`],
    ['a parent item that is a date', `- 2026-12-01\n  - ${PROMISE}`],
    ['a parent item that is a link', `- [[2026-12-01]]\n\t- ${PROMISE}`],
    ['a parent item with words', `- 2026-12-01 Orin rang\n  - ${PROMISE}`],
    ['a heading', `### Dec 1, call with HR\n\nT${PROMISE.slice(1)}.`],
    ['a heading with a weekday', `### Tuesday 1 December\n\nT${PROMISE.slice(1)}.`],
    ['a heading that is a link', `### [[2026-12-01]]\n\nT${PROMISE.slice(1)}.`],
    ['a labelled line under the heading', `## Call with HR\n\n**Date:** 2026-12-01\n\nT${PROMISE.slice(1)}.`],
    ['a plain one', `## Call with HR\nDate: 2026-12-01\n\nT${PROMISE.slice(1)}.`],
    ['one in a list', `## Call with HR\n\n- **When:** 1 December 2026, 3 pm\n- **With:** Orin\n\nT${PROMISE.slice(1)}.`],
    ['one that holds a link', `## Call with HR\n\n**Date:** [[2026-12-01]]\n\nT${PROMISE.slice(1)}.`],
    ["a callout's title", `> [!note] 2026-12-01\n> T${PROMISE.slice(1)}.`],
    ["a callout's title with words", `> [!info] Dec 1, call with HR\n> T${PROMISE.slice(1)}.`],
    ['a labelled line in a callout', `> [!info] Call with HR\n> Date: 2026-12-01\n> T${PROMISE.slice(1)}.`],
  ])('is when it was said: %s', (_, body) => expect(toldEverywhere(body)).toBe(FROM_TUESDAY));

  it.each([
    ['a labelled line of another section', `## Call\n\n**Date:** 2026-12-01\n\n## Impressions\n\nT${PROMISE.slice(1)}.`],
    ['a labelled line at the top of the note', `Date: 2026-12-01\n\nT${PROMISE.slice(1)}.`],
    ['a callout above', `> [!info] Call\n> Date: 2026-12-01\n\n## Talk\n\nT${PROMISE.slice(1)}.`],
    ['a bare date of another section', `## Call\n\n2026-12-01\n\n## Impressions\n\nT${PROMISE.slice(1)}.`],
    ['a list item beside', `- 2026-12-01\n  - Orin rang\n- ${PROMISE}`],
  ])('is not that of %s', (_, body) => expect(toldEverywhere(body)).toBe(FROM_INTERVIEW));

  it.each([
    ['a heading that is a date', '### Update: 2 December\n\nNothing.'],
    ['another', '### Call: Dec 2\n\nNothing new.'],
    ['a line that dates what follows', '## Mail\n\nUpdate: July 10th, 2027\n\nNothing.'],
    ['a bare date', '## Timeline\n\n2026-12-02\n\nNothing.'],
  ])('promises nothing itself: %s', (_, body) => expect(toldEverywhere(body)).toBe('nothing'));

  it('in a heading that announces a decision is the day of the decision', () =>
    expect(toldEverywhere('### Decision: December 2\n\nNice people.')).toBe('2026-12-02'));
});

describe('a mail that was pasted into the note', () => {
  const OUTLOOK = [
    'From: Orin Park <orin@vela.example>',
    'Sent: Tuesday, December 1, 2026 9:12 AM',
    'To: Ray',
    'Subject: Your application',
  ];
  const WORDS = ['', 'Hi Ray,', '', 'we will let you know within a week.'];

  it.each([
    ['of Outlook', [...OUTLOOK, ...WORDS]],
    ['below a heading', ['## Mail', '', ...OUTLOOK, ...WORDS]],
    ['behind words that lead to it', ['Mail from HR:', '', ...OUTLOOK, ...WORDS]],
    ['in a block quote', ['## Mail', '', ...[...OUTLOOK, ...WORDS].map((line) => `> ${line}`)]],
    ['with a Date line', ['From: Orin', 'Date: Tue, 1 Dec 2026 09:12:00 +1300', 'To: Ray', ...WORDS]],
    ['with bold labels', ['**From:** Orin Park', '**Date:** December 1, 2026 at 9:12 AM', ...WORDS]],
    ['in German', ['Von: Orin', 'Gesendet: 01.12.2026 09:12', 'An: Ray', 'Betreff: x', ...WORDS]],
    ['in German, the month in words', ['Von: Orin', 'Gesendet: Dienstag, 1. Dezember 2026 09:12', 'An: Ray', 'Betreff: x', ...WORDS]],
    ["below the user's own sentence", ['Nice office.', '', ...OUTLOOK, ...WORDS]],
    ['the same in a block quote', ['Nice office.', ...['', ...OUTLOOK, ...WORDS].map((line) => `> ${line}`)]],
    [
      'in the order of Apple Mail',
      ['Nice office.', '', 'From: Orin', 'Subject: x', 'Date: December 1, 2026 at 9:12 AM', 'To: Ray', 'Reply-To: Orin', ...WORDS],
    ],
    ['as Gmail prints it', ['Nice office.', '', 'Orin Park <orin@vela.example>   Tue, Dec 1, 2026 at 9:12 AM', 'To: Ray', ...WORDS]],
    [
      "as Gmail's page shows it",
      ['Nice office.', '', 'Orin Park <orin@vela.example>', 'Tue, Dec 1, 2026, 9:12 AM (2 days ago)', 'to me', ...WORDS],
    ],
    ['that was forwarded', ['Begin forwarded message:', '', 'From: Orin', 'Date: December 1, 2026 at 9:12 AM', 'To: Ray', ...WORDS]],
  ])('was said on the day on which it was sent: %s', (_, lines) => expect(toldEverywhere(lines.join('\n'))).toBe(FROM_TUESDAY));
});

describe('a daily note', () => {
  const read = (path: string, ...properties: string[]): string =>
    allTold(
      readPromises(
        noteFrom(['---', 'type: interview', 'company: Acme', ...properties, '---', '', `T${PROMISE.slice(1)}.`].join('\n'), path),
        OPTIONS,
      ).promises,
    );

  it('was written on its day', () => {
    expect(read('Daily/2026-12-01.md', 'interview-date: 2026-11-18')).toBe(FROM_TUESDAY);
    expect(read('2026-12-01 Tuesday.md', 'interview-date: 2026-11-18')).toBe(FROM_TUESDAY);
  });

  it('is called by a day and nothing else, and its interview was not moved', () => {
    expect(read('2026-12-01 Acme, phone screen.md', 'interview-date: 2026-11-18')).toBe(FROM_INTERVIEW);
    expect(read('2026-11-10.md', 'interview-date: 2026-11-10', 'follow-up-log:', '  - 2026-11-09 moved to 2026-11-18')).toBe(
      FROM_INTERVIEW,
    );
  });
});

describe('a day named before "they said"', () => {
  it.each([
    ["At the interview on Wednesday they said I'd hear on Friday.", '2026-11-20'],
    ['"You will hear on Monday," she had said at our meeting on Wednesday.', '2026-11-23'],
    ["Interview was on Wednesday, they'd let me know on Friday.", '2026-11-20'],
    ['On Tuesday HR said they decide within a week.', '..2026-11-24'],
    ['On Dec 1 Orin said they will decide within a week.', FROM_TUESDAY],
  ])('is when it was said: %s', (text, expected) => expect(toldEverywhere(text)).toBe(expected));

  it.each([
    ['They will call on Friday, she said, or on Monday at the latest.', '2026-11-20..2026-11-23'],
    ['They will call me by Friday, she said, or by Monday.', '..2026-11-23'],
    ['By Friday they said they would call.', '..2026-11-20'],
  ])('is not the day of which they speak: %s', (text, expected) => expect(toldEverywhere(text)).toBe(expected));
});
