/**
 * The verbs of an English sentence: who does what, when, to whom.
 *
 * In: the words of a sentence. Out: its predicates in order. What they mean for the user is not here (`features.ts`).
 */
import { BE, BETWEEN, CUTS, DETERMINERS, DO, HAVE, LEADING, MODAL, MODALS, PREPOSITIONS, WAS, type Tense } from './grammar';
import { WordReader, type Predicate } from './word-reader';
import { Form, type Word } from './words';

class Parser extends WordReader {
  parse(): Predicate[] {
    const { words } = this;
    for (let at = 0; at < words.length; ) at = this.verbAt(at);
    return this.predicates;
  }

  private verbAt(at: number): number {
    const { words } = this;
    const word = words[at];
    if (word === undefined || word.phrase !== -1) return at + 1;
    const { text } = word;
    const previousText = this.text(at - 1);
    const before = words[at - 1];
    if (MODAL.has(word) && !(text === 'may' && previousText === 'in') && !DETERMINERS.has(before))
      return this.helped(at, at + 1, MODALS[text] ?? 'now');
    if (text === 'to') return this.infinitive(at);
    const next = this.skip(at + 1);
    const following = words[next];
    if (BE.has(word)) {
      const past = WAS.has(word);
      if (following !== undefined && (following.forms & Form.ing) !== 0)
        return this.push(at, next, past ? 'past' : 'going on', false, null);
      if (
        following !== undefined &&
        (following.forms & Form.past) !== 0 &&
        ((following.forms & Form.base) === 0 || following.text === 'set')
      )
        return this.push(at, next, past ? 'past' : 'now', true, null);
      return this.push(at, at, text === 'being' ? 'ing' : text === 'be' ? 'bare' : past ? 'past' : 'now', false, null);
    }
    if (HAVE.has(word)) {
      if (following !== undefined && following.text === 'to') return this.infinitive(next, 'must', at);
      if (following !== undefined && ((following.forms & Form.past) !== 0 || following.text === 'been')) {
        const progress = this.skip(next + 1);
        const deeper = words[progress];
        const last = following.text === 'been' && deeper !== undefined && (deeper.forms & (Form.ing | Form.past)) !== 0 ? progress : next;
        return this.push(
          at,
          last,
          text === 'had' ? 'past' : 'done',
          following.text === 'been' && deeper !== undefined && (deeper.forms & Form.past) !== 0,
          null,
        );
      }
      return this.push(at, at, text === 'had' ? 'past' : 'now', false, null);
    }
    if (DO.has(word) && following !== undefined) {
      const afterSubject = following.isPronoun ? this.skip(next + 1) : next;
      if ((words[afterSubject]?.forms ?? 0) & Form.base) return this.push(at, afterSubject, text === 'did' ? 'past' : 'now', false, null);
    }
    if (word.forms === 0) {
      // An unknown verb behind a pronoun: "they plump".
      if (
        before?.isPronoun === true &&
        before.nouns[0] !== 'who' &&
        before.text !== 'one' &&
        /^[a-z]+$/.test(text) &&
        word.nouns.length === 0 &&
        word.signs.length === 0 &&
        !CUTS.has(word) &&
        !BETWEEN.has(word) &&
        !PREPOSITIONS.has(word) &&
        !DETERMINERS.has(word)
      )
        return this.push(at, at, 'now', false, null);
      return at + 1;
    }
    return this.plainVerb(at, word, previousText);
  }

  private infinitive(at: number, tense: Tense = 'to', start = at): number {
    const next = this.skip(at + 1);
    const word = this.words[next];
    if (word === undefined || DETERMINERS.has(this.words[at + 1]) || CUTS.has(word)) return at + 1;
    if (word.nouns.length > 0 && word.forms === 0) return at + 1;
    if (word.forms !== 0 && (word.forms & Form.base) === 0) return at + 1;
    if (word.forms === 0 && (word.capital || !/^\p{L}/u.test(word.text) || !(this.leadsTo(at) || BE.has(word) || HAVE.has(word))))
      return at + 1;
    const previous = this.predicates.at(-1) ?? null;
    // "Were supposed to call", "had meant to hire": it did not come.
    const missed =
      previous !== null &&
      ((/^(?:supposed|meant|due)$/.test(this.text(at - 1)) && WAS.has(this.words[previous.start])) ||
        (this.text(previous.start) === 'had' && /^(?:meant|hoped|planned|intended|promised|wanted|said|told)$/.test(this.text(at - 1))));
    if (missed) return this.push(start, next, 'past', false, previous);
    const leads = tense === 'to' && previous !== null && at - previous.at <= 5 && !this.cutBetween(previous.at, at) ? previous : null;
    const deeper = this.words[this.skip(next + 1)];
    // "To have decided", "to be told".
    if (
      (HAVE.has(word) || word.text === 'be') &&
      deeper !== undefined &&
      (deeper.forms & (Form.past | Form.ing)) !== 0 &&
      !((deeper.forms & Form.base) !== 0 && word.text === 'have')
    )
      return this.push(start, this.skip(next + 1), tense, word.text === 'be' && (deeper.forms & Form.past) !== 0, leads);
    return this.push(start, next, tense, false, leads);
  }

  private leadsTo(at: number): boolean {
    return (
      LEADING.has(this.words[at - 1]) ||
      (this.words[at - 1]?.forms ?? 0) !== 0 ||
      this.words[at - 1]?.nouns.some((noun) => ['me', 'you', 'them', 'we', 'answer'].includes(noun)) === true
    );
  }

  /** A verb without helpers, where the words about it let it be one. */
  private plainVerb(at: number, word: Word, previous: string): number {
    const before = this.words[at - 1];
    const { forms } = word;
    const pronoun = before?.isPronoun === true;
    if (pronoun && (forms & (Form.base | Form.third | Form.past)) !== 0)
      return this.push(at, at, (forms & Form.past) !== 0 && (forms & Form.base) === 0 ? 'past' : 'now', false, null);
    if (
      DETERMINERS.has(before) ||
      /^(?:morning|evening|during|according|regarding|including|something|anything|nothing|following|coming)$/.test(word.text) ||
      (PREPOSITIONS.has(before) && (forms & Form.ing) === 0)
    )
      return at + 1;
    if ((forms & Form.past) !== 0 && (forms & Form.base) === 0) {
      const subject = this.subjectOf(at);
      // "Chosen entrants": what kind they are.
      if (subject === '' && !['and', 'or', ',', '&'].includes(previous) && this.words[at + 1]?.isNoun === true) return at + 1;
      return this.push(
        at,
        at,
        'past',
        subject === '' && !['and', 'or', ',', '&'].includes(previous) && at > 0 && word.verbs.length > 0 && this.text(at + 1) === 'by',
        null,
      );
    }
    if ((forms & Form.ing) !== 0) {
      const last = this.predicates.at(-1) ?? null;
      const led = last !== null && at - last.at <= 2 && !this.cutBetween(last.at, at) ? last : null;
      return this.push(at, at, led === null ? 'ing' : 'to', false, led);
    }
    if (
      (forms & Form.third) !== 0 &&
      before !== undefined &&
      (before.noun !== null || BETWEEN.has(before) || ['and', 'or', 'who', 'which', 'that'].includes(previous)) &&
      word.nouns.length === 0
    )
      return this.push(at, at, 'now', false, null);
    if (
      (forms & Form.third) !== 0 &&
      before !== undefined &&
      ['employer', 'name', 'own', 'someone', 'everyone'].includes(before.noun ?? '')
    )
      return this.push(at, at, 'now', false, null);
    if ((forms & Form.base) !== 0 && word.nouns.length === 0 && before !== undefined && before.noun !== null && /s$/.test(before.text))
      return this.push(at, at, 'now', false, null);
    if ((forms & Form.base) !== 0 && (at === 0 || CUTS.has(before) || BETWEEN.has(before) || previous === 'please')) {
      const next = this.words[at + 1];
      const isNounHere =
        word.nouns.length > 0 && (next === undefined || next.text === '#' || [PREPOSITIONS, BE, MODAL].some((each) => each.has(next)));
      if (!isNounHere) return this.push(at, at, 'bare', false, null);
    }
    return at + 1;
  }
}

/** The predicates of a sentence in order. */
export const predicatesOf = (words: readonly Word[]): Predicate[] => new Parser(words).parse();
