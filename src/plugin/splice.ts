/**
 * The one stretch in which two texts differ, so that an editor keeps its cursor everywhere else.
 */
export interface Splice {
  /** UTF-16 offsets into the text before; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What to replace in `before` to make it `after`: between "a b c" and "a x c" it is offset 2 to 3 by "x". */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/**
 * A text without the change from `before` to `after`, keeping what was typed since: "a x c d", of which "x" came into "a c" and " d" was
 * typed, is "a c d". Where both lie in one place the text stays as it is.
 */
export function takeOutSplice(before: string, after: string, now: string): string {
  const back = spliceBetween(after, before);
  const typed = spliceBetween(after, now);
  const put = (text: string, { from, to, insert }: Splice, by = 0): string => text.slice(0, from + by) + insert + text.slice(to + by);
  if (typed.from >= back.to) return put(now, back);
  if (typed.to <= back.from) return put(now, back, now.length - after.length);
  return now;
}
