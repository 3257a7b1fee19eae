/**
 * Patterns made of phrases, one below the other, so that a list can be read and added to.
 */

/** One pattern that finds any of the phrases as whole words, in any case; `'` stands for both apostrophes, a blank for any run of blanks. */
export function anyOf(...phrases: readonly (string | RegExp)[]): RegExp {
  const sources = phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.source).replace(/'/g, "['’]").replace(/ /g, '\\s+'));
  return new RegExp(`\\b(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
