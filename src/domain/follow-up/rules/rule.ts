/**
 * The shape of a rule of etiquette: data for the guide, with examples that are run as tests.
 */

export interface Rule {
  readonly id: string;
  readonly title: string;
  /** What the rule says. */
  readonly what: string;
  /** When it holds, with its days. */
  readonly when: string;
  readonly why: string;
}

/** A note, a day, and the row that is then listed: "first-check-in due from 2026-11-25 to 2026-12-01 (T7)". */
export interface Example {
  readonly story: string;
  /** Whole notes, as they lie in the vault. */
  readonly notes: readonly string[];
  readonly on: string;
  readonly row: string;
}

/** A short interview note for an example: properties, then the text. */
export const exampleNote = (properties: string, text = ''): string => `---\ntype: interview\n${properties.trim()}\n---\n\n${text}\n`;
