import { describe, expect, it } from 'vitest';
import { promiseMarks, withPlainLineEnds } from '../../../src/domain/follow-up/promise-marks';
import { readVault } from './read';

const HEAD = '---\ntype: interview\ncompany: Acme\ninterview-date: 2026-11-16\n';

const read = (source: string): ReturnType<typeof readVault>['interviews'] => readVault([{ path: 'Acme.md', source }]).interviews;

/** The marked words as an editor shows them, with how certain they are. */
const marked = (source: string, interviews = read(source)): string[] => {
  const text = withPlainLineEnds(source);
  return promiseMarks(interviews).map(({ start, end, certainty }) => `${certainty}: ${text.slice(start, end)}`);
};

describe('the marks of a note', () => {
  it.each([
    ['words in the text', `${HEAD}---\nThey said they will be in touch next Tuesday.\n`, ['sure: next Tuesday']],
    [
      'words behind a line break',
      `${HEAD}---\nThey said that after all of these talks they will\nbe in touch next Tuesday.\n`,
      ['sure: next Tuesday'],
    ],
    ['the timeline property', `${HEAD}timeline: by Friday\n---\n`, ['sure: by Friday']],
    ['an answer of the log', `${HEAD}follow-up-log:\n  - "2026-11-18 heard decision: by Friday"\n---\n`, ['sure: by Friday']],
    [
      'several, in the order of the text',
      `${HEAD}---\nThey will call on Friday.\n\nThey decide next week.\n`,
      ['sure: Friday', 'sure: next week'],
    ],
  ])('stand under %s', (_, source, words) => {
    expect(marked(source)).toEqual(words);
    // The same places in the text that an editor makes of a note with Windows line ends.
    expect(marked(source.replace(/\n/g, '\r\n'))).toEqual(words);
  });

  it.each([
    ['a note without promises', `${HEAD}---\nWe spoke about their two dogs.\n`],
    [
      'an answer that YAML folds, which stands nowhere as it was read',
      `${HEAD}follow-up-log:\n  - '2026-11-18 heard they''ll decide by\n    Friday'\n---\n`,
    ],
    ['a note that is none of an interview', 'They will call on Friday.\n'],
  ])('are absent in %s', (_, source) => {
    expect(marked(source)).toEqual([]);
  });

  it('stand once where two interviews of a note share their log', () => {
    const [first] = read(`${HEAD}follow-up-log:\n  - "2026-11-18 heard by Friday"\n---\n`);
    if (first === undefined) throw new Error('No interview was read.');
    expect(promiseMarks([first, first])).toHaveLength(1);
  });

  it('tell the unsure from the sure; a place that is sure for one interview is sure', () => {
    const source = `${HEAD}---\nThey will call on Friday.\n`;
    const [first] = read(source);
    if (first === undefined) throw new Error('No interview was read.');
    const unsure = { ...first, promises: [], unsure: first.promises };
    expect(marked(source, [unsure])).toEqual(['unsure: Friday']);
    expect(marked(source, [unsure, first])).toEqual(['sure: Friday']);
  });
});
