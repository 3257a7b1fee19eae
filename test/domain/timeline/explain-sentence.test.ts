import { describe, expect, it } from 'vitest';
import { explainSentence } from '../../../src/domain/timeline/explain-sentence';
import { OPTIONS, WEDNESDAY } from './notes';

const explained = (text: string) => explainSentence(text, WEDNESDAY, OPTIONS);

describe('why a sentence is a promise or none', () => {
  it('names the words of time, how sure it is, and words of the sentence alone', () => {
    const text = "She said they'd let me know by Friday";
    const [explanation] = explained(text);
    expect(explanation?.words).toBe('by Friday');
    expect(explanation?.certainty).toBe('sure');
    expect(explanation?.inFavour.length).toBeGreaterThan(0);
    const spoken = ['she', 'said', 'they', 'would', 'let', 'me', 'know'];
    expect(spoken).toEqual(expect.arrayContaining([...(explanation?.inFavour ?? []), ...(explanation?.against ?? [])]));
  });

  it("says no to the user's own plan, and which words spoke against it", () => {
    const [explanation] = explained('I need to hand in my notice at work by Friday');
    expect(explanation?.certainty).toBe('no');
    expect(explanation?.against.length).toBeGreaterThan(0);
  });

  it('takes each time of a sentence by itself', () => {
    expect(explained('My other offer expires on Monday, and they will call me on Thursday').map(({ words }) => words)).toEqual([
      'Monday',
      'Thursday',
    ]);
  });

  it('has nothing to weigh where no time is named', () => {
    expect(explained('We talked about their plans')).toEqual([]);
  });
});
