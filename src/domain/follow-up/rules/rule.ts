/**
 * The shape of what a rule of etiquette says: data for the guide and the app, with examples that are run as tests.
 */

/** The rules of etiquette by their ids. */
export type EtiquetteRuleId =
  | 'T1'
  | 'T2'
  | 'T3'
  | 'T4'
  | 'T5'
  | 'T6'
  | 'T7'
  | 'T8'
  | 'T9'
  | 'T10'
  | 'T11'
  | 'T12'
  | 'T13'
  | 'T14'
  | 'T15'
  | 'T16'
  | 'T17'
  | 'I6';

export interface EtiquetteRule {
  readonly id: EtiquetteRuleId;
  readonly title: string;
  /** What the rule says. */
  readonly what: string;
  /** When it holds, with its days. */
  readonly when: string;
  readonly why: string;
}

/** A short interview note: its properties, then its text. Plain data, so that a bundle without the examples holds none of it. */
export interface ExampleNote {
  readonly properties: string;
  readonly text?: string;
}

/** Notes, a day, and the row that is then listed: "first-check-in due from 2026-11-25 to 2026-12-01 (T7)". */
export interface EtiquetteExample {
  readonly story: string;
  readonly notes: readonly ExampleNote[];
  readonly on: string;
  readonly row: string;
}

/** The note as it lies in the vault. */
export const exampleSource = ({ properties, text = '' }: ExampleNote): string =>
  `---\ntype: interview\n${properties.trim()}\n---\n\n${text}\n`;
