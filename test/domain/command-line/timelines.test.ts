import { expect, it } from 'vitest';
import { timelines } from '../../../src/domain/command-line/timelines';
import { unsureSentence } from '../../host/unsure-sentence';
import { noteOf, readFile } from './vault';

const print = (files: Readonly<Record<string, string>>, withUnsure = false): string[] =>
  timelines(
    Object.entries(files).map(([note, source]) => ({ note, interviews: readFile(note, source).interviews })),
    [],
    withUnsure,
  )
    .text.split('\n')
    .slice(0, -1);

it.each<[string, string, string]>([
  ['by a day', 'Jane said: "We will decide by Tuesday."', 'by 2026-11-24: '],
  ['in a stretch of days', 'Jane said: "We will decide next week."', 'by 2026-11-27, from 2026-11-23: '],
  ['about a time', 'Jane said: "We will decide in about two weeks."', 'by about 2026-12-0'],
  ['without a day', 'Jane said: "We will get back to you soon."', 'no day named: '],
  [
    'with the wish not to be written to',
    'Jane said: "Please do not contact us before Friday, we will decide next Tuesday."',
    ', no contact wanted: ',
  ],
])('a promise %s is printed so', (_what, body, words) => {
  const [line] = print({ 'Acme.md': noteOf('Acme', '', body) });
  expect(line).toMatch(/^Acme\.md:7: .*: ".*"$/);
  expect(line).toContain(words);
});

it('promises stand in the order of their lines, and two of one line in the order of their words', () => {
  const body =
    'Jane said: "We will decide by Tuesday." And: "HR will call you on Friday."\n\nBob said: "You will hear from us by Thursday."';
  const lines = print({ 'Acme.md': noteOf('Acme', 'timeline: they decide by 2026-12-01\n', body) });
  expect(lines.map((line) => /^Acme\.md:(?<line>\d+): by (?<by>\S+?)[,:]/.exec(line)?.slice(1))).toEqual([
    ['6', '2026-12-01'],
    ['8', '2026-11-24'],
    ['8', '2026-11-20'],
    ['10', '2026-11-19'],
  ]);
});

it('a sentence that may be a promise is printed where it is asked for, and says so', () => {
  const files = { 'Acme.md': noteOf('Acme', '', unsureSentence()) };
  expect(print(files)).toEqual([]);
  expect(print(files, true)).toEqual([expect.stringContaining(', perhaps: "')]);
});

it('a note that does not count is left out', () => {
  expect(print({ 'Soup.md': 'Lentils. They take until Friday.\n' })).toEqual(['No note of an interview was found here.']);
});
