/** YAML that would end the whole program is a problem of its note. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter } from '../../../src/domain/note/frontmatter';
import { isTooDeep } from '../../../src/domain/note/yaml-depth';

const N = 6_500;
const deep: [string, string][] = [
  ['lists in brackets', `foo: ${'['.repeat(N)}`],
  ['lists in brackets that are closed', `foo: ${'['.repeat(N)}${']'.repeat(N)}`],
  ['maps in braces', `foo: ${'{'.repeat(N)}`],
  ['maps in braces with keys', `foo: ${'{a: '.repeat(N)}`],
  ['lists of pairs in brackets', `foo: ${'[a: '.repeat(N)}`],
  ['brackets on lines of their own', `foo:\n  ${'[\n  '.repeat(N)}`],
  ['dashes', `foo:\n  ${'- '.repeat(N)}x`],
  ['dashes with tabs', `foo:\n  ${'-\t'.repeat(N)}x`],
  ['question marks', `${'? '.repeat(N)}x`],
  ['question marks and dashes', `foo:\n  ${'? - '.repeat(N)}x`],
  ['keys, each further to the right', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['dashes, each further to the right', `foo:\n${Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')}`],
];

describe('YAML nested thousands of levels deep', () => {
  it.each(deep)('%s never reaches the parser', (_, yaml) => {
    const asked: string[] = [];
    const read = readFrontmatter(`---\ncompany: Vela Foods\n${yaml}\n---\n`, (text) => {
      asked.push(text);
      return parse(text) as unknown;
    });
    expect(asked.filter((text) => text.length > 3_000)).toEqual([]);
    expect(read.properties).toContainEqual(expect.objectContaining({ name: 'company', value: 'Vela Foods' }));
    expect(read.broken).toBe(true);
  });

  it.each(['\n', '\r\n'])('is a problem of its line, with what to do (line end %j)', (end) => {
    const [problem] = readFrontmatter(['---', 'type: interview', deep[0]?.[1] ?? '', '---', ''].join(end), parse).problems;
    expect(problem).toEqual({ line: 3, message: expect.stringContaining('more than 100 levels deep. Write it plainly') as string });
  });
});

it.each([
  ['a list of many links', `people: [${'"[[Bob]]", '.repeat(500)}]`],
  ['many lists, one after the other', 'a: [x]\n'.repeat(500)],
  ['a list of many items with pairs', `log:\n${'  - a: b\n    c: [d]\n'.repeat(500)}`],
  ['text with brackets', `note: ${'a [b] '.repeat(500)}`],
  ['fifty levels', `a: ${'['.repeat(50)}${']'.repeat(50)}`],
])('%s is not deep', (_, yaml) => {
  expect(isTooDeep(yaml)).toBe(false);
});
