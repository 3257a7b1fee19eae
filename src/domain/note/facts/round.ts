/**
 * A round: one of several interviews in one note, with the lines that are its own.
 *
 * Only the shape stands here, and what all its readers share; they read headings, lists, tables and YAML objects.
 */
import { lazy } from '../../lazy';
import { namedGroup } from '../../matched';
import type { Day } from '../../calendar/day';
import type { Written } from '../fact';
import type { Stretch } from '../interview-note';
import { phraseSet } from '../phrases';
import { momentsIn, type DateOrder, type FoundMoment } from '../read-moment';
import { EMPLOYER_WORDS, JOB_WORDS, ROUND_WORDS, ROUNDS_NAMES } from '../words';

export interface FoundRound {
  readonly day: Day;
  readonly time: string | null;
  /** What the round is called, without its day: "Phone screen with Jane Smith". */
  readonly words: string;
  readonly line: number;
  /** What is written of this round alone. */
  readonly written: readonly Written[];
  /** Its own lines of the text; null where it stands in the frontmatter. */
  readonly own: Stretch | null;
}

/** A round that gives no day, for the user to be told. */
export interface RoundWithoutDay {
  readonly words: string;
  readonly line: number;
}

export interface RoundsFound {
  readonly rounds: readonly FoundRound[];
  readonly withoutDay: readonly RoundWithoutDay[];
}

/** How days in a note are read. */
export interface DayReading {
  readonly order: DateOrder;
  /** A day of the note that gives days without a year theirs; null where the note has none. */
  readonly near: Day | null;
}

const ROUND = phraseSet(ROUND_WORDS);
const CONTAINER = phraseSet(
  ROUNDS_NAMES,
  'interview notes, interview log, interview process, interview history, interviews stages, interviews & stages, process, interview timeline, previous interviews, past interviews, upcoming interviews, gesprächsrunden, bewerbungsgespräche, sollicitatiegesprekken',
);
/** What is done about an interview is no interview: its planning, mails, answers. */
const NO_INTERVIEW = phraseSet(
  'scheduled, schedule, scheduling, booked, book, invited, invite, invitation, moved, rescheduled, cancelled, canceled, confirmed, confirmation, requested, request, prep, prepare, prepared, preparation, offer, reminder, feedback, thank, thanks, thanked, thank you, emailed, email, mailed, mail, wrote, asked, follow up, followed, update, applied, application, sent, submitted, waiting, rejection, rejected, reply, replied, answer, decision, heard, found, saved, research, cv, resume, cover letter, reference, references, eingeladen, einladung, verschoben, abgesagt, beworben, absage, vorbereitung, invitation reçue, relance, candidature envoyée',
);

/** Whether words call something a round: "Phone screen with Jane". */
export const isRoundWords = (words: string): boolean => ROUND.isIn(words);

/** Whether words tell of something done about an interview: "Phone screen scheduled", "Sent thank-you". */
export const isAboutRound = (words: string): boolean => NO_INTERVIEW.isIn(words);

/** Whether a heading stands over rounds: "Interviews", "Rounds". */
export const isContainer = (heading: string): boolean =>
  CONTAINER.is(heading) ||
  heading.split(/\s*[|:•·–—]\s*|\s-\s/).some((part) => CONTAINER.is(part.replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')));

const cleanWords = (words: string): string =>
  words
    .replace(/[*_`]+|\(\s*\)|\[\[|\]\]/g, '')
    .replace(/^[\s|:,;.–—-]+|[\s|:,;–—(-]+$/g, '')
    .trim();

/** Words about a round taken apart: its day, and what it is called. */
export function roundIn(
  text: string,
  { order, near }: DayReading,
): { moment: FoundMoment | null; words: string; before: string; after: string } {
  const shown = text.replace(/\[\[[^[\]|]{0,200}\|/g, '[[');
  const [moment = null] = momentsIn(shown, order, near);
  const before = moment === null ? '' : cleanWords(shown.slice(0, moment.start));
  const after = moment === null ? cleanWords(shown) : cleanWords(shown.slice(moment.end));
  return { moment, before, after, words: [before, after].filter((part) => part !== '').join(', ') };
}

const PARTICLE = 'de|da|di|del|della|der|den|van|von|zu|la|le|el|al|bin|ibn|ter|ten|dos|das|du';
/** "With Ida Bell, Tuesday", "with Ida Bell, Nov 6": no day is a person. */
const NO_DAY = String.raw`(?!(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?!\p{L})|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.?\s\d)`;
const TITLE = String.raw`(?:Dr|Prof|Mr|Mrs|Ms)\.?`;
const WORD = String.raw`${NO_DAY}\p{Lu}[\p{L}'’-]+`;
/** A person's name as it is written in a line, with its title, address or role in brackets: "Dr. R. de Wit (chair)". */
const NAME = String.raw`(?:\[\[[^[\]]{1,80}\]\]|(?:${TITLE}\s)?(?:\p{Lu}\.\s){0,2}${WORD}(?:\s(?:\p{Lu}\.|(?:(?:${PARTICLE})\s){0,2}${WORD})){0,3}(?:\s<[^<>]{1,80}>|\s\([^()]{1,40}\))?)`;
const NAMES = lazy(() => new RegExp(String.raw`^${NAME}(?:(?:,\s|\s?&\s|\sand\s|\sund\s|\set\s|\sy\s|\s?\+\s?)${NAME}){0,9}`, 'u'));
/** The same where nothing but a role, a note on them or the end follows: "Jo Wu, who asked" but not "Jo asked". */
const NAMES_ALONE = lazy(
  () => new RegExp(String.raw`${NAMES().source}(?=\s*$|\s*[,;:.(<@–—|]|\s-|\s(?:from|at|w\/)\s|\s[\w.+-]{1,64}@)`, 'u'),
);
/** What an interview can be "with" and is no person. */
const NO_PERSON = phraseSet(
  'zoom, teams, ms teams, microsoft teams, meet, google meet, skype, webex, facetime, whatsapp, hirevue',
  EMPLOYER_WORDS,
);

/** The people that words name behind "with": "panel with Ray Ito and Jo Wu, they decide by Friday" names two. */
export function peopleWith(words: string): string | null {
  const behind = /(?:^|\s|｜|\()(?:[Ww]ith|w\/?|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et)\s+(?<people>.{1,200})/u.exec(words)?.groups?.[
    'people'
  ];
  const people = behind === undefined ? undefined : NAMES().exec(behind)?.[0];
  return people === undefined || NO_PERSON.isIn(people) ? null : people;
}

const IN_ROLE = lazy(
  () =>
    new RegExp(
      String.raw`^(?<join>,?\s(?:and|&|\+|und|et|y)\s|,\s)?(?:${TITLE}\s)?${WORD}(?:\s(?:\p{Lu}\.|(?:(?:${PARTICLE})\s){0,2}${WORD})){1,3}\s\((?<role>[^()]{2,40})\)`,
      'u',
    ),
);
const ROLES = phraseSet(
  JOB_WORDS,
  'hr, human resources, talent, talent acquisition, chair, principal, headteacher, governor, founder, co founder, partner, dean',
);

/** The people with a role in brackets whom a line begins with: "Mina Sorel (HR) and Ed Roe (dean). We talked about ...". */
export function peopleInRole(line: string): string | null {
  let end = 0;
  for (let listed = 0; listed < 10; listed++) {
    const found = IN_ROLE().exec(line.slice(end));
    const isListed = found !== null && (found.groups?.['join'] === undefined) === (end === 0);
    if (!isListed || !ROLES.isIn(namedGroup(found, 'role')) || NO_PERSON.isIn(found[0])) break;
    end += found[0].length;
  }
  return end === 0 ? null : line.slice(0, end);
}

/** The people whom an item of a list of people names at its beginning; null where it tells of something else: "lunch with Jo", "Career fair". */
export const peopleFirst = (item: string): string | null => NAMES_ALONE().exec(item)?.[0] ?? null;

/** What a round's own words say of its type and people. */
export const writtenInWords = (words: string, line: number): Written[] => {
  const people = peopleWith(words);
  return [
    { name: 'interview-type', value: words, line, place: 'round' as const },
    ...(people === null ? [] : [{ name: 'interviewers', value: people, line, place: 'round' as const }]),
  ];
};
