/**
 * T13 (of the article): an answer.
 *
 * In: how an application stands. Out: the answer that the check-ins count from, and the status that ends them.
 */
import type { Status } from '../../note/interview-note';
import { chainStart, type ApplicationState } from '../application-state';
import type { Reason } from '../reason';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T13: EtiquetteRule = {
  id: 'T13',
  title: 'An answer starts the clock anew',
  what: 'What they write counts from the day on which it came. An automatic receipt is no answer; a final no or an offer ends the check-ins.',
  when: 'From every line "heard ..." of the log, and every later round.',
  why: 'Who has answered is not silent, and gets the time that they ask for.',
};

/** An answer that the chain counts from. */
export function begunByAnswer(appState: ApplicationState): Reason[] {
  const start = chainStart(appState);
  const rounds = [...appState.tookPlace.map(({ day }) => day), ...appState.meetings.over.map(({ by }) => by)];
  if (start === null || rounds.includes(start)) return [];
  return [{ why: 'answer', rules: ['T13'], day: start }];
}

/** Statuses after which nothing of the chain is sent any more; after the first two of them a networking check-in may follow. */
const ENDING: readonly Status[] = ['rejected', 'closed', 'offer', 'accepted', 'withdrawn'];

/** The status that ended the process, or null while it goes on. */
export const endingStatus = ({ status }: ApplicationState): Status | null => (status !== null && ENDING.includes(status) ? status : null);

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'On Wednesday 2 December they wrote that they decide by the end of next week: 11 December.',
    notes: [
      {
        properties:
          'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16\nfollow-up-log:\n  - "2026-12-02 heard decision: by the end of next week"',
      },
    ],
    on: '2026-12-10',
    row: 'first-check-in planned from 2026-12-14 to 2026-12-18 (T7)',
  },
  {
    story: 'They said no: what was still planned is dropped.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\nstatus: rejected\ninterview-date: 2026-11-16' }],
    on: '2026-12-10',
    row: 'first-check-in dropped (T13)',
  },
];
