/** What the user tells of their own messages in the words of a note: to whom and when, and that nobody promised it. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import type { Day } from '../../../src/domain/calendar/day';

const HOST = { parseYaml: (yaml: string): unknown => parse(yaml), templateFolders: [] };
/** An interview of Wednesday 2026-11-18 with two people. */
const HEAD = ['---', 'type: interview', 'company: Acme', 'interview-date: 2026-11-18', 'interviewers: [Jane Smith, Bob Lee]', '---'];

const read = (body: readonly string[], head: readonly string[]) =>
  readInterview({ path: 'Acme.md', source: [...head, ...body, ''].join('\n') }, DEFAULT_SETTINGS, HOST, '2026-12-31' as Day).interviews;

function sent(body: readonly string[], head = HEAD): string[] {
  return read(body, head)
    .flatMap(({ note }) =>
      note.log.flatMap((entry) =>
        entry.what === 'sent' ? [`${entry.record?.dayKnown === false ? 'some day' : entry.day} ${entry.kind} to ${entry.to ?? 'all'}`] : [],
      ),
    )
    .sort();
}

const promised = (body: readonly string[]): string[] =>
  read(body, HEAD).flatMap(({ promises, unsure }) =>
    [...promises, ...(unsure ?? [])].map(({ by, quote }) => `${by ?? 'no day'}: ${quote}`),
  );

const SENT: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['the day behind', ['Sent Jane a thank you 11/19.'], ['2026-11-19 thank-you to Jane Smith']],
  ['one of two', ['Thank-you note to Bob mailed Nov 20. Jane not yet.'], ['2026-11-20 thank-you to Bob Lee']],
  [
    'two people',
    ['- thank yous emailed to jane and bob, 2026-11-19'],
    ['2026-11-19 thank-you to Bob Lee', '2026-11-19 thank-you to Jane Smith'],
  ],
  ['that evening', ['- dropped Jane a quick thank-you on LinkedIn that evening'], ['2026-11-18 thank-you to Jane Smith']],
  [
    'the next morning',
    ['Great conversation, 45 minutes. I emailed both of them my thanks the next morning.'],
    ['2026-11-19 thank-you to all'],
  ],
  ['a name in small letters', ['11/19 sent bob a thank you'], ['2026-11-19 thank-you to Bob Lee']],
  ['under a dated heading', ['## 2026-11-19', '- thanked Jane by email'], ['2026-11-19 thank-you to Jane Smith']],
  ['today, under a dated heading', ['## 2026-11-27', '- wrote Jane a short check-in today'], ['2026-11-27 first-check-in to Jane Smith']],
  [
    'twice in one line',
    ['nudged bob nov 27 and again dec 4, silence'],
    ['2026-11-27 first-check-in to Bob Lee', '2026-12-04 second-check-in to Bob Lee'],
  ],
  ['no verb, in a log', ['Nov 19 - thank-you email to Jane'], ['2026-11-19 thank-you to Jane Smith']],
  ['no verb, a card', ['2026-11-19: thank you card to Bob Lee, posted first class'], ['2026-11-19 thank-you to Bob Lee']],
  ['what went out', ['A thank-you went out to Jane on November 19th.'], ['2026-11-19 thank-you to Jane Smith']],
  [
    'behind what was felt',
    ['Interview went fine, then I sent Jane and Bob a thank-you each the same evening.'],
    ['2026-11-18 thank-you to Bob Lee', '2026-11-18 thank-you to Jane Smith'],
  ],
  ['a check-in and its silence', ['Followed up with Jane on 27 November, no reply so far.'], ['2026-11-27 first-check-in to Jane Smith']],
  ['the day in brackets', ['Chased Bob (Nov 27).'], ['2026-11-27 first-check-in to Bob Lee']],
  ['a last name, a note of thanks', ['Wrote Smith a note of thanks that night.'], ['2026-11-18 thank-you to Jane Smith']],
  [
    'in a diary',
    ['**Thu 19 Nov** Rained. Sent Ms Smith a thank-you mail over breakfast.', '', '**Fri 20 Nov** Nothing.'],
    ['2026-11-19 thank-you to Jane Smith'],
  ],
  ['thanks to a panel', ['Thanks sent to the whole panel 19 Nov.'], ['2026-11-19 thank-you to all']],
  ['by post', ['Finally got the thank-you card to Bob into the post on 11/21'], ['2026-11-21 thank-you to Bob Lee']],
  ['have sent', ['Have sent my thanks to Jane (19 November).'], ['2026-11-19 thank-you to Jane Smith']],
  ['to thank her', ['Emailed Jane to thank her, Nov 19.'], ['2026-11-19 thank-you to Jane Smith']],
  ['no day at all', ['Posted a thank-you card to Bob on the way home.'], ['some day thank-you to Bob Lee']],
  ['behind an interview', ['Panel with Jane and Bob, 45 min, sent Bob a thank-you after'], ['some day thank-you to Bob Lee']],
  [
    'a check-in behind its day',
    ['Mon 30 Nov: rang, no answer, then emailed Jane to check in'],
    ['2026-11-30 first-check-in to Jane Smith'],
  ],
  ['a list, one of it still open', ['thank-yous done: Jane 11/19, Bob still open'], ['2026-11-19 thank-you to Jane Smith']],
  [
    'a list with a day for each',
    ['thank-yous done: Jane 11/19, Bob 11/20'],
    ['2026-11-19 thank-you to Jane Smith', '2026-11-20 thank-you to Bob Lee'],
  ],
  [
    'several days, and silence',
    ['Followed up Nov 27, Dec 4 and Dec 11. Nothing.'],
    ['2026-11-27 first-check-in to all', '2026-12-04 second-check-in to all', '2026-12-11 final-follow-up to all'],
  ],
  ['somebody who was not there', ['11/19 sent kim a thank you'], ['2026-11-19 thank-you to kim']],
  ['a day named in the sentence before', ['Panel was Nov 18. Thank-you notes went out that evening.'], ['2026-11-18 thank-you to all']],
  [
    'her, spoken of before',
    ['Long talk with Jane on the phone. Emailed her my thanks the same day.'],
    ['2026-11-18 thank-you to Jane Smith'],
  ],
  [
    'below a mail of theirs',
    [
      'From: Jane Smith <jane@acme.example>',
      'Date: 20 November 2026',
      '',
      'Hi Dana,',
      '',
      'It was a pleasure.',
      '',
      'Best,',
      'Jane',
      '',
      'Wrote back same evening, thanked her.',
    ],
    ['2026-11-20 thank-you to Jane Smith'],
  ],
  ['what stands in a label', ['Thank you: sent to Bob Nov 20'], ['2026-11-20 thank-you to Bob Lee']],
  ['asking if there is news', ["Dec 2 - nothing. wrote Jane asking if there's any news"], ['2026-12-02 first-check-in to Jane Smith']],
  [
    'behind a comma, asking whether they have decided',
    ['12/2: emailed Bob, asking whether they have decided yet'],
    ['2026-12-02 first-check-in to Bob Lee'],
  ],
  ['the same again into silence', ['Dec 9 - emailed Jane again. no reply so far'], ['2026-12-09 first-check-in to Jane Smith']],
  ['the same again, in sentences', ['Dec 9: Wrote to Bob again. Nothing back.'], ['2026-12-09 first-check-in to Bob Lee']],
  ['a plan that went along', ['18 Nov emailed Jane a thank you + lesson plan'], ['2026-11-18 thank-you to Jane Smith']],
  ['no verb, the thanks behind', ['18 Nov - email to Jane w/ thank you + lesson plan'], ['2026-11-18 thank-you to Jane Smith']],
  [
    'the user’s own words in a chat',
    ['[19/11/2026, 21:14] Ana: Thank you for your time today', '[19/11/2026, 21:40] Jane Smith: pleasure!'],
    ['2026-11-19 thank-you to Jane Smith'],
  ],
  [
    'the user’s own mail, quoted below the answer',
    ['Thanks for your note.', '', '> On Wed, Nov 18, 2026 at 5:40 PM Tom Zel wrote:', '> Bob, thank you for the conversation today.'],
    ['2026-11-18 thank-you to Bob Lee'],
  ],
  [
    'the user’s own mail, with a greeting in the next but one line',
    ['> On Thu, Nov 19, 2026, Tom Zel wrote:', '>', '> Hi Jane, thanks so much for meeting with me.'],
    ['2026-11-19 thank-you to Jane Smith'],
  ],
];

const NOT_SENT: readonly (readonly [string, readonly string[]])[] = [
  ['a duty', ['Must send Jane a thank-you by Friday.']],
  ['what will be', ['Will email Bob my thanks tomorrow, 19 Nov.']],
  ['not yet', ['Thank-you to Jane not sent yet.']],
  ['a question', ['Did I send Jane a thank-you on 11/19?']],
  ['a question without its verb', ['Sent Jane a thank-you on 11/19?']],
  ['theirs', ['Jane sent me a thank-you note on Nov 20.']],
  ['theirs, without its subject', ['11/20 emailed me to thank me for coming in']],
  ['they checked in', ['They checked in with me on Nov 27 about references.']],
  ['they checked in, by name', ['Bob checked in on 11/27: still waiting on budget.']],
  ['thanks in speech', ['I thanked them all at the door and left.']],
  ['thanks in speech, by somebody else', ['One boy corrected my board work and I thanked him, the governors liked that.']],
  ['an open task', ['- [ ] 11/19 thank-you email to Jane']],
  ['a list of tasks', ['## To do', '- Nov 19 thank-you email to Jane']],
  ['what should have been', ['Should have sent Bob a thank-you on the 19th.']],
  ['a draft', ['Drafted a thank-you to Jane Nov 19.']],
  ['thanks to somebody', ['Thanks to Jane I found the side entrance on 11/18.']],
  ['thanks to somebody in a line with its day', ['11/18 thanks to Jane I found the side entrance']],
  ['family', ['Sent mum a thank you card 11/20 for looking after the kids.']],
  ['a friend', ['Sam followed up with them on Nov 27 and got an offer.']],
  ['if', ['If I had sent a thank-you on Nov 19 it might have helped.']],
  ['a plan in a log', ['Nov 27: follow up with Jane']],
  ['a plan', ['Email Jane to check in on Nov 27.']],
  ['other thanks', ['Sent the signed forms to Bob on Nov 20, thanks to Priya for scanning.']],
  ['she did', ['She said she followed up with the team on Nov 24.']],
  ['thanks for an invitation', ['Wrote Jane on 11/19 thanks for the invitation.']],
  ['a reminder', ['Remember: thank-you to Bob on 11/19.']],
  ['none', ['No thank-you sent to Bob, 19 Nov was a holiday for them.']],
  ['their words', ['Jane (Nov 20): thanks for sending your samples']],
  ['a quote', ['> Sent you a thank-you on Nov 19, did you get it?']],
  ['a mail of theirs', ['Jane wrote: "Sent you a thank-you for the samples Nov 19"']],
  ['her, where it may be either', ['Panel with Jane and Bob. Emailed her my thanks the same day.']],
  ['a message to a thing', ['Thu 26 Nov - chased the print shop', '11/27 followed up with the plumber']],
  ['somebody who works for one of them', ['thank you mail went to Jane’s assistant Kim on 11/19']],
  ['a letter to somebody', ['Dear Coach, thanks for all you have written on waiting, I am off.']],
  ['a cause', ['Woke up with no voice, thanks to the cold I was fighting off on Nov 19.']],
  ['a former colleague', ['I emailed my old principal a short thank you on Nov 19.']],
  [
    'in a mail of theirs',
    [
      'From: Jane Smith <jane@acme.example>',
      'Date: 20 November 2026',
      '',
      'Hi Dana,',
      '',
      'I followed up with the team on Nov 19. Sent you a thank-you too.',
    ],
  ],
  ['written and not sent', ['Thank-you to Jane written Nov 19, not sent yet.']],
  ['a check-in of which nobody knows when', ['Checked in with Jane, no answer.']],
  ['news that somebody else asked for', ["Dec 2 - Jane wrote asking if there's any news"]],
  ['news that they asked the user for', ['Dec 2 - quiet. he asked if I had any news']],
  ['a plan to ask if there is news', ["Dec 2 - nothing. plan to write Jane asking if there's any news"]],
  ['a mail only if there is news', ["Dec 2 - wrote Jane if there's any news"]],
  ['leave to follow up', ['Dec 2 - asked Jane if I should follow up']],
  ['a mail about something else', ['Dec 2 - emailed Jane my references, asking for a receipt']],
  ['a mail again about something else', ['Dec 9 - emailed Jane again about parking. no reply']],
  ['a mail again that was answered', ['Dec 9 - emailed Jane again. She wants references.']],
  ['a mail again to somebody private', ['Dec 9 - emailed Mom again. no reply']],
  ['a mail again that is planned', ['Dec 9 - will email Jane again. no reply so far']],
  ['a mail with a plan alone', ['18 Nov - email to Jane w/ lesson plan']],
  ['a mail from somebody with thanks', ['18 Nov - email from Jane with thanks']],
  ['a planned mail with thanks', ['## To do', '18 Nov email to Jane with thanks']],
  ['their thanks in a chat', ['[19/11/2026, 21:14] Jane Smith: Thank you for your time today', '[19/11/2026, 21:40] Ana: pleasure!']],
  [
    'thanks for an invitation in a chat',
    ['[19/11/2026, 21:14] Ana: Thank you for the invitation', '[19/11/2026, 21:40] Jane Smith: pleasure!'],
  ],
  ['thanks weeks later in a chat', ['[09/12/2026, 21:14] Ana: Thank you for your time', '[09/12/2026, 21:40] Jane Smith: pleasure!']],
  ['their own mail quoted', ['> On Wed, Nov 18, 2026 at 5:40 PM Jane Smith wrote:', '> Tom, thank you for the conversation today.']],
  ['a quoted mail to a stranger', ['> On Wed, Nov 18, 2026 at 5:40 PM Tom Zel wrote:', '> Gavin Poe, thank you for the talk with Jane.']],
  [
    'a quoted mail of something else',
    ['> On Wed, Nov 18, 2026 at 5:40 PM Tom Zel wrote:', '> Jane, I have not thanked you for the conversation.'],
  ],
];

describe('what was sent is told', () => {
  it.each(SENT)('%s', (_, body, expected) => expect(sent(body)).toEqual([...expected].sort()));
});

describe('what was not sent is not made up', () => {
  it.each(NOT_SENT)('%s', (_, body) => expect(sent(body)).toEqual([]));
});

describe('what was sent is nobody’s promise', () => {
  it.each(SENT)('%s', (_, body) => expect(promised(body)).toEqual([]));
  it('and what they said in the same line is', () => {
    expect(promised(['12/1 checked in with Jane, she will let me know by Friday'])).toEqual([
      expect.stringMatching(/^2026-12-04: .*she will let me know by Friday$/),
    ]);
  });
});
