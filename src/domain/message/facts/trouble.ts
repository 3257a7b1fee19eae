/**
 * Whether a note says that the technology failed during the call itself (I2).
 *
 * In: the note's body. Out: yes or no. What their users, teams or machines suffer from is another matter.
 */
import type { InterviewNote } from '../../note/interview-note';
import { sentencesOf } from '../../note/sentences';
import { linesOf } from '../../note/lines';
import { factNamed } from './places';

const TOOL =
  /(?:zoom|google meet|(?:ms |microsoft )teams|webex|skype|facetime|the (?:call|line|link|connection|screen ?share|meeting link)|(?:my|his|her|the|our) (?:audio|video|sound|mic|microphone|camera|webcam|wi-?fi|internet|connection|screen|laptop|headset|line)|screen[ -]?shar(?:e|ing)|audio|video|wi-?fi|internet|connection|sound)/
    .source;
const FAILED =
  /(?:froze|kept freezing|dropped|cut out|kept cutting out|failed|broke (?:up|off|down)|died|crashed|lagged|glitched|kicked (?:me|us) out|stopped working|did(?:n['’]t| not) (?:work|connect|load)|would(?:n['’]t| not) (?:work|connect|load)|was (?:choppy|terrible|bad|patchy|lagging))/
    .source;
const OF_THE_CALL = new RegExp(
  `\\b${TOOL} (?:\\w+ ){0,2}?${FAILED}\\b|\\b(?:technical|audio|video|sound|connection|mic|camera|zoom|internet|wi-?fi) (?:trouble|problems?|issues?|difficulties|glitch\\w*|failure)(?: (?:at|during|on|in|for|with) (?:the (?:call|start|beginning|end|interview|first|line)|my|our|first|a (?:bit|while))|[.,;!]|$)|\\b(?:trouble|problems?|issues?) with (?:the (?:call|connection|sound|audio|video|link|line)|(?:my|our|his|her) (?:mic\\w*|camera|webcam|sound|audio|video|wi-?fi|internet|connection))\\b`,
  'i',
);
/** The program, with its capital; teams of people drop and break things too. */
const TEAMS = /\bTeams (?:froze|crashed|cut out|kicked (?:me|us) out|kept freezing)\b/;
const OF_THEIRS =
  /\b(?:their|they|customers?|users?|clients?|players?|patients?|students?|pupils|viewers|the product|the app|production|builds?|deploys?|pipelines?)\b/i;
const HEADING = /^ {0,3}#{1,6}\s+(?<words>.*?)\s*#*$/;

/** Whether the call had technical trouble, by a sentence of the note that says so. */
export function hadTrouble({ source, bodyLine }: InterviewNote): boolean {
  let isTheirs = false;
  for (const { text, number } of linesOf(source)) {
    if (number < bodyLine) continue;
    const heading = HEADING.exec(text)?.groups?.['words'];
    if (heading !== undefined) isTheirs = factNamed(heading) !== null;
    else if (
      !isTheirs &&
      text.length < 2000 &&
      sentencesOf(text).some((sentence) => (OF_THE_CALL.test(sentence.text) || TEAMS.test(sentence.text)) && !OF_THEIRS.test(sentence.text))
    )
      return true;
  }
  return false;
}
