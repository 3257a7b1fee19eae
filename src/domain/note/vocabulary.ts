/**
 * The words that people write for an interview's type, a level, an industry and a status.
 *
 * In: text. Out: the value that is meant, or none: other tools use these properties too, so an unknown word is no mistake.
 * Not here: which property the text stands in (`properties.ts`).
 */
import type { Industry, InterviewType, Level, Status } from './interview-note';

/** Values with their words, as a pattern over text in lower case with single blanks. */
type Words<Value> = readonly (readonly [Value, string])[];

/** Where the interview takes place. */
const MEDIUMS: Words<InterviewType> = [
  ['video', 'video|zoom|teams|(google )?meet|webex|skype|facetime|hirevue|virtual|remote|online'],
  ['phone', '(tele)?phone|tel'],
  ['in-person', 'in ?person|on ?site|office|face to face|f2f|super ?day|site visit'],
];
/** "Recruiter screen" and "intro call" mean the phone unless a medium is named: a "Zoom call" is video. */
const CALL: Words<InterviewType> = [['phone', 'screen(ing)?|call']];
const FORMS: Words<InterviewType> = [
  ['panel', 'panel|committee'],
  ['final', 'finals?|last (round|stage)'],
];

/** In order of strength: "offer declined" is no offer, "waiting for an offer" is none yet, "not accepted" is a no. */
const STATUS_WORDS: Words<Status> = [
  ['withdrawn', '(no longer|not) interested|withdrew|withdraw(n|ing)?|(pulled|opted) out'],
  ['withdrawn', 'i (declined|passed)|(declined|rejected|refused) ((the|their|an) )?offer|offer (declined|rejected|refused|turned down)'],
  ['waiting', '(a?wait|expect)ing|pending'],
  ['rejected', 'reject(ed|ion)|declined|not (accepted|selected|hired|successful|chosen|moving forward)|unsuccessful|turned down|no offer'],
  ['accepted', 'accepted|hired|signed'],
  ['offer', 'offer(s|ed)?'],
  ['closed', 'closed|ghosted|cancell?ed|filled|hiring freeze|archived'],
  ['waiting', 'in pro(gr|c)ess|applied|interview(ing|ed)|scheduled|open|active|ongoing|on hold'],
];

/** From the top: "senior vice president" is an executive, "mid-senior" is senior, since the longer process is the safer guess. */
const LEVEL_WORDS: Words<Level> = [
  ['executive', 'exec(utive)?|[se]?vp|president|c (level|suite)|c[efotimp]o|chief|director|head of|partner'],
  ['senior', 'senior|sr|staff|principal|lead|expert'],
  ['mid', 'mid|middle|midlevel|intermediate|medior'],
  ['entry', 'entry|junior|jr|intern(ship)?|grad(uate)?|trainee|apprentice(ship)?'],
];

/** The slow ones first: a university's software group hires as a university does. */
const INDUSTRY_WORDS: Words<Industry> = [
  ['government', 'gov(t|tech|ernment)?|(public|civil) (sector|service)|federal|municipal|military|defen[cs]e'],
  ['academic', 'academi[ac]|university|college|higher ed|education|research institute'],
  ['creative', 'creative|design|agency|advertising|media|film|fashion|publishing|arts?'],
  ['tech', '(fin)?tech|technology|software|saas|start ?up|internet|it|ai|cloud|cybersecurity|gaming'],
  ['corporate', 'corporate|finance|financial services|bank(ing)?|insurance|consulting|law|legal|accounting'],
];

/** The values whose words stand in a text, `On-site` read as `on site`, in the order of the table. */
function valuesIn<Value>(words: Words<Value>, text: string): Value[] {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.filter(([, pattern]) => new RegExp(`\\b(?:${pattern})\\b`).test(plain)).map(([value]) => value);
}

/** The types that a text names, several at once: `Final round, panel over Zoom` is video, panel and final. */
export function interviewTypesIn(text: string): InterviewType[] {
  const named = valuesIn(MEDIUMS, text);
  // A "virtual onsite" is held over video.
  const mediums = named.includes('video') ? named.filter((type) => type !== 'in-person') : named;
  return [...(mediums.length === 0 ? valuesIn(CALL, text) : mediums), ...valuesIn(FORMS, text)];
}

/** The status that a text names: `Ghosted` is closed, `no longer interested` is withdrawn. */
export const statusIn = (text: string): Status | null => valuesIn(STATUS_WORDS, text)[0] ?? null;

/** The level that a text names: `Sr.` is senior. */
export const levelIn = (text: string): Level | null => valuesIn(LEVEL_WORDS, text)[0] ?? null;

/** The industry that a text names: `Startup` is tech. */
export const industryIn = (text: string): Industry | null => valuesIn(INDUSTRY_WORDS, text)[0] ?? null;
