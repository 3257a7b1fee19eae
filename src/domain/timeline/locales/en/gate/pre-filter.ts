/**
 * A pre-filter for words that a promise cannot do without.
 *
 * In: a text. Out: whether the gate needs to look at it at all. Not here: the verdict.
 */
import { wordsOfTime } from '../words';
import { mayBeUntimed } from './untimed';

/** Whether words can be a promise: they hold a word of time, or one that gives none, or a verb that lies ahead. */
export const mayPromise = (text: string): boolean => wordsOfTime().test(text) || mayBeUntimed(text);
