/**
 * T12 (of the article): a new round.
 *
 * In: how an application stands. Out: the later round that the check-ins count from, and the one ahead that they wait for.
 */
import { chainStart, type ApplicationState } from '../application-state';
import type { DatedPromise } from '../promises';
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

/** A later round that the chain counts from, or a meeting that was told and has no note. */
export function begunByRound(appState: ApplicationState): Reason[] {
  const start = chainStart(appState);
  const [first, ...later] = appState.tookPlace;
  if (start === null || start === first?.day) return [];
  if (later.some(({ day }) => day === start)) return [{ why: 'later-round', rules: ['T12'], day: start }];
  return appState.meetings.over.filter(({ by }) => by === start).map(metAt);
}

/** The round that lies ahead, until which no check-in goes out. */
export function untilNextRound({ ahead: [next], meetings: { ahead } }: ApplicationState): Reason[] {
  const [told] = ahead;
  if (next !== undefined && (told === undefined || next.day <= told.by)) return [{ why: 'round-ahead', rules: ['T12'], day: next.day }];
  return told === undefined ? [] : [metAt(told)];
}

const metAt = ({ by, quote }: DatedPromise): Reason => ({ why: 'meeting', rules: ['T12'], day: by, quote });

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
  {
    story: 'The second round was fixed for Thursday 26 November: nobody is late on the Friday, the check-in counts from the round.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16', text: 'Second round on Thursday 26 November at ten.' },
    ],
    on: '2026-11-27',
    row: 'first-check-in planned from 2026-12-04 to 2026-12-10 (T8)',
  },
];
