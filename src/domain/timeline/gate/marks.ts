/**
 * A cheap look at the words of a text: a number for each, whose bits say in which lists it stands.
 *
 * In: words with their marks, then texts. Out: the marks of a text's words in order. Not here: any language's words (`locales/`), what they
 * mean together (`rules.ts`).
 *
 * A word is looked up by a number made from its letters, so that no piece of the text is cut out. Two words may share a number: the look
 * may find a word that is not there, it never misses one.
 */

/** Something other than a blank, a hyphen or an apostrophe stands between a word and the one before it. */
export const BREAK = 1;
/** A number. */
export const DIGIT = 2;

/** A compound may begin with the word. */
const HEAD = 1 << 30;

export interface Marked {
  /** A number for each word and each number of the text. */
  readonly marks: readonly number[];
  /** All of them in one. */
  readonly held: number;
}

const [A, Z] = [97, 122];
const [ZERO, NINE] = [48, 57];

/** The number of a word that goes on with a letter. */
const further = (word: number, letter: number): number => (Math.imul(word, 31) + letter) & 0x3fffffff;
/** The number of words that are one together: "follow-up", "follow up". */
const joined = (first: number, second: number): number => (Math.imul(first, 0x1000193) ^ second) & 0x3fffffff;

/** The code of a character, of an ASCII letter in its small form. */
const codeAt = (text: string, at: number): number => text.charCodeAt(at) | 0x20;

const numberOf = (letters: string): number => {
  let word = 0;
  for (let at = 0; at < letters.length; at++) word = further(word, codeAt(letters, at));
  return word;
};

/** What stands between words that belong together: a blank, a line end or "*" (alike in their last bits), a hyphen, apostrophes, a slash. */
const goesOn = (code: number): boolean =>
  code === 0x20 || code === 0x2a || code === 0x2d || code === 0x27 || code === 0x2039 || code === 0x2f;

export class MarkedWords {
  private readonly known = new Map<number, number>();

  private mark(word: number, marks: number): void {
    this.known.set(word, (this.known.get(word) ?? 0) | marks);
  }

  /** Adds marks, bits from 1 << 2 to 1 << 29, to a word; the parts of one of several words stand apart by hyphens. Throws a RangeError for other bits. */
  add(word: string, marks: number): void {
    if ((marks & (BREAK | DIGIT | HEAD)) !== 0 || marks < 0)
      throw new RangeError(`No mark of "${word}" may be one of the bits that are taken.`);
    const [first = 0, ...rest] = (word.match(/[a-z]+/g) ?? []).map(numberOf);
    const whole = rest.reduce((before, part) => {
      this.mark(before, HEAD);
      return joined(before, part);
    }, first);
    this.mark(whole, marks);
  }

  of(text: string): Marked {
    const { known } = this;
    const { length } = text;
    const marks: number[] = [];
    let held = 0;
    let gap = 0;
    let word = 0;
    /** The word before, where it may begin a compound, and else 0. */
    let head = 0;
    let inNumber = false;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? codeAt(text, at) : 0;
      if (code >= A && code <= Z) {
        word = further(word, code);
        continue;
      }
      if (word !== 0) {
        const compound = head === 0 ? undefined : known.get(joined(head, word));
        if (compound === undefined) {
          const own = known.get(word) ?? 0;
          marks.push(own | gap);
          held |= own;
          head = (own & HEAD) === 0 ? 0 : word;
        } else {
          marks[marks.length - 1] = compound | ((marks[marks.length - 1] ?? 0) & BREAK);
          held |= compound;
          head = (compound & HEAD) === 0 ? 0 : joined(head, word);
        }
        word = 0;
        gap = 0;
        inNumber = false;
      }
      if (code < ZERO || code > NINE) inNumber = false;
      if (code === 0x20) continue;
      if (code >= ZERO && code <= NINE) {
        // The digits of one number are one mark.
        if (!inNumber) marks.push(DIGIT | gap);
        inNumber = true;
        held |= DIGIT;
        head = 0;
        gap = 0;
      } else if (!goesOn(code)) {
        gap = BREAK;
        head = 0;
      }
    }
    return { marks, held };
  }
}
