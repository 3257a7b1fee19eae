/**
 * The verbs of an English sentence: who does what, when, to whom.
 *
 * In: the words of a sentence. Out: its predicates in order. What they mean for the user is not here (`features.ts`).
 */
import { Form, type Word } from './words';

/** When a verb lies: "ahead" (will, is going to, to), "would", "may", "must", "now", "going on" (is calling), "past", "done" (has called), "bare". */
export type Tense = 'ahead' | 'would' | 'may' | 'must' | 'now' | 'going on' | 'past' | 'done' | 'to' | 'ing' | 'bare';

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

const MODALS: Readonly<Record<string, Tense>> = {
  will: 'ahead',
  shall: 'ahead',
  wil: 'ahead',
  would: 'would',
  should: 'would',
  may: 'may',
  might: 'may',
  can: 'may',
  could: 'may',
  must: 'must',
  ought: 'would',
  cld: 'may',
  shd: 'would',
};
const BE = new Set(['is', 'are', 'am', 'be', 'been', 'being', 'was', 'were']);
const WAS = new Set(['was', 'were', 'had', 'did']);
const HAVE = new Set(['have', 'has', 'had', 'having']);
const DO = new Set(['do', 'does', 'did']);
const BETWEEN = new Set([
  'not',
  'also',
  'then',
  'probably',
  'definitely',
  'likely',
  'hopefully',
  'certainly',
  'surely',
  'just',
  'still',
  'all',
  'both',
  'now',
  'only',
  'soon',
  'ideally',
  'typically',
  'usually',
  'normally',
  'generally',
  'personally',
  'shortly',
  'formally',
  'officially',
  'finally',
  'maybe',
  'perhaps',
  'possibly',
  'already',
  'once',
  'even',
  'never',
  'really',
  'actually',
  'automatically',
  'first',
  'currently',
  'provisionally',
  'tentatively',
  'most',
  'very',
  'quite',
  'ever',
  'simply',
  'always',
  'often',
  'ordinarily',
]);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'my',
  'your',
  'our',
  'their',
  'his',
  'her',
  'its',
  'this',
  'that',
  'these',
  'those',
  'some',
  'any',
  'no',
  'another',
  'each',
  'every',
  'more',
  'further',
]);
const PREPOSITIONS = new Set([
  'of',
  'for',
  'with',
  'from',
  'in',
  'at',
  'about',
  'by',
  'on',
  'to',
  'into',
  'over',
  'under',
  'during',
  'after',
  'before',
  'until',
  'till',
  'within',
  'since',
  'as',
  'than',
  'like',
  'between',
  'among',
  'per',
  'via',
  'without',
  'through',
  'across',
]);
/** Signs and words behind which a new clause begins. */
export const CUTS = new Set([
  '.',
  ';',
  ':',
  '!',
  '?',
  '(',
  ')',
  '[',
  ']',
  '"',
  ',',
  '-',
  '–',
  '—',
  '…',
  'and',
  'or',
  'but',
  'because',
  'so',
  'while',
  'although',
  'though',
  'if',
  'when',
  'once',
  'until',
  'till',
  'after',
  'before',
  'whether',
  'that',
  'which',
  'who',
  'as',
  'since',
  'than',
  'unless',
  'where',
  'whereas',
  'how',
  'what',
  '&',
  '>',
  '|',
]);
const PRONOUNS = new Set(['I', 'you', 'we', 'they', 'he', 'it', 'who', 'someone', 'everyone', 'nobody']);
/** Words that lead to an infinitive though they are no verbs. */
const LEADING = new Set([
  'going',
  'about',
  'due',
  'set',
  'likely',
  'able',
  'supposed',
  'meant',
  'expected',
  'scheduled',
  'bound',
  'ready',
  'hoping',
  'planning',
  'looking',
  'aiming',
  'position',
  'keen',
  'sure',
  'hope',
  'plan',
  'idea',
  'slated',
  'free',
  'happy',
  'booked',
  'invited',
  'asked',
  'told',
  'trying',
  'wanting',
  'intending',
]);

const isVerbal = (word: Word): boolean =>
  word.forms !== 0 || BE.has(word.text) || HAVE.has(word.text) || DO.has(word.text) || word.text in MODALS;

/** What a word stands for as a subject, or null where it cannot be one. */
function nounOf(word: Word): string | null {
  const [noun] = word.nouns;
  if (noun !== undefined && !['me', 'my', 'your', 'our', 'their', 'them'].includes(noun)) return noun;
  if (word.capital) return 'name';
  return null;
}

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (nounOf(word) !== null ||
    (/^\p{L}/u.test(word.text) &&
      !isVerbal(word) &&
      !CUTS.has(word.text) &&
      !PREPOSITIONS.has(word.text) &&
      !BETWEEN.has(word.text) &&
      !DETERMINERS.has(word.text)));

class Parser {
  readonly predicates: Predicate[] = [];

  constructor(private readonly words: readonly Word[]) {}

  private text(at: number): string {
    return this.words[at]?.text ?? '';
  }

  private skip(from: number): number {
    let at = from;
    while (at < this.words.length && (BETWEEN.has(this.text(at)) || this.words[at]?.phrase !== -1)) at++;
    return at;
  }

  private negates(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.text(at) === 'not' || this.text(at) === 'never') return true;
    return false;
  }

  /** The subject of a verb whose first word stands at `start`. */
  private subjectOf(start: number): string {
    let strange = false;
    for (let at = start - 1; at >= 0; at--) {
      const word = this.words[at];
      if (word === undefined) break;
      const noun = nounOf(word);
      if (noun !== null && !(at > 0 && PREPOSITIONS.has(this.before(at)))) {
        // "The lady I spoke with", "somebody from the team".
        return noun === 'it' && this.text(at - 1) === 'that' ? 'it' : noun;
      }
      if (CUTS.has(word.text) && word.text !== '-') break;
      const previous = this.predicates.at(-1);
      if (previous !== undefined && at <= previous.at) break;
      if (noun === null && isNoun(word) && !(at > 0 && PREPOSITIONS.has(this.before(at)))) strange = true;
    }
    return strange ? '?' : '';
  }

  /** The word before a noun and its article. */
  private before(at: number): string {
    let back = at - 1;
    while (back > 0 && (DETERMINERS.has(this.text(back)) || this.words[back]?.nouns.includes('my') === true)) back--;
    return this.text(back);
  }

  private push(start: number, at: number, tense: Tense, passive: boolean, leads: Predicate | null): number {
    const own = this.subjectOf(start);
    const previous = this.predicates.at(-1);
    // "They'll sleep on it and call": of one subject.
    const joined = own === '' && previous !== undefined && ['and', 'or', '&', ','].includes(this.text(start - 1));
    const subject = joined || (own === '' && leads !== null && tense === 'to') ? (previous?.subject ?? '') : own;
    this.predicates.push({
      start,
      at,
      tense: joined && tense === 'bare' && previous.tense !== 'past' ? previous.tense : tense,
      passive,
      negated: this.negates(start, at) || (leads?.negated ?? false),
      subject: leads !== null && tense === 'to' && own === '' ? leads.subject : subject,
      leads,
    });
    // "Let you know" is one verb.
    if (/^let/.test(this.text(at)) && /^(?:know|hear|see)$/.test(this.text(at + 2))) return at + 3;
    return at + 1;
  }

  /** Helpers from `at` on, and the verb that they help. */
  private helped(start: number, from: number, tense: Tense): number {
    const { words } = this;
    let [at, now, passive] = [this.skip(from), tense, false];
    // "Will they call": the subject stands behind the helper.
    if (PRONOUNS.has(words[at]?.nouns[0] ?? '') && words[at + 1] !== undefined) at = this.skip(at + 1);
    while (at < words.length) {
      const word = words[at];
      if (word === undefined) break;
      const next = this.skip(at + 1);
      const following = words[next];
      if (
        HAVE.has(word.text) &&
        following !== undefined &&
        ((following.forms & Form.past) !== 0 || following.text === 'been') &&
        !DETERMINERS.has(this.text(at + 1))
      ) {
        if (now !== 'ahead' && now !== 'to') now = now === 'would' || now === 'may' ? 'done' : now;
        at = next;
        continue;
      }
      if (BE.has(word.text) && following !== undefined) {
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
    if (verb === undefined || DETERMINERS.has(verb.text) || verb.text === 'to') return from;
    // "They'd responded" is "they had".
    if (
      tense === 'would' &&
      at > from - 1 &&
      (verb.forms & Form.past) !== 0 &&
      (verb.forms & Form.base) === 0 &&
      !passive &&
      now === tense &&
      this.text(at - 1) === 'would'
    )
      return this.push(start, at, 'past', false, null);
    return this.push(start, at, now, passive, null);
  }

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
    const modal = MODALS[text];
    if (modal !== undefined && !(text === 'may' && previousText === 'in') && !DETERMINERS.has(previousText))
      return this.helped(at, at + 1, modal);
    if (text === 'to') return this.infinitive(at);
    const next = this.skip(at + 1);
    const following = words[next];
    if (BE.has(text)) {
      const past = WAS.has(text);
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
    if (HAVE.has(text)) {
      if (following !== undefined && following.text === 'to') return this.infinitive(next, 'must', at);
      if (
        following !== undefined &&
        ((following.forms & Form.past) !== 0 || following.text === 'been') &&
        !DETERMINERS.has(this.text(at + 1))
      ) {
        const progress = following.text === 'been' ? this.skip(next + 1) : next;
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
    if (DO.has(text) && following !== undefined) {
      const afterSubject = PRONOUNS.has(following.nouns[0] ?? '') ? this.skip(next + 1) : next;
      if ((words[afterSubject]?.forms ?? 0) & Form.base) return this.push(at, afterSubject, text === 'did' ? 'past' : 'now', false, null);
    }
    if (word.forms === 0) {
      // An unknown verb behind a pronoun: "they plump".
      const before = words[at - 1];
      if (
        before !== undefined &&
        PRONOUNS.has(before.nouns[0] ?? '') &&
        before.nouns[0] !== 'who' &&
        before.text !== 'one' &&
        /^[a-z]+$/.test(text) &&
        word.nouns.length === 0 &&
        word.signs.length === 0 &&
        !CUTS.has(text) &&
        !BETWEEN.has(text) &&
        !PREPOSITIONS.has(text) &&
        !DETERMINERS.has(text)
      )
        return this.push(at, at, 'now', false, null);
      return at + 1;
    }
    return this.plainVerb(at, word, previousText);
  }

  private infinitive(at: number, tense: Tense = 'to', start = at): number {
    const next = this.skip(at + 1);
    const word = this.words[next];
    if (word === undefined || DETERMINERS.has(this.text(at + 1)) || CUTS.has(word.text)) return at + 1;
    if (word.nouns.length > 0 && word.forms === 0) return at + 1;
    if (word.forms !== 0 && (word.forms & Form.base) === 0) return at + 1;
    if (word.forms === 0 && (word.capital || !/^\p{L}/u.test(word.text) || !(this.leadsTo(at) || BE.has(word.text) || HAVE.has(word.text))))
      return at + 1;
    const previous = this.predicates.at(-1) ?? null;
    // "Were supposed to call", "had meant to hire": it did not come.
    const missed =
      previous !== null &&
      ((/^(?:supposed|meant|due)$/.test(this.text(at - 1)) && WAS.has(this.text(previous.start))) ||
        (this.text(previous.start) === 'had' && /^(?:meant|hoped|planned|intended|promised|wanted|said|told)$/.test(this.text(at - 1))));
    if (missed) return this.push(start, next, 'past', false, previous);
    const leads = tense === 'to' && previous !== null && at - previous.at <= 5 && !this.cutBetween(previous.at, at) ? previous : null;
    const deeper = this.words[this.skip(next + 1)];
    // "To have decided", "to be told".
    if (
      (HAVE.has(word.text) || word.text === 'be') &&
      deeper !== undefined &&
      (deeper.forms & (Form.past | Form.ing)) !== 0 &&
      !((deeper.forms & Form.base) !== 0 && word.text === 'have')
    )
      return this.push(start, this.skip(next + 1), tense, word.text === 'be' && (deeper.forms & Form.past) !== 0, leads);
    return this.push(start, next, tense, false, leads);
  }

  private leadsTo(at: number): boolean {
    const previous = this.text(at - 1);
    return (
      LEADING.has(previous) ||
      (this.words[at - 1]?.forms ?? 0) !== 0 ||
      this.words[at - 1]?.nouns.some((noun) => ['me', 'you', 'them', 'we', 'answer'].includes(noun)) === true
    );
  }

  private cutBetween(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (CUTS.has(this.text(at))) return true;
    return false;
  }

  /** A verb without helpers, where the words about it let it be one. */
  private plainVerb(at: number, word: Word, previous: string): number {
    const before = this.words[at - 1];
    const { forms } = word;
    const pronoun = before !== undefined && PRONOUNS.has(before.nouns[0] ?? '');
    if (pronoun && (forms & (Form.base | Form.third | Form.past)) !== 0)
      return this.push(at, at, (forms & Form.past) !== 0 && (forms & Form.base) === 0 ? 'past' : 'now', false, null);
    if (
      DETERMINERS.has(previous) ||
      /^(?:morning|evening|during|according|regarding|including|something|anything|nothing|following|coming)$/.test(word.text) ||
      (PREPOSITIONS.has(previous) && (forms & Form.ing) === 0)
    )
      return at + 1;
    if ((forms & Form.past) !== 0 && (forms & Form.base) === 0) {
      const subject = this.subjectOf(at);
      // "Chosen entrants": what kind they are.
      if (subject === '' && !['and', 'or', ',', '&'].includes(previous) && isNoun(this.words[at + 1])) return at + 1;
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
      (nounOf(before) !== null || BETWEEN.has(previous) || ['and', 'or', 'who', 'which', 'that'].includes(previous)) &&
      word.nouns.length === 0
    )
      return this.push(at, at, 'now', false, null);
    if (
      (forms & Form.third) !== 0 &&
      before !== undefined &&
      ['employer', 'name', 'own', 'someone', 'everyone'].includes(nounOf(before) ?? '')
    )
      return this.push(at, at, 'now', false, null);
    if ((forms & Form.base) !== 0 && word.nouns.length === 0 && before !== undefined && nounOf(before) !== null && /s$/.test(before.text))
      return this.push(at, at, 'now', false, null);
    if ((forms & Form.base) !== 0 && (at === 0 || CUTS.has(previous) || BETWEEN.has(previous) || previous === 'please')) {
      const next = this.text(at + 1);
      const isNounHere = word.nouns.length > 0 && (next === '#' || PREPOSITIONS.has(next) || BE.has(next) || next in MODALS || next === '');
      if (!isNounHere) return this.push(at, at, 'bare', false, null);
    }
    return at + 1;
  }
}

/** The predicates of a sentence in order. */
export const predicatesOf = (words: readonly Word[]): Predicate[] => new Parser(words).parse();
