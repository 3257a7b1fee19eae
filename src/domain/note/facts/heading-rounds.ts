/**
 * Rounds under headings: "## Phone screen, 2026-11-18", "### Round 2 - 25 Nov, panel with Ray Ito", or the day in a labelled line below.
 *
 * In: the outline. Out: rounds, each with its section. Not here: lists and tables.
 */
import type { Day } from '../../calendar/day';
import type { Written } from '../fact';
import { phraseSet } from '../phrases';
import { findProperties, propertyNames } from '../properties';
import { momentsIn, readMoment, readTime, type FoundMoment } from '../read-moment';
import { inlineFieldsIn } from './inline-fields';
import { labelledIn } from './labels';
import type { Outline, OutlineSection } from './outline';
import {
  isAboutRound,
  isContainer,
  isRoundWords,
  peopleWith,
  peopleInRole,
  roundIn,
  writtenInWords,
  type DayReading,
  type FoundRound,
  type RoundsFound,
} from './round';
import { speaksAboutInterviews } from './says';

/** The labels of a section: all of those above its first deeper heading. */
const writtenIn = ({ lines }: OutlineSection): Written[] => {
  const end = lines.findIndex(({ text }) => /^ {0,3}#{1,6}[ \t]/.test(text));
  const own = lines.slice(0, end < 0 ? lines.length : end);
  const written = [...labelledIn(own, () => false), ...own.flatMap(inlineFieldsIn)];
  return written.map((each) => ({ ...each, place: 'round' as const }));
};

/** Headings over parts of one interview. */
const PART = phraseSet(
  'interview details, interview info, interview information, interview logistics, interview summary, interview setup, interview facts, interview data, interview format, details, logistics, gesprächsdaten, détails de l entretien',
);

const MEETING = phraseSet('zoom, zoom call, skype, skype call, teams, teams call, google meet, video call, phone, in person');

const isBefore = (heading: string): boolean => /^(?:previous|upcoming|past|next|done|planned|bisher|geplant)$/i.test(heading.trim());

/** Where a heading stands: under one that names rounds, perhaps with "Previous" or "Upcoming" between. */
const isUnderContainer = ({ above }: OutlineSection): boolean => {
  const [nearest = '', next = ''] = above;
  return isContainer(nearest) || (isBefore(nearest) && (isContainer(next) || next === ''));
};

/** The rounds that stand under headings; `dayOfNote` is that of a daily note, in which a heading alone can be an interview. */
export function headingRounds({ sections, title }: Outline, reading: DayReading, collects: boolean, everywhere: boolean): RoundsFound {
  const rounds: FoundRound[] = [];
  const withoutDay: RoundsFound['withoutDay'][number][] = [];
  for (const section of sections) {
    if (section === title || isContainer(section.words)) continue;
    const { moment, words } = roundIn(section.words, reading);
    const under = isUnderContainer(section) || (collects && isBefore(section.above[0] ?? ''));
    // "## Zoom, October 22, 2026": a way to meet, with its day and nothing else.
    const named = isRoundWords(words) || (moment !== null && MEETING.is(words));
    if ((!named && !(under && moment !== null)) || PART.is(words)) continue;
    if (isAboutRound(words) && !(named && under)) continue;
    const { number: line, start } = section.heading;
    const written = writtenIn(section);
    const own = { start, end: section.lines.at(-1)?.next ?? section.heading.next };
    const labelled = moment ?? dayIn(written, reading) ?? dayInFirstLine(section, reading);
    if (labelled === null) {
      if (!speaksAboutInterviews(words) && (under || (everywhere && !isAboutRound(words)))) withoutDay.push({ words, line });
      continue;
    }
    const time = labelled.time ?? timeIn(written);
    rounds.push({
      day: labelled.day,
      time,
      words,
      line,
      own,
      written: [...written, ...writtenInWords(words, line), ...metInFirstLine(section, reading)],
    });
  }
  return { rounds, withoutDay };
}

/** "With Joanna Pike, recruiter.", "Led by Colin Shaw.": the first line below a round's heading can say who was met. */
function metInFirstLine(section: OutlineSection, reading: DayReading): Written[] {
  const first = section.lines.find(({ text }) => text.trim() !== '')?.text ?? '';
  // "10/16 w/ Jamal, 15 min": the line can begin with its day.
  const said = first.slice(dayInFirstLine(section, reading)?.end ?? 0).replace(/^[\s,:–—-]+/, '');
  const people = MET.test(said) ? peopleWith(said.replace(MET, 'with ')) : peopleInRole(said);
  // Told of the heading's line, since what else stands in this one may be a promise.
  return people === null ? [] : [{ name: 'interviewers', value: people, line: section.heading.number, place: 'round' }];
}
const MET = /^(?:[*+] )?(?:w\/?|with|met(?: with)?|led by|spoke (?:to|with)|talked (?:to|with)|mit|avec|con|met)\s(?=\p{Lu}|\[\[)/iu;

/** "10/27/2026, 1:30 pm, in person." below "## Panel interview": the first line can begin with the day. */
export function dayInFirstLine({ lines }: Pick<OutlineSection, 'lines'>, { order, near }: DayReading): FoundMoment | null {
  const first = lines.find(({ text }) => text.trim() !== '');
  const [moment] = first === undefined ? [] : momentsIn(first.text, order, near);
  return moment !== undefined && FIRST.test(first?.text.slice(0, moment.start) ?? '') ? moment : null;
}
const FIRST = /^\s{0,3}(?:[-*+] )?(?:on )?(?:\p{L}{3,9}\.?,? )?$/iu;

function dayIn(written: readonly Written[], { order }: DayReading): { day: Day; time: string | null } | null {
  for (const { value } of findProperties(written, propertyNames('')['interview-date'])) {
    const read = readMoment(value, order);
    if (!('problem' in read)) return read;
  }
  return null;
}

/** The hour that a line of its own gives. */
function timeIn(written: readonly Written[]): string | null {
  const hour = written.find(({ name }) => TIME.test(name))?.value;
  return typeof hour === 'string' ? readTime(hour) : null;
}
const TIME = /^(?:interview |start )?time$|^uhrzeit$|^heure$|^hora$|^ora$|^tijd$/i;
