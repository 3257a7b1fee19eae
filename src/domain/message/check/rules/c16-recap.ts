/**
 * Rule C16: a brief reminder, no minutes of the interview.
 *
 * In: a letter. Out: where the retelling begins and ends. A thank-you looks back more than other messages do, and may.
 */
import type { Examples, CheckFinding, CheckRule } from '../rule';
import { anyPhrase } from '../said';

/** The verbs in which an interview is told, whoever is their subject, and the words that put them in a row. */
const TOLD = new RegExp(
  anyPhrase(
    /asked|answered|replied|responded|told|explained|described|discussed|mentioned|talked|spoke|showed|said|presented|demonstrated|outlined|covered|introduced|touched on|reviewed|listed|noted|inquired|enquired|questioned|drew|solved|toured|visited|walked|sat|began|started|opened|finished|ended|closed|concluded|continued|moved on|summari[sz]e|recap\w*|turned to|went (?:over|through|on|into|to)|came in/,
    /then|next|after(?: that|wards?| this)|following (?:that|this)|finally|lastly|(?:first|second|third)ly|from there|at the (?:start|beginning|end)|the (?:first|second|third|last) (?:part|half|question|section|topic)/,
  ),
  'g',
);

/** A reminder and what came of it have fewer; a thank-you looks back more than other messages do, and may. */
const MOST = 5;
const MOST_IN_THANK_YOU = 7;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Long recap',
  why: 'They were there; a brief reminder is enough.',
  valid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nWe spoke on Wednesday about the Data Engineer position. You mentioned the move to Oslo. I found an article about it.',
    },
  ],
  invalid: [
    {
      kind: 'first-check-in',
      body: 'Dear Jane,\n\nFirst you asked me about my last position and I described the warehouse. Then we talked about pipelines, and I explained my tests. After that you showed me the roadmap. We also discussed the team. Finally you told me about the office.',
    },
  ],
};

/** Rule C16, as the check runs it. */
export const c16: CheckRule = {
  id: 'C16',
  severity: 'info',
  check: ({ kind, sentences }): CheckFinding[] => {
    const told = sentences
      .map((sentence) => ({ sentence, times: sentence.said.endsWith('?') ? 0 : (sentence.said.match(TOLD) ?? []).length }))
      .filter(({ times }) => times > 0);
    const times = told.reduce((sum, part) => sum + part.times, 0);
    const [first] = told;
    const last = told.at(-1);
    if (first === undefined || last === undefined || times <= (kind === 'thank-you' ? MOST_IN_THANK_YOU : MOST)) return [];
    return [
      {
        start: first.sentence.start,
        end: last.sentence.end,
        message:
          'The interview is retold at length, and they were there. Keep one sentence as a reminder, and use the room for something new.',
      },
    ];
  },
};
