/** Every rule's examples hold. */
import { describe, expect, it } from 'vitest';
import { ETIQUETTE } from '../../../src/domain/follow-up/rules';
import { ETIQUETTE_EXAMPLES } from '../../../src/domain/follow-up/rules/examples';
import { exampleSource } from '../../../src/domain/follow-up/rules/rule';
import { inBrief } from './notes';
import { planVault, readVault } from './read';

describe('an example', () => {
  const cases = Object.values(ETIQUETTE).flatMap(({ id }) =>
    ETIQUETTE_EXAMPLES[id].map((example) => [`${id}: ${example.story}`, example] as const),
  );
  it.each(cases)('%s', (_, { notes, on, row }) => {
    const vault = readVault(notes.map((note, index) => ({ path: `Note ${String(index + 1)}.md`, source: exampleSource(note) })));
    expect(planVault(vault, on).followUps.map(inBrief)).toContain(row);
    expect(vault.problems).toEqual([]);
  });
});

describe('the rules', () => {
  it('are T1 to T17 and I6, each with an example', () => {
    const ids = [...Array.from({ length: 17 }, (_, index) => `T${String(index + 1)}`), 'I6'];
    expect(Object.keys(ETIQUETTE)).toEqual(ids);
    expect(Object.values(ETIQUETTE).map(({ id }) => id)).toEqual(ids);
    expect(Object.values(ETIQUETTE_EXAMPLES).filter((examples) => examples.length === 0)).toEqual([]);
  });
});
