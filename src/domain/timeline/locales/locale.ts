/**
 * What a language brings to the reading of timelines.
 *
 * Only the shape stands here; each language is a folder beside this file, listed in `locales.ts`.
 */
import type { Chrono } from 'chrono-node';
import type { Piece } from '../../note/sentences';
import type { Clause } from '../gate/clause';

/** Where a phrase of time stands in its sentence. */
export interface Place {
  readonly index: number;
  readonly stop: number;
}

export interface Locale {
  /** The language's two letters. */
  readonly language: string;
  /** Reads the phrases of time in a sentence. */
  readonly chrono: Chrono;
  /** A cheap look for words of time. */
  readonly wordsOfTime: RegExp;
  /** A cheap look: a passage in which it finds nothing holds neither a time nor a promise without one. */
  readonly worthReading: RegExp;
  /** The clauses of a sentence, and what they say; no clause ends within a phrase of time. */
  readonly clausesOf: (sentence: string, phrases: readonly Place[]) => Clause[];
  /** Whether a heading or label announces next steps. */
  readonly announcesSteps: (words: string) => boolean;
  /** The sentences of a passage. */
  readonly sentencesOf: (passage: string) => readonly Piece[];
}
