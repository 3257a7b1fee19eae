/** Where facts were read, in words. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNote } from '../../../src/domain/note/read-note';
import { sayFacts } from '../../../src/domain/note/say-facts';

const said = (date: string, dateOrder: 'month-first' | 'day-first'): string => {
  const source = `---\ntype: interview\ncompany: Acme\ninterview-date: ${date}\n---\n`;
  const options = {
    parseYaml: (yaml: string): unknown => parse(yaml),
    interviewFolder: '',
    propertyNames: '',
    templateFolders: [],
    dateOrder,
  };
  const reading = readNote({ path: 'Notes/Acme.md', source }, options);
  return reading.counts ? sayFacts(reading.notes[0], dateOrder).join('\n') : '';
};

it.each([
  ['2026-11-12', 'month-first', 'interview-date: 2026-11-12, from "2026-11-12" in line 4'],
  [
    '12/11/2026',
    'month-first',
    'interview-date: 2026-12-11, from "12/11/2026" in line 4, with the month first ("Order of numeric dates" in the settings)',
  ],
  [
    '12/11/2026',
    'day-first',
    'interview-date: 2026-11-12, from "12/11/2026" in line 4, with the day first ("Order of numeric dates" in the settings)',
  ],
  ['Thu 12/11/2026', 'month-first', 'interview-date: 2026-11-12, from "Thu 12/11/2026" in line 4'],
  ['25/11/2026', 'month-first', 'interview-date: 2026-11-25, from "25/11/2026" in line 4'],
  ['11/11/2026', 'month-first', 'interview-date: 2026-11-11, from "11/11/2026" in line 4'],
] as const)('%s, %s', (date, order, line) => expect(said(date, order)).toBe(`${line}\ncompany: Acme (line 3)`));
