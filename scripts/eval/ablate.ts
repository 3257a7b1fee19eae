/**
 * What the choosing part loses without each piece of the English reading: a kind of feature, a row of the lexicon, a special case, a step
 * that refines times, a family of phrases.
 *
 * In: the choosing part and weights learned without it. Out: a table, printed, the piece that pays the most first; the weights that
 * stay are not learned anew. A piece that pays nothing on lines that it was not written from is one to delete. Not here: the figures of the parts themselves (`parts.ts`).
 */
import { modelOf, packed } from '../../src/domain/timeline/gate/model';
import { NOUNS, SIGNS, VERBS } from '../../src/domain/timeline/locales/en/gate/lexicon';
import type { Locale } from '../../src/domain/timeline/locales/locale';
import { en } from '../../src/domain/timeline/locales/en/en';
import { examplesOfCorpora } from '../train/corpora';
import { fit, type Fit } from '../train/fit';
import { readFreshly, scoreOf } from './parts';

/** The roles of features that are made of the words themselves; all others are made of what words stand for. */
const OF_WORDS = new Set(['u', 'b', '<', '>', '<6', '>6', 'pt']);

interface Piece {
  readonly name: string;
  readonly without: Locale;
}

const roleOf = (feature: string): string => feature.split(' ')[0] ?? '';

/** The locale with the weights of the features that are wanted. */
function weighing({ bias, weights }: Fit, isWanted: (feature: string) => boolean): Locale {
  return { ...en, model: modelOf(bias, packed(new Map([...weights].filter(([feature]) => isWanted(feature))))) };
}

function featurePieces(learned: Fit): Piece[] {
  const roles = [...new Set([...learned.weights.keys()].map(roleOf))].sort();
  return roles.map((role) => ({ name: `feature "${role}"`, without: weighing(learned, (feature) => roleOf(feature) !== role) }));
}

function lexiconPieces(learned: Fit): Piece[] {
  const rows = [...Object.keys(VERBS), ...Object.keys(NOUNS), ...Object.keys(SIGNS)];
  return [...new Set(rows)].map((row) => ({
    name: `lexicon "${row}"`,
    without: weighing(learned, (feature) => OF_WORDS.has(roleOf(feature)) || !feature.split(' ').slice(1).includes(row)),
  }));
}

function specialCasePieces(base: Locale): Piece[] {
  return [
    { name: 'special case: asks not to be called', without: { ...base, forbidsContact: () => false } },
    { name: 'special case: the user tells of asking', without: { ...base, tellsOfAsking: () => false } },
    { name: 'special case: greetings and thanks', without: { ...base, greetingIn: () => 0 } },
    { name: 'special case: announces next steps', without: { ...base, announcesSteps: () => false } },
  ];
}

function timePieces(base: Locale): Piece[] {
  return [
    ...base.refinements.map((_, left) => ({
      name: `refinement ${left + 1} of ${base.refinements.length}`,
      without: { ...base, refinements: base.refinements.filter((__, at) => at !== left) },
    })),
    ...base.phrases.map((_, left) => ({
      name: `phrases ${left + 1} of ${base.phrases.length}`,
      without: { ...base, phrases: base.phrases.filter((__, at) => at !== left) },
    })),
  ];
}

const figuresOf = (locale: Locale) => {
  const { f1, alarms } = scoreOf(readFreshly(['choose', 'choose-second'], locale));
  return { f1, alarms };
};

/** Prints what each piece pays. */
export function ablate(): void {
  const learned = fit(examplesOfCorpora(['learn']));
  const base = weighing(learned, () => true);
  const whole = figuresOf(base);
  console.log(`choosing part, weights learned without it: F1 of by ${whole.f1.toFixed(3)}, ${whole.alarms} false alarms`);
  console.log(`     F1  alarms  without`);
  [...featurePieces(learned), ...lexiconPieces(learned), ...specialCasePieces(base), ...timePieces(base)]
    .map(({ name, without }) => ({ name, ...figuresOf(without) }))
    .sort((a, b) => a.f1 - b.f1)
    .forEach(({ name, f1, alarms }) => {
      const more = alarms - whole.alarms;
      console.log(`${(f1 - whole.f1).toFixed(3).padStart(7)}  ${`${more > 0 ? '+' : ''}${more}`.padStart(6)}  ${name}`);
    });
}
