/**
 * What is made when it is first asked for, and then kept.
 *
 * In: a way to make something. Out: a function that gives it. Tables, word lists, long patterns and `Intl` objects at the top of a module
 * are made this way, so that starting the app does not wait for what the first note will need.
 */

/** `const words = lazy(() => new Set(LIST.split(' ')))`, then `words().has('offer')`. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
