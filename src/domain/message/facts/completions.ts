/**
 * What can stand in a gap: the candidates of the note for it.
 *
 * In: the name of a gap, the candidates of a note. Out: those that answer it, the fitting ones first. The picker offers the same. Not
 * here: the editor's list of completions (`../../../ui/editor`).
 */
import type { FactCandidate } from './candidate';
import type { FactName } from './places';

/** By the words of a gap; the first that fits. */
const GAPS: readonly (readonly [RegExp, readonly FactName[]])[] = [
  [/challenge.*skill/i, ['challenge', 'skill', 'proof']],
  [/skill/i, ['skill', 'proof']],
  [/challenge/i, ['challenge']],
  [/article|idea|news|thought|resource/i, ['article', 'idea', 'news']],
  [/example/i, ['proof']],
  [/concern/i, ['concern']],
  [/showed|shown/i, ['shown']],
  [/whom you met/i, ['met']],
  [/topic/i, ['topic']],
];

/** The candidates for a gap, by its words without the brackets: `specific topic` takes topics; none for a gap of another kind. */
export function completionsFor(gap: string, candidates: readonly FactCandidate[]): FactCandidate[] {
  const facts = GAPS.find(([words]) => words.test(gap))?.[1] ?? [];
  const found = candidates.filter(({ field }) => facts.includes(field));
  return [...found.filter(({ unfit }) => unfit === null), ...found.filter(({ unfit }) => unfit !== null)];
}
