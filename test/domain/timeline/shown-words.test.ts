import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownWords } from '../../../src/domain/timeline/shown-words';
import { promisesIn } from './notes';

/** The words shown for the only promise of a text. */
function shownOf(text: string): string {
  const promises = promisesIn(text);
  expect(promises).toHaveLength(1);
  return promises.map(shownWords).join();
}

describe('the words of a promise as they are shown', () => {
  it.each([
    ['a sentence of common length', 'They will let me know by Friday, she said.', 'They will let me know by Friday, she said.'],
    ['a quotation without its marks', '"We will be in touch by Friday."', 'We will be in touch by Friday.'],
    ['the first sentence of a longer quotation', '“We will be in touch by Friday. Nice to meet you.”', 'We will be in touch by Friday.'],
    ['the last one of a longer quotation', 'Mail: "Nice to meet you. We will be in touch by Friday."', 'We will be in touch by Friday.'],
    ['a quotation within the sentence', 'Pieter: "give us until the end of the month"', 'Pieter: "give us until the end of the month"'],
    ['two quotations', '"Soon" is what they say, we hear "by Friday"', '"Soon" is what they say, we hear "by Friday"'],
    [
      'of a long sentence the clauses about the time',
      'It was a long talk about the warehouse, the two shifts, the new system that nobody has learned so far, and the parking, and she said that HR will call me by Friday, which is the day on which I am at the dentist anyway, so I hope that the signal there is better than the last time.',
      '...the new system that nobody has learned so far, and the parking, and she said that HR will call me by Friday,...',
    ],
    [
      'of a dictated one without signs too',
      'okay so i just got out to the parking garage it is thursday and i had my interview at lakeside for the picu job um i think it went okay and they want somebody to start in january they have two people on leave so anyway denise said that hr will be calling me either way by wednesday and i need to send a thank you tonight and i have to call my aunt back oh and thats it',
      '...so anyway denise said that hr will be calling me either way by wednesday...',
    ],
  ])('are %s', (_, text, expected) => expect(shownOf(text)).toBe(expected));

  it('are in one line', () => {
    const quote = "We'll call\n  next Tuesday.";
    expect(shownWords({ quote, span: { start: 13, end: 25 }, sentence: { start: 0, end: quote.length } })).toBe("We'll call next Tuesday.");
  });

  it('of a clause that is too long are those about the time', () => {
    const quote = `${'word '.repeat(60)}by Friday ${'word '.repeat(60)}`.trim();
    const shown = shownWords({ quote, span: { start: 300, end: 309 }, sentence: { start: 0, end: quote.length } });
    expect(shown).toMatch(/^\.\.\.(?:word )+by Friday(?: word)+\.\.\.$/);
    expect(shown.length).toBeLessThan(180);
  });

  it('are short and hold the time, wherever in the sentence it stands', () => {
    const words = fc
      .array(fc.constantFrom('and', 'the', 'panel,', 'meets.', 'so', 'they', 'warehouse'), { maxLength: 120 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, (before, behind) => {
        const quote = `${before} by Friday ${behind}`.trim();
        const at = quote.indexOf('by Friday');
        const shown = shownWords({ quote, span: { start: at, end: at + 9 }, sentence: { start: 0, end: quote.length } });
        expect(shown).toContain('by Friday');
        expect(shown.length).toBeLessThan(190);
      }),
    );
  });
});
