/** What a note says that cannot be used: what happened and what to do about it, in a sentence for the user. */
export interface NoteProblem {
  /** Path of the note from the vault's root, with `/`. */
  readonly note: string;
  /** 1-based line of the file. */
  readonly line: number;
  readonly message: string;
}
