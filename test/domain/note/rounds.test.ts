/** Several interviews in one note: rounds under headings, in tables, in lists, in YAML objects. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNote } from '../../../src/domain/note/read-note';

const OPTIONS = {
  parseYaml: (yaml: string): unknown => parse(yaml),
  interviewFolder: '',
  propertyNames: '',
  templateFolders: [],
};
const APPLICATION = ['---', 'type: job application', 'company: Acme', 'position: Clerk', '---', ''];

const read = (body: readonly string[], head: readonly string[] = APPLICATION, path = 'Jobs/Acme.md') =>
  readNote({ path, source: [...head, ...body, ''].join('\n') }, OPTIONS);

/** Each interview in a line: its day, time, types and people. */
function told(body: readonly string[], head: readonly string[] = APPLICATION, path = 'Jobs/Acme.md'): string[] {
  const reading = read(body, head, path);
  if (!reading.counts) return ['does not count'];
  return reading.notes.map(({ day, time, types, interviewers }) =>
    [day ?? 'no day', time, types.join('+'), interviewers.map(({ name }) => name).join(' & ')]
      .filter((part) => part !== null && part !== '')
      .join(', '),
  );
}

describe('the rounds of an application', () => {
  it.each([
    [
      'stand under headings with a day',
      ['## Phone screen, 2026-11-09', 'Fine.', '## Onsite 2026-11-18', 'Long.'],
      ['2026-11-09, phone', '2026-11-18, in-person'],
    ],
    [
      'name their people behind "with"',
      ['### Round 2 - 25 Nov 2026, panel with Ray Ito and Jo Wu'],
      ['2026-11-25, panel, Ray Ito & Jo Wu'],
    ],
    [
      'give the day without a year',
      ['## Applied 2026-11-02', '## Interview 1 (18 Nov)', '## Interview 2 (25 Nov)'],
      ['2026-11-18', '2026-11-25'],
    ],
    [
      'give the day in a labelled line',
      ['## Phone screen', '- **Date:** 2026-11-18 15:00', '- With: Jane Smith'],
      ['2026-11-18, 15:00, phone, Jane Smith'],
    ],
    [
      'stand under one heading, whatever each is called',
      ['# Interviews', '## Previous', '### 2026-11-09 | Tess', '### 2026-11-18 | Ray'],
      ['2026-11-09', '2026-11-18'],
    ],
    [
      'stand in a table',
      [
        '## Interviews',
        '| Date | Type | With | Outcome |',
        '|---|---|---|---|',
        '| 2026-11-09 | Phone | Tess Wu | passed |',
        '| 2026-11-18 | Video | Ray Ito; Jo Wu | |',
      ],
      ['2026-11-09, phone, Tess Wu', '2026-11-18, video, Ray Ito & Jo Wu'],
    ],
    [
      'stand in a table whose rows are shorter than its header',
      [
        '## Interviews',
        '| Type | Date | With | Outcome |',
        '|---|---|---|---|',
        '| Phone | 2026-11-09 |',
        '| Video |',
        '| Onsite | 2026-11-18 | Ray Ito |',
      ],
      ['2026-11-09, phone', '2026-11-18, in-person, Ray Ito'],
    ],
    [
      'stand in a table that does not say what each is',
      ['## Interviews', '| Date | Place | With |', '|---|---|---|', '| 2026-11-09 | Zoom | Tess Wu |', '| 2026-11-18 | | |'],
      ['2026-11-09, video, Tess Wu', '2026-11-18'],
    ],
    [
      'stand below "Previous" and "Upcoming" at the top of the note',
      ['## Previous', '### Phone screen, 2026-11-09', '## Upcoming', '### Onsite, 2026-11-18'],
      ['2026-11-09, phone', '2026-11-18, in-person'],
    ],
    ['give the hour in a line of its own', ['## Phone screen, 2026-11-18', 'Time: 15:00'], ['2026-11-18, 15:00, phone']],
    [
      'are two where their hours lie apart, and one where they do not',
      ['## Phone screen, 2026-11-18 9:00', '## Panel, 2026-11-18 14:00', '## Panel again, 2026-11-18 14:30'],
      ['2026-11-18, 09:00, phone', '2026-11-18, 14:00, panel'],
    ],
    [
      'stand in a table without signs at its sides',
      ['## Rounds', 'When | What | Who', '--- | --- | ---', '2026-11-09 | interview | Tess Wu'],
      ['2026-11-09, Tess Wu'],
    ],
    [
      'stand in a log of other things too',
      ['| Date | Action |', '|---|---|', '| 2026-11-02 | Applied |', '| 2026-11-09 | Recruiter screen |'],
      ['2026-11-09, phone'],
    ],
    [
      'are dated lines',
      ['## Timeline', '- 2026-11-02 applied', '- [[2026-11-17]] Interview with Jane Smith, they decide by Friday'],
      ['2026-11-17, Jane Smith'],
    ],
    ['are dated lines of prose', ['2026-11-17 interview with Jane Smith. They decide by Friday.'], ['2026-11-17, Jane Smith']],
    ['have their day behind their name', ['## Interviews', '- **Hiring manager** (done) - 2026-11-17 14:00'], ['2026-11-17, 14:00']],
    ['in German', ['## Telefoninterview, 9. November 2026', '## Vorstellungsgespräch am 18.11.2026'], ['2026-11-09', '2026-11-18']],
  ])('%s', (_, body, expected) => expect(told(body)).toEqual(expected));

  it.each([
    [
      'objects',
      ['interviews:', '  - date: 2026-11-09', '    type: phone', '  - date: 2026-11-18', '    type: panel', '    with: [Ray Ito, Jo Wu]'],
      ['2026-11-09, phone', '2026-11-18, panel, Ray Ito & Jo Wu'],
    ],
    [
      'objects, one of them broken: the others count',
      ['rounds:', '  - date: 2026-11-09', '  - date: "2026', '    x: y: z', '  - date: 2026-11-18'],
      ['2026-11-09', '2026-11-18'],
    ],
    [
      'texts',
      ['interviews:', '  - 2026-11-09 phone screen with Tess Wu', '  - 2026-11-18 onsite'],
      ['2026-11-09, phone, Tess Wu', '2026-11-18, in-person'],
    ],
    [
      'objects, one of them without a day, one no object: the others count',
      ['interviews:', '  - date: 2026-11-09', '  - date: soon', '    type: panel', '  - 42', '  - null', '  - date: 2026-11-18'],
      ['2026-11-09', '2026-11-18'],
    ],
    [
      'objects with the hour beside the day',
      ['interviews:', '  - {date: 2026-11-18, time: "15:00", type: phone}', '  - {date: 2026-11-25, time: soon}'],
      ['2026-11-18, 15:00, phone', '2026-11-25'],
    ],
    ['a text alone', ['interviews: 2026-11-18 phone screen with Tess Wu'], ['2026-11-18, phone, Tess Wu']],
    ['numbered days', ['interview 1: 2026-11-09', 'interview 2: 2026-11-18'], ['2026-11-09', '2026-11-18']],
  ])('in the properties are %s', (_, properties, expected) => {
    expect(told([], ['---', 'type: job application', 'company: Acme', ...properties, '---'])).toEqual(expected);
  });

  it('are one where the properties, a heading and a table tell of the same', () => {
    const head = ['---', 'type: application', 'company: Acme', 'interview-date: 2026-11-18', '---'];
    expect(told(['## Interview 2026-11-18', '| Date | Type |', '|---|---|', '| 2026-11-18 | Phone screen |'], head)).toHaveLength(1);
  });

  it('stand beside the interview of the note itself', () => {
    const head = ['---', 'type: interview', 'company: Acme', 'date: 2026-11-18', 'interviewers: Jane Smith', '---'];
    expect(told(['Good talk.', '## Second round, 2026-11-25', 'With Ray.'], head)).toEqual(['2026-11-18, Jane Smith', '2026-11-25, Ray']);
  });

  it('name whom the user met in the first line below', () => {
    const rounds = ['## Phone screen, 2026-11-09', 'Led by Colin Shaw.', '## Panel, 2026-11-18', 'With Ray Ito and Jo Wu. It rained.'];
    expect(told(rounds)).toEqual(['2026-11-09, phone, Colin Shaw', '2026-11-18, panel, Ray Ito & Jo Wu']);
  });

  it('leave a cancelled one out', () => {
    const table = [
      '## Interviews',
      '| Date | Type | Status |',
      '|---|---|---|',
      '| 2026-11-09 | Phone | done |',
      '| 2026-11-18 | Panel | cancelled |',
    ];
    expect(told(table)).toEqual(['2026-11-09, phone']);
  });

  it('share the log: a line belongs to the latest round before it, a move to the one ahead', () => {
    const log = [
      'follow-up-log:',
      '  - 2026-11-10 sent thank-you',
      '  - 2026-11-12 moved to 2026-11-20',
      '  - 2026-11-21 sent thank-you to Ray',
    ];
    const reading = read(
      ['## Phone screen 2026-11-09', '## Onsite 2026-11-18'],
      ['---', 'type: application', 'company: Acme', ...log, '---'],
    );
    if (!reading.counts) throw new Error('It does not count.');
    expect(reading.notes.map((note) => note.log.map(({ day, what }) => `${day} ${what}`))).toEqual([
      ['2026-11-10 sent'],
      ['2026-11-12 moved', '2026-11-21 sent'],
    ]);
  });

  it('own the lines that stand under them, and the last one all other lines', () => {
    const reading = read(['Before.', '## Phone screen 2026-11-09', 'One.', '## Onsite 2026-11-18', 'Two.', '## Salary', 'Other.']);
    if (!reading.counts) throw new Error('It does not count.');
    const words = reading.notes.map(({ own, source }) => own.map(({ start, end }) => source.slice(start, end)).join(''));
    expect(words[0]).toBe('## Phone screen 2026-11-09\nOne.\n');
    expect(words[1]).toContain('Before.');
    expect(words[1]).toContain('Two.');
    expect(words[1]).toContain('Other.');
    expect(words.join('').length).toBe(reading.notes[0].source.length);
  });
});

describe('what is no round', () => {
  it.each([
    ['an update', ['## Update: 2 December 2026', 'They called.']],
    ['a step that is planned', ['- 2026-11-20 second interview scheduled']],
    ['a mail about one', ['- 2026-11-20 emailed Jane about the interview']],
    ['an application', ['- 2026-11-02 applied', '- 2026-11-03 CV sent']],
    ['code', ['```', '## Phone screen 2026-11-18', '```']],
    [
      'a day far behind the beginning of a line',
      ['## Interviews', '- What they told me of all the people and of the plans which they have until 2026-11-20'],
    ],
    ['a day in the middle of prose', ['We talked about the interview they will hold on 2026-11-20 with everybody.']],
  ])('%s', (_, body) => expect(told(body)).toEqual(['does not count']));

  it('is told where it gives no day', () => {
    const reading = read(['## Interviews', '### Phone screen', 'Fine.', '### Onsite, 2026-11-18']);
    expect(reading.problems.map(({ message }) => message)).toEqual([
      '"Phone screen" gives no day, so this interview does not count. Write its day beside it, such as 2026-11-18.',
    ]);
  });
});

describe('a round without its day', () => {
  it('is told to lack its year alone where it gives the rest', () => {
    const properties = ['interviews:', '  - phone screen 10/28', '  - onsite 18 Nov', '  - panel in 2 weeks'];
    const { problems } = read([], ['---', 'type: job application', 'company: Acme', ...properties, '---']);
    const lacks = problems.map(({ message }) => /^"[^"]+" gives no \w+/.exec(message)?.[0]).filter((each) => each !== undefined);
    expect(lacks).toEqual(['"phone screen 10/28" gives no year', '"onsite 18 Nov" gives no year', '"panel in 2 weeks" gives no day']);
  });

  it.each([
    ['in a list of texts', ['interviews:', '  - phone screen', '  - 2026-11-18 onsite'], 'phone screen'],
    ['in a list of objects', ['interviews:', '  - {type: phone screen}', '  - {date: 2026-11-18}'], 'phone screen'],
    ['that has no words', ['interviews:', '  - {count: 2}', '  - {date: 2026-11-18}'], 'A round'],
  ])('%s is told', (_, properties, words) => {
    const reading = read([], ['---', 'type: job application', 'company: Acme', ...properties, '---']);
    expect(reading.problems.map(({ message }) => message)).toEqual([
      `"${words}" gives no day, so this interview does not count. Write its day beside it, such as 2026-11-18.`,
    ]);
  });

  it('that has a note of its own is not', () => {
    const properties = ['interviews:', '  - "[[Phone screen with Acme]]"', '  - 2026-11-18 onsite'];
    expect(read([], ['---', 'type: job application', 'company: Acme', ...properties, '---']).problems).toEqual([]);
  });
});

describe('the log of rounds that were missed', () => {
  const logs = (...lines: readonly string[]): string[] => {
    const log = ['follow-up-log:', ...lines.map((line) => `  - ${line}`)];
    const reading = read(
      ['## Phone screen 2026-11-09', '## Onsite 2026-11-18'],
      ['---', 'type: application', 'company: Acme', ...log, '---'],
    );
    if (!reading.counts) throw new Error('It does not count.');
    return reading.notes.map((note) => note.log.map(({ day, what }) => `${day.slice(5)} ${what}`).join(', '));
  };

  it.each([
    [
      'a new day before the next round is the missed one’s',
      ['2026-11-09 missed by them', '2026-11-10 moved to 2026-11-12'],
      ['11-09 missed, 11-10 moved', ''],
    ],
    [
      'a new day behind the next round is that round’s',
      ['2026-11-09 missed by them', '2026-11-10 moved to 2026-11-20'],
      ['11-09 missed', '11-10 moved'],
    ],
    [
      'a new day of the last round is its own',
      ['2026-11-18 missed by us', '2026-11-19 moved to 2026-11-25'],
      ['', '11-18 missed, 11-19 moved'],
    ],
    ['an apology belongs to the missed one', ['2026-11-09 missed by us', '2026-11-18 sent apology'], ['11-09 missed, 11-18 sent', '']],
    ['thanks belong to the round before them', ['2026-11-09 missed by us', '2026-11-18 sent thank-you'], ['11-09 missed', '11-18 sent']],
  ])('%s', (_, lines, expected) => expect(logs(...lines)).toEqual(expected));
});

describe('notes of odd shapes', () => {
  it.each([
    ['a table', (day: string) => `| ${day} | Phone screen |`, ['## Interviews', '| Date | Type |', '|---|---|']],
    ['a list', (day: string) => `- ${day} Phone screen`, ['## Interviews']],
  ])('of 200 rounds in %s give 200 interviews', (_, line, head) => {
    const days = Array.from(
      { length: 200 },
      (_, index) => `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-18`,
    );
    expect(told([...head, ...days.map(line)])).toEqual(days.map((day) => `${day}, phone`));
  });

  it('of a file name of 300 characters count by what they say inside', () => {
    const long = 'interview '.repeat(30).trim();
    expect(told(['Fine.'], ['---', 'type: interview', 'company: Acme', 'date: 2026-11-18', '---'], `Jobs/${long}.md`)).toHaveLength(1);
  });

  it('of 200 rounds give 200 interviews', () => {
    const days = Array.from(
      { length: 200 },
      (_, index) => `20${String(10 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-18`,
    );
    expect(told(days.flatMap((day) => [`## Phone screen ${day}`, 'They decide by Friday.']))).toHaveLength(200);
  });

  it.each([
    [
      'a table with cells missing',
      ['## Interviews', '| Date | Type | With |', '|---|---|---|', '| 2026-11-09 |', '| 2026-11-18 | Panel |'],
      ['2026-11-09', '2026-11-18, panel'],
    ],
    [
      'a table with cells that are merged',
      [
        '## Interviews',
        '| Date | Type | With |',
        '|---|---|---|',
        '| 2026-11-09 || Tess Wu |',
        '| 2026-11-18 | Panel | ^^ |',
        '| < | < | < |',
      ],
      ['2026-11-09, Tess Wu', '2026-11-18, panel'],
    ],
    [
      'a table whose day is given once for two rows',
      ['## Interviews', '| Date | Type |', '|---|---|', '| 2026-11-09 | Phone |', '| | Panel |'],
      ['2026-11-09, phone'],
    ],
    ['two titles', ['# Acme', '# Other', '## Phone screen 2026-11-18'], ['2026-11-18, phone']],
    ['a title of 300 characters', [`# ${'A very long title '.repeat(17)}`, '## Phone screen 2026-11-18'], ['2026-11-18, phone']],
    ['a label whose value stands on the next line', ['## Phone screen', 'Date:', '2026-11-18'], ['2026-11-18, phone']],
    ['inline fields in a callout', ['> [!info] Facts', '> interview date:: 2026-11-18'], ['2026-11-18']],
    ['Windows line ends', ['## Phone screen, 2026-11-09\r', 'Fine.\r'], ['2026-11-09, phone']],
  ])('%s', (_, body, expected) => expect(told(body)).toEqual(expected));

  it.each([
    ['in code', ['`interview date:: 2026-11-18`']],
    ['in a block of code', ['```', 'interview date:: 2026-11-18', '```']],
    ['in a link', ['[[interview date:: 2026-11-18]]']],
    ["in a link's text", ['[interview date:: 2026-11-18](https://acme.example)']],
  ])('an inline field %s is none', (_, body) => expect(told(body)).toEqual(['does not count']));

  it('two inline fields that touch are no link', () =>
    expect(told(['[interview date:: 2026-11-18](with::Jane)'])).toEqual(['2026-11-18, Jane']));

  it('rounds that contradict the properties stand beside them, each with its day', () => {
    const head = ['---', 'type: interview', 'company: Acme', 'interview-date: 2026-11-18', '---'];
    expect(told(['interview date:: 2026-11-19', '', '## Phone screen 2026-11-09'], head)).toEqual(['2026-11-09, phone', '2026-11-18']);
  });

  it('days that contradict each other: the properties win, and it is told', () => {
    const reading = read(['**Date:** 2026-11-19'], ['---', 'type: interview', 'company: Acme', 'interview-date: 2026-11-18', '---']);
    if (!reading.counts) throw new Error('It does not count.');
    expect(reading.notes.map(({ day }) => day)).toEqual(['2026-11-18']);
    expect(reading.problems.map(({ line }) => line)).toEqual([6]);
  });
});

describe('a link to an application by its number', () => {
  const place = (lines: readonly string[]) => {
    const reading = read([], ['---', 'type: interview', 'date: 2026-11-18', ...lines, '---']);
    if (!reading.counts) return 'does not count';
    const [{ company, position, application }] = reading.notes;
    return [company, position, application];
  };

  it.each([
    ['joins the notes, and is no position', ['company: Acme', 'job: "[[JOB-00012-acme-clerk]]"'], ['Acme', null, 'JOB-00012-acme-clerk']],
    ['leaves the position to its other names', ['company: Acme', 'job: "[[APP_0031]]"', 'role: Clerk'], ['Acme', 'Clerk', 'APP_0031']],
    ['in a folder', ['company: Acme', 'job: "[[Jobs/JOB-00012]]"'], ['Acme', null, 'JOB-00012']],
    ['a link to a job by its name is a position', ['company: Acme', 'job: "[[Senior Clerk]]"'], ['Acme', 'Senior Clerk', null]],
    ['a link with a text is a position', ['company: Acme', 'job: "[[JOB-00012|Clerk]]"'], ['Acme', 'Clerk', null]],
    ['a number in words is a position', ['company: Acme', 'job: Clerk JOB-00012'], ['Acme', 'Clerk JOB-00012', null]],
    ['is all there is where no company is named', ['job: "[[JOB-00012]]"'], ['Acme', 'JOB-00012', null]],
  ])('%s', (_, lines, expected) => expect(place(lines)).toEqual(expected));
});
