/**
 * Rule C12: each message builds on the last and does not repeat it.
 *
 * In: a letter and those before it. Out: at most one finding, at the first repeated sentence. Courtesies may come again.
 */
import { KIND_NAMES } from '../../../note/kind';
import type { Piece } from '../../../note/sentences';
import { plainWordsOf, repeatedSentences, runsOf, shareOf } from '../likeness';
import type { Letter } from '../letter';
import { foldedWords } from '../../../follow-up/people';
import type { Examples, CheckFinding, LetterContext, CheckRule } from '../rule';
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

/** So many telling words are needed to judge, and from this share on a letter tells the same again. */
const ENOUGH_STEMS = 9;
const SAME_IN_OTHER_WORDS = 0.62;
/** Words that stand in any letter. */
const EVERYWHERE =
  /^(?:that|this|with|have|from|your|would|could|will|been|about|when|what|which|there|their|they|them|then|than|very|much|also|into|some|more|most|such|were|after|before|since|still|just|know|like|time|wish|hope|want|write|wrote|next|step|week|weeks|month|position|role|interview\w*|team|decision|decide\w*|expect\w*|interest\w*|happy|glad|kind|dear|again|well|make|made|take|took|give|gave|tell|told|said|mention\w*|spoke|speak|talk\w*|discuss\w*|conversation|meeting|position|understand|whether|where|while|might|should|shall|once|please|answer|news|best)$/;

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
    {
      kind: 'second-check-in',
      body: 'Dear Jane,\n\nWithout one night of downtime your colleagues brought the billing data across to Oslo, tenant by tenant, and the invoices of March were printed there. I keep returning to it.',
      context: {
        earlier: [
          'Dear Jane,\n\nI keep returning to how the billing data was brought to Oslo by your colleagues: tenant by tenant, with the March invoices printed there and not a night of downtime.',
        ],
      },
    },
    { kind: 'second-check-in', body: 'Dear Jane,\n\nI paste my last email here.' },
    { kind: 'second-check-in', body: 'Dear Jane,\n\nAs I said in March, I like Oslo. I also wrote that I can start in May.' },
  ],
};

/** Rule C12, as the check runs it. */
export const c12: CheckRule = {
  id: 'C12',
  severity: 'warning',
  check: (letter, context): CheckFinding[] => {
    const again = letter.sentences.filter(({ said }) => TOLD_AGAIN.test(said));
    const quotes = QUOTED_LETTER.exec(letter.body.text);
    const copied =
      letter.sentences.find(({ said }) => COPIED.test(said)) ??
      (quotes === null ? again[1] : letter.sentences.find(({ end }) => end > letter.body.start + quotes.index));
    if (copied !== undefined) return [repeats(copied, 'earlier message')];
    const { earlier } = context;
    const own = stemsIn(letter, context);
    for (const before of [...earlier].reverse()) {
      const theirs = stemsIn(before, context);
      if (own.size >= ENOUGH_STEMS && shareOf(own, theirs) >= SAME_IN_OTHER_WORDS) return [retells(letter, before)];
      const runs = runsOf(plainWordsOf(wholeOf(before)), 4);
      const ownRuns = runsOf(plainWordsOf(wholeOf(letter)), 4);
      const repeated = repeatedSentences(letter.sentences, runs, LEAST_WORDS).filter(
        ({ text }) => !COURTESY.test(text) && specificWordsOf(text, context).length >= 2,
      );
      const mostly = ownRuns.size >= 20 && shareOf(ownRuns, runs) >= 0.4;
      const [first = mostly ? letter.sentences[0] : undefined] = repeated;
      if (first === undefined) continue;
      return [repeats(first, KIND_NAMES[before.kind].toLowerCase())];
    }
    return [];
  },
};

/** The beginnings of the words that say something, courtesies and names left out: "eat" and "eaten" are one. */
function stemsIn({ sentences }: Letter, context: LetterContext): Set<string> {
  const names = new Set(
    [context.company, context.position, context.ownName, ...context.interviewers].flatMap((name) => foldedWords(name ?? '')),
  );
  return new Set(
    sentences
      .filter(({ text }) => !COURTESY.test(text))
      .flatMap(({ said }) => said.match(/[a-z\u00e0-\u024f]{4,}/g) ?? [])
      .filter((word) => !names.has(word) && !EVERYWHERE.test(word))
      .map((word) => word.slice(0, 5)),
  );
}

const retells = (letter: Letter, before: Letter): CheckFinding => ({
  start: letter.heading.start,
  end: letter.heading.end,
  message: `This says in other words what your ${KIND_NAMES[before.kind].toLowerCase()} to them said. Go on from there: say what is new since then.`,
});

const repeats = ({ start, end }: Piece, title: string): CheckFinding => ({
  start,
  end,
  message: `Your ${title} to them said this already. Go on from there: say what is new since then.`,
});

const wholeOf = ({ sentences }: Letter): string => sentences.map(({ text }) => text).join(' ');
