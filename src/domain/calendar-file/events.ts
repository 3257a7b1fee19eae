/**
 * The events of a plan: follow-ups on their days, and the interviews that lie ahead.
 *
 * In: a plan and today. Out: each event's name, which stays whatever happens to it, and its lines. All times are local and float, as days do, so
 * that they are the same in every time zone. Not here: what was exported before (`exported.ts`), the file (`calendar-file.ts`).
 */
import type { Day } from '../calendar/day';
import type { FollowUp, InterviewAhead } from '../follow-up/follow-up';
import { sayReasons } from '../follow-up/say-reason';
import { KIND_NAMES } from '../note/kind';
import { escapeText } from './content-lines';

/** An event without its history; `at` is where it stands, null where a closed row has no day any more. */
export interface PlannedEvent {
  readonly uid: string;
  readonly application: string;
  readonly at: string | null;
  readonly lines: readonly string[];
}

const CLOSED: readonly FollowUp['state'][] = ['done', 'skipped', 'dropped', 'lapsed'];

/** A short name of a text that is the same on every device (FNV-1a, 53 bits' worth in two halves). */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let index = 0; index < text.length; index++) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Names values in order: the second of one name is another than the first. */
function named<T>(values: readonly T[], nameOf: (value: T) => string, prefixOf: (value: T) => string): [T, string][] {
  const seen = new Map<string, number>();
  return values.map((value) => {
    const name = nameOf(value);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return [value, `${prefixOf(value)}-${fingerprint(`${name}\n${number}`)}@interview-follow-ups`];
  });
}

const compact = (day: Day): string => day.replace(/-/g, '');
export const startOn = (day: Day): string => `DTSTART;VALUE=DATE:${compact(day)}`;

const alarm = (trigger: string, words: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${trigger}`,
  `DESCRIPTION:${words}`,
  'END:VALARM',
];

/** What both kinds of event say, in the order in which calendars like it. */
const about = (summary: string, description: readonly (string | null)[], status: string): string[] => [
  `SUMMARY:${summary}`,
  `DESCRIPTION:${escapeText(description.filter((line) => line !== null).join('\n'))}`,
  `STATUS:${status}`,
];

const atCompany = (what: string, company: string | null): string => escapeText(company === null ? what : `${what}, ${company}`);

function followUpLines(row: FollowUp, today: Day): string[] {
  const to = row.kind === 'thank-you' && row.recipient !== null ? ` to ${row.recipient}` : '';
  const summary = atCompany(`${KIND_NAMES[row.kind]}${to}`, row.company);
  const isClosed = CLOSED.includes(row.state);
  return [
    ...about(summary, [row.position, ...sayReasons(row.reasons, today)], isClosed ? 'CANCELLED' : 'CONFIRMED'),
    'TRANSP:TRANSPARENT',
    // An all-day event begins at midnight: it rings at nine.
    ...(isClosed ? [] : alarm('PT9H', summary)),
  ];
}

/** From six in the evening before to a time of day: to 15:00 it is 21 hours. */
const sinceEveningBefore = (time: string): string => `-PT${6 + Number(time.slice(0, 2))}H${Number(time.slice(3, 5))}M`;

function interviewLines({ company, position, day, time }: InterviewAhead): string[] {
  const summary = atCompany('Interview', company);
  const said = about(summary, [position], 'CONFIRMED');
  if (time === null) return [startOn(day), ...said, ...alarm('-PT6H', summary)];
  const start = [`DTSTART:${compact(day)}T${time.replace(':', '')}00`, 'DURATION:PT1H'];
  return [...start, ...said, ...alarm(sinceEveningBefore(time), summary), ...alarm('-PT1H', summary)];
}

const loggedFirst = (a: FollowUp, b: FollowUp): number => {
  const [one, other] = [a.loggedOn ?? '9999', b.loggedOn ?? '9999'];
  return one < other ? -1 : Number(one > other);
};

/** The events of follow-ups, each with its row: a first check-in that opens Wednesday 2026-11-25 stands on that day. */
export function followUpEvents(followUps: readonly FollowUp[], today: Day): (PlannedEvent & { readonly row: FollowUp })[] {
  // What was logged comes first, by day: so an open row takes its number along when it is sent.
  const inOrder = [...followUps].sort(loggedFirst);
  const nameOf = ({ application, kind, interview, recipient }: FollowUp): string =>
    [application, kind, kind === 'thank-you' ? `${interview ?? ''} ${recipient ?? ''}` : ''].join('\n');
  return named(inOrder, nameOf, ({ kind }) => kind).flatMap(([row, uid]) =>
    // What was never on a day cannot be taken out of a calendar.
    row.opens === null && !CLOSED.includes(row.state)
      ? []
      : { row, uid, application: row.application, at: row.opens === null ? null : startOn(row.opens), lines: followUpLines(row, today) },
  );
}

/** The events of interviews that lie ahead; one that is moved keeps its name, since the day in its note stays. */
export const interviewEvents = (ahead: readonly InterviewAhead[]): PlannedEvent[] =>
  named(
    ahead,
    ({ application, interview }) => `${application}\n${interview}`,
    () => INTERVIEW,
  ).map(([interview, uid]) => {
    const [at = '', ...lines] = interviewLines(interview);
    return { uid, application: interview.application, at, lines };
  });

/** How the names of interviews begin. */
export const INTERVIEW = 'interview';
