/** The languages in which timelines are read. */
import { en } from './en/en';
import type { Locale } from './locale';

/** In the order in which they are tried on a sentence; the first that reads a promise has it. */
export const LOCALES: readonly Locale[] = [en];
