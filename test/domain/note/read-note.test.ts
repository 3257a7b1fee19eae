import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNote, type NoteOptions } from '../../../src/domain/note/read-note';

const OPTIONS: NoteOptions = { parseYaml: parse, interviewFolder: '', propertyNames: '', templateFolders: ['Templates'] };
const lines = (...texts: string[]): string => `${texts.join('\n')}\n`;
const note = (...properties: string[]): string => lines('---', ...properties, '---', 'Hello');

const read = (source: string, path = 'Jobs/Acme.md', options: Partial<NoteOptions> = {}) =>
  readNote({ path, source }, { ...OPTIONS, ...options });

/** The note that counts, or a failure of the test. */
function counted(source: string, path = 'Jobs/Acme.md', options: Partial<NoteOptions> = {}) {
  const reading = read(source, path, options);
  if (!reading.counts) throw new Error(`It does not count: ${JSON.stringify(reading.problems)}`);
  return reading.notes[0];
}

const problemsOf = (source: string, path = 'Jobs/Acme.md', options: Partial<NoteOptions> = {}): string[] => {
  const reading = read(source, path, options);
  return (reading.counts ? reading.problems : reading.problems).map(({ line, message }) => `${String(line)}: ${message}`);
};

describe('a note counts', () => {
  const ACME = ['company: Acme', 'interview-date: 2026-11-18'];
  it.each([
    ['by its type', ['type: interview', ...ACME]],
    ['by its type in the plural', ['type: Interviews', ...ACME]],
    ['by a type of several words', ['type: Job interview', ...ACME]],
    ['by a link as its type', ['type: "[[Interview]]"', ...ACME]],
    ['by a link in a folder as its type', ['type: "[[Types/Interview|Talk]]"', ...ACME]],
    ['by a link without quotes as its type', ['type: [[Interviews]]', ...ACME]],
    ['by one of several types', ['Type: [note, interview]', ...ACME]],
    ['by its category', ['category: interview', ...ACME]],
    ['by its class', ['class: interview', ...ACME]],
    ['by its file class', ['fileClass: Interview', ...ACME]],
    ['by a second property when the first says something else', ['type: note', 'class: interview', ...ACME]],
    ['by a tag', ['tags: [interview]', ...ACME]],
    ['by a nested tag', ['tags:', '  - job/interviews/2026', ...ACME]],
    ['by a tag in text, with its sign', ['tag: "#work, #Interview"', ...ACME]],
    ['by a position and no company', ['type: interview', 'role: Engineer', 'date: 2026-11-18']],
    ['by names in other spellings', ['Category: Interviews', 'Employer: Acme', 'Interviewed_On: 2026-11-18']],
  ])('%s', (_, properties) => {
    expect(counted(note(...properties)).day).toBe('2026-11-18');
  });

  it.each([
    ['by a tag in its text', 'Spoke to Jane today #interview'],
    ['by a nested tag at the start of a line', '#job/interview'],
  ])('%s', (_, text) => {
    expect(counted(lines('---', ...ACME, '---', text)).company).toBe('Acme');
  });

  it("with the day of its file's name", () => {
    expect(counted(note('type: interview', 'company: Acme'), 'Jobs/2026-11-18 Acme.md').day).toBe('2026-11-18');
  });

  it.each([
    ['type', 'type: "interview', []],
    ['tag', 'tags: interview: job', []],
    ['tag in a list', 'tags:', ['  - interview', '  - a: b: c']],
  ])('by a %s that YAML cannot read, from its source line, with a problem', (_, first, more) => {
    expect(counted(note(first, ...more, 'company: Acme', 'interview-date: 2026-11-18')).problems).toHaveLength(1);
  });

  it('in the chosen folder, whatever it says, and what is missing is a problem', () => {
    const source = lines('# Chat with Dana');
    expect(read(source, 'Jobs/Interviews/Chat.md', { interviewFolder: '/Jobs/Interviews/' }).counts).toBe(true);
    expect(problemsOf(source, 'Jobs/Interviews/Chat.md', { interviewFolder: 'Jobs/Interviews' })).toEqual([
      '1: No company can be read, so this note is an application of its own. Add "company:" to its properties.',
      '1: No interview date can be read. Add one such as "interview-date: 2026-11-18".',
    ]);
  });

  it('when it was named, be it a template, a copy or a plain text', () => {
    for (const path of ['Templates/Interview.md', 'Acme (Conflicted copy Phone 202611181530).md', 'notes.txt']) {
      expect(read('We talked.', path, { named: true }).counts).toBe(true);
    }
    expect(read(note('company: {{company}}'), 'x.md', { named: true }).counts).toBe(true);
  });
});

describe('a note does not count, and nothing is said about it,', () => {
  it.each([
    ['without type, tag or folder', note('company: Acme', 'date: 2026-11-18')],
    ['with another type', note('type: interviewer', 'company: Acme', 'date: 2026-11-18')],
    ['with a tag that only begins alike', note('tags: [interview-prep, interviewing]', 'company: Acme', 'date: 2026-11-18')],
    [
      'with the tag inside of code',
      lines('---', 'company: Acme', 'date: 2026-11-18', '---', '`#interview` and', '```', '#interview', '```'),
    ],
    ['with the tag in a link', lines('---', 'company: Acme', 'date: 2026-11-18', '---', 'https://acme.example/#interview')],
    ["as a journalist's interview, without company and position", note('type: interview', 'guest: Jane', 'date: 2026-11-18')],
    ['with fields of the core plugin in its properties', note('type: interview', 'company: Acme', 'interview-date: {{date}}')],
    ['with fields of Templater in its properties', note('type: interview', 'company: Acme', 'interview-date: <% tp.date.now() %>')],
    ['broken, with nothing of an interview in it', note('title: a: b', 'date: 2026-11-18')],
    ['broken, with an interview in other words only', note('title: The interview: a novel', 'date: 2026-11-18')],
    ['in another language, with nothing of an interview in it', lines('---js', '{ title: "x" }', '---')],
    ['empty', ''],
  ])('%s', (_, source) => {
    expect(read(source)).toEqual({ counts: false, problems: [], nearMiss: null });
  });

  it('in a folder of templates, even inside the chosen folder', () => {
    const source = note('type: interview', 'company: Acme', 'interview-date: 2026-11-18');
    expect(read(source, 'Templates/Interview.md')).toEqual({ counts: false, problems: [], nearMiss: null });
    expect(read(source, 'Templates/Job/Interview.md', { interviewFolder: 'Templates/Job' })).toEqual({
      counts: false,
      problems: [],
      nearMiss: null,
    });
    expect(read(source, 'My Templates/Interview.md').counts).toBe(true);
  });

  it('in a folder that only begins like the chosen one', () => {
    expect(read('Hello', 'Jobs/Interviews old/Chat.md', { interviewFolder: 'Jobs/Interviews' })).toEqual({
      counts: false,
      problems: [],
      nearMiss: null,
    });
  });
});

describe("a note that was meant as an interview's does not count and is reported", () => {
  it('without a day', () => {
    expect(problemsOf(note('type: interview', 'company: Acme'))).toEqual([
      '1: No interview date can be read. Add one such as "interview-date: 2026-11-18".',
    ]);
  });

  it('with a day that does not exist, on its line', () => {
    expect(problemsOf(note('type: interview', 'company: Acme', 'interview-date: 2026-02-31'))).toEqual([
      '4: "interview-date": "2026-02-31" is not read as a day. Write it as year-month-day, such as 2026-11-18 or 2026-11-18T15:00.',
    ]);
  });

  it('with its properties in another language', () => {
    expect(problemsOf(lines('---js', '{ type: "interview", company: "Acme" }', '---'))).toEqual([
      expect.stringMatching(/^1: The note begins with ---js/) as string,
    ]);
  });

  it('with a company that cannot be read', () => {
    expect(problemsOf(note('type: interview', 'company: Acme: Robotics', 'interview-date: 2026-11-18'))).toEqual([
      '3: "company" cannot be read, so it is left out: a colon inside a value needs quotes around it. Put the value in quotes: "Acme: Robotics".',
    ]);
  });

  it.each([
    ['Obsidian Sync', 'Jobs/Acme (Conflicted copy Phone 202611181530).md'],
    ['Dropbox', "Jobs/Acme (Jane's conflicted copy 2026-11-18).md"],
    ['Nextcloud', 'Jobs/Acme (conflicted copy 2026-11-18 153000).md'],
    ['Syncthing', 'Jobs/Acme.sync-conflict-20261118-153000-ABCDEFG.md'],
    ['Seafile', 'Jobs/Acme (SFConflict jane@acme.example 2026-11-18-15-30-00).md'],
  ])('as the copy that %s made of it, by name', (_, path) => {
    const reading = read(note('type: interview', 'company: Acme', 'interview-date: 2026-11-18'), path);
    expect(reading).toEqual({
      counts: false,
      problems: [{ note: path, line: 1, message: expect.stringContaining('of "Jobs/Acme.md"') as string }],
      nearMiss: null,
    });
    expect(read('Hello', path)).toEqual({ counts: false, problems: [], nearMiss: null });
  });

  it('but a second note of a name counts: "Acme 2.md" may be a second round', () => {
    expect(read(note('type: interview', 'company: Acme', 'interview-date: 2026-11-18'), 'Jobs/Acme 2.md').counts).toBe(true);
  });
});

describe('the properties of a note', () => {
  it('are all read', () => {
    const source = note(
      'type: interview',
      'company: Acme Corp',
      'position: Senior Platform Engineer',
      'interviewers:',
      '  - Jane Smith <jane@acme.example>',
      '  - "[[Bob Lee]]"',
      'interview-date: 2026-11-18T15:00:00',
      'interview-type: [video, panel]',
      'level: senior',
      'industry: tech',
      'timeline: they decide by the end of next week',
      'status: waiting',
      'application: "[[Acme platform job]]"',
      'answer-by: 2026-12-04',
      'topics: [their move to Kubernetes]',
      'follow-up-log:',
      '  - 2026-11-19 sent thank-you to Jane Smith by email',
      '  - 2026-11-30 sent first-check-in by email',
      '  - "2026-12-02 heard decision: by the end of next week"',
      '  - 2026-12-03 put off first-check-in until 2026-12-16',
      '  - 2026-12-03 skipped thank-you to Bob Lee',
    );
    expect(counted(source)).toEqual({
      path: 'Jobs/Acme.md',
      source,
      bodyLine: 24,
      own: [{ start: 0, end: source.length }],
      given: [],
      notHeld: false,
      facts: expect.any(Array) as unknown,
      company: 'Acme Corp',
      position: 'Senior Platform Engineer',
      application: 'Acme platform job',
      interviewers: [
        { name: 'Jane Smith', email: 'jane@acme.example', link: null },
        { name: 'Bob Lee', email: null, link: 'Bob Lee' },
      ],
      day: '2026-11-18',
      time: '15:00',
      types: ['video', 'panel'],
      level: 'senior',
      industry: 'tech',
      timeline: { text: 'they decide by the end of next week', line: 12 },
      status: 'waiting',
      answerBy: '2026-12-04',
      topics: ['their move to Kubernetes'],
      log: [
        { day: '2026-11-19', line: 18, what: 'sent', kind: 'thank-you', to: 'Jane Smith', by: 'email' },
        { day: '2026-11-30', line: 19, what: 'sent', kind: 'first-check-in', to: null, by: 'email' },
        { day: '2026-12-02', line: 20, what: 'heard', text: 'decision: by the end of next week' },
        { day: '2026-12-03', line: 21, what: 'put-off', kind: 'first-check-in', to: null, until: '2026-12-16' },
        { day: '2026-12-03', line: 22, what: 'skipped', kind: 'thank-you', to: 'Bob Lee' },
      ],
      problems: [],
    });
  });

  const WELL = ['type: interview', 'company: Acme', 'interview-date: 2026-11-18'];

  it.each([
    ['the first name that is there wins', ['firm: Bolt', 'employer: Acme'], { company: 'Acme' }],
    ['a name that was left empty is not there', ['company:', 'organisation: Acme'], { company: 'Acme' }],
    ['a link is read as what it shows', ['company: "[[Companies/Acme Corp|Acme]]"'], { company: 'Acme' }],
    ['a link without quotes is read as a link', ['company: [[Companies/Acme, Inc.]]'], { company: 'Acme, Inc.' }],
    ['a Markdown link is read as what it shows', ['company: "[Acme](https://acme.example)"'], { company: 'Acme' }],
    ['a number is a name too', ['company: 42'], { company: '42' }],
    ['a list of one is that one', ['company: [Acme]'], { company: 'Acme' }],
    [
      'case, blanks, hyphens and underscores make no difference',
      ['COMPANY: Acme', 'Job_Title: Engineer', 'roundtype: zoom', 'Application Status: ghosted'],
      { position: 'Engineer', types: ['video'], status: 'closed' },
    ],
    [
      'an unknown word is left alone',
      ['company: Acme', 'status: 🌱', 'level: 7', 'stage: 2', 'industry: fishing'],
      { status: null, level: null, types: [], industry: null },
    ],
    ['several words in one text are several types', ['company: Acme', 'format: final round, panel'], { types: ['panel', 'final'] }],
    [
      'an unquoted colon in a topic costs no word',
      ['company: Acme', 'topics:', '  - Kubernetes: their move'],
      { topics: ['Kubernetes: their move'] },
    ],
    [
      'one topic may stand without a list',
      ['company: Acme', 'topics: their move, and its costs'],
      { topics: ['their move, and its costs'] },
    ],
    ['no promise may be stated', ['company: Acme', 'timeline: None'], { timeline: 'none' }],
    ['a promise may be a day', ['company: Acme', 'decision date: 2026-12-01'], { timeline: { text: '2026-12-01', line: 5 } }],
    [
      'a folded promise begins on the line below its name',
      ['company: Acme', 'timeline: >', '  by the end', '  of next week'],
      { timeline: { text: 'by the end of next week', line: 6 } },
    ],
    ['an empty promise is none at all', ['company: Acme', 'timeline:'], { timeline: null }],
  ])('%s', (_, properties, expected) => {
    const found = counted(note('type: interview', 'interview-date: 2026-11-18', ...properties));
    expect(found).toMatchObject(expected);
    expect(found.problems).toEqual([]);
  });

  it('go by names of the settings, before all others', () => {
    const own = { propertyNames: 'company: Kunde, Firma\ninterview-date: Termin\nnonsense\nunknown: x' };
    expect(
      counted(note('type: interview', 'Kunde: Acme', 'Company: Bolt', 'Termin: 2026-11-18', 'date: 2026-01-01'), 'Acme.md', own),
    ).toMatchObject({ company: 'Acme', day: '2026-11-18' });
  });

  it.each([
    ['a map', ['position: {a: b, c: d}'], /^5: "position": write one line of text/],
    ['a list of companies', ['firm: x', 'position: [a, b]'], /^6: "position": write one line of text/],
    ['a map among the interviewers', ['interviewers:', '  - {team: data, role: CTO}'], /^5: "interviewers": write names here/],
    ['a map as a status', ['status: {a: b, c: d}'], /^5: "status": write a text or a list of texts/],
    ['a day that is none', ['answer-by: soon'], /^5: "answer-by": "soon" is not read as a day/],
    ['a log that is a map', ['follow-up-log:', '  sent: yes'], /^5: The follow-up log is no list/],
    [
      'an entry that says nothing',
      ['follow-up-log:', '  - 2026-11-19 sent thank-you', '  - called Jane'],
      /^7: This entry of the follow-up log is not counted\. There is no day "called"/,
    ],
  ])('of the wrong shape are problems, and the rest counts: %s', (_, properties, problem) => {
    const found = counted(note(...WELL, ...properties));
    expect(found).toMatchObject({ company: 'Acme', day: '2026-11-18' });
    expect(found.problems.map(({ line, message }) => `${String(line)}: ${message}`)).toEqual([expect.stringMatching(problem) as string]);
  });

  it('with a list of days use the last, and say so', () => {
    const found = counted(note('type: interview', 'company: Acme', 'interview-date:', '  - 2026-11-18', '  - 2026-11-25 10:00'));
    expect(found).toMatchObject({ day: '2026-11-25', time: '10:00' });
    expect(found.problems).toEqual([
      {
        note: 'Jobs/Acme.md',
        line: 4,
        message: '"interview-date": there are several days here, and 2026-11-25 is used. Give each interview a note of its own.',
      },
    ]);
    expect(counted(note('type: interview', 'company: Acme', 'interview-date: [2026-11-18]')).problems).toEqual([]);
  });

  it("with a day that cannot be read use that of the file's name, and say so", () => {
    const found = counted(note('type: interview', 'company: Acme', 'interview-date: TBD'), 'Jobs/2026-11-18 Acme.md');
    expect(found.day).toBe('2026-11-18');
    expect(found.problems).toHaveLength(1);
  });
});

describe('a mail that was pasted below the properties', () => {
  const PROPERTIES = ['---', 'type: interview', 'company: Acme', 'date: 2026-11-19', '---'];
  const MAIL = ['> From: Martha Keane <mk@acme.example>', '> Date: Fri, 20 Nov 2026', '>', '> Thank you for coming in.'];

  it('has a date of its own, which contradicts nothing', () => {
    const source = lines(...PROPERTIES, ...MAIL);
    expect(counted(source).day).toBe('2026-11-19');
    expect(problemsOf(source)).toEqual([]);
  });

  it('is no reason to hide a label that does contradict them', () =>
    expect(problemsOf(lines(...PROPERTIES, 'Date: 2026-11-20', '', ...MAIL))).toEqual([
      '6: "Date" says 2026-11-20 here, and the properties say 2026-11-19. The properties count; correct one of the two.',
    ]));
});

it.each([
  ['Recruiter: you will hear from us by Monday.', []],
  ['Recruiter: Jane Smith and Bob Lee', ['Jane Smith', 'Bob Lee']],
  ['Recruiter: Will Smith', ['Will Smith']],
])('what somebody said behind a colon is no name: %s', (line, expected) => {
  const source = lines('---', 'type: interview', 'company: Acme', 'date: 2026-11-18', '---', line, '');
  expect(counted(source).interviewers.map(({ name }) => name)).toEqual(expected);
});

it('a title with the name of the company behind another one names no position', () => {
  expect(counted(note('type: interview', 'company: Aldous Labs', 'date: 2026-11-19'), 'Jobs/Thread - Aldous Labs.md').position).toBeNull();
  expect(counted(note('type: interview', 'company: Aldous Labs', 'date: 2026-11-19'), 'Jobs/Aldous Labs - Glazier.md').position).toBe(
    'Glazier',
  );
});

describe('the log in its source lines', () => {
  const log = (...texts: string[]) => counted(note('type: interview', 'company: Acme', 'interview-date: 2026-11-18', ...texts));

  it.each([
    ['an unquoted colon', ['follow-up-log:', '  - 2026-12-02 heard decision: by Friday'], 'decision: by Friday'],
    [
      'two unquoted colons, which YAML refuses',
      ['follow-up-log:', '  - 2026-12-02 heard decision: HR: by Friday'],
      'decision: HR: by Friday',
    ],
    ['an unquoted ` #`', ['follow-up-log:', '  - 2026-12-02 heard room #2, by Friday'], 'room #2, by Friday'],
    ['double quotes', ['follow-up-log:', '  - "2026-12-02 heard \\"soon\\": by Friday"'], '"soon": by Friday'],
    ['single quotes', ['follow-up-log:', "  - '2026-12-02 heard it''s: by Friday'"], "it's: by Friday"],
    ['quotes and a comment', ['follow-up-log:', '  - "2026-12-02 heard by Friday" # mine'], 'by Friday'],
    ['a folded line', ['follow-up-log:', '  - 2026-12-02 heard decision', '    by Friday'], 'decision by Friday'],
    ['a folded line in quotes', ['follow-up-log:', '  - "2026-12-02 heard decision:', '    by Friday"'], 'decision: by Friday'],
    ['a map with its value below', ['follow-up-log:', '  - 2026-12-02 heard decision:', '      by Friday'], 'decision: by Friday'],
    ['a block of text', ['follow-up-log:', '  - >-', '    2026-12-02 heard', '    by Friday'], 'by Friday'],
    ['brackets', ['follow-up-log: [2026-12-02 heard by Friday]'], 'by Friday'],
    ['brackets and quotes', ['follow-up-log: ["2026-12-02 heard by Friday, or Monday"]'], 'by Friday, or Monday'],
    ['no list', ['follow-up-log: 2026-12-02 heard decision: by Friday'], 'decision: by Friday'],
    ['no indentation', ['follow-up-log:', '- 2026-12-02 heard by Friday'], 'by Friday'],
    ['comments between', ['follow-up-log: # mine', '  # first', '', '  - 2026-12-02 heard by Friday', '  # last'], 'by Friday'],
    ['a wrong escape', ['follow-up-log:', '  - "2026-12-02 heard C:\\query"'], 'C:\\query'],
    ['a sign that YAML reserves', ['follow-up-log:', '  - 2026-12-02 heard @home, 100% `sure`'], '@home, 100% `sure`'],
  ])('with %s costs no word', (_, texts, text) => {
    expect(log(...texts).log.map((entry) => (entry.what === 'heard' ? entry.text : entry.what))).toEqual([text]);
  });

  it('that stands there twice is one list, and a problem that can be repaired', () => {
    const found = log(
      'follow-up-log:',
      '  - 2026-11-19 sent thank-you',
      'Follow-up-log: []',
      'follow-up-log:',
      '  - 2026-11-20 heard soon',
    );
    expect(found.log.map(({ line, what }) => [line, what])).toEqual([
      [6, 'sent'],
      [9, 'heard'],
    ]);
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]?.message).toContain('repair');
  });

  it('gives each entry the line on which it begins, in brackets over several lines too', () => {
    const found = log('follow-up-log: [', '  2026-11-19 sent thank-you to Jane,', '  2026-11-19 sent thank-you to Bob', ']');
    expect(found.log.map(({ line }) => line)).toEqual([6, 7]);
  });
});

describe('text of any shape', () => {
  it('never makes the reading throw, and the same text reads the same twice', { timeout: 30_000 }, () => {
    const piece = fc.constantFrom(
      '---\n',
      'type: interview\n',
      'company: Acme\n',
      'company: [[a, [b]]]\n',
      'date: 2026-11-18\n',
      'date: {a: [b]}\n',
      'people: [&a [*a]]\n',
      'follow-up-log:\n',
      '- 2026-11-18 heard: a: b\n',
      '  - "x\n',
      '{{',
      '}}',
      '__proto__: {company: x}\n',
      '#interview\n',
      '```\n',
      '\r\n',
      'topics: |\n',
      '  text\n',
      '\uFEFF',
      '\u0000',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, named) => {
        const source = `---\n${pieces.join('')}`;
        expect(read(source, 'a.md', { named })).toEqual(read(source, 'a.md', { named }));
      }),
      { numRuns: 1_000 },
    );
  });
});
