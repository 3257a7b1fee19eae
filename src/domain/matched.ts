/**
 * What a pattern took of a text.
 *
 * In: a pattern and a text, or a match. Out: words; empty where nothing matched, or a group took no part in it.
 */

/** `matched(/^\d+/, '40 days')` is "40". */
export const matched = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

/** The words of a named group. */
export const namedGroup = (match: RegExpMatchArray | null | undefined, name: string): string => match?.groups?.[name] ?? '';
