/**
 * How the user wants sentences read: the `read` lines of a log, applied to the promises of their note.
 *
 * In: promises as they were read, and their note. Out: the promises as the user settled them, and lines whose words stand nowhere in the
 * note any more. The words stay theirs, and all else in the note stays as it was read. Not here: the lines' grammar (`../note/log.ts`).
 */
import { LAST_DAY, type Day } from '../calendar/day';
import { dayOfNote } from '../note/interview-day';
import type { InterviewNote, Stretch } from '../note/interview-note';
import type { LogEntry } from '../note/log';
import type { NoteProblem } from '../note/problem';
import { placed } from './placed';
import { vagueStatement } from './read-sentence';
import type { ReadingOptions, StatedTimeline } from './stated-timeline';

type ReadLine = Extract<LogEntry, { what: 'read' }>;

/** Words for comparing: their blanks and line breaks do not count. */
const onOneLine = (words: string): string => words.replace(/[\s>]+/g, ' ').trim();

/** The lines that count, one for each sentence: the latest by its own day, the lower one of a day. */
function readLines({ log }: InterviewNote, through: Day): ReadLine[] {
  const lines = new Map<string, ReadLine>();
  for (const line of log) {
    if (line.what !== 'read' || line.day > through) continue;
    const words = onOneLine(line.words);
    const before = lines.get(words);
    if (before === undefined || line.day >= before.day) lines.set(words, line);
  }
  return [...lines.values()];
}

/** The promise with the day that the user chose, its own span where that is the same day; nothing is left to ask. */
function onDay(timeline: StatedTimeline, by: Day): StatedTimeline {
  const from = timeline.by === by ? timeline.from : timeline.otherReading?.by === by ? timeline.otherReading.from : null;
  return {
    ...timeline,
    from,
    by,
    approximate: timeline.by === by && timeline.approximate,
    vague: false,
    wantsDay: false,
    saysVague: false,
    noContact: false,
    unsure: false,
    otherReading: null,
  };
}

/** One promise as a line says; none where it is no promise. A sentence that was unsure is sure once the user has said so. */
function asSettled(stated: StatedTimeline, { as }: ReadLine): StatedTimeline[] {
  if (as === 'none') return [];
  return [as === 'promise' ? { ...stated, unsure: false } : onDay(stated, as)];
}

/** Tells of a sentence of the note whether the user has said that it says nothing of the kind. */
export function deniedIn(note: InterviewNote, options: ReadingOptions): (quote: string) => boolean {
  const lines = readLines(note, options.through ?? LAST_DAY).filter(({ as }) => as === 'none');
  return (quote) => lines.some(({ words }) => onOneLine(quote).includes(onOneLine(words)));
}

/** Whether the words stand where all interviews of a file look: in its `timeline:` or in an answer of its log. */
const standsInProperties = ({ timeline, log }: InterviewNote, words: string): boolean =>
  (timeline !== null && timeline !== 'none' && onOneLine(timeline.text).includes(words)) ||
  log.some((line) => line.what === 'heard' && onOneLine(line.text).includes(words));

/** Where the words stand in the note's text, whatever line breaks are between them; null where they do not. */
function placeOf({ source, bodyLine }: InterviewNote, words: string): Stretch | null {
  const bodyStart = source.split('\n', bodyLine - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const pattern = words.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const found = new RegExp(pattern.join('[\\s>]+'), 'u').exec(source.slice(bodyStart));
  return found === null ? null : { start: bodyStart + found.index, end: bodyStart + found.index + found[0].length };
}

/** A sentence that was not read as a promise, and is one by a day since the user says so. */
function madeByUser(note: InterviewNote, by: Day, place: Stretch, options: ReadingOptions): StatedTimeline {
  const where = {
    source: note.source,
    start: place.start,
    lineAt: (offset: number) => note.source.slice(0, offset).split('\n').length,
    from: 'body',
  } as const;
  const words = note.source.slice(place.start, place.end);
  return onDay(placed(vagueStatement(words, dayOfNote(note, options.through)), where), by);
}

const nowhere = (words: string): string =>
  `“${words}” stands nowhere in this note any more, so this line of the log has nothing to read. Put the words back, or delete the line.`;

export interface Settled {
  readonly stated: readonly StatedTimeline[];
  readonly problems: readonly NoteProblem[];
}

/** The promises of a note, each read as its `read` line says: `read "next Tuesday" as by 2026-11-17` makes it that Tuesday. */
export function settled(read: readonly StatedTimeline[], note: InterviewNote, options: ReadingOptions): Settled {
  const lines = readLines(note, options.through ?? LAST_DAY);
  if (lines.length === 0) return { stated: read, problems: [] };
  const meant = (stated: StatedTimeline): ReadLine | undefined =>
    lines.find(({ words }) => onOneLine(stated.quote).includes(onOneLine(words)));
  const added: StatedTimeline[] = [];
  const problems: NoteProblem[] = [];
  for (const line of lines) {
    const words = onOneLine(line.words);
    if (read.some(({ quote }) => onOneLine(quote).includes(words))) continue;
    const place = placeOf(note, words);
    const isOwn = (at: number): boolean => note.own.some(({ start, end }) => start <= at && at < Math.max(end, 1));
    if (place === null) {
      // Of several interviews in one file the one that begins it reports the line.
      if (isOwn(0) && !standsInProperties(note, words)) problems.push({ note: note.path, line: line.line, message: nowhere(line.words) });
    } else if (line.as !== 'none' && line.as !== 'promise' && isOwn(place.start)) added.push(madeByUser(note, line.as, place, options));
  }
  const stated = read.flatMap((each) => {
    const line = meant(each);
    return line === undefined ? [each] : asSettled(each, line);
  });
  return { stated: [...stated, ...added], problems };
}
