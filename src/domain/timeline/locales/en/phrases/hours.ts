/** Hours without a day: phone me at six, by 5pm, before midnight. */
import { family, phrase } from '../../../phrase';
import { oneDay } from '../../../spans';
import { AT_AN_HOUR, HOUR } from '../words';
import { NOT_TO_COME, TO_COME } from './near-days';

/** What somebody does at an hour who answers: "she'll call at six", "you should know by five". */
const ANSWERS =
  /\b(?:call|phone|ring|text|e-?mail|message|hear|know|tell|told|update|get back|in touch|answer|decision|learn|find out|verdict|word|results?|outcome)\w*\b/i;

/** "Phone me at six", "by 5pm", "in the evening": of a sentence that names no day (`refinements/hours.ts`) it is the day itself. */
const hour = phrase(
  new RegExp(
    String.raw`\b(?:(?:(?:half|quarter|ten|twenty|five) (?:past|to) )?${HOUR}(?: o['’]?clock)?|\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b)?|midnight|in the (?:afternoon|evening))(?=$|[.,;!?)]| (?:with|to|and|or|but|when|because|so|sharp|their|his|her|in|about|either|at the latest|latest)\b)`,
    'i',
  ),
  ({ text, before }, said) =>
    (/^in/i.test(text) || /\b(?:at|by|before|around|at about|at around)\s$/i.test(before)) &&
    TO_COME.test(before) &&
    ANSWERS.test(before) &&
    !NOT_TO_COME.test(before)
      ? { ...oneDay(said.saidOn), grain: 'day', hour: true, namedByEnd: true }
      : null,
);

/** One pattern. */
export const hours = family(new RegExp(String.raw`\b${AT_AN_HOUR}`, 'i'), [hour]);
