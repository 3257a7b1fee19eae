/**
 * Interviews that the headings and lines of a note tell of in no form of their own: "## Panel interview" with its day on the next line,
 * "10/23 interview. met rick", "Invited to interview! Wednesday 2 December".
 *
 * In: the outline of a note. Out: the lines, each with the day beside the word of the interview. They are offered to the user, and make no
 * note count. Not here: interviews that count (`heading-rounds.ts`, `list-rounds.ts`).
 */
import { lazy } from '../../lazy';
import { matched, namedGroup } from '../../matched';
import type { Line } from '../lines';
import { weekdayNamed } from '../own-weekday';
import { maskInline } from '../prose';
import { phraseSet } from '../phrases';
import { ASKER_WORDS, EMPLOYER_WORDS, EMPLOYERS_ROUND_WORDS, JOB_SEEKER_WORDS, TOLD_ROUND_WORDS } from '../words';
import type { Outline } from './outline';
import { titleFacts } from './title';

/** A line that tells of an interview of the user's. */
export interface ToldInterview {
  readonly line: Line;
  /** What stands around the word. */
  readonly words: string;
  /** Where the word begins in these words. */
  readonly at: number;
  readonly isHeading: boolean;
  /** The heading that it stands under; null where there is none. */
  readonly under: string | null;
  /** The company that the line names behind "at" or "with"; null where it names none for certain. */
  readonly company: string | null;
}

const EMPLOYERS_ROUND = phraseSet(EMPLOYERS_ROUND_WORDS);
const SEEKER = phraseSet(JOB_SEEKER_WORDS);
const ASKER = phraseSet(ASKER_WORDS);

const phrases = [...EMPLOYERS_ROUND_WORDS.split(', '), ...TOLD_ROUND_WORDS.split(', ')]
  .sort((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/ /g, '[ -]'))
  .join('|');
/** The words of an interview in a text, those of several words first. */
const WORD = lazy(() => new RegExp(String.raw`(?:^|[^\p{L}\p{N}#/])(?<word>${phrases})(?![\p{L}\p{N}])`, 'iu'));

/**
 * Whether a whole text may tell of an interview, for a look at every note of a vault: plain words one by one, which is eight times as fast as
 * all of them at once. Rarer ones ("recruiter call") are found where the folder already says what the note is about.
 */
export const mayTellOfInterview = (text: string): boolean => QUICK.some((word) => word.test(text));
const QUICK = [/interview/i, /screen/i, /job talk/i, /tr(?:ia|ai)l (?:day|shift)/i, /entre(?:tien|vista)/i, /gespr/i];
/** The same for a line. */
const MAY_TELL =
  /interview|entrevista|entretien|colloquio|gespr[äa]|probe(?:tag|arb)|sollicitatie|(?:phone|video|hr|tech|technical|recruiter)[ -]screen|(?:hr|recruiter|manager|screening)[ -]call|(?:hr|technical|final|first|second|third|1st|2nd|3rd)[ -]round|campus visit|tr(?:ia|ai)l (?:day|shift)|shadow (?:day|shift)|job talk|fly ?out|super ?day|live coding/i;

/** Before the word: it is none, practice, or somebody else's. */
const NOT_BEFORE =
  /(?:\b(?:no|not|without|never|if|watched|read|saw|heard|listened to|in an?|during an?|any|every|each|another|mock|practi[cs]e|visa|college|scholarship|admissions?|citizenship|housing|police|witness|exit|user|customer|press|radio|tv|research|his|her|their|hers|before|after|since|until|for (?:his|her|their)|feedback|prep(?:are|ared|ping)?|thank[- ]?you(?: \w+)?|thanks|thanked|follow(?:ed)?[- ]up)(?: (?:an?|the|my|for|from|about|on|any|more|yet|to|that|this|first|second|third|real)){0,3}|\bparents['’]?) $/iu;
/** "Sam's interview", "Kim has an interview", "my aunt had an interview". */
const SOMEBODYS_BEFORE =
  /(?:^|[^\p{L}])(?!Today|Yesterday|Just|Then|Also|Finally|Only|We)\p{Lu}\p{L}+(?:['’]s| (?:has|had|got|gets|is having)(?: (?:an?|another|one|his|her))?) $|(?:^|[^\p{L}])[Mm]y \p{Ll}+ (?:has|had|got|gets|is having)(?: (?:an?|another|one|his|her))? $/u;
/** Behind the word: it is spoken about, or was called off. */
const NOT_BEHIND =
  /^[ -](?:note\b|questions?|prep\w*|tips?|guide|style|process|skills|room|clothes|outfit|suit|practi[cs]e|coach\w*|rota|template|panel rota|stud(?:y|ies)|series|book|request|feedback|technique|was (?:moved|cancell?ed|called off|postponed)|(?:is |got )?(?:cancell?ed|called off|postponed|rescheduled))/i;
/** "Interviewed Mara Lind": then the user asked the questions. */
const ASKED_SOMEBODY =
  /^ (?:\p{Lu}\p{L}+ \p{Lu}|\p{Lu}\p{L}+(?: and\b|[,.;]|$)|(?:the |an? |two |three |\d+ )?(?:people|candidates?|applicants?|users?|customers?|residents?))/u;
const WEEKDAY_OR_MONTH = /^ (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*)\b/;

const BARE_ROUND = /^(?:first|second|third|final|1st|2nd|3rd)[ -]round(?! (?:interview|call|screen|panel))/i;
/** A heading of who hires. */
const HIRING = /^#{1,3} (?:hiring|recruiting)\b(?! manager)/i;

/** "see [[Acme phone screen]]": the record is that note. */
const ELSEWHERE = /\bsee (?:also )?\[\[|\[\[[^[\]]{0,100}(?:interview|screen)/i;

/** A line can be a whole memo; of its words so many count on each side. */
const AROUND = 170;

const HEADING = /^ {0,3}#{1,6}[ \t]/;

/** In a kitchen a stage is a trial shift: "did a stage there", "Sat 21 Nov: stage 4-10pm", "staged at Oku"; elsewhere it is a step of something. */
const STAGE =
  /(?:^|[^\p{L}\p{N}#/])(?:(?:did|had|do|doing|for|to) (?:an?|my|the) (?:(?:un)?paid |dinner |lunch )?|\d{1,2}(?:st|nd|rd|th)? ?[:,–-]? |\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.?[:,]? ?[–-]? ?|(?=staged (?:at|with|for|there)\b))(?<word>staged?)(?! ?\d(?![\d:–-]|[ap]m)| (?:one|two|three|of|manager|door)\b)(?![\p{L}\p{N}])/iu;
const KITCHEN = /\b(?:chef|sous|cdc|line cook|pastry|garde manger|commis|kitchen)\b/i;

function toldIn(line: Line, inKitchen: boolean): Pick<ToldInterview, 'words' | 'at'> | null {
  if (ELSEWHERE.test(line.text)) return null;
  const text = maskInline(line.text.slice(0, 4_000));
  const found = (MAY_TELL.test(line.text) ? WORD().exec(text) : null) ?? (inKitchen ? STAGE.exec(text) : null);
  const word = found?.groups?.['word'];
  if (found === null || word === undefined) return null;
  const at = found.index + found[0].length - word.length;
  const [before, behind] = [text.slice(Math.max(0, at - 60), at), text.slice(at + word.length, at + word.length + 40)];
  if (NOT_BEFORE.test(before) || SOMEBODYS_BEFORE.test(before) || NOT_BEHIND.test(behind)) return null;
  if (/^interviewed$/i.test(word) && ASKED_SOMEBODY.test(behind) && !WEEKDAY_OR_MONTH.test(behind)) return null;
  const start = Math.max(0, at - AROUND);
  return { words: text.slice(start, at + word.length + AROUND), at: at - start };
}

/**
 * The lines that tell of an interview, in order; none where the whole text tells of somebody who asks the questions, or of no work at all. A
 * mail that was pasted tells of no interview of its own, but of the work.
 */
export function interviewsTold({ lines, sections }: Outline, source: string, isOfJobs: boolean): ToldInterview[] {
  const inKitchen = KITCHEN.test(source);
  const told = lines.flatMap((line, index) => {
    const found = toldIn(line, inKitchen);
    if (found !== null) return [{ line, ...found }];
    return isListed(line, lines[index - 1], lines[index - 2]) ? [{ line, words: line.text, at: 0 }] : [];
  });
  if (told.length === 0) return [];
  // A cup has rounds too.
  if (!isOfJobs && told.every(({ words, at }) => BARE_ROUND.test(words.slice(at)))) return [];
  const text = source.split('\n');
  if (text.slice(0, 20).some((line) => HIRING.test(line))) return [];
  if (hasOne(ASKER, text)) return [];
  if (!isOfJobs && !hasOne(EMPLOYERS_ROUND, text) && !hasOne(SEEKER, text)) return [];
  return told.map(({ line, words, at }): ToldInterview => {
    const above = sections.filter(({ heading, lines: own }) => heading.number < line.number && (own.at(-1)?.number ?? 0) >= line.number);
    return {
      line,
      words,
      at,
      isHeading: HEADING.test(line.text),
      under: above.at(-1)?.words ?? null,
      company: companyListed(line, words) ?? companyBehind(words.slice(at)) ?? companyBefore(words.slice(0, at)),
    };
  });
}

/** "Cranmore Castle, 11:00, with Hugh Aldous": where, when and with whom. */
const AT_AN_HOUR =
  /^\s{0,3}(?:[-*+] )?(?<name>\p{Lu}[\p{L}\d&'’]*(?: (?:of |and |& |the )?\p{Lu}[\p{L}\d&'’]*){0,5}),? (?:at )?\d{1,2}(?:[:.]\d{2}(?: ?[ap]m)?| ?[ap]m)\b,? (?:with|w\/) ?\p{Lu}/u;
const INTERVIEWS = /^ {0,3}#{1,6} (?:my )?interviews?(?: today)?:?\s*$/i;

/** Whether a line is the first below a heading "Interviews", and says where, when and with whom. */
const isListed = ({ text }: Line, above: Line | undefined, next: Line | undefined): boolean =>
  AT_AN_HOUR.test(text) && INTERVIEWS.test((above?.text.trim() === '' ? next : above)?.text ?? '');

const hasOne = (set: ReturnType<typeof phraseSet>, lines: readonly string[]): boolean => lines.some((line) => set.isIn(line));

/** The name that a line below "Interviews" begins with, but where it is a round's. */
const companyListed = (line: Line, words: string): string | null =>
  words === line.text ? titleFacts(namedGroup(AT_AN_HOUR.exec(words), 'name'), 'month-first').company : null;

/** "- **Penny Lane College** (interviewed Friday 20 November)": the name that a list's item begins with. */
function companyBefore(words: string): string | null {
  const name = namedGroup(LISTED.exec(words), 'name');
  const [first = '', ...others] = name.split(' ');
  // "- Thu: phone screen", "- Thu 19 Nov: interview"
  const isDay = weekdayNamed(first) !== null && others.every((other, index) => index > 0 || /^\d/.test(other));
  return name === '' || isDay ? null : name;
}
const LISTED = /^\s{0,8}[-*+] (?:\[.\] )?(?:\*\*|__)?(?<name>\p{Lu}[\p{L}\d&'’. ]{1,50}?)(?:\*\*|__)? ?(?:\(|: |[-–—] )$/u;

/** "interview Corvid Parts 11/04/2026 w Nell Shaw": between the word and its day, where behind stands whom it was with. */
const NEXT = /^\p{L}+ (?<name>\p{Lu}[\p{L}\d&'’]*(?: \p{Lu}[\p{L}\d&'’]*){0,3}),? [\d/.-]{3,10},? (?:w|w\/|with) \p{Lu}/u;

/** Where it was and not with whom: a street, a station, a building. */
const PLACE =
  /\b(?:street|st|road|rd|avenue|ave|lane|square|station|campus|building|tower|floor|office|offices|hq|headquarters|café|cafe|starbucks)\b/i;

/** "phone interview with Tarn University": what is called as an employer is no person. */
const WITH = /^.{0,60}? (?:with|mit|avec|con) (?:the )?(?<name>\p{Lu}[\p{L}\d&'’-]*(?: (?:(?:of|and|de|&) )?\p{Lu}[\p{L}\d&'’-]*){0,5})/u;
const EMPLOYERS = phraseSet(EMPLOYER_WORDS);

/** "interview at Dale Paper, 2pm": the name behind "at", not an hour, a street or a place in lower case. */
function companyBehind(words: string): string | null {
  const next = namedGroup(NEXT.exec(words), 'name');
  if (next !== '') return next;
  const clause = matched(/^[^.,;:!?()]*/, words);
  if (!/ (?:at|@|bei|chez|presso|bij) (?:the )?\p{Lu}/u.test(clause)) {
    const met = namedGroup(WITH.exec(clause), 'name');
    return EMPLOYERS.isIn(met) ? met : null;
  }
  const { company, certain } = titleFacts(clause, 'month-first');
  return certain && company !== null && !PLACE.test(company) ? company : null;
}
