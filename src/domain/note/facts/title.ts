/**
 * What a title tells: "Acme - Data Engineer", "Interview with Acme", "2026-11-18 Acme, phone screen", "Data Engineer at Acme".
 *
 * In: a heading or a file's name. Out: company, position and what else it speaks of. Not here: whether it is believed (`gather.ts`).
 */
import { namedGroup } from '../../matched';
import { parseDay } from '../../calendar/day';
import { nameOfNote } from '../../in-words';
import { lazy } from '../../lazy';
import { phraseSet } from '../phrases';
import { momentsIn, type DateOrder, type FoundMoment } from '../read-moment';
import { withoutLinks } from '../read-value';
import {
  ABOUT_INTERVIEWS_WORDS,
  INTERVIEW_WORDS,
  JOB_WORDS,
  NO_NAME_WORDS,
  NOTE_KIND_WORDS,
  OUTCOME_WORDS,
  POST_SHORT_WORDS,
  ROUND_WORDS,
  SHELF_WORDS,
  STANDING_WORDS,
  WEEKDAY_WORDS,
} from '../words';

export interface TitleFacts {
  readonly company: string | null;
  readonly position: string | null;
  /** The title says whose company it is ("at Acme", "interview with Acme"), so that it need not be guessed from a name alone. */
  readonly certain: boolean;
  /** It names two things, as titles of applications do, though what the second is may be open: "Acme - Leith". */
  readonly isPair: boolean;
  /** It speaks of an interview or of a round of one. */
  readonly speaks: boolean;
  /** It speaks about interviews without being one's record: questions, tips, a list. */
  readonly about: boolean;
}

const SIDE_WORDS =
  'notes, note, summary, debrief, recap, call, chat, meeting, conversation, talk, prep, preparation, background, overview, re, with, hr, tech, technical, hm, manager, recruiter, hiring manager, recruiting, intro, virtual, video, phone, zoom, online, video call, final, loop, day, my, the, job, for, and, part, no, nr, interview prep, vorbereitung, gespräch, notizen, appel, llamada, chiamata, telefoon, exchanged, real, 1, 2, 3, 4, 5, 6, 7, 8, 9, i, ii, iii, 1st, 2nd, 3rd, 4th, first, second, third, fourth, one, two, three, process, upcoming, done, completed, other, another, new, old, quick, short, long, some, this, that, today, untitled, unbenannt, sans titre';
const ROUNDS = phraseSet(ROUND_WORDS, INTERVIEW_WORDS);
const SIDE = phraseSet(ROUND_WORDS, INTERVIEW_WORDS, SIDE_WORDS);
const JOBS = phraseSet(JOB_WORDS);
/** "Manager" at the side of a round's name is who was met, at the end of a job's name a part of it. */
const sideOfJob = lazy(() =>
  phraseSet(
    ROUND_WORDS,
    INTERVIEW_WORDS,
    SIDE_WORDS.split(',')
      .filter((word) => !JOBS.is(word))
      .join(','),
  ),
);
const ABOUT = phraseSet(ABOUT_INTERVIEWS_WORDS);
/** No part of a name where they stand at its side. */
const BESIDE_NAME = phraseSet(NOTE_KIND_WORDS, OUTCOME_WORDS, POST_SHORT_WORDS);
const OUTCOME = phraseSet(OUTCOME_WORDS, STANDING_WORDS);
/** What names nobody where nothing else is there: "Weekly review", "Job hunt log", "November". */
const NO_NAME = phraseSet(NO_NAME_WORDS, WEEKDAY_WORDS, ABOUT_INTERVIEWS_WORDS, SHELF_WORDS, SIDE_WORDS, INTERVIEW_WORDS, NOTE_KIND_WORDS);

const SEPARATORS = /\s+[-–—/]+\s+|\s*[|•·:;｜]+\s*|,\s+|\s*[()[\]{}]+\s*|\s--\s/;
const AT = /(?:^|\s)(?:at|@|bei|beim|chez|presso|bij)\s{0,2}(?<after>[^\s].*)$/iu;
const WITH = /(?:^|\s)(?:(?:with|mit|avec|con|com|met)\s|w\/)\s?(?<after>.*)$/iu;

/** "At Acme with Jane", "at Acme for the clerk's job", "at Acme tomorrow". */
const BEHIND_NAME =
  /\s(?:(?:with|w\/?|for|in|on|mit|für|avec|pour|con|para|met)\s|(?:today|tomorrow|yesterday|tonight|again|this|next)(?=\s|$)).*$/u;

/** A daily note: "2026-11-18", "20261118", perhaps with its weekday. */
export const isCalledByItsDay = (path: string): boolean =>
  /^\d{4}[-_. ]?\d{2}[-_. ]?\d{2}(?:[ ,]{1,2}\p{L}{2,13})?$/u.test(nameOfNote(path));

/** Longer names are sentences. */
const LONGEST_TITLE = 160;
const MOST_WORDS = 6;

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && text.split(' ').length <= MOST_WORDS && !/^(?:\d+|[a-z]{1,2})$/.test(text) && !isNoName(text);

/** Whether all of a text together names nobody: "Week 41", "Job hunt log", "Letter writers and people". */
const isNoName = (text: string): boolean => NO_NAME.strippedFrom(text.replace(/(?:^|\s)[wq]?\d+(?:st|nd|rd|th)?(?=\s|$)/gi, ' ')) === '';

/** Any day does to see that "5 October" is one. */
const ANY_DAY = parseDay('2026-11-18');

/** The days in a title, those without a year too; mere numbers may be a part of a name ("24/7 Couriers"). */
const daysOfTitle = (title: string, order: DateOrder): FoundMoment[] => {
  const sure = momentsIn(title, order);
  const others = momentsIn(title, order, ANY_DAY).filter(({ start, end }) => /\p{L}/u.test(title.slice(start, end)));
  return sure.length > 0 ? sure : others;
};

/** The title without its days, emoji and marks of Markdown; hyphens of a file's name are blanks. */
function titleWords(title: string, order: DateOrder): string {
  const shown = withoutLinks(title.slice(0, LONGEST_TITLE)).replace(/[*`~]{1,3}|(?:^|\s)_{1,2}(?=\S)/g, ' ');
  const cut = daysOfTitle(shown, order).reduceRight((text, { start, end }) => `${text.slice(0, start)} | ${text.slice(end)}`, shown);
  const plain = cut
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, ' ')
    .replace(/(?:^|\s)(?:19|20)\d{2}(?:-?[WwQq]\d{1,2})?(?=\s|$)/g, ' | ');
  return /\s/.test(plain.replace(/^[\s|]+|[\s|]+$/g, '')) ? plain : plain.replace(/[-_]+/g, ' ');
}

const trimmed = (text: string): string => text.replace(/^[\s\-–—.,;:#&]+|[\s\-–—.,;:#&]+$/g, '');

/** A part of a title without the words that speak of the interview. */
const nameIn = (part: string): string => {
  const isJob = JOBS.isIn(part) && !ROUNDS.isIn(part) && !SIDE.is(trimmed(part));
  if (isNoName(part)) return '';
  const name = trimmed((isJob ? sideOfJob() : SIDE).strippedFrom(trimmed(part)));
  return isJob ? name : withoutKind(name);
};

/** A name without the kind of its note: "copperfield memo" and "texts copperfield" are "copperfield", "Log Cabin Resorts" is whole. */
function withoutKind(name: string): string {
  const cut = trimmed(BESIDE_NAME.strippedFrom(name));
  // "Offer from Kestrel", "text to Kestrel"
  const behind = namedGroup(/^(?:from|to|about|re|w)\s(?<name>.*)/.exec(cut), 'name');
  if (behind !== '') return behind;
  return name.startsWith(cut) || /^\p{Ll}/u.test(name) || /^\p{Ll}/u.test(cut) ? cut : name;
}

/** Where a note comes from: "Job board (exported from Trello)". */
const ORIGIN = /^(?:exported|imported|copied|transcribed|synced|forwarded|taken|dictated) (?:from|by|with|on|in)\b/i;

/** What a job is called by its ending: "Cataloguer", "kitchen porter", "Physiotherapist"; towns that end so are none. */
const TRADE = /(?:er|or|ist|ian|ant|man|woman|erin|frau|eur|euse|ière|era|ora|ista)$/iu;
const TOWN = /(?:chester|caster|minster|dover|hannover|hanover)$/i;
const isTrade = (name: string): boolean =>
  / hand$/i.test(name) || (/^\p{L}{5}/u.test(name.split(' ').at(-1) ?? '') && TRADE.test(name) && !TOWN.test(name));

/** What a title tells; nothing is a company where the title speaks of something else. */
export function titleFacts(title: string, order: DateOrder): TitleFacts {
  const speaks = ROUNDS.isIn(title);
  const about = ABOUT.isIn(title);
  const parts = titleWords(title, order)
    .split(SEPARATORS)
    .map(trimmed)
    .filter((part) => part !== '' && !ORIGIN.test(part) && !OUTCOME.is(part));
  let company: string | null = null;
  let certain = false;
  const names: string[] = [];
  for (const part of parts) {
    const at = AT.exec(part);
    const with_ = at === null && (ROUNDS.isIn(part) || speaks) ? WITH.exec(part) : null;
    const found = at ?? with_;
    const name = nameIn(namedGroup(found, 'after').replace(BEHIND_NAME, ''));
    if (found !== null && company === null && isName(name)) {
      company = name;
      certain = true;
    }
    const before = nameIn((found === null ? part : part.slice(0, found.index)).replace(WITH, ''));
    if (isName(before)) names.push(before);
  }
  const job = names.find((name) => JOBS.isIn(name)) ?? null;
  const other = names.find((name) => name !== job) ?? null;
  // "Acme - Cataloguer": of two names the second is the position where it is called as one; "2 East" and "Leith" may be anything.
  const [, second = ''] = company === null && job === null && names.length === 2 ? names : [];
  return {
    company: company ?? other,
    position: job ?? (isTrade(second) ? second : null),
    isPair: job !== null || second !== '',
    certain,
    speaks,
    about,
  };
}
