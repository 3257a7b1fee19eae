/**
 * The words that people write for an interview's type, a level, an industry and a status.
 *
 * In: text. Out: the value that is meant, or none: other tools use these properties too, so an unknown word is no mistake.
 * Not here: which property the text stands in (`properties.ts`).
 */
import type { Industry, InterviewType, Level, Status } from './interview-note';

/** A value and its words, as a pattern over text in lower case with single blanks. */
type Words<Value> = readonly (readonly [Value, RegExp])[];

/** Where the interview takes place. */
const MEDIUMS: Words<InterviewType> = [
  ['video', /\b(?:video|zoom|teams|meet|google meet|webex|skype|facetime|hirevue|virtual|remote|online)\b/],
  ['phone', /\b(?:phone|telephone|tel)\b/],
  ['in-person', /\b(?:in person|inperson|on ?site|office|face to face|f2f|super ?day|site visit)\b/],
];
/** "Recruiter screen" and "intro call" mean the phone unless a medium is named: a "Zoom call" is video. */
const CALL = /\b(?:screen|screening|call)\b/;
const PANEL = /\b(?:panel|committee)\b/;
const FINAL = /\b(?:final|finals|last round|last stage)\b/;

/** In order of strength: "offer declined" is no offer, "waiting for an offer" is none yet, "not accepted" is a no. */
const STATUS_WORDS: Words<Status> = [
  ['withdrawn', /\b(?:withdrawn|withdrew|withdraw|withdrawing|no longer interested|not interested|pulled out|opted out)\b/],
  ['withdrawn', /\b(?:i (?:declined|passed)|(?:declined|rejected|refused) (?:the |their |an )?offer|offer (?:declined|rejected|refused|turned down))\b/],
  ['waiting', /\b(?:waiting|awaiting|pending|expecting)\b/],
  ['rejected', /\b(?:rejected|rejection|declined|not (?:accepted|selected|hired|successful|chosen|moving forward)|unsuccessful|turned down|no offer)\b/],
  ['accepted', /\b(?:accepted|hired|signed)\b/],
  ['offer', /\b(?:offer|offers|offered)\b/],
  ['closed', /\b(?:closed|ghosted|cancelled|canceled|(?:position|role|job) filled|filled|hiring freeze|archived)\b/],
  ['waiting', /\b(?:in progress|in process|applied|interviewing|interviewed|scheduled|open|active|ongoing|on hold)\b/],
];

/** From the top: "senior vice president" is an executive, "mid-senior" is senior, since the longer process is the safer guess. */
const LEVEL_WORDS: Words<Level> = [
  ['executive', /\b(?:executive|exec|vp|svp|evp|vice president|president|c level|c suite|c[efotimp]o|chief|director|head of|partner)\b/],
  ['senior', /\b(?:senior|sr|staff|principal|lead|expert)\b/],
  ['mid', /\b(?:mid|middle|mid ?level|intermediate|medior)\b/],
  ['entry', /\b(?:entry|entry level|junior|jr|intern|internship|graduate|new grad|grad|trainee|apprentice|apprenticeship)\b/],
];

/** The slow ones first: a university's software group hires as a university does. */
const INDUSTRY_WORDS: Words<Industry> = [
  ['government', /\b(?:government|gov|govt|govtech|public sector|public service|civil service|federal|municipal|military|defen[cs]e)\b/],
  ['academic', /\b(?:academic|academia|university|college|higher ed|higher education|education|research institute)\b/],
  ['creative', /\b(?:creative|design|agency|advertising|media|film|fashion|publishing|arts?)\b/],
  ['tech', /\b(?:tech|technology|software|saas|startup|start up|internet|fintech|it|ai|cloud|cybersecurity|gaming)\b/],
  ['corporate', /\b(?:corporate|finance|financial services|banking|bank|insurance|consulting|law|legal|accounting)\b/],
];

/** Lower case, one blank between words: `On-site` is `on site`. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const firstOf = <Value>(words: Words<Value>, text: string): Value | null => words.find(([, pattern]) => pattern.test(plain(text)))?.[0] ?? null;

/** The types that a text names, several at once: `Final round, panel over Zoom` is video, panel and final. */
export function interviewTypesIn(text: string): InterviewType[] {
  const words = plain(text);
  const mediums = MEDIUMS.filter(([, pattern]) => pattern.test(words)).map(([type]) => type);
  // A "virtual onsite" is held over video.
  const medium = mediums.includes('video') ? mediums.filter((type) => type !== 'in-person') : mediums;
  const types: InterviewType[] = medium.length === 0 && CALL.test(words) ? ['phone'] : medium;
  return [...types, ...(PANEL.test(words) ? ['panel' as const] : []), ...(FINAL.test(words) ? ['final' as const] : [])];
}

/** The status that a text names: `Ghosted` is closed, `no longer interested` is withdrawn. */
export const statusIn = (text: string): Status | null => firstOf(STATUS_WORDS, text);

/** The level that a text names: `Sr.` is senior. */
export const levelIn = (text: string): Level | null => firstOf(LEVEL_WORDS, text);

/** The industry that a text names: `Startup` is tech. */
export const industryIn = (text: string): Industry | null => firstOf(INDUSTRY_WORDS, text);
