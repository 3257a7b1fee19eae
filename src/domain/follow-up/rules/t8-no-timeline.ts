/**
 * T8 (of the article): no timeline was named.
 *
 * In: how an application stands. Out: the time that is assumed, and from when. Not here: how long it is by level and industry (T9).
 */
import type { Day } from '../../calendar/day';
import { addBusinessDays } from '../../calendar/business-days';
import type { Anchor } from '../follow-up';
import type { ApplicationState } from '../application-state';
import type { Reason } from '../reason';
import type { EtiquetteExample, EtiquetteRule } from './rule';
import { ASK_NEXT_TIME } from './t10-ask';
import { shownWords } from '../../timeline/shown-words';

/** The rule as the guide tells it. */
export const T8: EtiquetteRule = {
  id: 'T8',
  title: 'No timeline was named',
  what: 'A usual time is assumed, and called assumed. Vague words ("soon") count as none.',
  when: 'Five business days from the interview, the last answer or the vague words, whichever is latest; more for senior posts (ten), executives, government and universities (twenty).',
  why: 'Somebody has to guess a day; a guess that is shown as one can be corrected.',
};

export interface AssumedTimeline {
  readonly by: Day;
  readonly reasons: readonly Reason[];
}

/**
 * From the latest of interview, answer and vague words, or from the answer alone: from Wednesday 2026-11-18 until Wednesday 11-25. A meeting
 * that lies ahead comes after all of them.
 */
export function assumedTimeline(
  { tookPlace, lastAnswer, meetings, vague, numbers, holidays, today }: ApplicationState,
  basis: 'all' | 'answer',
): AssumedTimeline {
  const interview = tookPlace.at(-1)?.day ?? today;
  let from = basis === 'answer' && lastAnswer !== null ? lastAnswer.day : interview;
  let since: 'interview' | 'answer' | Anchor = basis === 'answer' ? 'answer' : 'interview';
  if (basis === 'all') {
    if (lastAnswer !== null && lastAnswer.day > from) [from, since] = [lastAnswer.day, 'answer'];
    // Vague words of the interview's own day are shown rather than the bare date.
    if (vague?.saidOn != null && vague.saidOn >= from) [from, since] = [vague.saidOn, vague];
  }
  const next = meetings.ahead.at(-1);
  if (next !== undefined) [from, since] = [next.by, 'interview'];
  else if (since === 'answer' && meetings.over.some(({ by }) => by === from)) since = 'interview';
  const businessDays = numbers.assumedTimeline;
  const assumed = { businessDays, from, by: addBusinessDays(from, businessDays, holidays) };
  return { by: assumed.by, reasons: reasonsFor(assumed, since) };
}

function reasonsFor(assumed: { businessDays: number; from: Day; by: Day }, since: 'interview' | 'answer' | Anchor): Reason[] {
  if (since === 'answer') return [{ why: 'answer-without-day', rules: ['T8', 'T13'], ...assumed }];
  if (since !== 'interview') return [{ why: 'vague', rules: ['T8'], ...assumed, saidOn: since.saidOn, quote: shownWords(since) }];
  return [{ why: 'assumed', rules: ['T8'], ...assumed }, ASK_NEXT_TIME];
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Nobody said when, so five business days from Wednesday 18 November are assumed, and one is added.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-18' }],
    on: '2026-11-26',
    row: 'first-check-in due from 2026-11-26 to 2026-12-02 (T8)',
  },
  {
    story: 'For a senior post ten business days are assumed.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\nlevel: senior\ninterview-date: 2026-11-18' }],
    on: '2026-11-26',
    row: 'first-check-in planned from 2026-12-03 to 2026-12-09 (T8)',
  },
];
