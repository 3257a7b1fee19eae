import type { Day } from '../../calendar/day';
import { addBusinessDays } from '../../calendar/business-days';
import type { Anchor } from '../follow-up';
import type { ApplicationState } from '../application-state';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T8: no stated timeline. */
export const T8: EtiquetteRule = {
  id: 'T8',
  title: 'No timeline was named',
  what: 'A usual time is assumed, and called assumed. Vague words ("soon") count as none.',
  when: 'Five business days from the interview, the last answer or the vague words, whichever is latest; more for senior posts (ten), executives, government and universities (twenty).',
  why: 'Somebody has to guess a day; a guess that is shown as one can be corrected.',
};

export interface AssumedTimeline {
  readonly from: Day;
  readonly by: Day;
  readonly since: 'interview' | 'answer' | Anchor;
}

/** From the latest of interview, answer and vague words, or from the answer alone: from Wednesday 2026-11-18 until Wednesday 11-25. */
export function assumedTimeline(
  { tookPlace, lastAnswer, vague, numbers, holidays, today }: ApplicationState,
  basis: 'all' | 'answer',
): AssumedTimeline {
  const interview = tookPlace.at(-1)?.day ?? today;
  let from = basis === 'answer' && lastAnswer !== null ? lastAnswer.day : interview;
  let since: AssumedTimeline['since'] = basis === 'answer' ? 'answer' : 'interview';
  if (basis === 'all') {
    if (lastAnswer !== null && lastAnswer.day > from) [from, since] = [lastAnswer.day, 'answer'];
    // Vague words of the interview's own day are shown rather than the bare date.
    if (vague?.saidOn != null && vague.saidOn >= from) [from, since] = [vague.saidOn, vague];
  }
  return { from, by: addBusinessDays(from, numbers.assumedTimeline, holidays), since };
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
