/**
 * T9 (of the article): level and industry.
 *
 * In: level, industry, preset. Out: the numbers that hold for one application, from one table with the presets as further rows of it.
 * Not here: what is counted from where (the other rules).
 */
import type { Industry, Level } from '../../note/interview-note';
import type { PlanOptions } from '../follow-up';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T9: EtiquetteRule = {
  id: 'T9',
  title: 'Level and industry',
  what: 'Senior and executive searches, government and universities take longer; entry-level ones are shorter.',
  when: 'The assumed timeline, the spacing and the final follow-up take their numbers from both; the larger wins, of the messages before a closing note the smaller.',
  why: 'More rounds and more people who decide take more time, and they know it.',
};

export interface Numbers {
  /** Business days until an answer is assumed where none was stated (T8). */
  readonly assumedTimeline: number;
  /** Calendar days between two messages to one company (T11). */
  readonly spacing: number;
  /** Business days added to the timeline before the first check-in (T2, T7). */
  readonly afterTimeline: number;
  /** Calendar days that have to pass besides since the timeline (T2, the patient preset). */
  readonly patience: number;
  /** Calendar days between the first check-in and the second (T3). */
  readonly secondCheckIn: number;
  /** Months between the interview and the final follow-up (T4). */
  readonly finalFollowUp: number;
  /** Unanswered messages that are enough for a closing note (T5). */
  readonly unanswered: 2 | 3;
}

type Column = 'standard' | 'entry' | 'senior' | 'executive' | 'government' | 'academic';

const STANDARD: Numbers = {
  assumedTimeline: 5,
  spacing: 10,
  afterTimeline: 1,
  patience: 0,
  secondCheckIn: 14,
  finalFollowUp: 1,
  unanswered: 3,
};
const STRUCTURED: Numbers = { ...STANDARD, assumedTimeline: 20, spacing: 14, finalFollowUp: 2 };

const TABLE: Readonly<Record<Column, Numbers>> = {
  standard: STANDARD,
  entry: { ...STANDARD, spacing: 7, unanswered: 2 },
  senior: { ...STANDARD, assumedTimeline: 10, spacing: 14 },
  executive: STRUCTURED,
  government: STRUCTURED,
  academic: STRUCTURED,
};

const PATIENT: Numbers = { ...STANDARD, assumedTimeline: 0, spacing: 14, patience: 7 };
const BRISK = { assumedTimeline: 3, spacing: 7 };

/** A level or industry that has no column (mid, tech, corporate, creative) takes no part. */
const hasColumn = (name: Level | Industry | null): name is Exclude<Column, 'standard'> => name !== null && Object.hasOwn(TABLE, name);

function columnOf(name: Column, preset: PlanOptions['preset']): Numbers {
  const quick = name === 'standard' || name === 'entry';
  return preset === 'brisk' && quick ? { ...TABLE[name], ...BRISK } : TABLE[name];
}

/** Row by row the larger number, so that nobody is hurried; of the messages that are enough the smaller. */
const merge = (a: Numbers, b: Numbers): Numbers => ({
  assumedTimeline: Math.max(a.assumedTimeline, b.assumedTimeline),
  spacing: Math.max(a.spacing, b.spacing),
  afterTimeline: Math.max(a.afterTimeline, b.afterTimeline),
  patience: Math.max(a.patience, b.patience),
  secondCheckIn: Math.max(a.secondCheckIn, b.secondCheckIn),
  finalFollowUp: Math.max(a.finalFollowUp, b.finalFollowUp),
  unanswered: a.unanswered < b.unanswered ? a.unanswered : b.unanswered,
});

/** The numbers of an application (T9): an entry-level post in government takes 20 business days, 14 days, and 2 messages. */
export function numbersFor(level: Level | null, industry: Industry | null, preset: PlanOptions['preset']): Numbers {
  const columns = [level, industry].filter(hasColumn).map((name) => columnOf(name, preset));
  const merged = columns.length === 0 ? columnOf('standard', preset) : columns.reduce(merge);
  return preset === 'patient' ? merge(merged, PATIENT) : merged;
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'A university takes twenty business days, whatever the level.',
    notes: [{ properties: 'company: State University\nposition: Lecturer\nlevel: entry\nindustry: academic\ninterview-date: 2026-11-02' }],
    on: '2026-11-25',
    row: 'first-check-in planned from 2026-12-01 to 2026-12-07 (T8)',
  },
];
