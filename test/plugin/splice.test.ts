import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spliceBetween, takeOutSplice } from '../../src/plugin/splice';

it.each([
  ['a b c', 'a x c', { from: 2, to: 3, insert: 'x' }],
  ['', 'new', { from: 0, to: 0, insert: 'new' }],
  ['gone', '', { from: 0, to: 4, insert: '' }],
  ['same', 'same', { from: 4, to: 4, insert: '' }],
  ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
])('between "%s" and "%s" only the stretch that differs is replaced', (before, after, splice) => {
  expect(spliceBetween(before, after)).toEqual(splice);
});

it('makes any text into any other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const { from, to, insert } = spliceBetween(before, after);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
    }),
  );
});

it.each([
  ['typed behind it', 'a c', 'a x c', 'a x c d', 'a c d'],
  ['typed before it', 'a c', 'a x c', 'b a x c', 'b a c'],
  ['typed in the very place', 'a c', 'a x c', 'a xyz c', 'a xyz c'],
  ['nothing typed', 'a c', 'a x c', 'a x c', 'a c'],
  ['all of it deleted', 'a c', 'a x c', '', ''],
])('a change is taken out again with %s', (_, before, after, now, wanted) => {
  expect(takeOutSplice(before, after, now)).toBe(wanted);
});

it('takes out a change and keeps whatever was typed elsewhere', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(words, words, words, words, (head, tail, added, typed) => {
      const [before, after] = [`${head}|${tail}`, `${head}|${added}|${tail}`];
      expect(takeOutSplice(before, after, `${after} ${typed}`)).toBe(`${before} ${typed}`);
    }),
  );
});
