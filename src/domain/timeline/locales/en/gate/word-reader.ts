/**
 * The words about a verb: its subject, what stands between it and its helpers, and the predicates found before it.
 *
 * In: the words of a sentence. Out: looks at them, and predicates as they are found. Which words are verbs is not here (`predicates.ts`).
 */
import { BE, BETWEEN, CUTS, DETERMINERS, HAVE, PREPOSITIONS, type Tense } from './grammar';
import { Form, type Word } from './words';

export interface Predicate {
  /** The first word of the verb with its helpers, and the verb itself. */
  readonly start: number;
  readonly at: number;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** What the subject stands for: a noun's name of `lexicon.ts`, "name", "?" for an unknown one, "" for none. */
  readonly subject: string;
  /** The predicates that lead to it: "hope" of "hope to decide", "said" of "said they'd call". */
  readonly leads: Predicate | null;
}

/** Reads a sentence's words, and keeps the predicates found so far. */
export class WordReader {
  readonly predicates: Predicate[] = [];

  constructor(protected readonly words: readonly Word[]) {}

  protected text(at: number): string {
    return this.words[at]?.text ?? '';
  }

  protected skip(from: number): number {
    let at = from;
    while (at < this.words.length && (BETWEEN.has(this.words[at]) || this.words[at]?.phrase !== -1)) at++;
    return at;
  }

  protected negates(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.text(at) === 'not' || this.text(at) === 'never') return true;
    return false;
  }

  /** The subject of a verb whose first word stands at `start`. */
  protected subjectOf(start: number): string {
    let strange = false;
    for (let at = start - 1; at >= 0; at--) {
      const word = this.words[at];
      if (word === undefined) break;
      const { noun } = word;
      if (noun !== null && !(at > 0 && PREPOSITIONS.has(this.before(at)))) {
        // "The lady I spoke with", "somebody from the team".
        return noun;
      }
      if (CUTS.has(word) && word.text !== '-') break;
      const previous = this.predicates.at(-1);
      if (previous !== undefined && at <= previous.at) break;
      if (noun === null && word.isNoun && !(at > 0 && PREPOSITIONS.has(this.before(at)))) strange = true;
    }
    return strange ? '?' : '';
  }

  /** The word before a noun and its article. */
  protected before(at: number): Word | undefined {
    let back = at - 1;
    while (back > 0 && (DETERMINERS.has(this.words[back]) || this.words[back]?.nouns.includes('my') === true)) back--;
    return this.words[back];
  }

  protected push(start: number, at: number, tense: Tense, passive: boolean, leads: Predicate | null): number {
    const own = this.subjectOf(start);
    const previous = this.predicates.at(-1);
    // "They'll sleep on it and call": of one subject.
    const joined = own === '' && previous !== undefined && ['and', 'or', '&', ','].includes(this.text(start - 1));
    const isLed = own === '' && leads !== null && tense === 'to';
    this.predicates.push({
      start,
      at,
      tense: joined && tense === 'bare' && previous.tense !== 'past' ? previous.tense : tense,
      passive,
      negated: this.negates(start, at) || (leads?.negated ?? false),
      subject: isLed ? leads.subject : joined ? previous.subject : own,
      leads,
    });
    // "Let you know" is one verb.
    if (/^let/.test(this.text(at)) && /^(?:know|hear|see)$/.test(this.text(at + 2))) return at + 3;
    return at + 1;
  }

  protected cutBetween(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (CUTS.has(this.words[at])) return true;
    return false;
  }

  /** Helpers from `at` on, and the verb that they help. */
  protected helped(start: number, from: number, tense: Tense): number {
    const { words } = this;
    let [at, now, passive] = [this.skip(from), tense, false];
    // "Will they call": the subject stands behind the helper.
    if (words[at]?.isPronoun === true && words[at + 1] !== undefined) at = this.skip(at + 1);
    while (at < words.length) {
      const word = words[at];
      if (word === undefined) break;
      const next = this.skip(at + 1);
      const following = words[next];
      if (HAVE.has(word) && following !== undefined && ((following.forms & Form.past) !== 0 || following.text === 'been')) {
        if (now === 'would' || now === 'may') now = 'done';
        at = next;
        continue;
      }
      if (BE.has(word) && following !== undefined) {
        if ((following.forms & Form.ing) !== 0) {
          at = next;
          continue;
        }
        if ((following.forms & Form.past) !== 0 && !(following.forms & Form.base)) {
          passive = true;
          at = next;
          continue;
        }
      }
      break;
    }
    const verb = words[at];
    if (verb === undefined || DETERMINERS.has(verb) || verb.text === 'to') return from;
    // "They'd responded" is "they had".
    if (this.text(at - 1) === 'would' && (verb.forms & Form.past) !== 0 && (verb.forms & Form.base) === 0)
      return this.push(start, at, 'past', false, null);
    return this.push(start, at, now, passive, null);
  }
}
