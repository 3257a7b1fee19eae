import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { checkDrafts, type CheckContext } from '../../../src/domain/message/check';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import type { Reason } from '../../../src/domain/follow-up/reason';
import type { InterviewNote } from '../../../src/domain/note/interview-note';
import { aNote } from './a-note';

const TODAY = day('2026-11-24');

const THANKS = `## Thank-you to Jane Smith

To: jane@acme.example
Subject: Thank you

Hey Jane!!

Your story about the Oslo pipelines stayed with me.
`;

const THEIR_WORDS: Reason = {
  why: 'promise',
  saidOn: day('2026-11-16'),
  quote: 'next Tuesday',
  by: day('2026-11-24'),
  approximate: false,
};

const SPACING: Reason = {
  why: 'spacing',
  rules: ['T11'],
  kind: 'second-check-in',
  day: day('2026-11-20'),
  how: 'sent',
  position: 'Planner',
  to: 'company',
  days: 10,
};

const row = (differences: Partial<FollowUp>): FollowUp => ({
  note: 'Acme.md',
  interview: day('2026-11-18'),
  company: 'Acme Corp',
  position: 'Data Engineer',
  kind: 'first-check-in',
  recipient: 'Jane Smith',
  opens: day('2026-11-25'),
  overdueAfter: day('2026-12-01'),
  state: 'planned',
  optional: false,
  rule: 'T7',
  loggedOn: null,
  application: 'acme',
  reasons: [THEIR_WORDS, { why: 'margin', rules: ['T7'], businessDays: 1, approximate: false }],
  promise: null,
  ...differences,
});

function rulesIn(source: string, context: Partial<CheckContext> = {}, differences: Partial<InterviewNote> = {}): string[] {
  const note = aNote({ source, ...differences });
  return checkDrafts(
    { path: note.path, source },
    { interviews: [note, ...(context.interviews ?? [])], followUps: context.followUps ?? [], now: endOfDay(TODAY), name: 'Sam Okafor' },
  ).map(({ rule, line }) => `${rule} ${line}`);
}

describe('the names that a letter may say', () => {
  const jane = { name: 'Jane Smith', email: null, link: null };
  const otherPosition = aNote({ path: 'Acme chef.md', position: 'Chef', interviewers: [{ name: 'Otto Lang', email: null, link: null }] });
  const elsewhere = aNote({
    path: 'Bolt.md',
    company: 'Bolt Works',
    position: 'Test Pilot',
    interviewers: [{ name: 'Dr. Ida Moss', email: null, link: null }],
  });
  const found = (to: string, text: string, subject = 'Thank you for the Data Engineer interview'): string[] =>
    rulesIn(
      `## First check-in${to}\n\nTo:\nSubject: ${subject}\n\n${text}\n`,
      { interviews: [otherPosition, elsewhere] },
      { interviewers: [jane] },
    ).filter((line) => /^C(?:3|14) /.test(line));

  it.each([
    ['somebody of another position at the same company', '', 'Dear Otto,\n\nWe spoke about Oslo.'],
    ['nobody at all, where somebody is known', '', 'Dear Sir or Madam,\n\nWe spoke about Oslo.'],
    ['a company that shares only its legal form', ' to Jane Smith', 'Dear Jane,\n\nI would be glad to join Apex Corp.'],
    ['a person of another application, the title left out', ' to Jane Smith', 'Dear Jane,\n\nMy greetings go to _Ida Moss_ as well.'],
  ])('%s is found', (_title, to, text) => {
    expect(found(to, text)).toEqual([expect.stringMatching(/^C14 /)]);
  });

  it('the position of another application in the subject is found, and a word in common is none', () => {
    expect(found(' to Jane Smith', 'Dear Jane,\n\nWe spoke.', 'Following up on the Test Pilot talk, Sam')).toEqual(['C3 4']);
    expect(found(' to Jane Smith', 'Dear Jane,\n\nWe spoke.', 'Following up on the Data Scientist interview, Sam')).toEqual(['C3 4']);
    expect(found(' to Jane Smith', 'Dear Jane,\n\nWe spoke.', 'Following up on the data engineering interview, Sam')).toEqual([]);
  });

  it('people of another position may be greeted where one application has both', () => {
    const source = '## First check-in\n\nTo:\nSubject: Data Engineer position\n\nDear Otto,\n\nWe spoke about Oslo.\n';
    const names = (application: string | null): string[] =>
      rulesIn(source, { interviews: [{ ...otherPosition, application: 'Acme 2026' }] }, { interviewers: [jane], application }).filter(
        (line) => line.startsWith('C14'),
      );
    expect(names('Acme 2026')).toEqual([]);
    expect(names('Acme 2025')).toEqual(['C14 6']);
    expect(names(null)).toEqual(['C14 6']);
  });

  it('the agency’s recruiter may be greeted', () => {
    const greeting = (agency: string): string[] =>
      rulesIn(
        `---\n${agency}---\n## First check-in\n\nTo:\nSubject: Data Engineer position\n\nDear Mia,\n\nWe spoke about Oslo.\n`,
        {},
        { interviewers: [jane] },
      ).filter((line) => line.startsWith('C14'));
    expect(greeting('agency: Hays\nrecruiter: Mia Kern\n')).toEqual([]);
    expect(greeting('')).toEqual(['C14 8']);
  });

  it('a note without a company is checked too, and knows no other application', () => {
    const source =
      '## First check-in to Jane Smith\n\nTo:\nSubject: Data Engineer position\n\nDear Karl,\n\nMy greetings go to Ida Moss.\n';
    expect(rulesIn(source, { interviews: [elsewhere] }, { company: null }).filter((line) => line.startsWith('C14'))).toEqual([
      'C14 6',
      'C14 8',
    ]);
  });

  it('the hiring team may be greeted in a check-in, and the note’s own people', () => {
    expect(found('', 'Dear hiring team,\n\nWe spoke about Oslo.')).toEqual([]);
    expect(found(' to Jane Smith', 'Dear Jane,\n\nI would be glad to join Acme.')).toEqual([]);
  });
});

describe('the check of a note', () => {
  it('gives places from 1, ends exclusive, in the order of the text, and a fix where one is certain', () => {
    const source = `# Acme 👋\n\n${THANKS}`;
    const note = aNote({ source });
    const found = checkDrafts({ path: note.path, source }, { interviews: [note], followUps: [], now: endOfDay(TODAY), name: '' });
    expect(found.map(({ rule, line, column, endLine, endColumn, severity }) => [rule, line, column, endLine, endColumn, severity])).toEqual(
      [
        ['C1', 3, 1, 3, 27, 'warning'],
        ['C3', 6, 10, 6, 19, 'warning'],
        ['C7', 8, 1, 8, 4, 'warning'],
      ],
    );
    const fix = found[2]?.fix;
    expect(fix && source.slice(0, fix.from) + fix.insert + source.slice(fix.to)).toContain('\nHello Jane!!\n');
  });

  it('is the same with any line ends', () => {
    const lines = (text: string): string[] => rulesIn(text);
    expect(lines(THANKS.replace(/\n/g, '\r\n'))).toEqual(lines(THANKS));
  });

  it('reads drafts only: not the rest of the note, not an ordinary heading', () => {
    expect(rulesIn('# Acme\n\nHey!! ASAP lol [gap]\n\n## Thank-you\n\nI must write one ASAP.\n')).toEqual([]);
  });

  it('leaves a draft alone that was sent', () => {
    expect(
      rulesIn(THANKS, {}, { log: [{ day: day('2026-11-19'), line: 3, what: 'sent', kind: 'thank-you', to: 'Jane', by: null }] }),
    ).toEqual([]);
  });

  it('counts a soft-wrapped paragraph as its sentences, and no greeting, sign-off or signature', () => {
    const draft = (sentences: string): string =>
      `## First check-in\n\nTo: jane@acme.example\nSubject: Data Engineer interview, Sam Okafor\n\nDear Jane,\n\n${sentences}\n\nKind regards,\nSam Okafor\n+1 555 010 0199. Call me.\n`;
    const five =
      'We spoke on Wednesday about\nthe Data Engineer position. I am still interested.\nDr. Olsen wrote an article on nightly loads in Oslo. It fits your plans. When do you expect to decide?';
    expect(rulesIn(draft(five))).toEqual([]);
    expect(rulesIn(draft(five.replace('It fits your plans. ', '')))).toEqual(['C2 1']);
  });

  describe('knows when a message may go (C11)', () => {
    const draft =
      '## First check-in to Jane Smith\n\nBy: linkedin\n\nHello Jane, we spoke on Wednesday about the Data Engineer position. I found an article on Oslo pipelines. When do you expect to decide? Sam\n';
    it.each<[string, Partial<FollowUp>, string[]]>([
      ['the day before it opens', {}, ['C11 1']],
      ['on the day it opens', { opens: TODAY, state: 'due' }, []],
      ['held without a day', { opens: null, state: 'held' }, ['C11 1']],
      ['dropped', { opens: null, state: 'dropped' }, []],
      ['of another kind', { kind: 'second-check-in' }, []],
      ['of another note', { note: 'Bolt.md' }, []],
    ])('%s', (_title, differences, found) => {
      expect(rulesIn(draft, { followUps: [row(differences)] })).toEqual(found);
    });

    it.each<[string, Partial<FollowUp>, string]>([
      ['by their words', {}, 'Keep it until Wed 25 Nov. On Mon 16 Nov they said "next Tuesday": by Tue 24 Nov.'],
      [
        'by the last message, where that is what holds it',
        { opens: day('2026-11-30'), state: 'held', rule: 'T11', reasons: [THEIR_WORDS, SPACING] },
        'Keep it until Mon 30 Nov. The second check-in for Planner went out on Fri 20 Nov, and messages to one company keep 10 days apart.',
      ],
      [
        'without the id of a rule',
        { reasons: [{ why: 'later-round', rules: ['T12'], day: day('2026-11-23') }] },
        'Keep it until Wed 25 Nov. A later round took place on Mon 23 Nov, so the check-ins begin anew.',
      ],
    ])('and says until when to keep it, and why: %s', (_title, differences, why) => {
      const note = aNote({ source: draft });
      const [finding] = checkDrafts(
        { path: note.path, source: draft },
        { interviews: [note], followUps: [row(differences)], now: endOfDay(TODAY), name: '' },
      );
      expect(finding?.message).toBe(`It is too soon to send this, and it would seem impatient. ${why}`);
    });
  });

  it('compares with what was said in an earlier round, sent or not (C12)', () => {
    const said = 'The way your team moved the billing data to Oslo without a single night of downtime stayed with me.';
    const message = (heading: string): string => `## ${heading}\n\nBy: linkedin\n\nHello Jane, ${said} Best, Sam\n`;
    const first = aNote({ path: 'First.md', source: message('Thank-you to Jane Smith'), day: day('2026-11-04') });
    expect(rulesIn(message('Thank-you to Jane Smith'), { interviews: [first] })).toEqual(['C12 5']);
    expect(rulesIn(message('Thank-you to Jane Smith'), { interviews: [{ ...first, company: 'Bolt' }] })).toEqual([]);
    expect(rulesIn(message('Thank-you to Jane Smith'), { interviews: [{ ...first, day: day('2026-12-04') }] })).toEqual([]);
  });

  it('compares two drafts of one kind in a note, and finds it in the one that stands below (C12)', () => {
    const said = 'The way your team moved the billing data to Oslo without a single night of downtime stayed with me.';
    const message = (heading: string): string => `## ${heading} to Jane Smith\n\nBy: linkedin\n\nHello Jane, ${said} Best, Sam\n\n`;
    const repeated = (source: string): string[] => rulesIn(source).filter((line) => line.startsWith('C12'));
    expect(repeated(message('Networking check-in') + message('Networking check-in'))).toEqual(['C12 11']);
    expect(repeated(message('Networking check-in'))).toEqual([]);
    expect(repeated(message('Second check-in') + message('First check-in'))).toEqual(['C12 5']);
  });

  it('compares with every earlier round, whatever the order of the notes', () => {
    const said = 'The way your team moved the billing data to Oslo without a single night of downtime stayed with me.';
    const message = (words: string): string => `## Thank-you to Jane Smith\n\nBy: linkedin\n\nHello Jane, ${words} Best, Sam\n`;
    const first = aNote({ path: 'First.md', source: message(said), day: day('2026-11-04') });
    const second = aNote({ path: 'Second.md', source: message('It was good to see you again.'), day: day('2026-11-11') });
    expect(rulesIn(message(said), { interviews: [first, second] })).toEqual(['C12 5']);
    expect(rulesIn(message(said), { interviews: [second, first] })).toEqual(['C12 5']);
    expect(rulesIn(message(said), { interviews: [second] })).toEqual([]);
  });

  it('knows whom thanks go to when it looks for their day', () => {
    const thanks = '## Thank-you to Jane Smith\n\nBy: linkedin\n\nHello Jane, I enjoyed our talk about the Oslo pipelines. Best, Sam\n';
    const tooSoon = (recipient: string | null): string[] =>
      rulesIn(thanks, { followUps: [row({ kind: 'thank-you', recipient })] }).filter((line) => line.startsWith('C11'));
    expect(tooSoon('Jane Smith')).toEqual(['C11 1']);
    expect(tooSoon('Dr. Jane Smith')).toEqual(['C11 1']);
    expect(tooSoon(null)).toEqual(['C11 1']);
    expect(tooSoon('Bob Lee')).toEqual([]);
  });

  it('compares the drafts of a panel, and marks both (C13)', () => {
    const message = (name: string): string =>
      `## Thank-you to ${name}\n\nBy: linkedin\n\nHello ${name.split(' ')[0] ?? ''}, the way your team moved the billing data to Oslo without a single night of downtime stayed with me. Best, Sam\n\n`;
    const people = ['Jane Smith', 'Bob Lee'].map((name) => ({ name, email: null, link: null }));
    expect(rulesIn(message('Jane Smith') + message('Bob Lee'), {}, { interviewers: people })).toEqual(['C13 1', 'C13 7']);
  });

  it('works on a note that is no interview note, as the command line may name one', () => {
    const found = checkDrafts({ path: 'Other.md', source: THANKS }, { interviews: [], followUps: [], now: endOfDay(TODAY), name: '' });
    expect(found.map(({ rule }) => rule)).toEqual(['C1', 'C3', 'C7']);
  });
});
