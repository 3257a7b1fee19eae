/**
 * Words and their classes: what the gate's predicates look at.
 *
 * In: a table of classes with their words, in every form. Out: the words of a clause, each with its classes. No language's words stand here.
 */

/** A word of a clause; `is` holds its classes, as a locale names them. */
export interface Word<Class extends string> {
  readonly text: string;
  readonly is: ReadonlySet<Class>;
}

/** Looks words up by their form; a form may stand in several classes: "call" is a verb and a noun. */
export class Lexicon<Class extends string> {
  private readonly forms = new Map<string, Set<Class>>();
  private readonly heads = new Set<string>();
  private readonly none: ReadonlySet<Class> = new Set();

  add(form: string, classes: readonly Class[]): void {
    const known = this.forms.get(form) ?? new Set<Class>();
    for (const name of classes) known.add(name);
    this.forms.set(form, known);
    for (let hyphen = form.indexOf('-'); hyphen > 0; hyphen = form.indexOf('-', hyphen + 1)) this.heads.add(form.slice(0, hyphen));
  }

  classesOf(form: string): ReadonlySet<Class> {
    return this.forms.get(form) ?? this.none;
  }

  /** All forms of the words that are of one of the classes; the parts of a word of two stand apart by a hyphen or a blank. */
  formsOf(classes: readonly Class[]): string[] {
    return [...this.forms]
      .filter(([, is]) => classes.some((name) => is.has(name)))
      .map(([form]) => form.replaceAll('-', '[- ]'))
      .sort();
  }

  /** The form of two words together, where there is one: "on" and "call". Few words begin one, so that hardly any need to be put together. */
  compoundOf(first: string, second: string): string | null {
    if (!this.heads.has(first)) return null;
    const form = `${first}-${second}`;
    return this.forms.has(form) ? form : null;
  }
}
