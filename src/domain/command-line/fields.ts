/** Some fields of a value in the order of their names: `fieldsOf(row, ['note', 'kind'])` is what `--json` prints of a row. */
export const fieldsOf = <Value, Name extends keyof Value>(value: Value, names: readonly Name[]): Pick<Value, Name> =>
  Object.fromEntries(names.map((name) => [name, value[name]])) as Pick<Value, Name>;
