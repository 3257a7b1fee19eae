/**
 * What a bench is, and how it measures: processor time, and only ever as a ratio of two things measured in turns in the same run,
 * so that neither a slow nor a busy machine changes what comes out by much.
 */

/** One figure with its budget; `budget` is null where the figure is only told. */
export interface Figure {
  readonly what: string;
  readonly ratio: number;
  readonly budget: number | null;
}

/** A title, and the figures under it. */
export interface Bench {
  readonly title: string;
  /** It takes so long that it runs only where a word of its title is asked for. */
  readonly onlyByName?: boolean;
  readonly run: () => Figure[] | Promise<Figure[]>;
}

/** Milliseconds of processor time that the work takes. */
function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (times: readonly number[]): number => Math.min(...times);

/** How many times as long `work` takes as `measure`, each at its best of so many rounds, in turns. */
export function ratioOf(work: () => unknown, measure: () => unknown, rounds = 7): number {
  work();
  measure();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(cpu(work));
    theirs.push(cpu(measure));
  }
  return best(ours) / Math.max(best(theirs), 0.001);
}

/** Rounds after which the measure is compiled for its own use. */
const SETTLING = 8;

/** The same where both share a library: compiled for the work first, it can take the measure twice as long, which flatters the work. */
export function settledRatioOf(work: () => unknown, measure: () => unknown, rounds: number): number {
  for (let round = 0; round < SETTLING; round++) measure();
  return ratioOf(work, measure, rounds);
}

/** The same of work that has not run before in this process: what the first use costs. What both share is first used by `measure`. */
export function firstRatioOf(work: () => unknown, measure: () => unknown): number {
  const theirs = cpu(measure);
  return cpu(work) / Math.max(theirs, 0.001);
}

/** Shorter work says more of the processor's clock than of the work. */
const LEAST_MS = 20;

/**
 * How many times as long twice as much takes, on average over the three doublings from n to 8n: 2 is linear, 4 a square. The smallest n
 * is raised until it takes a measurable time, but never so that 8n is beyond `most`.
 */
export function growthOf(work: (n: number) => unknown, n: number, most: number): number {
  let least = n;
  work(least);
  while (least * 16 <= most && cpu(() => work(least)) < LEAST_MS) least *= 2;
  const timeOf = (size: number): number => Math.max(best([0, 1, 2].map(() => cpu(() => work(size)))), LEAST_MS / 4);
  return (timeOf(least * 8) / timeOf(least)) ** (1 / 3);
}

/** Doubling the text may take this many times as long. */
export const DOUBLING = 2.5;

/** The growth of a reader over texts that are each a piece repeated. */
export const growthOver = (read: (text: string) => unknown, pieces: readonly string[], most = 2_000_000): Figure[] =>
  pieces.map((piece) => ({
    what: `${JSON.stringify(piece.length > 40 ? `${piece.slice(0, 40)}...` : piece)} repeated, twice as long`,
    ratio: growthOf((n) => read(piece.repeat(Math.max(1, Math.floor(n / piece.length)))), 4_000, most),
    budget: DOUBLING,
  }));
