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
  const onDay = new Map<Day, readonly JoinedRound[]>();
  for (const round of found) {
    const own = round.own === null ? [] : [round.own];
    const before = onDay.get(round.day) ?? [];
    const known = before.find((each) => isSame(each, round));
    if (known === undefined) onDay.set(round.day, [...before, { ...round, own }]);
    else {
      const joined = {
        ...known,
        time: known.time ?? round.time,
        own: [...known.own, ...own],
        written: [...known.written, ...round.written],
      };
      onDay.set(
        round.day,
        before.map((each) => (each === known ? joined : each)),
      );
    }
  }
  return [...onDay.values()].flat().sort(byDay);
}

/** A stretch that has begun, and the one that goes on behind it. */
interface OpenStretch {
  readonly end: number;
  readonly owner: number;
  readonly around: OpenStretch | null;
}

/** The stretches of a text by owner: the inner of two stretches wins, and what nobody owns is the owner's of the rest. */
export function stretchesByOwner(length: number, stretches: readonly (readonly Stretch[])[], rest: number): Stretch[][] {
  const owned: Stretch[][] = stretches.map(() => []);
  const marks = stretches
    .flatMap((own, owner) => own.map(({ start, end }) => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let open: OpenStretch = { end: length, owner: rest, around: null };
  let at = 0;
  const fill = (end: number): void => {
    if (end > at) owned[open.owner]?.push({ start: at, end });
    at = Math.max(at, end);
  };
  const closeUpTo = (start: number): void => {
    while (open.around !== null && open.end <= start) {
      fill(open.end);
      open = open.around;
    }
  };
  for (const { start, end, owner } of marks) {
    closeUpTo(start);
    fill(start);
    open = { end: Math.min(end, open.end), owner, around: open };
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
      const nextDay = this.now[next] ?? null;
      if (missed >= 0 && (nextDay === null || entry.until < nextDay)) return missed;
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
  const owners = new Map<LogEntry, number>();
  const rounds = new RoundsInLog(days);
  for (const entry of [...log].sort(inOrder)) {
    const owner = rounds.ownerOf(entry);
    rounds.goOn(entry, owner);
    owners.set(entry, owner);
  }
  return days.map((_, owner) => log.filter((entry) => owners.get(entry) === owner));
}
