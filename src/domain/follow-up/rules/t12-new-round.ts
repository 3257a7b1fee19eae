/**
 * T12 (of the article): a new round.
 *
 * In: how an application stands. Out: the later round that the check-ins count from, and the one ahead that they wait for.
 */
import { chainStart, type ApplicationState } from '../application-state';
import type { Reason } from '../reason';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T12: EtiquetteRule = {
  id: 'T12',
  title: 'A new round begins anew',
  what: 'A later round ends the check-ins of the one before; a round that lies ahead pauses them.',
  when: 'From the day of the later round; messages then build on the earlier rounds.',
  why: 'An invitation is an answer: to ask about the old round would be out of step.',
};

/** A later round that the chain counts from. */
export function begunByRound(appState: ApplicationState): Reason[] {
  const start = chainStart(appState);
  const [first, ...later] = appState.tookPlace;
  if (start === null || start === first?.day || !later.some(({ day }) => day === start)) return [];
  return [{ why: 'later-round', rules: ['T12'], day: start }];
}

/** The round that lies ahead, until which no check-in goes out. */
export const untilNextRound = ({ ahead: [next] }: ApplicationState): Reason[] =>
  next === undefined ? [] : [{ why: 'round-ahead', rules: ['T12'], day: next.day }];

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'The second round took place on Monday 23 November: the check-in counts from there.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-09' },
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-23' },
    ],
    on: '2026-11-25',
    row: 'first-check-in planned from 2026-12-01 to 2026-12-07 (T8)',
  },
];
