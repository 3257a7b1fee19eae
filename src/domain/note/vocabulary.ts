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

/**
 * A status is understood as a whole, so the order matters: what takes a word back stands before the word ("offer rescinded" is no offer,
 * "offer expected" none yet, "signed NDA" no contract). English, then German, French, Spanish, Italian, Portuguese, Dutch.
 */
const STATUS_WORDS: Words<Status> = [
  [
    'withdrawn',
    '(no longer|not) interested|withdrew|withdraw(n|ing)?|(pulled|opted) out|zurückgezogen|désisté|retirad[oa]|ritirat[oa]|teruggetrokken',
  ],
  [
    'withdrawn',
    'i (declined|passed|said no)|(declined|rejected|refused|turned down) ((the|their|an|my) )?offer|offer (declined|rejected|refused|turned down)|accepted (another|other|elsewhere)',
  ],
  [
    'rejected',
    'offer (was )?(rescinded|withdrawn|pulled|revoked|cancell?ed)|went with (another|someone|somebody|a different|an internal)|(another|other|internal) candidate|not (a )?(fit|match)|no fit',
  ],
  [
    'waiting',
    'no (offer|decision|answer|news|reply|feedback|word) yet|not (rejected|accepted|decided) yet|(offer|decision|answer) (is )?(expected|pending|promised|coming|to come|next|soon)|(expect|hope|hoping|wait|waiting|awaiting)( for)?( an| the)? (offer|decision)|verbal offer expected',
  ],
  [
    'waiting',
    '(a?wait|expect)ing|pending|signed (the |an )?(nda|form|waiver)|nda signed|ausstehend|wartend|warte|offen|en attente|pendiente|en espera|in attesa|pendente|aguardando|in afwachting',
  ],
  [
    'rejected',
    'reject(ed|ion)|declined|not (accepted|selected|hired|successful|chosen|moving forward|proceeding|progressing)|unsuccessful|turned down|no offer|passed over|absage|abgelehnt|abgesagt|refus(é|ée)?|rechazad[oa]|rifiutat[oa]|scartat[oa]|rejeitad[oa]|recusad[oa]|afgewezen|afwijzing',
  ],
  [
    'accepted',
    'accepted|hired|signed( the)?( contract| offer)?|angenommen|zugesagt|unterschrieben|accepté|aceptad[oa]|accettat[oa]|aceit[oa]|aangenomen',
  ],
  ['offer', 'offers?|offered|angebot|zusage|offre|oferta|offerta|proposta|aanbod'],
  [
    'closed',
    'closed|ghosted|(position|role|job) (filled|cancell?ed|on ice|withdrawn)|filled|hiring freeze|archived|geschlossen|archiviert|fermé|cerrad[oa]|chius[oa]|fechad[oa]|gesloten',
  ],
  [
    'waiting',
    'in pro(gr|c)ess|applied|interview(ing|ed)|scheduled|open|active|ongoing|on hold|completed|beworben|laufend|in bearbeitung|en cours|en curso|in corso|em andamento|lopend',
  ],
];

/** Words that speak of the interview and not of the answer: it has not taken place. */
const NOT_HELD =
  'cancell?ed|cancelled by .*|called off|reschedul(ed|ing)|postponed|moved|no show|noshow|did not (happen|take place)|missed|verschoben|ausgefallen|annulé|reporté|cancelad[oa]|aplazad[oa]|annullat[oa]|rinviat[oa]|adiad[oa]|geannuleerd|uitgesteld|verzet';

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
  const plain = ` ${foldedWords(text)} `;
  // Letters beyond ASCII end no word for `\b`, so words are told by their blanks.
  return words.filter(([, pattern]) => new RegExp(` (?:${pattern}) `).test(plain)).map(([value]) => value);
}

const foldedWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The types that a text names, several at once: `Final round, panel over Zoom` is video, panel and final. */
export function interviewTypesIn(text: string): InterviewType[] {
  const named = valuesIn(MEDIUMS, text);
  // A "virtual onsite" is held over video.
  const mediums = named.includes('video') ? named.filter((type) => type !== 'in-person') : named;
  return [...(mediums.length === 0 ? valuesIn(CALL, text) : mediums), ...valuesIn(FORMS, text)];
}

/** No status is longer; what is written at length is no status but prose. */
const LONGEST_STATUS = 120;

/** The status that a text names: `Ghosted` is closed, `no longer interested` is withdrawn, `Offer rescinded` is rejected. */
export const statusIn = (text: string): Status | null =>
  text.length > LONGEST_STATUS || isNotHeld(text) ? null : (valuesIn(STATUS_WORDS, text)[0] ?? null);

/** Whether a status says that the interview has not taken place: `cancelled`, `Rescheduled`, `no-show`. */
export const isNotHeld = (text: string): boolean =>
  text.length <= LONGEST_STATUS && new RegExp(`^(?:interview |was |they |i )?(?:${NOT_HELD})(?: |$)`).test(foldedWords(text));

/** The level that a text names: `Sr.` is senior. */
export const levelIn = (text: string): Level | null => valuesIn(LEVEL_WORDS, text)[0] ?? null;

/** The industry that a text names: `Startup` is tech. */
export const industryIn = (text: string): Industry | null => valuesIn(INDUSTRY_WORDS, text)[0] ?? null;
