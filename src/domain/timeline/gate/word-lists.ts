/**
 * A cheap look at which lists of words a text holds something of.
 *
 * In: lists, then texts. Out: one bit for each list. Not here: any language's words (`locales/`), what they mean together (`rules.ts`).
 *
 * A word is looked up by a number made from its letters, so that no piece of the text is cut out. Two words may share a number: the look
 * may find a word that is not there, it never misses one.
 */

const [A, Z] = [97, 122];
const [ZERO, NINE] = [48, 57];

/** The number of a word that goes on with a letter. */
const further = (word: number, letter: number): number => (Math.imul(word, 31) + letter) & 0x3fffffff;

/** The code of a character, of an ASCII letter in its small form. */
const codeAt = (text: string, at: number): number => text.charCodeAt(at) | 0x20;

/** The highest bit that a whole number has room for without its sign. */
const HIGHEST = 1 << 30;

export class WordLists {
  /** The bit of texts that hold a digit. */
  static readonly DIGIT = 1;
  private readonly bits = new Map<number, number>();
  private last = WordLists.DIGIT;

  /** Adds a list and gives its bit; throws where none is left. Of words that hold more than letters the first letters count: "follow" of "follow-up". */
  add(words: Iterable<string>): number {
    if (this.last === HIGHEST) throw new Error('There is no bit left for another list of words.');
    this.last *= 2;
    for (const word of words) {
      let number = 0;
      for (const letter of /[a-z]+/.exec(word)?.[0] ?? '') number = further(number, codeAt(letter, 0));
      this.bits.set(number, (this.bits.get(number) ?? 0) | this.last);
    }
    return this.last;
  }

  /** The bits of the lists of which a text holds a word. */
  heldBy(text: string): number {
    let held = 0;
    let word = 0;
    for (let at = 0; at < text.length; at++) {
      const code = codeAt(text, at);
      if (code >= A && code <= Z) {
        word = further(word, code);
        continue;
      }
      if (word !== 0) held |= this.bits.get(word) ?? 0;
      if (code >= ZERO && code <= NINE) held |= WordLists.DIGIT;
      word = 0;
    }
    return held | (this.bits.get(word) ?? 0);
  }
}
