/**
 * T14 (of the article): go on meanwhile.
 *
 * In: all rows of a plan, and the application that is waited for. Out: one message for each other application. Not here: what is due there.
 */
import type { FollowUp } from '../follow-up';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T14: EtiquetteRule = {
  id: 'T14',
  title: 'Meanwhile, go on',
  what: 'While one employer is silent, look after the other applications.',
  when: 'Whenever you wait; after a closing note the next opportunity comes first.',
  why: 'Waiting is easier with something else in hand, and you ask more calmly.',
};

/** The first message of each other application that can go out now, late ones first; optional ones do not count. */
export function meanwhile(followUps: readonly FollowUp[], waitingFor: string): FollowUp[] {
  const open = followUps.filter(
    ({ application, state, optional }) => application !== waitingFor && !optional && (state === 'due' || state === 'overdue'),
  );
  const byState = [...open.filter(({ state }) => state === 'overdue'), ...open.filter(({ state }) => state === 'due')];
  return byState.filter((row, index) => byState.findIndex(({ application }) => application === row.application) === index);
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Acme has time until December; the thank-you to Bolt is what can be done today.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16\ntimeline: by December 4' },
      { properties: 'company: Bolt\nposition: Engineer\ninterviewers: [Ann Gray]\ninterview-date: 2026-11-23' },
    ],
    on: '2026-11-23',
    row: 'thank-you to Ann Gray due from 2026-11-23 to 2026-11-24 (T1)',
  },
];
