import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskBlocks, maskInline } from '../../../src/domain/note/prose';
import { sentencesOf } from '../../../src/domain/note/sentences';

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('blocks that nobody says', () => {
  it.each([
    ['frontmatter', '---\ntimeline: Friday\n---\nsaid', 'said'],
    ['a fence in a list', '- code:\n  ```\n  Friday\n  ```\n- said', '- code: - said'],
    ['a longer fence around a shorter one', '````\n```\nFriday\n````\nsaid', 'said'],
    ['two comments in a line', 'a %%Friday%% b %%Monday%% c', 'a b c'],
    ['a comment over lines', 'a <!-- Friday\nMonday --> b', 'a b'],
    ['a forwarded mail', 'said\n-----Original Message-----\nSent: Friday\n\n## Call', 'said ## Call'],
  ])('%s is blanked', (_, text, left) => expect(squeezed(maskBlocks(text))).toBe(left));

  it.each([
    ['a horizontal rule', 'a\n\n---\n\nb'],
    ['one quotation', '> said'],
    ['a percentage', '5% or 10%'],
    ['"On Friday she wrote"', 'On Friday she wrote that they decide.'],
  ])('%s stays', (_, text) => expect(maskBlocks(text)).toBe(text));
});

describe('what a line shows without saying it', () => {
  it.each([
    ['code', 'run `by Friday` now', 'run now'],
    ['struck text', 'on ~~Friday~~ Monday', 'on Monday'],
    ['the target of a link', 'their [page](https://acme.example/a_(b) "by Friday")', 'their [page'],
    ['the page behind an alias', 'met [[People/Jane Smith|Jane]]', 'met Jane'],
    ['an address', 'write to jane.smith@acme.example today', 'write to today'],
    ['a bare link', 'see https://acme.example/2026/12/05 today', 'see today'],
  ])('%s is blanked', (_, text, left) => expect(squeezed(maskInline(text))).toBe(left));

  it('a day in link brackets stays', () => expect(squeezed(maskInline('by [[2026-11-18]]'))).toBe('by 2026-11-18'));
});

describe('a masked text', () => {
  it('has the same length and the same line ends as before', () => {
    const parts = fc.constantFrom(
      '---\n',
      '```\n',
      '%%',
      '<!--',
      '-->',
      '`',
      '~~',
      '[[',
      ']]',
      '](',
      ')',
      '> > ',
      'wrote:\n',
      'On ',
      'Subject: x\n',
      '## Thank-you\n',
      'a@b.example ',
      'http://x ',
      '<b>',
      '\r\n',
      '\n',
      '🎉',
      'word ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const masked of [maskBlocks(text), maskInline(text)]) {
          expect(masked.length).toBe(text.length);
          expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
        }
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['titles', 'Dr. Smith will call. Wait.', ['Dr. Smith will call.', 'Wait.']],
    ['initials', 'J. Lee decides. Then HR.', ['J. Lee decides.', 'Then HR.']],
    [
      'months',
      'Interviews are on Nov. 30 and Dec. 1. Decision after that.',
      ['Interviews are on Nov. 30 and Dec. 1.', 'Decision after that.'],
    ],
    ['business days', 'It takes 5 bus. days. Fine.', ['It takes 5 bus. days.', 'Fine.']],
  ])('do not end after %s', (_, text, sentences) => expect(sentencesOf(text).map((piece) => piece.text)).toEqual(sentences));
});
