import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spliceBetween } from '../../src/plugin/splice';

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
