/** Interviews for tests, from few words; what is not said has the plainest value. */
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import type { FollowUp, Interview, PlanOptions } from '../../../src/domain/follow-up/follow-up';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { sayReasons } from '../../../src/domain/follow-up/say-reason';
import type { InterviewNote } from '../../../src/domain/note/interview-note';
import { parseLogEntry } from '../../../src/domain/note/log';
import type { StatedTimeline } from '../../../src/domain/timeline/stated-timeline';

export interface PromiseInBrief {
  readonly said: string;
  readonly by?: string;
  readonly approximate?: boolean;
  readonly noContact?: boolean;
  readonly source?: StatedTimeline['source'];
}

export interface NoteInBrief extends Partial<Omit<InterviewNote, 'day' | 'interviewers' | 'log' | 'answerBy'>> {
  readonly day: string | null;
  readonly interviewers?: readonly string[];
  readonly answerBy?: string;
  readonly log?: readonly string[];
  readonly promises?: readonly PromiseInBrief[];
}

export function interview({ day: on, interviewers = [], log = [], promises = [], answerBy, ...rest }: NoteInBrief): Interview {
  const path = rest.path ?? `${rest.company ?? 'Acme'} ${on ?? ''}.md`;
  return {
    note: {
      path,
      source: '',
      bodyLine: 1,
      own: [],
      given: [],
      facts: [],
      company: 'Acme',
      position: 'Engineer',
      application: null,
      notHeld: false,
      time: null,
      types: [],
      level: null,
      industry: null,
      timeline: null,
      status: null,
      topics: [],
      problems: [],
      ...rest,
      day: on === null ? null : day(on),
      answerBy: answerBy === undefined ? null : day(answerBy),
      interviewers: interviewers.map((name) => ({ name, email: null, link: null })),
      log: log.map((text, index) => {
        const entry = parseLogEntry(text, 10 + index);
        if ('problem' in entry) throw new Error(`${text}: ${entry.problem}`);
        return entry;
      }),
    },
    promises: promises.map(({ said, by, approximate = false, noContact = false, source = 'body' }, index) => ({
      quote: by === undefined ? 'soon' : `by ${by}`,
      line: 30 + index,
      span: { start: 0, end: 0 },
      sentence: { start: 0, end: 0 },
      saidOn: day(said),
      from: null,
      by: by === undefined ? null : day(by),
      approximate,
      vague: by === undefined,
      noContact,
      source,
      wantsDay: false,
      meeting: false,
      saysVague: false,
      unsure: false,
      otherReading: null,
    })),
  };
}

export const OPTIONS: PlanOptions = { preset: 'standard', holidays: NO_HOLIDAYS };

export const planOn = (notes: readonly NoteInBrief[], on: string, options: PlanOptions = OPTIONS) =>
  planFollowUps(notes.map(interview), options, endOfDay(day(on)));

/** Why a row has its days, in sentences. */
export const because = (row: FollowUp | undefined, on: string): string[] => sayReasons(row?.reasons ?? [], day(on));

/** A row in one line: "first-check-in due from 2026-11-25 to 2026-12-01 (T7)". */
export function inBrief({ kind, recipient, state, opens, overdueAfter, optional, rule }: FollowUp): string {
  const to = kind === 'thank-you' && recipient !== null ? ` to ${recipient}` : '';
  const days = opens === null ? '' : ` from ${opens}${overdueAfter === null ? '' : ` to ${overdueAfter}`}`;
  return `${kind}${to} ${state}${days}${optional ? ', optional' : ''} (${rule})`;
}

/** The rows of a day in brief, thank-yous left out unless they are wanted. */
export const chainOn = (notes: readonly NoteInBrief[], on: string, options: PlanOptions = OPTIONS): string[] =>
  planOn(notes, on, options)
    .followUps.filter(({ kind }) => kind !== 'thank-you')
    .map(inBrief);

export const thanksOn = (notes: readonly NoteInBrief[], on: string, options: PlanOptions = OPTIONS): string[] =>
  planOn(notes, on, options)
    .followUps.filter(({ kind }) => kind === 'thank-you')
    .map(inBrief);
