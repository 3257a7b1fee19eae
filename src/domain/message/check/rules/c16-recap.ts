/**
 * Rule C16: a brief reminder, no minutes of the interview.
 *
 * In: a letter. Out: where the retelling begins and ends. A thank-you looks back more than other messages do, and may.
 */
import { wordsOf } from '../../../note/sentences';
import { anyOf } from '../phrases';
import { type Examples, type Finding, type Rule } from '../rule';

const OFTEN_BETWEEN = /(?:then |also |first |later |next |even |all )?/.source;

/** A sentence that tells what happened in the interview. */
const RETELLING = anyOf(
  new RegExp(`we ${OFTEN_BETWEEN}(?:began|started|discussed|talked|spoke|covered|went|moved|turned|touched|reviewed|explored|walked|looked|ended|finished|closed|continued|got|met)`),
  new RegExp(`you ${OFTEN_BETWEEN}(?:asked|mentioned|described|explained|told|showed|said|shared|introduced|walked|wanted|went|outlined|pointed|talked|spoke|inquired|enquired|questioned|took|noted|brought)`),
  new RegExp(`I ${OFTEN_BETWEEN}(?:explained|described|told|mentioned|answered|presented|showed|talked|said|shared|spoke|outlined|walked|replied|responded|went|demonstrated|highlighted|gave|solved|drew|met)`),
  /(?:the interview|the conversation|our (?:talk|conversation|meeting|discussion|call)) (?:began|started|then|moved|turned|ended|covered|touched|concluded|opened)/,
  /the (?:first|second|third|final|last|next) (?:part|half|question|section|topic) (?:was|concerned|dealt|covered)/,
);

/** A sentence that says which part of the interview it tells. */
const IN_ORDER = /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after(?: that|wards?|ward| lunch)?|later|finally|lastly|to (?:begin|start|end|close)|at the (?:start|beginning|end)|following that|from there|in the (?:first|second|last)|towards? the end)\b/i;

/** More than so many sentences, with more than so many words, are a retelling. */
const MOST = { sentences: 3, words: 40 } as const;
const MOST_IN_THANK_YOU = { sentences: 6, words: 110 } as const;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  valid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nWe spoke on Wednesday about the Data Engineer position. You mentioned the move to Oslo. I found an article about it.' },
  ],
  invalid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nFirst you asked me about my last position and I described the warehouse. Then we talked about pipelines, and I explained my tests. After that you showed me the roadmap. We also discussed the team. Finally you told me about the office.',
    },
  ],
};

/** Rule C16, as the check runs it. */
export const c16: Rule = {
  id: 'C16',
  title: 'Long recap',
  why: 'They were there; a brief reminder is enough.',
  severity: 'info',
  check: ({ kind, sentences }): Finding[] => {
    const inOrder = sentences.filter(({ text }) => IN_ORDER.test(text));
    const retelling = sentences.filter((sentence) => !sentence.text.endsWith('?') && (inOrder.includes(sentence) || RETELLING.test(sentence.text)));
    const words = retelling.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    const most = kind === 'thank-you' ? MOST_IN_THANK_YOU : MOST;
    const isLong = retelling.length > most.sentences && words > most.words && (kind !== 'thank-you' || inOrder.length >= 2);
    const [first] = retelling;
    const last = retelling.at(-1);
    if (!isLong || first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, message: `The interview is retold in ${retelling.length} sentences, and they were there. Keep one as a reminder, and use the room for something new.` }];
  },
};
