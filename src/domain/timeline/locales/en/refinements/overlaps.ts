/** Of phrases that share characters the longest stays; so what looks back keeps others from being read out of it. */
import { refinement, type TimePhrase } from '../../../phrase';

export const longestWins = refinement((phrases) => {
  const kept: TimePhrase[] = [];
  for (const phrase of [...phrases].sort((a, b) => a.index - b.index)) {
    const last = kept.at(-1);
    if (last === undefined || phrase.index >= last.stop) kept.push(phrase);
    else if (phrase.text.length > last.text.length) kept[kept.length - 1] = phrase;
  }
  return kept;
});
