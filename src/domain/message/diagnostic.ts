/** One finding in a draft: where it stands, which rule it comes from, and what to do instead. */
export interface Diagnostic {
  /** 1-based; columns count UTF-16 units, the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is found, why it matters, and what to write instead. */
  readonly message: string;
  /** A change of the note's text that is certain to be right; offsets are UTF-16 units of the whole note. */
  readonly fix?: Fix;
}

export type Severity = 'error' | 'warning' | 'info';

export const RULE_IDS = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
  'C16',
  'C17',
  'C18',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly title: string;
}
