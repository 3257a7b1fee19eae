/**
 * What is read together.
 *
 * In: texts one by one. Out: groups of them, each as long as what one step may read. Not here: how they are read.
 */

/** The characters of a group: few enough that nobody waits for one, so many that the code that reads them stays warm. */
const LONG = 4_000;

/** Items in their order in groups of about so many characters; none is asked for before the group before it was dealt with. */
export function* inGroups<Item>(items: Iterable<Item>, textOf: (item: Item) => string): Generator<Item[]> {
  let [group, length]: [Item[], number] = [[], 0];
  for (const item of items) {
    group.push(item);
    length += textOf(item).length;
    if (length < LONG) continue;
    yield group;
    [group, length] = [[], 0];
  }
  if (group.length > 0) yield group;
}
