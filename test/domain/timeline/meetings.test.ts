/** Meetings with the user among the promises: which are fixed, which are the note's own interview, what has been arranged, and what counts from them. */
import { describe, expect, it } from 'vitest';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { readVault } from '../follow-up/read';
import { allTold, noteFrom, noteOf, OPTIONS } from './notes';

const read = (text: string) => {
  const { promises, unsure } = readPromises(noteOf(text), OPTIONS);
  return [...promises, ...unsure];
};
const meetingsIn = (text: string): string => allTold(read(text).filter(({ meeting }) => meeting));

describe('a meeting with the user that is fixed for its days', () => {
  it.each([
    ['Second interview is booked for Thursday 26 November at 10', '2026-11-26'],
    ['they want me back on the 3rd to meet the team', '2026-12-03'],
    ['Gary: can u come in fri 9am', '2026-11-20'],
    ['onsite Dec 3, 9:30-15:00', '2026-12-03'],
    ['Final round next Tuesday with the VP', '2026-11-24'],
    ['Jo invited me to a panel on 1 December', '2026-12-01'],
    ['Next step: Zoom with the hiring manager on Monday', '2026-11-23'],
    ["They'd like me to do a trial shift on Saturday", '2026-11-21'],
    ['Job talk Dec 7, dinner with the chair after', '2026-12-07'],
    ['I have an interview with the head of ops on the 25th', '2026-11-25'],
    ['She scheduled the second interview for December 2', '2026-12-02'],
    ["We'd like to see you again on Monday 30 November", '2026-11-30'],
    ['Video call with the CTO on Tuesday', '2026-11-24'],
    ['campus visit December 7-8', '2026-12-07..2026-12-08'],
    ['I meet the owner on Saturday', '2026-11-21'],
    ['She booked me in for the 20th', '2026-11-20'],
    ['Second interview is on December 1 at 10:00.', '2026-12-01'],
    ['She confirmed: Tuesday December 1, 10:00, with Capt. Ames and Lottie Bruun.', '2026-12-01'],
    ['Confirmed: Dec 1 at 2pm', '2026-12-01'],
    ['HR confirmed: Monday 30 November, 9 am', '2026-11-30'],
    ['HR confirmed: Mon Nov 30, 9.30, with Rev. Hale. I like them.', '2026-11-30'],
    ['They moved my interview to Thursday', '2026-11-19'],
  ])('is told: %s', (text, expected) => expect(meetingsIn(text)).toBe(expected));

  it.each([
    ['somebody calls', "She'll call me Thursday"],
    ['only a week is named', 'second round the week of Dec 7'],
    ['only an end is named', 'They hope to have me in by Friday'],
    ['it is among themselves', 'The panel meets on Thursday and decides'],
    ['it is the committee that meets', 'The committee meets Monday'],
    ['it is the board that has a meeting', 'The board, whose next meeting is the 2nd, has to sign'],
    ['others are seen', 'They are interviewing others until the 27th'],
    ['a meeting is to be arranged', 'HR will get in touch on Monday to set up the second interview'],
    ['it is decided whether there will be one', "You'll hear on Monday whether there's a second interview"],
    ['they decide in it', 'They will decide in the meeting on Thursday'],
    ['it is scheduled by a day', 'We will schedule the next interview by Friday'],
    ['a day alone is confirmed', 'She confirmed: Tuesday December 1'],
    ['an end is confirmed', 'She confirmed: by Tuesday, 10:00'],
    ['they decide at an hour', 'She confirmed: they decide Tuesday, 10:00'],
    ['an answer is confirmed', 'She confirmed: answer on Tuesday December 1, 10:00'],
    ['a call of theirs is confirmed', 'She confirmed: Tuesday, 10:00, she will call'],
    ['a number of weeks stands behind the day', 'She confirmed: Tuesday December 1, 2 weeks after the others'],
    ['its times are to be mailed', 'Expect an email on Friday with the interview times'],
  ])('is not told where %s', (_, text) => expect(meetingsIn(text)).toBe('nothing'));
});

describe("the note's own interview", () => {
  it.each([
    ['with its date', 'Interview 11/18/2026 with Maribel, tele unit'],
    ['with its weekday and date', 'can u come in weds 11/18 at 7am'],
  ])('is no promise of that day, told %s', (_, text) => expect(allTold(read(text))).toBe('nothing'));

  it('does not swallow a further step of the same day', () =>
    expect(allTold(read('They want me to come in this afternoon for a talk with the owner.'))).toBe('2026-11-18'));
});

describe('what has been arranged or done', () => {
  it.each([
    'She arranged it all on Monday.',
    'He set it up on Tuesday.',
    'They booked my hotel on the 20th.',
    'She booked everything on the 19th.',
    'Recruiter scheduled it on Friday.',
    'HR confirmed everything on Thursday.',
    'He sorted the paperwork on Monday.',
    'The recruiter passed my file on to them on Monday.',
  ])('is history: %s', (text) => expect(allTold(read(text))).toBe('nothing'));

  it.each([
    ['a yes, and what comes of it', 'He said yes on Friday, and the contract comes Tuesday', '2026-11-24'],
    ['what is booked for a day', 'They booked the interview for Monday', '2026-11-23'],
    ['what will be arranged', "She'll set it up on Tuesday and call me", '2026-11-24'],
  ])('is told apart from %s', (_, text, expected) => expect(allTold(read(text))).toBe(expected));
});

describe('a stretch of time counts from the step that it names', () => {
  it.each([
    ['in the sentence', 'Call with the owner on Dec 3, result within 48 hours after that', '..2026-12-05'],
    ['in the sentence before', 'The panel meets on the 4th. We review it within 5 working days of that', '..2026-12-11'],
    [
      'behind a date that ends in a full stop',
      "Take-home due Friday 4 Dec. They'll come back to me within three days of that.",
      '2026-12-04..2026-12-07',
    ],
    ['as the end of something', 'He is away until the 30th. They will answer within two days of that.', '..2026-12-02'],
    ['a day later', 'Work sample by Monday. She answers 24 hours later.', '2026-11-24'],
  ])('%s', (_, text, expected) => expect(allTold(read(text)).split(' | ')).toContain(expected));

  it.each([
    ['no day is known', 'Someone has to sign off first. Within two days of that we call.', 'vague'],
    ['the step hangs on others', 'Once the references are in we decide within a week of that.', 'vague'],
    ['nothing counts from the day before', "Interview on Monday went well. She'll ring within two days.", '..2026-11-20'],
  ])('and from no other day where %s', (_, text, expected) => expect(allTold(read(text))).toBe(expected));
});

describe('under a heading of several days to come', () => {
  const under = (heading: string, text: string): string => allTold(read(`Good talk.\n\n## ${heading}\n\n${text}`));

  it.each([
    ['a weekday is one of them', 'In town, December 7-8, 2026', '- job talk Monday 4pm', '2026-12-07'],
    ['a day of the month is one of them', 'In town, Dec 7-8', 'I have an interview with the dean on the 8th.', '2026-12-08'],
    [
      'what lies before them keeps its day',
      'In town, December 7-8',
      'Barb will let me know the times by Wednesday, December 2',
      '..2026-12-02',
    ],
    ['what no day of them is called counts as ever', 'In town, December 7-8', 'They will call me on Friday.', '2026-11-20'],
    ['past ones date nothing', 'Open days, November 2-6', 'They will call me on Monday.', '2026-11-23'],
  ])('%s', (_, heading, text, expected) => expect(under(heading, text)).toBe(expected));
});

it('under the heading of a visit of several days its days are the visit itself, and a call is a promise', () => {
  const text =
    '## Zoom, October 22, 2026\n\nGood.\n\n## Campus visit, December 7-8, 2026\n\n- job talk Monday 4pm\n- the chair will call me on Monday\n';
  const { interviews } = readVault([{ path: 'Acme.md', source: `---\ntype: interview\ncompany: Acme\n---\n\n${text}` }]);
  expect(interviews.flatMap(({ promises }) => promises.map(({ quote, by }) => `${quote}: ${String(by)}`))).toEqual([
    'the chair will call me on Monday: 2026-12-14',
  ]);
});

it('a meeting told before its day stays a promise of its note', () => {
  const note = noteFrom(
    '---\ntype: interview\ncompany: Acme\ninterview-date: 2026-11-19\n---\n\n2026-11-12: they rang, interview Thursday 19 November, 8.45.\n',
  );
  expect(readPromises(note, OPTIONS).promises.map(({ by, meeting }) => [by, meeting])).toEqual([['2026-11-19', true]]);
});
