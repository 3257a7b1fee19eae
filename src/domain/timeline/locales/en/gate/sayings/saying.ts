/**
 * What a saying is: a word that it hangs on, and what must stand around it.
 *
 * In: nothing. Out: the shape and small looks at a clause. Not here: the sayings (`answers.ts`, `steps.ts`).
 */
import type { Step } from '../../../../gate/clause';
import { Is } from '../classes';
import { formsOfClasses } from '../forms';
import { has, isOneOf, subjectBefore, type Words } from '../verbs';

export interface Saying {
  readonly like: string;
  readonly step: Step;
  /** The words that it hangs on. */
  readonly key: readonly string[];
  /** Whether the words around that one, at `at`, make it the saying. */
  readonly holds: (words: Words, at: number) => boolean;
}

/** A key of any of these texts. */
export const words = (list: string): readonly string[] => list.split(' ');
/** A key of any word of these classes. */
export const classes = (is: number, also = 0): readonly string[] => formsOfClasses(is, also);

/** Whether one of the texts stands anywhere. */
export const holdsWord = (clause: Words, ...texts: readonly string[]): boolean => clause.some((word) => isOneOf(word, ...texts));

/** Whether one of the texts stands within so many words behind a place. */
export const near = (clause: Words, at: number, reach: number, ...texts: readonly string[]): boolean =>
  clause.slice(at + 1, at + 1 + reach).some((word) => isOneOf(word, ...texts));

/** The user speaks of themselves. */
export const byUser = (clause: Words): boolean => holdsWord(clause, 'i');
/** The verb at a place is the employer's. */
export const isTheirs = (clause: Words, at: number): boolean => has(subjectBefore(clause, at - 1), Is.employer | Is.name);
