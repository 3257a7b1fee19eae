/**
 * Rounds in lists of dated lines: "- 2026-11-17 Interview with Jane Smith", "- Phone screen: 18 Nov", "2026-11-17 interview with Jane".
 *
 * In: the outline. Out: rounds, each with its line and what is indented below it. Not here: headings and tables.
 */
import { matched } from '../../matched';
import type { Line } from '../lines';
import type { Outline } from './outline';
import { isAboutRound, isContainer, isRoundWords, roundIn, writtenInWords, type DayReading, type FoundRound } from './round';

const ITEM = /^(?<indent>[\s>]{0,40})(?:[-*+•]|\d{1,2}[.)])\s{1,4}(?:\[.\]\s{1,4})?(?<words>\S.*)$/;
const LONGEST = 300;

const HEADING = /^ {0,3}#{1,6}[ \t]+(?<words>.*)$/;

/** The first words of a text: what it calls the thing that happened. */
const firstWords = (text: string, count: number): string => text.split(/\s+/).slice(0, count).join(' ');

/** The first sentence or clause: what comes behind tells what was said. */
const firstClause = (text: string): string => matched(/^[^.,;:!?]*/, text);

function isRound(before: string, after: string, underContainer: boolean): boolean {
  const called = before === '' ? firstClause(after) : before;
  if (isAboutRound(firstWords(called, 6))) return false;
  if (underContainer) return before === '' || isRoundWords(called) || isRoundWords(firstWords(after, 5)) || !/[.!?]/.test(before);
  return isRoundWords(withoutAdjectives(firstWords(called, 5))) && firstWords(called, 6).length < 60;
}

/** "final" and "panel" name a round where they stand first or alone: "sends the final itinerary" speaks of an itinerary. */
const withoutAdjectives = (words: string): string =>
  words.replace(
    / (?:final|panel|stage|screen|screening|onsite)(?= (?!with\b|w\/|at\b|for\b|over\b|on\b|call\b|round\b|interview|loop\b)\p{L})/giu,
    ' ',
  );

/** A line of prose is a round where nothing but who was met, and how, stands between its name and its day: "Online interview with Ann, Tuesday 2026-11-10". */
const LEADS =
  /^(?:\p{L}{2,12} ){0,2}(?:interview(?:ed)?|phone screen|trial (?:day|shift)|campus visit)(?: (?:over|via|by|on) (?:zoom|the phone|phone|teams|skype|video))?(?: (?:with|w\/) [^,;:.!?]{1,40})?[,:]?(?: on)?(?: (?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?)?$/iu;

/** The line and all lines that are indented below it. */
function endOfItem(item: Line, below: readonly Line[], indent: number): number {
  let end = item.next;
  for (const { text, next } of below) {
    const own = matched(/^[\s>]*/, text).length;
    if (text.trim() === '' || own <= indent) break;
    end = next;
  }
  return end;
}

/** The rounds that dated lines tell of; outside of a heading that names rounds a line must begin with its day or with the round's name. */
export function listRounds({ lines }: Outline, reading: DayReading, everywhere: boolean): FoundRound[] {
  const rounds: FoundRound[] = [];
  let underHeading = false;
  let level = 0;
  /** The indent of an item such as "- interviews", under which others stand. */
  let container: number | null = null;
  lines.forEach((line, at) => {
    const heading = line.text.startsWith('#') ? HEADING.exec(line.text)?.groups?.['words'] : undefined;
    if (heading !== undefined) {
      const own = matched(/^#+/, line.text).length;
      if (isContainer(heading) || own <= level) [underHeading, level] = [isContainer(heading), own];
      container = null;
      return;
    }
    const text = line.text.slice(0, LONGEST);
    const item = ITEM.exec(text)?.groups;
    const words = item?.['words'] ?? text.trim();
    const indent = item?.['indent']?.length ?? 0;
    if (container !== null && words !== '' && indent <= container) container = null;
    if (container === null && item !== undefined && isContainer(words.replace(/[:*_]+/g, ''))) container = indent;
    const underContainer = underHeading || container !== null;
    if (!(underContainer || everywhere) || !/\d/.test(line.text)) return;
    const beginsWithDay = item !== undefined || /^[[*_(]{0,4}\d/.test(words);
    if (!beginsWithDay && !isRoundWords(firstWords(words, 5)) && !/^interviewed/i.test(words)) return;
    const { moment, before, after, words: called } = roundIn(words, reading);
    if (moment === null) return;
    const leads = !beginsWithDay && LEADS.test(before) && !isAboutRound(before);
    if (!beginsWithDay && !leads) return;
    if (!leads && !isRound(before, after, underContainer && item !== undefined)) return;
    // A day far behind the beginning is one that is spoken of.
    if (before.length > 60) return;
    const end = endOfItem(line, lines.slice(at + 1), indent);
    const { number } = line;
    rounds.push({
      day: moment.day,
      time: moment.time,
      words: called,
      line: number,
      own: { start: line.start, end },
      written: writtenInWords(called, number),
    });
  });
  return rounds;
}
