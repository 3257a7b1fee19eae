/** Notes that go on over days: diaries, logs, threads of mails, trackers. What counts is the day of the entry. */
import { describe, expect, it } from 'vitest';
import { isDated } from '../../../src/domain/timeline/dated-lines';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { allTold, noteOf, OPTIONS, promisesIn, toldEverywhere } from './notes';

const PROMISE = 'They decide within a week.';
const lines = (...all: string[]): string => all.join('\n');

describe('what stands in an entry was said on its day', () => {
  it.each([
    ['a paragraph below the one with the date', lines('**16 Nov** First call.', '', '**1 Dec** Rang them.', '', PROMISE)],
    ['a list below it', lines('2026-11-16: first call.', '', '2026-12-01: Orin rang.', '', `- ${PROMISE}`)],
    ['a later paragraph of the last entry', lines('2026-11-16 - First call.', '', '2026-12-01 - Rang.', '', 'Nice man.', '', PROMISE)],
    ['below a date with its weekday on a line of its own', lines('tue 1 dec', 'Orin rang. ' + PROMISE)],
    ['the weekday behind it', lines('1 December, Tues', '', PROMISE)],
    ['below an item in bold', lines('- **16 Nov** Orin, agency', '- **1 Dec** Orin, agency', `  - ${PROMISE}`)],
    ['below a line that says when it was posted', lines('**Is it a no?** (posted Tuesday, December 1, 2026)', '', PROMISE)],
    ['a post below its writer and day', lines('**orin**, 16 Nov 2026', 'Called them.', '', '**orin**, 1 Dec 2026', PROMISE)],
    ['a post whose day stands in brackets', lines('*Capt. Orin* (Nov 16, 2026)', 'Hm.', '', '*lou* (Dec 1, 2026)', '', PROMISE)],
    ['a comment', lines('**orin-t** commented on 2026-11-16', '', 'Hm.', '', '**orin-t** commented on 2026-12-01', '', PROMISE)],
    ['a message with its hour', lines('Dana · 2026-11-16 09:12', 'Hm.', '', 'Dana · 2026-12-01 09:30', PROMISE)],
    ['a letter below its place and day', lines('Leith, Tuesday 1 December 2026', '', 'Dear Ruth,', '', PROMISE)],
  ])('%s', (_, body) => expect(toldEverywhere(body)).toBe('..2026-12-08'));

  it.each([
    ['below the next heading', lines('**16 Nov** First call.', '', '**1 Dec** Rang them.', '', '## Impressions', '', PROMISE)],
    ['below one dated paragraph, which makes no diary', lines('**1 Dec:** Rang them.', '', PROMISE)],
    ['below a log whose lines stand together', lines('2026-11-16 - First call.', '2026-12-01 - Rang.', '', PROMISE)],
    ['below a line that ends in a date and begins no letter', lines('Seen in Leith, Tuesday 1 December 2026', '', PROMISE)],
    ['below a weekday alone', lines('Tuesday', '', PROMISE)],
    ['below a name and a date of which there is one only', lines('Orin, 1 Dec 2026', '', PROMISE)],
    ['below facts that stand together', lines('Opened, 16 Nov 2026', 'Closes, 1 Dec 2026', '', PROMISE)],
    ['below words with a year', lines('Hiring plan, spring 2025', '', 'Hm.', '', 'Hiring plan, autumn 2025', '', PROMISE)],
  ])('but not %s', (_, body) => expect(toldEverywhere(body)).toBe('..2026-11-25'));
});

describe('the date of an entry', () => {
  it.each([
    ['of a log that begins before the interview', lines('- **16 Nov** Orin, agency', '- **1 Dec** Orin, agency')],
    ['of a diary', lines('**2026-11-16** (me) The chair wrote.', '', '**2026-12-01** (me) The chair wrote.')],
  ])('promises nothing: %s', (_, body) => expect(toldEverywhere(body)).toBe('nothing'));

  it.each([
    ['of steps to come', lines('- **2 Dec** second round', '- **15 Dec** decision'), '2026-12-02 | 2026-12-15'],
    ['under "Next steps"', lines('## Next steps', '', '- **16 Nov** call', '- **15 Dec** decision'), '2026-12-15'],
    ['under "Timeline", to come', lines('## Timeline', '', '- Nov 16: call', '- Dec 15: decision'), '2026-12-15'],
  ])('is the day of a step in a list %s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));
});

describe("the lines of a day's log", () => {
  it.each([
    ['are not joined', lines('1230 Orin, they decide on Tuesday, by phone w', '1600 Jo, moved to Thursday', '1640 mum'), '2026-11-24'],
    ['with a colon', lines('12:30 Orin: they decide on Tuesday, by phone w', '16:00 Jo, moved to Thursday'), '2026-11-24'],
  ])('%s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));
});

describe('a line that begins with a time of the day', () => {
  it.each(['0910 Fern rang', '12:30 HR', '9.15am called them', '1640: mum', '7:05 - train'])('is of a log: %s', (line) =>
    expect(isDated(line)).toBe(true),
  );

  it.each(['2027 is the plan', '1999 was better', '300 people wrote', '150 others', '2575 in all', '24 h later', 'at 0910 Fern rang'])(
    'is not one that begins with another number: %s',
    (line) => expect(isDated(line)).toBe(false),
  );
});

describe('a meeting of a weekday that is named without a verb', () => {
  it.each([
    ['was, where the next sentence tells of it', 'Recruiter call on Monday. She liked me and passed me on.', 'nothing'],
    ['was, where another tells of it', 'Panel on Monday. It went well.', 'nothing'],
    ['is to come, where nothing tells of it', 'Recruiter call on Monday. They will send a link.', '2026-11-23'],
    ['is to come under a heading of steps', lines('## Next steps', '', 'Recruiter call on Monday. She was nice.'), '2026-11-23'],
    ['is to come, where its date is given', 'Second interview Nov 25. It was a nice talk.', '2026-11-25'],
  ])('%s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));
});

describe('in a list of steps', () => {
  it.each([
    ['a date with its hour belongs to what stands behind it', 'December 15, 17:00 (UTC). The project starts.', 'nothing'],
    ['the same of what they do then', 'December 11, 5 pm. Decision.', '2026-12-11'],
  ])('%s', (_, line, expected) => expect(toldEverywhere(lines('## Timeline', '', `- ${line}`))).toBe(expected));
});

describe('a table whose columns have titles', () => {
  const table = (...row: string[]): string =>
    lines('| Firm | Sent | Last heard | What now |', '| --- | --- | --- | --- |', `| ${row.join(' | ')} |`);

  it.each([
    ['what was sent dates nothing', table('Vela', '19 Oct', '4 Nov', 'they decide within a week'), '..2026-11-25'],
    ['what was last heard promises nothing', table('Vela', '12 Oct', '2 Nov', 'test being marked'), 'nothing'],
    ['the other columns promise', table('Vela', '12 Oct', '', 'second call Tue 24 Nov'), '2026-11-24'],
    [
      'a day of its own dates the row',
      lines('| Day | Note |', '| --- | --- |', '| 2026-12-01 | they decide within a week |'),
      '..2026-12-08',
    ],
    [
      'titles of one table are not those of the next',
      lines(table('x', '', '', ''), '', '| A | 2026-12-01 | they call on Friday |'),
      '2026-12-04',
    ],
  ])('%s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));
});

describe('mails pasted one below the other', () => {
  const THEIRS = lines(
    'Date: Tue, 1 Dec 2026 09:12:00 +0100',
    'From: Orin Park',
    'To: me',
    '',
    'Hi Ray,',
    '',
    'we will let you know within a week.',
  );
  const MINE = lines('Date: Wed, 2 Dec 2026 09:12:00 +0100', 'From: me', 'To: Orin Park', '', "I'll get you my references by Friday.");

  it('were said on the day of their Date line, also where it stands first in the note', () =>
    expect(promisesIn(THEIRS).map(({ saidOn, by }) => [saidOn, by])).toEqual([['2026-12-01', '2026-12-08']]));

  it.each([
    ['of the user promise nothing', MINE, 'nothing'],
    ['of the user end where the next begins', lines(MINE, '', '---', '', THEIRS), '..2026-12-08'],
    ['of the user end at a heading', lines(MINE, '', '## Call', '', PROMISE), '..2026-12-09'],
    ['to the user are theirs', lines(THEIRS, '', '---', '', MINE), '..2026-12-08'],
    ['are not those that merely name the user', lines('From: me and Orin', 'we will let you know by Friday.'), '..2026-11-20'],
  ])('%s', (_, body, expected) => expect(toldEverywhere(body)).toBe(expected));

  it('are of the user under their own name, where one of the people of the interview wrote to it', () => {
    const theirs = lines('From: Orin Park', 'Date: 1 December 2026', 'To: Kim Roe', '', 'Hi Kim, we will let you know within a week.');
    const own = lines('From: Kim Roe', 'Date: 2 December 2026', 'To: Orin Park', '', 'Hi Orin, I will get back to you by Friday.');
    const others = own.replace('Kim Roe', 'HR desk');
    const told = (body: string): string => allTold(readPromises(noteOf(body, '2026-11-18', ['interviewers: Orin Park']), OPTIONS).promises);
    expect(told(lines(theirs, '', own))).toBe('..2026-12-08');
    expect(told(lines(theirs, '', others))).toBe('..2026-12-08 | ..2026-12-04');
    expect(promisesIn(lines(theirs, '', own))).toHaveLength(2);
  });
});
