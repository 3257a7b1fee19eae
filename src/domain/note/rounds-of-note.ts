/**
 * The rounds of a note as a whole: from all readers together, each day once, with the lines that belong to each.
 *
 * In: rounds as they were found, and the note's log. Out: rounds by day; who owns which line of the text and of the log.
 * Not here: finding them (`facts/`).
 */
import type { Day } from '../calendar/day';
import type { Round } from './facts/round';
import type { Stretch } from './interview-note';
import type { LogEntry } from './log';
import { byDay } from './read-properties';

/** A round with all lines that tell of it. */
export interface JoinedRound extends Omit<Round, 'own'> {
  readonly own: readonly Stretch[];
}

const HOUR_APART = 60;
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Two tell of one interview where they name one day and no hours that lie apart. */
const isSame = (a: Pick<Round, 'day' | 'time'>, b: Pick<Round, 'day' | 'time'>): boolean =>
  a.day === b.day && (a.time === null || b.time === null || Math.abs(minutes(a.time) - minutes(b.time)) < HOUR_APART);

/** The rounds by day; what stands under a heading, in a table and in the properties about one interview is one. */
export function joinRounds(found: readonly Round[]): JoinedRound[] {
  const joined: JoinedRound[] = [];
  const onDay = new Map<Day, number[]>();
  for (const round of found) {
    const own = round.own === null ? [] : [round.own];
    const days = onDay.get(round.day) ?? [];
    const at = days.find((index) => isSame(joined[index] ?? round, round));
    const known = at === undefined ? undefined : joined[at];
    if (known === undefined || at === undefined) {
      onDay.set(round.day, [...days, joined.length]);
      joined.push({ ...round, own });
    } else {
      joined[at] = { ...known, time: known.time ?? round.time, own: [...known.own, ...own], written: [...known.written, ...round.written] };
    }
  }
  return joined.sort(byDay);
}

/** The stretches of a text by owner: the inner of two stretches wins, and what nobody owns is the owner's of the rest. */
export function stretchesByOwner(length: number, stretches: readonly (readonly Stretch[])[], rest: number): Stretch[][] {
  const owned: Stretch[][] = stretches.map(() => []);
  const marks = stretches
    .flatMap((own, owner) => own.map(({ start, end }) => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: { end: number; owner: number }[] = [{ end: length, owner: rest }];
  let at = 0;
  const fill = (end: number): void => {
    const owner = open.at(-1)?.owner ?? rest;
    if (end > at) owned[owner]?.push({ start: at, end });
    at = Math.max(at, end);
  };
  const closeUpTo = (start: number): void => {
    while (open.length > 1 && (open.at(-1)?.end ?? 0) <= start) {
      fill(open.at(-1)?.end ?? 0);
      open.pop();
    }
  };
  for (const { start, end, owner } of marks) {
    closeUpTo(start);
    fill(start);
    open.push({ end: Math.min(end, open.at(-1)?.end ?? length), owner });
  }
  closeUpTo(length);
  fill(length);
  return owned;
}

/**
 * Whose each line of the log is, by place in `days`, which are in order: a line belongs to the latest round on or before its day; a move
 * to the round that was ahead of it, wherever that had been moved before.
 */
export function logByRound(log: readonly LogEntry[], days: readonly (Day | null)[]): LogEntry[][] {
  const lines: LogEntry[][] = days.map(() => []);
  const now = [...days];
  const latestBefore = (day: Day): number => Math.max(0, now.map((each) => each !== null && each <= day).lastIndexOf(true));
  for (const entry of [...log].sort((a, b) => byDay(a, b) || a.line - b.line)) {
    const ahead = now.findIndex((each) => each !== null && each >= entry.day);
    const owner = entry.what === 'moved' && ahead >= 0 ? ahead : latestBefore(entry.day);
    if (entry.what === 'moved') now[owner] = entry.until;
    lines[owner]?.push(entry);
  }
  const order = new Map(log.map((entry, index) => [entry, index]));
  return lines.map((own) => own.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}
