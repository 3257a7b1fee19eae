/**
 * Rule C13: each member of a panel gets a message of their own (I4).
 *
 * In: a thank-you and those to the others. Out: at most one finding, at the heading. Names do not make two texts differ.
 */
import { nameWords } from '../../../follow-up/people';
import { plainWordsOf, runsOf, shareOf } from '../likeness';
import type { Letter } from '../letter';
import { aboutTheLetter, type Examples, type CheckRule } from '../rule';

/** What a letter says of itself when it went to all of them. */
const SAME_TO_ALL =
  /\bi (?:am|have) (?:sen[dt]|put|writ|cop[iy])\w* (?:[^.]{0,20} )?same (?:note|words|message|email|text|letter)\b|\b(?:identical|one|a single|the same) (?:mail|email|message|text|note|letter) (?:to (?:each|all)|for (?:all|each|everyone|the (?:entire|whole)))\b/;
/** From this share of equal runs of three words on, two letters are one with another name on it. */
const SAME = 0.75;

const TO_JANE = 'Dear Jane,\n\nThe way your team moved the billing data to Oslo without a single night of downtime stayed with me.';

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'The same text to several people',
  why: 'Colleagues compare their mail, and the same text tells each of them that it was not meant for them.',
  valid: [
    {
      kind: 'thank-you',
      body: TO_JANE,
      context: { siblings: ['Dear Bob,\n\nYour question about on-call duty made me look at my own rota with new eyes.'] },
    },
  ],
  invalid: [
    { kind: 'thank-you', body: TO_JANE, context: { siblings: [/* @__PURE__ */ TO_JANE.replace('Jane', 'Bob')] } },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI am sending the same note to each of you.' },
  ],
};

/** Rule C13, as the check runs it. */
export const c13: CheckRule = {
  id: 'C13',
  severity: 'warning',
  check: (letter, { siblings, interviewers }) => {
    const names = new Set(interviewers.flatMap(nameWords));
    const runsIn = ({ sentences }: Letter): Set<string> => runsOf(plainWordsOf(sentences.map(({ text }) => text).join(' '), names), 3);
    const own = runsIn(letter);
    const twin = siblings.find((sibling) => {
      const others = runsIn(sibling);
      return Math.min(shareOf(own, others), shareOf(others, own)) >= SAME;
    });
    if (twin === undefined && !(letter.kind === 'thank-you' && letter.sentences.some(({ said }) => SAME_TO_ALL.test(said)))) return [];
    return [
      aboutTheLetter(
        letter,
        `This is nearly the same text as the one to ${twin?.recipient ?? 'somebody else of the panel'}, and colleagues compare their mail. Mention what only this person said.`,
      ),
    ];
  },
};
