/**
 * What an employer has promised and not yet kept.
 *
 * In: the notes of one application, the day that is looked at, and the days of its answers. Out: the promises that still stand, the
 * anchor among them. Not here: reading them (`../timeline`), what they hold back (`rules/`).
 */
import type { Day } from '../calendar/day';
import type { Anchor, Interview } from './follow-up';
import { compareText } from '../in-order';

/** A promise that names a day. */
export interface DatedPromise extends Anchor {
  readonly by: Day;
}

const isDated = (promise: Anchor): promise is DatedPromise => promise.by !== null;

/** The promises of a note that count: its `timeline` property beats its body, `none` says that the body promises nothing. */
function ownPromises({ note, promises }: Interview): Anchor[] {
  const overruled = note.timeline === 'none' || promises.some(({ source }) => source === 'property');
  return promises.filter(({ source }) => source !== 'body' || !overruled).map((promise) => ({ ...promise, note: note.path }));
}

/** The promises of applications that were asked for before, since a long log is asked for many days. */
const known = new WeakMap<readonly Interview[], readonly Anchor[]>();

function allPromises(interviews: readonly Interview[]): readonly Anchor[] {
  const all =
    known.get(interviews) ??
    interviews
      .flatMap(ownPromises)
      .sort((a, b) => compareText(a.saidOn, b.saidOn) || compareText(a.note, b.note) || compareText(a.quote, b.quote) || a.line - b.line);
  known.set(interviews, all);
  return all;
}

/** All promises that count and were said up to a day; what was said on no known day was said before everything. */
export const promisesUpTo = (interviews: readonly Interview[], through: Day): Anchor[] =>
  allPromises(interviews).filter(({ saidOn }) => saidOn === null || saidOn <= through);

/** Those of `promisesUpTo` that were replaced: one said on a later day names a later day. */
export function replacedIn(all: readonly Anchor[]): ReadonlySet<Anchor> {
  const replaced = new Set<Anchor>();
  // From the last said to the first, so that each is held against one day alone, however many there are.
  let saidOn: Day | null = null;
  let latestOfDay = '';
  let latestAfter = '';
  for (const promise of [...all].reverse()) {
    if (promise.saidOn !== saidOn) latestAfter = latestOfDay;
    saidOn = promise.saidOn;
    if (promise.by === null) continue;
    if (promise.by < latestAfter) replaced.add(promise);
    if (promise.by > latestOfDay) latestOfDay = promise.by;
  }
  return replaced;
}

/**
 * The promises neither met nor replaced, the earliest first: the anchor. A promise is met when the employer answered on its last day
 * or later; one for a day before the first interview was met by that interview. A meeting is a round like any other, told or noted
 * (`told-meetings.ts`).
 */
export function standingPromises(all: readonly Anchor[], lastAnswer: Day | null, firstInterview: Day | null): DatedPromise[] {
  const replaced = replacedIn(all);
  return all
    .filter(isDated)
    .filter(
      (promise) =>
        !promise.meeting &&
        (lastAnswer === null || promise.by > lastAnswer) &&
        (firstInterview === null || promise.by >= firstInterview) &&
        !replaced.has(promise),
    )
    .sort(
      (a, b) =>
        compareText(a.by, b.by) ||
        Number(b.approximate) - Number(a.approximate) ||
        compareText(a.note, b.note) ||
        compareText(a.quote, b.quote) ||
        a.line - b.line,
    );
}
