/**
 * A regular expression taken apart: what stands in it in a row, as one of several, repeated.
 *
 * In: its source. Out: parts, of which those that take in nothing but letters, digits and `_` (words) keep their pattern. Not here: which
 * words a pattern needs (`pattern-words.ts`).
 */

/** A part of a pattern. */
export interface Part {
  /** Characters, something that only looks about, parts in a row, one of several parts, or a part repeated. */
  readonly is: 'characters' | 'look' | 'row' | 'choice' | 'repeated';
  readonly parts: readonly Part[];
  /** It takes in nothing but characters of words; then this is its pattern, and how many letters that has at least. */
  readonly wordy: boolean;
  readonly source: string;
  readonly letters: number;
  readonly canBeEmpty: boolean;
  /** No word goes on across its beginning, its end: a blank, a sign, `\b`, the end of the text. */
  readonly edge: boolean;
}

const lookOf = (edge: boolean): Part => ({ is: 'look', parts: [], wordy: false, source: '', letters: 0, canBeEmpty: true, edge });
const LOOK = lookOf(false);
const EDGE = lookOf(true);

const charactersOf = (source: string, wordy: boolean, edge: boolean, letters: number): Part => ({
  is: 'characters',
  parts: [],
  wordy,
  source,
  letters,
  canBeEmpty: false,
  edge,
});

/** "friday", or "friday|monday". */
const wordsOf = (source: string): Part =>
  charactersOf(source.includes('|') ? `(?:${source})` : source, true, false, Math.min(...source.split('|').map(({ length }) => length)));

/** A class, an escape, a sign. */
function signOf(source: string): Part {
  if (source === '.' || source.startsWith('[^')) return charactersOf(source, false, false, 0);
  const inner = source.startsWith('[') ? source.slice(1, -1) : source;
  const wordy = /^(?:\w-\w|\w|\\[dw])+$/.test(inner);
  return charactersOf(source, wordy, !/[\w\\]/.test(inner.replace(/\\[^\w]|\\s/g, ' ')), /\\w|a-z/.test(inner) ? 0 : 1);
}

export function rowOf(parts: readonly Part[]): Part {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const wordy = parts.length > 0 && parts.every((part) => part.wordy);
  return {
    is: 'row',
    parts,
    wordy,
    source: wordy ? parts.map(({ source }) => source).join('') : '',
    letters: parts.reduce((sum, { letters }) => sum + letters, 0),
    canBeEmpty: parts.every((part) => part.canBeEmpty),
    edge: false,
  };
}

function choiceOf(parts: readonly Part[]): Part {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const wordy = parts.every((part) => part.wordy);
  return {
    is: 'choice',
    parts,
    wordy,
    source: wordy ? `(?:${parts.map(({ source }) => source).join('|')})` : '',
    letters: Math.min(...parts.map(({ letters }) => letters)),
    canBeEmpty: parts.some((part) => part.canBeEmpty),
    edge: parts.every((part) => part.edge),
  };
}

function repeated(part: Part, mark: string): Part {
  const isOptional = /^(?:[?*]|\{0)/.test(mark);
  return {
    is: 'repeated',
    parts: [part],
    wordy: part.wordy,
    source: part.wordy ? `(?:${part.source})${mark}` : '',
    letters: isOptional ? 0 : part.letters,
    canBeEmpty: isOptional || part.canBeEmpty,
    edge: part.edge,
  };
}

/** Reads a pattern's source. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  private get next(): string {
    return this.source.charAt(this.at);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.source)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }

  choice(): Part {
    const parts = [this.row()];
    while (this.next === '|') {
      this.at++;
      parts.push(this.row());
    }
    return choiceOf(parts);
  }

  private row(): Part {
    const parts: Part[] = [];
    while (this.next !== '' && this.next !== '|' && this.next !== ')') {
      const part = this.single();
      parts.push('?*+{'.includes(this.next) && this.next !== '' ? repeated(part, this.take(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y)) : part);
    }
    return rowOf(parts);
  }

  private group(): Part {
    const opens = this.take(/\((?:\?(?:<?[=!]|:|<\w+>))?/y);
    const words = this.take(/\w+(?:\|\w+)*(?=\))/y);
    const inner = words === '' ? this.choice() : wordsOf(words);
    this.at++;
    return /[=!]$/.test(opens) ? LOOK : inner;
  }

  private single(): Part {
    const { next } = this;
    if (next === '(') return this.group();
    // A piece of a sentence may begin in the middle of a word, so that its beginning is no edge.
    if (next === '^' || next === '$') {
      this.at++;
      return next === '$' ? EDGE : LOOK;
    }
    if (next === '\\' || next === '[') {
      const sign = this.take(/\[(?:[^\]\\]|\\.)*\]|\\k<\w+>|\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\./iy);
      return sign === '\\b' ? EDGE : signOf(sign);
    }
    const word = this.take(/\w+(?![?*+{\w])/y);
    if (word !== '') return wordsOf(word);
    this.at++;
    return /\w/.test(next) ? wordsOf(next) : signOf(next);
  }
}

/** A pattern's parts: of `/\bby (?:the )?friday/` an edge, "by", a blank, and so on. */
export const partsOf = ({ source }: RegExp): Part => new PatternReader(source).choice();
