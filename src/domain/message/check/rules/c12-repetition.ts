/**
 * Rule C12: each message builds on the last and does not repeat it.
 *
 * In: a letter and those before it. Out: at most one finding, at the first repeated sentence. Courtesies may come again.
 */
import { KIND_NAMES } from '../../../note/kind';
import { type Piece } from '../../../note/sentences';
import { plainWordsOf, repeatedSentences, runsOf, shareOf } from '../likeness';
import { type Letter } from '../letter';
import { type Examples, type Finding, type Rule } from '../rule';
import { specificWordsOf } from '../specifics';

/** A sentence of so many words is not said twice by chance. */
const LEAST_WORDS = 10;
/** Courtesies may come again. */
const COURTESY = /\b(?:thank you|thanks|look(?:ing)? forward|hear(?:ing)? from you|let me know|wish you|questions?)\b/i;

/** What a letter says of itself when it is an earlier one. */
const COPIED = /\b(?:cop[iy]|past|resend|repeat)\w* (?:\w+ ){0,2}(?:last|earlier|previous) (?:email|message|note|letter)\b/;

/** Once is a reference, twice is a repetition: "As I said ... I also wrote that ...". */
const TOLD_AGAIN =
  /\b(?:as i (?:said|wrote|mentioned)|i (?:also |then )?(?:said|wrote|told you) (?:then |also )?that|i said then|i also told|to repeat|restate|in the same words)\b/;
/** A letter put into the letter. */
const QUOTED_LETTER = /["“][^"”]{120,}["”]/;

const EARLIER = 'Dear Jane,\n\nThe way your team moved the billing data to Oslo without a single night of downtime stayed with me.';

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Repeats an earlier message',
  why: 'Each message builds on the last; one that says the same again seems careless.',
  valid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nSince we spoke about Oslo I found a paper on moving data at night.',
      context: { earlier: [EARLIER] },
    },
  ],
  invalid: [
    { kind: 'first-check-in', body: EARLIER, context: { earlier: [EARLIER] } },
    { kind: 'second-check-in', body: 'Dear Jane,\n\nI paste my last email here.' },
    { kind: 'second-check-in', body: 'Dear Jane,\n\nAs I said in March, I like Oslo. I also wrote that I can start in May.' },
  ],
};

/** Rule C12, as the check runs it. */
export const c12: Rule = {
  id: 'C12',
  severity: 'warning',
  check: (letter, context): Finding[] => {
    const again = letter.sentences.filter(({ said }) => TOLD_AGAIN.test(said));
    const quotes = QUOTED_LETTER.exec(letter.body.text);
    const copied =
      letter.sentences.find(({ said }) => COPIED.test(said)) ??
      (quotes === null ? again[1] : letter.sentences.find(({ end }) => end > letter.body.start + quotes.index));
    if (copied !== undefined) return [repeats(copied, 'earlier message')];
    const { earlier } = context;
    for (const before of [...earlier].reverse()) {
      const runs = runsOf(plainWordsOf(wholeOf(before)), 4);
      const own = runsOf(plainWordsOf(wholeOf(letter)), 4);
      const repeated = repeatedSentences(letter.sentences, runs, LEAST_WORDS).filter(
        ({ text }) => !COURTESY.test(text) && specificWordsOf(text, context).length >= 2,
      );
      const mostly = own.size >= 20 && shareOf(own, runs) >= 0.4;
      const [first = mostly ? letter.sentences[0] : undefined] = repeated;
      if (first === undefined) continue;
      return [repeats(first, KIND_NAMES[before.kind].toLowerCase())];
    }
    return [];
  },
};

const repeats = ({ start, end }: Piece, title: string): Finding => ({
  start,
  end,
  message: `Your ${title} to them said this already. Go on from there: say what is new since then.`,
});

const wholeOf = ({ sentences }: Letter): string => sentences.map(({ text }) => text).join(' ');
