/**
 * Words as a sentence takes them.
 *
 * In: a word, several, or a note's path. Out: text. Not here: days (`calendar/say-day.ts`).
 */

/** "Phone" for "phone". */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "A, B and C"; one alone as it is. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** Words in quotation marks; those within them become single ones. */
export const inQuotes = (words: string): string => `"${words.replace(/["“”„«»]/g, "'")}"`;

/** A note's name as the user knows it: "Acme" for "Jobs/Acme.md". */
export const nameOfNote = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/i, '');
