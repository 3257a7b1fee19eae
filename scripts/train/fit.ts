/**
 * Fits the weights of a linear model (logistic regression) to examples, in the same way on every machine.
 *
 * In: examples. Out: a weight for each feature that counts, and the bias. Not here: where examples come from (`examples.ts`).
 */
import type { Example } from './examples';

export interface Fit {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface Settings {
  /** Features of fewer examples teach nothing. */
  readonly fewest: number;
  /** What each unit of weight costs (L1: makes most weights 0), and its square (L2: holds back the others). */
  readonly lasso: number;
  readonly ridge: number;
  /** How often all weights are gone through. */
  readonly rounds: number;
  /** How many weights are kept, those that move the most examples. */
  readonly kept: number;
}

export const SETTINGS: Settings = { fewest: 4, lasso: 1, ridge: 80, rounds: 25, kept: 6500 };

/** No weight moves farther in one step, so that the steps settle. */
const FARTHEST = 0.5;

/** The examples that each feature stands in, the features in the order of their names. */
function columnsOf(examples: readonly Example[], fewest: number): [name: string, rows: Int32Array][] {
  const columns = new Map<string, number[]>();
  examples.forEach(({ features }, row) => {
    for (const feature of features) {
      const rows = columns.get(feature);
      if (rows === undefined) columns.set(feature, [row]);
      else rows.push(row);
    }
  });
  return [...columns]
    .filter(([, rows]) => rows.length >= fewest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => [name, Int32Array.from(rows)]);
}

/** Where a weight goes by the slope and the curve of the loss, pulled towards 0. */
function stepTo(weight: number, slope: number, curve: number, { lasso, ridge }: Settings): number {
  const bend = curve + ridge + 1e-6;
  const free = weight - (slope + ridge * weight) / bend;
  const wanted = Math.sign(free) * Math.max(0, Math.abs(free) - lasso / bend);
  return weight + Math.max(-FARTHEST, Math.min(FARTHEST, wanted - weight));
}

/** Logistic regression, one weight after the other (coordinate descent). */
export function fit(examples: readonly Example[], settings: Settings = SETTINGS): Fit {
  const columns = columnsOf(examples, settings.fewest);
  const weights = new Float64Array(columns.length);
  const weighed = Float64Array.from(examples, ({ weight }) => weight);
  const promised = Float64Array.from(examples, (example) => (example.promised ? 1 : 0));
  const sums = new Float64Array(examples.length);
  // The chance of each example by its sum, worked out anew where the sum moves.
  const chances = new Float64Array(examples.length).fill(0.5);
  const move = (rows: Int32Array, by: number): void => {
    if (by === 0) return;
    for (const row of rows) {
      const sum = (sums[row] ?? 0) + by;
      sums[row] = sum;
      chances[row] = 1 / (1 + Math.exp(-sum));
    }
  };
  const slopes = (rows: Int32Array): [slope: number, curve: number] => {
    let [slope, curve] = [0, 0];
    for (const row of rows) {
      const weight = weighed[row] ?? 0;
      const chance = chances[row] ?? 0;
      slope += weight * (chance - (promised[row] ?? 0));
      curve += weight * chance * (1 - chance);
    }
    return [slope, curve];
  };
  const all = Int32Array.from(examples, (_, row) => row);
  let bias = 0;
  for (let round = 0; round < settings.rounds; round++) {
    const [slope, curve] = slopes(all);
    const by = Math.max(-FARTHEST, Math.min(FARTHEST, -slope / (curve + 1e-6)));
    bias += by;
    move(all, by);
    columns.forEach(([, rows], column) => {
      const weight = weights[column] ?? 0;
      // What stayed at 0 for some rounds is looked at rarely.
      if (weight === 0 && round > 2 && round % 5 !== 0) return;
      const next = stepTo(weight, ...slopes(rows), settings);
      weights[column] = next;
      move(rows, next - weight);
    });
  }
  const moving = columns
    .map(([name, rows], column) => ({ name, weight: weights[column] ?? 0, moved: Math.abs(weights[column] ?? 0) * Math.sqrt(rows.length) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => b.moved - a.moved || (a.name < b.name ? -1 : 1))
    .slice(0, settings.kept);
  return { bias, weights: new Map(moving.map(({ name, weight }) => [name, weight])) };
}
