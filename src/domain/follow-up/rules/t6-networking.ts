/**
 * T6 (of the article): the networking check-in.
 *
 * In: how an application stands. Out: the step that comes once its process has ended, or none.
 */
import { addMonths, type Day } from '../../calendar/day';
import { onBusinessDay } from '../../calendar/business-days';
import { lastEvent, type ApplicationState } from '../application-state';
import { chainOf } from '../chain';
import type { Step } from '../step';
import { endingStatus } from './t13-answer';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T6: EtiquetteRule = {
  id: 'T6',
  title: 'Networking check-in',
  what: 'A friendly word with no request in it: an article, or congratulations on their news. It is optional.',
  when: 'Two months after the process ended, by the third; when it was sent, again after the same time.',
  why: 'People change teams and plans; who stays in touch is thought of.',
};

/** The networking check-in of a process that ended, or of the last such message. */
const networkingCheckIn = (from: Day, again: boolean): Step => ({
  kind: 'networking-check-in',
  rule: 'T6',
  optional: true,
  overdueDays: null,
  waitsForAll: false,
  own: ({ holidays }) => {
    const until = addMonths(from, 3);
    return {
      day: onBusinessDay(addMonths(from, 2), holidays),
      rule: 'T6',
      reasons: [{ why: 'networking', rules: ['T6', 'T15'], from, until, again }],
      lapsesAfter: addMonths(until, 1),
    };
  },
});

/** The networking check-in that comes next, or null where the process goes on, ended otherwise, or the last one was skipped. */
export function networkingStep(appState: ApplicationState): Step | null {
  const status = endingStatus(appState);
  const { last } = chainOf(appState);
  const closed = last?.kind === 'closing-note' ? last.day : null;
  const ended =
    status === null ? closed : status === 'rejected' || status === 'closed' ? lastEvent(appState.lines, appState.tookPlace) : null;
  if (ended === null) return null;
  const days = (what: 'sent' | 'skipped'): Day[] =>
    appState.lines.flatMap((line) => (line.what === what && line.kind === 'networking-check-in' && line.day >= ended ? [line.day] : []));
  const sent = days('sent').at(-1) ?? null;
  const skipped = days('skipped').at(-1) ?? null;
  if (skipped !== null && skipped > (sent ?? '')) return null;
  return networkingCheckIn(sent ?? ended, sent !== null);
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'They said no on Friday 20 November; two months later is Wednesday 20 January.',
    notes: [
      {
        properties:
          'company: Acme\nposition: Engineer\nstatus: rejected\ninterview-date: 2026-11-12\nfollow-up-log:\n  - 2026-11-20 heard they chose somebody else',
      },
    ],
    on: '2027-01-20',
    row: 'networking-check-in due from 2027-01-20, optional (T6)',
  },
];
