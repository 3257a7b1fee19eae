/** The way from a file to its interviews, as the plugin and the command line go it. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../src/domain/calendar/day';
import { factsOf, readInterview, withoutPreparations, type InterviewReading } from '../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';

const HOST = { parseYaml: (yaml: string): unknown => parse(yaml), templateFolders: [] };
const TODAY = day('2026-11-20');

const read = (path: string, source: string): InterviewReading => readInterview({ path, source }, DEFAULT_SETTINGS, HOST, TODAY);
const note = (properties: string, body = ''): string => `---\n${properties}\n---\n${body}\n`;
const interviewWith = (company: string, on = '2026-11-18'): string => note(`type: interview\ncompany: ${company}\ninterview-date: ${on}`);
const preparing = (company: string, on = '2026-11-18'): string => note(`type: interview-prep\ncompany: ${company}\ninterview-date: ${on}`);

describe('a file', () => {
  it('gives its interviews with their promises', () => {
    const { interviews } = read('Acme.md', `${interviewWith('Acme')}Jane said: "We will decide by Tuesday."\n`);
    expect(interviews.map(({ note: { company }, promises }) => [company, promises.map(({ by }) => by)])).toEqual([
      ['Acme', ['2026-11-24']],
    ]);
  });

  it('gives its facts alone to whoever asks while somebody types, and none where it does not count', () => {
    const facts = (source: string) => factsOf({ path: 'Acme.md', source }, DEFAULT_SETTINGS, HOST, TODAY).map(({ company }) => company);
    expect(facts(interviewWith('Acme'))).toEqual(['Acme']);
    expect(facts('Lentils.\n')).toEqual([]);
  });
});

describe('a note that prepares an interview', () => {
  const left = (files: Readonly<Record<string, string>>): string[] => {
    const readings = new Map(Object.entries(files).map(([path, source]) => [path, read(path, source)]));
    return [...withoutPreparations(readings)].filter(([, { interviews }]) => interviews.length > 0).map(([path]) => path);
  };

  it.each([
    ['counts where no other note tells of it', { 'Prep.md': preparing('Acme') }, ['Prep.md']],
    ['does not beside the note of the interview', { 'Prep.md': preparing('Acme'), 'Real.md': interviewWith('Acme') }, ['Real.md']],
    [
      'does not where that one names the company in full',
      { 'Prep.md': preparing('Amberline'), 'Real.md': interviewWith('Amberline Health') },
      ['Real.md'],
    ],
    ['counts beside that of another company', { 'Prep.md': preparing('Acme'), 'Real.md': interviewWith('Bolt') }, ['Prep.md', 'Real.md']],
    [
      'counts beside one of another day',
      { 'Prep.md': preparing('Acme'), 'Real.md': interviewWith('Acme', '2026-11-19') },
      ['Prep.md', 'Real.md'],
    ],
  ])('%s', (_what, files, expected) => expect(left(files as Record<string, string>)).toEqual(expected));
});

describe('the day of an interview', () => {
  const days = (properties: string, body = ''): [string | null, string | null, string[]] => {
    const { interviews, problems } = read('Acme.md', note(`type: interview\ncompany: Acme\n${properties}`, body));
    const [first] = interviews;
    return [first?.note.day ?? null, first?.note.time ?? null, problems.map(({ message }) => message)];
  };

  it.each<[string, string, string, string, string | null, string[]]>([
    [
      'is the latest of several in one place, in whatever order they stand',
      'interview-date: [2026-11-18, 2026-11-11]',
      '',
      '2026-11-18',
      null,
      ['"interview-date": there are several days here, and 2026-11-18 is used. Give each interview a note of its own.'],
    ],
    ['has its hour from a property of its own', 'interview-date: 2026-11-18\ninterview-time: "15:00"', '', '2026-11-18', '15:00', []],
    [
      'is what the properties say where a line says otherwise, and that is told',
      'interview-date: 2026-11-18',
      '**Interview date:** 2026-11-19\n\nFine.',
      '2026-11-18',
      null,
      ['"Interview date" says 2026-11-19 here, and the properties say 2026-11-18. The properties count; correct one of the two.'],
    ],
    [
      'is nothing to tell where a line says the same',
      'interview-date: 2026-11-18',
      '**Interview date:** 2026-11-18\n\nFine.',
      '2026-11-18',
      null,
      [],
    ],
  ])('%s', (_what, properties, body, on, time, problems) => expect(days(properties, body)).toEqual([on, time, problems]));
});
