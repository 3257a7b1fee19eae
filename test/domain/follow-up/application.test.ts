/** Which notes are one application, which companies are one, and what a row then shows. */
import { describe, expect, it } from 'vitest';
import { companyKey } from '../../../src/domain/follow-up/company-name';
import { applicationsIn } from '../../../src/domain/follow-up/application';
import { interview, planOn, type NoteInBrief } from './notes';

describe('companies', () => {
  it.each([
    ['Acme', 'ACME Corp.'],
    ['Acme', '[[Acme]]'],
    ['Acme', '[[Companies/Acme|our Acme]]'],
    ['Acme, Inc.', 'acme inc'],
    ['Müller GmbH & Co. KG', 'Müller'],
    ['Foo S.A.', 'foo'],
    ['Foo B.V.', 'Foo'],
    ['Data-Works Ltd', 'data works limited'],
    ["O'Neil", 'Oneil'],
    ['Café Société', 'Cafe Societe'],
    ['Ørsted A/S', 'Orsted A/S'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['Smith & Co.', 'Smith'],
    ['Notepad++', 'notepad ++'],
  ])('"%s" and "%s" are one', (a, b) => {
    expect(companyKey(a)).toBe(companyKey(b));
  });

  it.each([
    ['Acme', 'Acme Labs'],
    ['Corp', 'Inc'],
    ['Cocoa', 'Coa'],
    ['Co-op', 'Op'],
    ['Bolt', 'Volt'],
    ['東京', '大阪'],
    ['ガス', 'カス'],
    ['दिल्ली', 'दल्ला'],
    ['Disney', 'Disney++'],
  ])('"%s" and "%s" are two', (a, b) => {
    expect(companyKey(a)).not.toBe(companyKey(b));
  });
});

describe('notes', () => {
  const groups = (...notes: NoteInBrief[]): string[][] =>
    applicationsIn(notes.map(interview)).map(({ interviews }) => interviews.map(({ note }) => note.path));
  const note = (path: string, rest: Partial<NoteInBrief> = {}): NoteInBrief => ({ path, day: '2026-11-18', ...rest });

  it.each([
    [
      'with company and position in other spelling are one application',
      [note('a', { company: 'ACME Corp.', position: 'Platform  Engineer' }), note('b', { company: 'Acme', position: 'platform-engineer' })],
      [['a', 'b']],
    ],
    ['with another position are two', [note('a'), note('b', { position: 'Analyst' })], [['b'], ['a']]],
    ['with another company are two', [note('a'), note('b', { company: 'Bolt' })], [['a'], ['b']]],
    [
      'without a position belong together, and not to those with one',
      [note('a', { position: null }), note('b', { position: null }), note('c')],
      [['a', 'b'], ['c']],
    ],
    ['without a company stay alone', [note('a', { company: null }), note('b', { company: null })], [['a'], ['b']]],
    [
      'are joined by `application`',
      [note('a', { company: 'Agency', application: 'Acme job' }), note('b', { application: '[[acme job]]' })],
      [['a', 'b']],
    ],
    [
      'are joined by way of a third',
      [note('a', { company: 'Agency', application: 'Acme job' }), note('b', { application: 'Acme job' }), note('c')],
      [['a', 'b', 'c']],
    ],
    [
      'without a company can be joined too',
      [note('a', { company: null, application: 'Acme job' }), note('b', { application: 'Acme job' })],
      [['a', 'b']],
    ],
  ])('%s', (_, notes, expected) => {
    expect(groups(...notes)).toEqual(expected);
  });

  it.each(['C++ Developer', 'C Developer', '.NET Developer', 'Net Developer', 'F# Developer', 'ASP.NET Developer', 'Developer #C'])(
    'for a C# Developer and a "%s" are two applications, for a "c#  developer" one',
    (position) => {
      const notes = [note('a', { position: 'C# Developer' }), note('b', { position }), note('c', { position: '[[c#  developer]]' })];
      expect(groups(...notes).sort()).toEqual([['a', 'c'], ['b']]);
    },
  );
});

describe('a row', () => {
  const first: NoteInBrief = { path: '1.md', company: 'ACME', day: '2026-11-02', interviewers: ['Jane Smith'] };
  const second: NoteInBrief = { path: '2.md', company: 'Acme Corp', day: '2026-11-18', interviewers: ['Bob Lee', 'Ann Gray'] };
  const checkIn = (notes: NoteInBrief[], on: string) => planOn(notes, on).followUps.find(({ kind }) => kind === 'first-check-in');

  it('names the note, the spelling and the only interviewer of the latest round that took place', () => {
    expect(checkIn([first, second], '2026-11-10')).toMatchObject({ note: '1.md', company: 'ACME', recipient: 'Jane Smith' });
    expect(checkIn([first, second], '2026-11-18')).toMatchObject({ note: '2.md', company: 'Acme Corp', recipient: null });
  });

  it('names the anchor with its note', () => {
    const promised = { ...first, promises: [{ said: '2026-11-02', by: '2026-12-01' }] };
    expect(checkIn([promised, second], '2026-11-20')?.promise).toMatchObject({ note: '1.md', by: '2026-12-01', line: 30 });
    expect(checkIn([first], '2026-11-10')?.promise).toBeNull();
  });

  it('comes by opening, company, position, kind and recipient', () => {
    const rows = planOn([{ ...second, company: 'Bolt' }, second], '2026-11-18').followUps.filter(({ kind }) => kind === 'thank-you');
    expect(rows.map(({ company, recipient }) => `${company ?? ''} ${recipient ?? ''}`)).toEqual([
      'Acme Corp Ann Gray',
      'Acme Corp Bob Lee',
      'Bolt Ann Gray',
      'Bolt Bob Lee',
    ]);
  });
});
