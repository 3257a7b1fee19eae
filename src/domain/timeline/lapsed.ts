/**
 * Promises whose time went by, as the words behind them tell: "They said they'd ring Thursday. It's now Sunday and not a peep."
 *
 * In: a sentence, how it is heard, and what stands behind it. Out: what it promises, and what of that is history. Not here: a language's words
 * (`locales/`), times that lie before the day on which they were said (`read-sentence.ts`).
 */
import type { Locale } from './locales/locale';
import type { ReadPhrase } from './phrase';
import { promisesIn, type Hearing } from './read-sentence';
import type { SaidWhen } from './read-times';
import type { Statement } from './stated-timeline';

/** A sentence as it is heard, and those behind it in its passage, the nearest first. */
export interface SentenceHeard {
  readonly sentence: string;
  readonly behind: readonly string[];
  readonly said: SaidWhen;
  readonly hearing: Hearing;
  readonly locale: Locale;
  /** Its phrases of time, where they were read before. */
  readonly phrases?: readonly ReadPhrase[];
}

/**
 * Whether the promise of that number, the last of its sentence, has lapsed by what stands behind its words of time. Where these tell how long
 * ago it was made, it has if it is over when it is read as it was made then: "in ten days ... it's been three weeks" has, "in ten days ...
 * it's been six days" has not. Behind another promise such words are about that one.
 */
function hasLapsed({ span, by, noContact }: Statement, index: number, heard: SentenceHeard): boolean {
  const { sentence, behind, said, hearing, locale } = heard;
  const { saidOn } = said;
  if (saidOn === null || noContact) return false;
  const rest = [sentence.slice(span.end), ...behind];
  for (const [at, words] of rest.entries()) {
    const lapse = locale.lapseIn({ sentence, ...span }, words, { ...said, saidOn });
    if (lapse === null) continue;
    if (rest.slice(1, at).some((between) => promisesIn(between, said, hearing, locale).length > 0)) return false;
    if (lapse === 'over') return true;
    const asMade = promisesIn(sentence, { ...said, saidOn: lapse, time: null }, hearing, locale)[index];
    return by !== null && typeof asMade?.by === 'string' && asMade.by < saidOn;
  }
  return false;
}

/** The promises of a sentence that stand, in the order of their words, and the one that lapsed; a time told by itself stands. */
export function promisesLeft(heard: SentenceHeard): { standing: Statement[]; lapsed: Statement | null } {
  const { sentence, said, hearing, locale, phrases } = heard;
  const standing = promisesIn(sentence, said, hearing, locale, phrases);
  const last = standing.at(-1);
  if (!hearing.gate || last === undefined || !hasLapsed(last, standing.length - 1, heard)) return { standing, lapsed: null };
  return { standing: standing.slice(0, -1), lapsed: last };
}
