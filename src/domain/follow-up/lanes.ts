/**
 * Each application as a lane: what happened in it, what was promised and what is to be sent, each with its days.
 *
 * In: interviews, their follow-ups and today. Out: lanes, the one with the latest interview first. Not here: where anything is drawn.
 */
import type { Day } from '../calendar/day';
import type { InterviewType } from '../note/interview-note';
import type { FollowUp, Interview, PlanOptions } from './follow-up';
import { ledgerOf, type LedgerEntry } from './ledger';
import { compareText } from '../in-order';
import { roundsOf, type Round } from './rounds';
import { applicationsIn, type Application } from './application';

/** Where a happening is told, and its days: one, or those from the first to the last on which a promise is kept. */
interface Happened {
  readonly note: string;
  /** 1-based, where the words stand. */
  readonly line: number | null;
  readonly from: Day;
  readonly to: Day;
}

export type Happening = Happened &
  (
    | {
        readonly what: 'interview';
        readonly state: 'past' | 'ahead';
        readonly types: readonly InterviewType[];
        readonly people: readonly string[];
      }
    | { readonly what: 'promise'; readonly state: LedgerEntry['outcome']; readonly entry: LedgerEntry }
    | { readonly what: 'answer'; readonly state: 'heard'; readonly text: string }
    /** Messages of one day that stand alike, such as the thank-yous after a panel. */
    | { readonly what: 'message'; readonly state: 'sent' | 'due' | 'planned'; readonly followUps: readonly FollowUp[] }
  );

export interface Lane {
  /** What names the application for certain. */
  readonly key: string;
  readonly company: string | null;
  readonly position: string | null;
  /** The note of its latest interview. */
  readonly note: string;
  /** By their first day. */
  readonly happenings: readonly Happening[];
}

/** What happened in all applications by today and what is planned; one of which no day is known has no lane. */
export function lanesOf(interviews: readonly Interview[], followUps: readonly FollowUp[], options: PlanOptions, today: Day): Lane[] {
  const ledger = groupedBy(ledgerOf(interviews, options, today), ({ application }) => application);
  const messages = groupedBy(followUps, ({ application }) => application);
  return applicationsIn(interviews)
    .flatMap((members) => {
      const rounds = roundsOf(members.interviews, today);
      const last = rounds.at(-1);
      if (last === undefined) return [];
      const happenings = [
        ...rounds.map((round) => interviewHappening(round, today)),
        ...(ledger.get(members.key) ?? []).map(promiseHappening),
        ...answersIn(members, today),
        ...messageHappenings(messages.get(members.key) ?? []),
      ].sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
      const { company, position, path } = last.note;
      return [{ lane: { key: members.key, company, position, note: path, happenings }, day: last.day }];
    })
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.lane.key, b.lane.key))
    .map(({ lane }) => lane);
}

function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

const interviewHappening = ({ note, day, types, interviewers }: Round, today: Day): Happening => ({
  what: 'interview',
  state: day > today ? 'ahead' : 'past',
  note: note.path,
  line: null,
  from: day,
  to: day,
  types,
  people: interviewers.map(({ name }) => name),
});

/** From the first day on which they may answer; of an end alone from the day on which it was said. */
function promiseHappening(entry: LedgerEntry): Happening {
  const { note, line, from, by, saidOn } = entry.promise;
  const to = by ?? entry.promise.saidOn ?? ('' as Day);
  const start = from ?? saidOn ?? to;
  return { what: 'promise', state: entry.outcome, note, line, from: start < to ? start : to, to, entry };
}

const answersIn = ({ log }: Application, today: Day): Happening[] =>
  log.flatMap((line) =>
    line.what === 'heard' && line.day <= today
      ? [{ what: 'answer', state: 'heard', note: line.note.path, line: line.line, from: line.day, to: line.day, text: line.text }]
      : [],
  );

/** Where a message stands in the picture; none for what was skipped, dropped or has gone quiet. */
function placeOf({ state, loggedOn, opens }: FollowUp): { readonly day: Day | null; readonly state: 'sent' | 'due' | 'planned' } | null {
  if (state === 'done') return { day: loggedOn ?? opens, state: 'sent' };
  if (state === 'due' || state === 'overdue') return { day: opens, state: 'due' };
  return state === 'planned' || state === 'held' ? { day: opens, state: 'planned' } : null;
}

function messageHappenings(followUps: readonly FollowUp[]): Happening[] {
  const alike = new Map<string, { day: Day; state: 'sent' | 'due' | 'planned'; followUps: FollowUp[] }>();
  for (const followUp of followUps) {
    const place = placeOf(followUp);
    if (place === null || place.day === null) continue;
    const key = `${place.day} ${place.state}`;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, { day: place.day, state: place.state, followUps: [followUp] });
    else group.followUps.push(followUp);
  }
  return [...alike.values()].map(({ day, state, followUps: messages }) => ({
    what: 'message',
    state,
    note: messages[0]?.note ?? '',
    line: null,
    from: day,
    to: day,
    followUps: messages,
  }));
}
