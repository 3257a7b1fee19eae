import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIST, misspellings } from '../../../scripts/misspellings';
import { misspelt, withSlip } from '../../../src/domain/message/check/misspellings';

describe('misspellings', () => {
  it.each([
    ['a letter left out', 'separate', '3-', 'seprate'],
    ['a letter doubled', 'across', '1+', 'accross'],
    ['two letters swapped', 'receive', '3~', 'recieve'],
    ['another letter', 'definitely', '7a', 'definitaly'],
    ['the last letter left out', 'which', '4-', 'whic'],
    ['a place beyond the ninth letter', 'communication', 'a~', 'communicatoin'],
  ])('has %s', (_title, word, slip, wrong) => {
    expect(withSlip(word, slip)).toBe(wrong);
  });

  it('knows each with its word, and no word of its own list as one', () => {
    expect(misspelt().get('recieve')).toBe('receive');
    expect(misspelt().size).toBeGreaterThan(800);
    for (const right of misspelt().values()) expect(misspelt().has(right), right).toBe(false);
  });

  it('has the list that the script writes', () => {
    expect(readFileSync(LIST, 'utf8')).toBe(misspellings());
  });
});
