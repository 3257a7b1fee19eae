/**
 * Brings a change from outside into a text that somebody is editing.
 *
 * In: the text as last saved, as it now lies in the vault, and as it stands in the editor. Out: the change to make in the
 * editor. Both sides are seen as one splice each; where the two overlap the editor's own text stays.
 */

export interface Splice {
  from: number;
  to: number;
  insert: string;
}

/** The one splice that turns `before` into `after`, as short as it can be. */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** What to change in the editor, or null where its text stays as it is. */
export function changeFromOutside(saved: string, outside: string, editing: string): Splice | null {
  const theirs = spliceBetween(saved, outside);
  const ours = spliceBetween(saved, editing);
  if (saved === outside) return null;
  if (saved === editing || theirs.to <= ours.from) return theirs;
  const grown = ours.insert.length - (ours.to - ours.from);
  if (theirs.from >= ours.to) return { ...theirs, from: theirs.from + grown, to: theirs.to + grown };
  return null;
}
