/** Words that look back: two weeks ago, last Friday, the past month, since August, in 2019. They keep other phrases from reading their parts. */
import { family, phrase } from '../../../phrase';
import { oneDay } from '../../../spans';
import { alternatives, MONTHS, NUMBER_WORD, WEEKDAYS } from '../words';

const UNIT = String.raw`(?:business |working |calendar )?(?:day|week|wk|month|hour|hr|year|yr|quarter)s?`;
const COUNT = String.raw`(?:\d{1,3}(?:\.\d)?|${NUMBER_WORD}|(?:a|one)\s${UNIT} and a half|over a|about a)`;
const NAME = alternatives([
  ...Object.keys(WEEKDAYS),
  ...Object.keys(MONTHS),
  'spring',
  'summer',
  'fall',
  'autumn',
  'winter',
  'thanksgiving',
  'christmas',
  'easter',
]);

const history = phrase(
  () =>
    new RegExp(
      [
        String.raw`\b${COUNT}(?:\s?(?:-|to|or)\s?${COUNT})?[\s-]+(?:${UNIT})(?:\sor\s(?:so|two))?\s(?:ago|earlier|back(?! to| with)|previously|prior)\b(?:\son\s${NAME}\b)?`,
        String.raw`\byesterday(?:\s(?:morning|afternoon|evening))?\b`,
        String.raw`\b(?:last|this past|past|previous)\s(?:${COUNT}\s)?(?:few\s)?(?:${UNIT}|night|${NAME})\b(?!\s(?:of|in)\b)`,
        String.raw`\b(?:earlier|previously)\s(?:this|in the)\s(?:week|month|year)\b`,
        String.raw`\bsince\s(?:${NAME}|then|20\d\d|19\d\d)\b\.?(?:\s\d{1,2})?`,
        String.raw`\b(?:back\s)in\s(?:${NAME}|20\d\d|19\d\d)\b`,
        String.raw`\b(?:in|since|from|of)\s(?:19\d\d|200\d|201\d)\b`,
      ].join('|'),
      'i',
    ),
  ({ text, before }, said) =>
    // "The past month" is over, "they can't go past Friday" is not.
    /^past\b/i.test(text) && !/\b(?:the|this|these|my|our|their)\s$/i.test(before)
      ? null
      : { ...oneDay(said.saidOn), grain: 'day', past: true },
);

/** One pattern of many forms. */
export const histories = family(/ago\b|earlier|back|prev|prior|yester|last|past|since|\b(?:in|from|of) (?:19|20)/i, [history]);
