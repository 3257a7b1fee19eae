/**
 * The rounds of a note as a whole: from all readers together, each day once, with the lines that belong to each.
 *
 * In: rounds as they were found, and the note's log. Out: rounds by day; who owns which line of the text and of the log.
 * Not here: finding them (`facts/`).
 */
import type { Day } from '../calendar/day';
import type { FoundRound } from './facts/round';
import type { Stretch } from './interview-note';
import type { LogEntry } from './log';
import { byDay } from './read-properties';

/** A round with all lines that tell of it. */
export interface JoinedRound extends Omit<FoundRound, 'own'> {
  readonly own: readonly Stretch[];
}

const HOUR_APART = 60;
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Two tell of one interview where they name one day and no hours that lie apart. */
const isSame = (a: Pick<FoundRound, 'day' | 'time'>, b: Pick<FoundRound, 'day' | 'time'>): boolean =>
  a.day === b.day && (a.time === null || b.time === null || Math.abs(minutes(a.time) - minutes(b.time)) < HOUR_APART);

/** The rounds by day; what stands under a heading, in a table and in the properties about one interview is one. */
export function joinRounds(found: readonly FoundRound[]): JoinedRound[] {
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

/** The rounds of a note as its log goes on: where each stands now, and which were missed and have no new day yet. */
class RoundsInLog {
  private readonly now: (Day | null)[];
  private readonly missed = new Set<number>();

  constructor(days: readonly (Day | null)[]) {
    this.now = [...days];
  }

  /** The place of the round that a line is about. */
  ownerOf(entry: LogEntry): number {
    const missed = Math.max(-1, ...this.missed);
    if (entry.what === 'moved') {
      const next = this.nextFrom(entry.day);
      // A round that was missed waits for its new day, unless that is behind the next one, which then was moved.
      if (missed >= 0 && (next < 0 || entry.until < (this.now[next] ?? ''))) return missed;
      return next >= 0 ? next : this.latestUpTo(entry.day);
    }
    const isAboutMiss = 'kind' in entry && (entry.kind === 'no-show' || entry.kind === 'apology');
    return isAboutMiss && missed >= 0 ? missed : this.latestUpTo(entry.day);
  }

  /** A move or a miss changes where the rounds stand. */
  goOn(entry: LogEntry, owner: number): void {
    if (entry.what === 'missed') this.missed.add(owner);
    if (entry.what !== 'moved') return;
    this.missed.delete(owner);
    this.now[owner] = entry.until;
  }

  private latestUpTo(day: Day): number {
    return Math.max(
      0,
      this.now.reduce((best, each, at) => (each !== null && each <= day && each >= (this.now[best] ?? '') ? at : best), -1),
    );
  }

  private nextFrom(day: Day): number {
    return this.now.reduce((best, each, at) => (each !== null && each >= day && each < (this.now[best] ?? '~') ? at : best), -1);
  }
}

/** By day; on one day the miss comes before the new date that it made necessary. */
const inOrder = (a: LogEntry, b: LogEntry): number =>
  byDay(a, b) || Number(b.what === 'missed') - Number(a.what === 'missed') || a.line - b.line;

/**
 * Whose each line of the log is, by place in `days`, which are in order: a line belongs to the latest round on or before its day, also a miss:
 * on Thursday 2026-11-19 only that of Wednesday 11-18 can have been missed. A move belongs to the next round on or after its day, else to the
 * latest before it; what is written about a miss to the round that was missed.
 */
export function logByRound(log: readonly LogEntry[], days: readonly (Day | null)[]): LogEntry[][] {
  const lines: LogEntry[][] = days.map(() => []);
  const rounds = new RoundsInLog(days);
  for (const entry of [...log].sort(inOrder)) {
    const owner = rounds.ownerOf(entry);
    rounds.goOn(entry, owner);
    lines[owner]?.push(entry);
  }
  const order = new Map(log.map((entry, index) => [entry, index]));
  return lines.map((own) => own.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}
