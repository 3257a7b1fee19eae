import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { columns, PLAIN_TERMINAL, wrap, type Terminal } from '../../../src/domain/command-line/columns';
import { due } from '../../../src/domain/command-line/due';
import { noteOf, readFile, SETTINGS } from './vault';

const thanked = 'follow-up-log:\n  - 2026-11-18 sent thank-you\n';

function print(files: Readonly<Record<string, string>>, on: string, { all = false, terminal = PLAIN_TERMINAL } = {}): string {
  const readings = Object.entries(files).map(([path, source]) => readFile(path, source));
  const vault = {
    interviews: readings.flatMap(({ interviews }) => interviews),
    problems: [],
    nearMisses: readings.filter(({ nearMiss }) => nearMiss !== null).length,
  };
  return due(vault, SETTINGS, { now: endOfDay(day(on)), all }, terminal).text;
}

describe('what is due, printed', () => {
  it('says how a note is made to count where none does', () => {
    expect(print({}, '2026-11-25')).toBe(
      'No interview notes found. A note counts when its properties say "type: interview", with a date and a company.\n',
    );
  });

  it.each([
    [['Acme.md'], 'One note speaks of an interview and does not count: "doctor" says why, and what mends it.\n'],
    [['Acme.md', 'Bolt.md'], '2 notes speak of interviews and do not count: "doctor" says why, and what mends it.\n'],
  ])('tells at its foot of notes that nearly count: %j', (paths, foot) => {
    const files = Object.fromEntries(paths.map((path) => [path, '---\ntype: interview\ncompany: Acme\n---\n']));
    expect(print(files, '2026-11-25').endsWith(foot)).toBe(true);
  });

  it('says how many notes were read where nothing is due', () => {
    expect(print({ 'Acme.md': noteOf('Acme', thanked) }, '2026-11-19')).toBe(
      'Nothing is due on Thu 19 Nov. Interview notes read: 1. With --all you see what is planned.\n',
    );
  });

  it('counts what is overdue, and what may be sent apart', () => {
    const declined = 'status: rejected\nfollow-up-log:\n  - 2026-09-18 sent thank-you\n  - 2026-09-20 heard they chose somebody else\n';
    const [counts] = print(
      { 'Acme.md': noteOf('Acme'), 'Bolt.md': noteOf('Bolt', declined).replace('11-18', '09-18') },
      '2026-11-20',
    ).split('\n');
    expect(counts).toBe('1 to send on Fri 20 Nov, 1 overdue, 1 more if you like.');
  });

  it('shows the words of the promise that a day comes from, and the reasons, each in lines of its own', () => {
    expect(print({ 'Acme.md': noteOf('Acme', thanked, 'Jane said: "We will decide by Tuesday."') }, '2026-11-25')).toMatch(
      /^1 to send on Wed 25 Nov\.\n\nSTATE +MESSAGE +FOR +DAYS\n\ndue +First check-in +Acme, Engineer +from Wed 25 Nov, by Tue 1 Dec\n {2}"[^\n]*We will decide by Tuesday\.[^\n]* \(Acme\.md, line 9\)\n {2}\S/,
    );
  });

  it('shows all that is planned and was sent where all is asked for, and how many rows these are', () => {
    const printed = print({ 'Acme.md': noteOf('Acme', thanked) }, '2026-11-19', { all: true });
    expect(printed).toMatch(/^0 to send on Thu 19 Nov, \d rows in all\.\n/);
    expect(printed).toMatch(/\ndone +Thank-you +Acme, Engineer +from Wed 18 Nov/);
    expect(printed).toMatch(/\nplanned +First check-in +Acme, Engineer +from /);
  });

  it('calls an application without a company by its position, and one without both by its note', () => {
    const withoutCompany = '---\ntype: interview\nposition: Engineer\ninterview-date: 2026-11-18\n---\n';
    expect(print({ 'Jobs/Talk.md': withoutCompany }, '2026-11-19')).toMatch(/ Thank-you +Engineer +from /);
  });
});

describe('offers, printed before all else', () => {
  const offer = noteOf('Acme', `status: offer\nanswer-by: 2026-11-30\n${thanked}`);

  it('alone, where nobody else is to be asked', () => {
    expect(print({ 'Acme.md': offer }, '2026-11-20')).toMatch(/^Answer Acme by Mon 30 Nov, in 10 days\n\n/);
  });

  it('with one other company to ask, and with two', () => {
    const others = { 'Bolt.md': noteOf('Bolt', thanked), 'Cove.md': noteOf('Cove', thanked) };
    const first = (files: Readonly<Record<string, string>>): string | undefined => print(files, '2026-11-20').split('\n')[1];
    expect(first({ 'Acme.md': offer, 'Bolt.md': others['Bolt.md'] })).toBe('  Ask one other company about their timing first.');
    expect(first({ 'Acme.md': offer, ...others })).toBe('  Ask 2 others about their timing first.');
  });

  it('says it once where there are two offers', () => {
    const second = noteOf('Delta', `status: offer\nanswer-by: 2026-12-02\n${thanked}`);
    const lines = print({ 'Acme.md': offer, 'Bolt.md': noteOf('Bolt', thanked), 'Delta.md': second }, '2026-11-20').split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Answer Acme by Mon 30 Nov, in 10 days',
      '  Ask one other company about their timing first.',
      'Answer Delta by Wed 2 Dec, in 12 days',
      '',
    ]);
  });
});

describe('what a note tells of an end, printed before what is due', () => {
  const body = "20 Nov: Jane rang. They've gone with somebody else.";

  it('with what to write if it is so, and what to type if it is not, whatever quotes are in the words', () => {
    expect(print({ 'Acme.md': noteOf('Acme', thanked, body) }, '2026-11-26').split('\n')).toEqual([
      'Acme: it reads as if they said no',
      `  "They've gone with somebody else." (Acme.md, line 9)`,
      '  If so, write "status: rejected" into the properties of Acme.md. If not:',
      `  record 'Acme.md' 'read "They'\\''ve gone with somebody else." as none'`,
      '',
      'Nothing is due on Thu 26 Nov. Interview notes read: 1. With --all you see what is planned.',
      '',
    ]);
  });

  it('and is asked no more once that was typed, or the status says so', () => {
    const denied = `${thanked}  - 2026-11-26 read "They've gone with somebody else." as none\n`;
    expect(print({ 'Acme.md': noteOf('Acme', denied, body) }, '2026-11-26')).toMatch(/^1 to send on Thu 26 Nov\./);
    expect(print({ 'Acme.md': noteOf('Acme', `status: rejected\n${thanked}`, body) }, '2026-11-26')).toMatch(/^Nothing is due/);
  });

  it('with the day by which an offer wants its answer, and the words that name it', () => {
    const offer = '20 Nov: got the offer!\n\n24 Nov: they need to know by the 4th.';
    const printed = print({ 'Acme.md': noteOf('Acme', thanked, offer) }, '2026-11-26').split('\n');
    expect(printed.slice(0, 4)).toEqual([
      'Acme: it reads as if you have an offer, answer by Fri 4 Dec',
      '  "got the offer!" (Acme.md, line 9)',
      '  "they need to know by the 4th." (Acme.md, line 11)',
      '  If so, write "status: offer" and "answer-by: 2026-12-04" into the properties of Acme.md. If not:',
    ]);
  });

  it('only with that day, where the status says offer already', () => {
    const offer = '24 Nov: they need to know by the 4th.';
    const printed = print({ 'Acme.md': noteOf('Acme', `status: offer\n${thanked}`, offer) }, '2026-11-26').split('\n');
    expect(printed.slice(0, 3)).toEqual([
      'Acme: it reads as if the offer wants your answer by Fri 4 Dec',
      '  "they need to know by the 4th." (Acme.md, line 10)',
      '  If so, write "answer-by: 2026-12-04" into the properties of Acme.md. If not:',
    ]);
  });
});

describe('text for a terminal', () => {
  const marked: Terminal = { width: 40, bold: (text) => `<b>${text}</b>`, dim: (text) => `<i>${text}</i>` };

  it('sets what one looks for in bold and what explains it dim, where the terminal can', () => {
    const printed = print({ 'Acme.md': noteOf('Acme') }, '2026-11-19', { terminal: marked });
    expect(printed).toMatch(/^<b>1 to send on Thu 19 Nov\.<\/b>\n\n<i>STATE .*<\/i>\n\n<b>due .*<\/b>\n<i> {2}\S.*<\/i>\n/);
    expect(printed.split('\n').every((line) => line.startsWith('<b>') || line.replace(/<\/?[bi]>/g, '').length <= 80)).toBe(true);
  });

  it.each<[string, string, string[]]>([
    ['between words', 'one two three', ['  one two', '  three']],
    ['at no word that is longer than the line', 'incomprehensibilities no', ['  incomprehensibilities', '  no']],
    ['into no line where there is nothing', ' \n ', []],
  ])('breaks %s', (_where, text, lines) => expect(wrap(text, 10, 2)).toEqual(lines));

  it('stands in columns as wide as their widest cell, without blanks at the end', () => {
    expect(
      columns([
        ['A', 'LONG', 'C'],
        ['wide', 'b', ''],
        ['', 'bb', 'c'],
      ]),
    ).toEqual(['A     LONG  C', 'wide  b', '      bb    c']);
    expect(columns([])).toEqual([]);
  });
});
