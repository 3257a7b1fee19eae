/** Sentences and words: what is taken quickly must come out as the segmenter itself would have it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from '../../../src/domain/note/sentences';

const textsOf = (texts: readonly { text: string }[]): string[] => texts.map(({ text }) => text);

describe('sentences', () => {
  it.each([
    ['two of them', 'They will call. I wait.', ['They will call.', 'I wait.']],
    ['a title', 'Dr. Smith will call. Wait.', ['Dr. Smith will call.', 'Wait.']],
    ['a rank', 'I met Capt. Ames, Lt. Ruiz and Sgt. Bell. Good.', ['I met Capt. Ames, Lt. Ruiz and Sgt. Bell.', 'Good.']],
    ['a style', 'Rev. Hale and Hon. Ida Poe call. Wait.', ['Rev. Hale and Hon. Ida Poe call.', 'Wait.']],
    ['words that only end like one', 'It was capt. It has a rev. Wait.', ['It was capt.', 'It has a rev.', 'Wait.']],
    ['a month in its short form', 'By Dec. 1 they know. Good.', ['By Dec. 1 they know.', 'Good.']],
    ['an initial', 'I spoke with Jane B. Smith. She was kind.', ['I spoke with Jane B. Smith.', 'She was kind.']],
    ['a question in quotes', 'She asked "why?" I told her.', ['She asked "why?"', 'I told her.']],
    ['nothing but blanks', '  \n ', []],
  ])('of %s', (_, text, expected) => {
    expect(textsOf(sentencesOf(text))).toEqual(expected);
  });

  it('stand where they say', () => {
    const text = '  They will call.  I wait. ';
    for (const { text: sentence, start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(sentence);
  });

  it('of a long text are those of the whole of it', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const token = fc.constantFrom(
      ...[
        'They',
        'call',
        'Jane',
        'dr',
        'Mr',
        '5',
        '2.5',
        '.',
        '!',
        '?',
        '...',
        '?!',
        ',',
        ';',
        ':',
        '"',
        "'",
        ')',
        '(',
        '”',
        '’',
        '。',
        '你好',
        '-',
        '\n',
        '\t',
        ' ',
        '  ',
        '\u00a0',
        'e.g.',
        'ß',
        '🙂',
      ],
    );
    const glue = fc.constantFrom('', '', ' ', ' ', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(token, glue), { minLength: 1500, maxLength: 3000, size: 'max' }), (tokens) => {
        const text = tokens.map((pair) => pair.join('')).join('');
        // No abbreviation ends a sentence here, so that every end of the segmenter's is one of ours.
        const plain = text.replace(/(?:Mr|dr|e\.g\.)/g, 'they');
        const whole = [...segmenter.segment(plain)].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
        expect(textsOf(sentencesOf(plain))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});

describe('words', () => {
  it.each([
    ['a short form', "We'll call at 5.", ["We'll", 'call', 'at', '5']],
    ['quotes and brackets', '("Hello," she said.)', ['Hello', 'she', 'said']],
    ['hyphens', 'follow-up e-mail', ['follow', 'up', 'e', 'mail']],
    ['nothing but marks', '-- ... !', []],
  ])('of %s', (_, text, expected) => {
    expect(textsOf(wordsOf(text))).toEqual(expected);
  });

  it('are those of the segmenter, whatever stands around the letters', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    const chunk = fc.string({ unit: fc.constantFrom(...'aZb\'".,;:!?()_-’”é5'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 8 }), (chunks) => {
        const text = chunks.join(' ');
        const expected = [...segmenter.segment(text)]
          .filter(({ isWordLike }) => isWordLike)
          .map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }));
        expect(wordsOf(text)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
