/** The start of the work that is named beside a time: "they'll ring on Monday with the job beginning on 4 January" is Monday. */
import { refinement } from '../../../phrase';

const WORK =
  '(?:job|work|role|post|position|contract|shifts?|employment|training|course|term|season|placement|project|internship|induction|onboarding)';

const STARTS = new RegExp(
  [
    String.raw`\b${WORK}\s(?:(?:itself|would|will|to|is|be)\s){0,3}(?:start|begin|commenc|kick|run)\w*\b[^,.;!?]{0,24}$`,
    String.raw`\bwith\s(?:the\s|a\s|an\s)?(?:first\s|new\s)?(?:${WORK}|start(?:\sdate)?)\s[^,.;!?]{0,16}$`,
  ].join('|'),
  'i',
);

/** So far before a time its work is looked for. */
const BEFORE = 80;

export const startsOfWork = refinement((phrases, context) => {
  const others = phrases.filter(({ index }) => !STARTS.test(context.text.slice(Math.max(0, index - BEFORE), index)));
  return others.some(({ reading }) => reading.past !== true) ? others : phrases;
});
