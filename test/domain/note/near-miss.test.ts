/** Notes that speak of an interview but do not count: the reason, and fixes that work. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../../src/domain/calendar/day';
import { editOfFix, IGNORE, leavesAlone, type NearMiss } from '../../../src/domain/note/near-miss';
import { readNote } from '../../../src/domain/note/read-note';

const OPTIONS = {
  parseYaml: (yaml: string): unknown => parse(yaml),
  interviewFolder: '',
  propertyNames: '',
  templateFolders: [],
  today: day('2026-11-25'),
};

/** The fixes that write properties into the note itself. */
const ofNote = ({ fix, others }: NearMiss) => [fix, ...others].flatMap((each) => ('properties' in each ? [each] : []));

function nearMiss(path: string, source: string): NearMiss {
  const reading = readNote({ path, source }, OPTIONS);
  if (reading.counts || reading.nearMiss === null) throw new Error('No near miss.');
  return reading.nearMiss;
}

describe('leaving a note alone', () => {
  it.each([
    ['the fix itself', IGNORE, true],
    ['its copy, as a kept reading holds it', structuredClone(IGNORE), true],
    ['another fix', { title: 'Use 2026-11-18 from its title as the day' }, false],
  ])('is known by %s: %#', (_, fix, expected) => expect(leavesAlone(fix)).toBe(expected));
});

describe('a day without a year', () => {
  it.each([
    ['in the title', 'Interviews/Acme phone screen 18 Nov.md', '', ['2026-11-18', '2025-11-18']],
    ['that can lie ahead', 'Interviews/Acme phone screen 2 Dec.md', '', ['2026-12-02', '2025-12-02']],
    ['of last winter', 'Interviews/Acme phone screen, Jan 14.md', '', ['2026-01-14', '2025-01-14']],
    ['in the text', 'Interviews/Acme phone screen.md', 'Spoke to Beth on 18 November.\n', ['2026-11-18', '2025-11-18']],
    ['that not every year has', 'Interviews/Acme phone screen 29 Feb.md', '', []],
    ['in numbers that can be anything', 'Interviews/Acme phone screen.md', 'About 3/4 of it went well.\n', []],
  ])('%s is offered in the two likeliest years, never taken for one', (_, path, source, days) => {
    const found = nearMiss(path, source);
    expect(
      ofNote(found).flatMap(({ properties }) => properties.flatMap(([name, value]) => (name === 'interview-date' ? value : []))),
    ).toEqual(days);
    expect(found.reason.includes('gives no year')).toBe(days.length > 0);
  });

  it('reads the same on every day: what is offered depends on today, what counts does not', () => {
    const read = (today: string) =>
      readNote({ path: 'Interviews/Acme phone screen 18 Nov.md', source: '' }, { ...OPTIONS, today: day(today) }).counts;
    expect(['2026-11-25', '2027-11-25', '2026-01-01'].map(read)).toEqual([false, false, false]);
  });
});

describe('a note that no property calls an interview', () => {
  it.each([
    [
      'that its file calls one, over another first heading',
      'Notes/Interview - Bramley Water 2026-11-24.md',
      '# Bramley Water, hydrologist\n',
    ],
    [
      'of a call, in a folder of applications, with the company in a label',
      'Jobs/Call with Dunmore.md',
      'Date: 2026-11-26\nCompany: Dunmore Housing\nWith: Fiona McKay, HR\n\nShe rang at four.\n',
    ],
  ])('is offered to be one: %s', (_, path, source) => {
    const found = nearMiss(path, source);
    expect(found.missing).toContain('kind');
    expect(found.fix.title).not.toBe(IGNORE.title);
  });

  it.each([
    ['of which only the text says so', 'Notes/Bramley Water.md', '# Bramley Water 2026-11-24\n\nThe interview was fine.\n'],
    ['about interviews', 'Notes/Interview questions - Bramley Water 2026-11-24.md', ''],
    ['of a call outside of a folder of applications', 'Notes/Call with Dunmore.md', 'Date: 2026-11-26\nCompany: Dunmore Housing\n'],
    ['of an application, without a call', 'Jobs/Dunmore.md', 'Date: 2026-11-26\nCompany: Dunmore Housing\n'],
  ])('is left alone: %s', (_, path, source) => {
    const reading = readNote({ path, source }, OPTIONS);
    expect(reading).toMatchObject({ counts: false, nearMiss: null });
  });

  it('is named with its companies where its dated headings name several', () => {
    const log =
      '# Interview log\n\n## 2026-11-12 Vesta Robotics (final)\n\nFour in a row.\n\n## 2026-11-26 Kiln Street Bakery\n\nTrial shift.\n';
    expect(nearMiss('Jobs/Interview log.md', log).reason).toContain(
      'This note lists 2 applications (Vesta Robotics and Kiln Street Bakery)',
    );
  });
});

it.each([
  ['Interviews/Acme phone screen 18 Nov.md', ''],
  ['Notes/Interview with Acme.md', 'On 18 Nov.\n'],
  ['Journal/2026-11-17.md', 'Rain.\n\n## Interview at Thornbury Press\n\nMet Ivy Cole. She promised an answer by Friday.\n'],
  ['Notes/Acme.md', '---\ntype: interview\ncompany: Acme\nmet: 2026-11-18\n---\n'],
])('each fix of %s makes it count', (path, source) => {
  for (const each of ofNote(nearMiss(path, source))) {
    const edit = editOfFix(each)(source);
    expect(edit.ok && readNote({ path, source: edit.source }, OPTIONS).counts).toBe(true);
  }
});

it('says which facts are missing, and commas part more than two companies', () => {
  const table = (companies: readonly string[]): string =>
    `| Company | Role | Interview |\n|---|---|---|\n${companies.map((name) => `| ${name} | Clerk | 2026-11-18 |\n`).join('')}`;
  expect(nearMiss('Jobs/Job tracker.md', table(['Acme', 'Bolt', 'Cato'])).reason).toContain('3 applications (Acme, Bolt and Cato)');
  expect(nearMiss('Jobs/Job tracker.md', table(['Acme', 'Bolt', 'Cato', 'Dune', 'Elan'])).reason).toContain(
    '(Acme, Bolt, Cato and 2 more)',
  );
  expect(nearMiss('Notes/Chat.md', '---\ntype: interview\n---\n').missing).toEqual(['day', 'company']);
});

describe('a folder that is called by interviews', () => {
  const NOTE = '---\ncompany: Acme\ndate: 2026-11-18\n---\nGood talk.\n';
  const told = (path: string, source = NOTE, interviewFolder = '') => {
    const reading = readNote({ path, source }, { ...OPTIONS, interviewFolder });
    return reading.counts ? 'counts' : (reading.nearMiss?.fix.title ?? 'silent');
  };

  it('is offered for a note that would count by it, beside the note alone, and the note counts afterwards', () => {
    const path = 'Jobs/Interviews with big firms/2026/Acme.md';
    expect(nearMiss(path, NOTE)).toMatchObject({
      reason: 'It lies in "Jobs/Interviews with big firms" and tells of a company and a day, but nothing in it says interview.',
      fix: { interviewFolder: 'Jobs/Interviews with big firms' },
      others: [{ title: 'It is an interview of mine', properties: [['type', 'interview']] }],
    });
    expect(told(path, NOTE, 'Jobs/Interviews with big firms')).toBe('counts');
    const [alone] = ofNote(nearMiss(path, NOTE));
    const edit = alone === undefined ? null : editOfFix(alone)(NOTE);
    expect(told(path, edit?.ok === true ? edit.source : '')).toBe('counts');
  });

  it.each([
    ['a folder about interviews', 'Interview questions/Acme.md', NOTE],
    ["a folder of somebody else's interviews", 'User interviews, round two/Acme.md', NOTE],
    ['a folder of interviews, by which the note counts already', 'Interviews/Acme.md', NOTE, 'counts'],
    ['a note in it that gives no day', 'Interviews with big firms/Acme.md', '---\ncompany: Acme\n---\n'],
    ['a note in it that gives no company', 'Interviews with big firms/Acme.md', '---\ndate: 2026-11-18\n---\nGood talk.\n'],
    ['a note in it that is about interviews', 'Interviews with big firms/Questions.md', NOTE],
    ["a candidate's note", 'Interviews with big firms/Lea.md', '---\ncompany: Acme\ndate: 2026-11-18\ncandidate: Lea\n---\n'],
    ['a template', 'Templates/Interviews with big firms/Acme.md', NOTE],
  ])('is not offered for %s', (_, path, source, expected = 'silent') => expect(told(path, source)).toBe(expected));

  it('is not offered where another one was chosen', () =>
    expect(told('Interviews with big firms/Acme.md', NOTE, 'Jobs/Talks')).toBe('silent'));
});

describe('what mends a near miss', () => {
  const first = (path: string, source: string): string => nearMiss(path, source).fix.title;

  it.each([
    [
      'a day that does not exist',
      'Notes/A.md',
      'interview-date: 2026-02-30',
      'Use 2026-02-28 from what "interview-date" may mean as the day',
    ],
    [
      'a month and a day changed',
      'Notes/A.md',
      'interview-date: 2026-13-11',
      'Use 2026-11-13 from what "interview-date" may mean as the day',
    ],
    ['a property without a year', 'Notes/A.md', 'interview-date: 11/16', 'Use 2026-11-16 from "interview-date" as the day'],
  ])('%s is offered with the nearest that does', (_, path, line, title) =>
    expect(first(path, `---\ntype: interview\ncompany: Acme\n${line}\n---\nGood talk.\n`)).toBe(title),
  );

  it('never says that a day cannot be read and offers one', () => {
    const { reason, fix } = nearMiss('Interviews/Acme.md', '# Acme\n\nMet Beth on 18 Nov 2026.\n');
    expect(reason).toBe('It speaks of an interview, but its day stands only in line 3.');
    expect(fix.title).toBe('Use 2026-11-18 from line 3 as the day');
  });

  it('says what to write where nothing can be offered', () =>
    expect(nearMiss('Notes/Chat.md', '---\ntype: interview\n---\nWe talked.\n').reason).toBe(
      'It speaks of an interview, but no day can be read in it and no company or position can be read in it. Write "interview-date: 2026-11-18" and "company: Acme" into its properties.',
    ));

  it('says by which order numbers were read that can be two days', () =>
    expect(nearMiss('Interviews/Acme.md', '# Acme\n\nMet Beth 12/11/2026.\n').reason).toContain(
      '"12/11/2026" is read with the month first.',
    ));
});

describe('a folder of a job search', () => {
  const NOTE = '# Osier Books\n\nInterview date: 2026-11-18\n\nMet Dina at ten, she said thanks for the application.\n';

  it.each([
    ['Terry jobs/Osier.md', 'Terry jobs'],
    ['Milo/My job hunt/Osier.md', 'Milo/My job hunt'],
    ['Notes/Job search of Ana/2026/Osier.md', 'Notes/Job search of Ana'],
  ])('is offered for %s, which lacks nothing else: "%s"', (path, folder) =>
    expect(nearMiss(path, NOTE)).toMatchObject({ fix: { interviewFolder: folder }, others: [{ title: 'It is an interview of mine' }] }),
  );

  it.each(['job hunt/Osier.md', 'Interviews/Milo/job hunt/Osier.md', 'Applications/Osier.md', 'Job Search/Osier.md', 'jobs/Osier.md'])(
    'makes the note count where it is called by nothing else: %s',
    (path) => expect(readNote({ path, source: NOTE }, OPTIONS).counts).toBe(true),
  );

  it('is not offered for what tells of no interview', () => {
    for (const source of ['# CV\n\nReferences on request.\n', '# Mott\n\nApplied 2026-11-12.\n'])
      expect(readNote({ path: 'job hunt/Note.md', source }, OPTIONS)).toMatchObject({ counts: false, nearMiss: null });
  });
});

describe('the chosen folder', () => {
  const counts = (source: string): boolean => readNote({ path: 'Hunt/Note.md', source }, { ...OPTIONS, interviewFolder: 'Hunt' }).counts;
  it.each([
    ['a note, whatever it says', 'Good talk on 2026-11-18.\n', true],
    ['an empty file', '\n', false],
    [
      'a list of applications',
      '| Company | Role | Interview |\n|---|---|---|\n| Acme | Clerk | 2026-11-18 |\n| Bolt | Cook | 2026-11-19 |\n',
      false,
    ],
  ])('of %s: it counts: %#', (_, source, expected) => expect(counts(source)).toBe(expected));
});
