/**
 * Words and their classes: what the gate's predicates look at.
 *
 * In: a table of words in every form, with their classes. Out: words by their form. No language's words stand here.
 */

/** A word of a clause; `is` and `also` hold its classes, one bit each, as a locale numbers them. */
export interface Word {
  readonly text: string;
  readonly is: number;
  readonly also: number;
}

/** Looks words up by their form; a form may stand in several classes: "call" is a verb and a noun. */
export class Lexicon {
  private readonly words = new Map<string, Word>();
  private readonly heads = new Set<string>();

  add(form: string, is: number, also: number): void {
    const known = this.words.get(form);
    this.words.set(form, { text: form, is: (known?.is ?? 0) | is, also: (known?.also ?? 0) | also });
    for (let hyphen = form.indexOf('-'); hyphen > 0; hyphen = form.indexOf('-', hyphen + 1)) this.heads.add(form.slice(0, hyphen));
  }

  wordOf(form: string): Word | undefined {
    return this.words.get(form);
  }

  all(): Iterable<Word> {
    return this.words.values();
  }

  /** All forms of the words that are of one of the classes. */
  formsOf(is: number, also = 0): string[] {
    return [...this.words.values()]
      .filter((word) => (word.is & is) !== 0 || (word.also & also) !== 0)
      .map(({ text }) => text)
      .sort();
  }

  /** Two words that are one together, if they are: "on" and "call". Few words begin one, so that hardly any need to be put together. */
  compoundOf(first: string, second: string): Word | undefined {
    return this.heads.has(first) ? this.words.get(`${first}-${second}`) : undefined;
  }
}
