import { type Finding, type Rule } from '../rule';
import { wordsOf } from '../../../note/sentences';

/** A sentence that tells what happened in the interview. */
const RECAP =
  /\b(?:we (?:then |also |first |later |next |even |began|started|(?:first |then )?(?:discussed|talked|spoke|covered|went|moved|turned|touched|reviewed|explored|walked|looked|ended|finished|closed|continued|got|met))|you (?:then |also |first |later |next |all )?(?:asked|mentioned|described|explained|told|showed|said|shared|introduced|walked|wanted|went|outlined|pointed|talked|spoke|inquired|questioned|took|noted|brought)|I (?:then |also |first |later |next |even )?(?:explained|described|told|mentioned|answered|presented|showed|talked|said|shared|spoke|outlined|walked|replied|responded|went|demonstrated|highlighted|gave|solved|drew|met)|(?:the interview|the conversation|our (?:talk|conversation|meeting|discussion|call)|the (?:first|second|third|final|last|next) (?:part|half|question|section|topic)) (?:began|started|then|moved|turned|ended|covered|touched|was|concerned|dealt|concluded|opened)|(?:after|before) (?:that|which|this|lunch)\b)/i;
const ORDER = /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after(?: that|wards?|ward)?|later|finally|lastly|to (?:begin|start|end|close)|at the (?:start|beginning|end)|following that|from there|in the (?:first|second|last)|toward(?:s)? the end)\b/i;

/** Rule C16: a brief reminder, no minutes of the interview. */
export const c16: Rule = {
  id: 'C16',
  title: 'Long recap',
  why: 'They were there; a brief reminder is enough.',
  severity: 'info',
  valid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nWe spoke on Wednesday about the Data Engineer position. You mentioned the move to Oslo. I found an article about it.' },
  ],
  invalid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nFirst you asked me about my last position and I described the warehouse. Then we talked about pipelines, and I explained my tests. After that you showed me the roadmap. We also discussed the team. Finally you told me about the office.',
    },
  ],
  check: (letter): Finding[] => {
    const recap = letter.sentences.filter(({ text }) => !text.endsWith('?') && (RECAP.test(text) || ORDER.test(text)));
    const words = recap.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    // A thank-you looks back more than other messages do, and may.
    const [most, mostWords] = letter.kind === 'thank-you' ? [6, 110] : [3, 55];
    const [first] = recap;
    const last = recap.at(-1);
    const ordered = letter.sentences.filter(({ text }) => ORDER.test(text)).length;
    const isLong = recap.length > most && words > mostWords && (letter.kind !== 'thank-you' || ordered >= 2);
    if (!isLong || first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, message: `${recap.length} sentences retell the interview, and they were there. Keep one as a reminder, and use the room for something new.` }];
  },
};
