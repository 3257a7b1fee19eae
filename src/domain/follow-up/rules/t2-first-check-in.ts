/**
 * T2 (of the article): the first check-in.
 *
 * In: how an application stands. Out: the day of the first check-in, counted from what they said (T7) or from what is assumed (T8).
 */
import { addDays } from '../../calendar/day';
import { addBusinessDays, onBusinessDay } from '../../calendar/business-days';
import type { Reason } from '../reason';
import type { DatedPromise } from '../promises';
import type { ApplicationState } from '../application-state';
import type { OwnDay, Step } from '../step';
import { whatTheySaid } from './t7-stated-guidance';
import { assumedTimeline, type AssumedTimeline } from './t8-no-timeline';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T2: EtiquetteRule = {
  id: 'T2',
  title: 'First check-in',
  what: 'One short question about the next step, once the employer has let its own day pass.',
  when: 'One business day after the timeline (a week with the patient preset), at the latest a week after it.',
  why: 'Before their day a question looks impatient; long after it, it looks indifferent.',
};

/** Days after the timeline at which the first check-in is overdue. */
const OVERDUE_DAYS = 7;

/** The first check-in waits for the anchor; after an answer that names no day, or before a meeting, for the later of the anchor and an assumed timeline. */
export const firstCheckIn: Step = {
  kind: 'first-check-in',
  rule: 'T8',
  optional: false,
  overdueDays: OVERDUE_DAYS,
  waitsForAll: false,
  own: (appState) => {
    const [anchor] = appState.promises;
    if (anchor === undefined) return afterAssumed(appState, 'all');
    const { lastAnswer, meetings } = appState;
    const stated = afterStated(appState, anchor);
    const isTold = meetings.ahead.length === 0 && (lastAnswer === null || lastAnswer.namesDay);
    const assumed = isTold ? null : afterAssumed(appState, 'answer');
    return assumed !== null && assumed.day > stated.day
      ? { ...assumed, reasons: [...whatTheySaid(anchor, appState), ...assumed.reasons] }
      : stated;
  },
};

function afterStated(appState: ApplicationState, anchor: DatedPromise): OwnDay {
  const added = appState.numbers.afterTimeline + (anchor.approximate ? 1 : 0);
  return afterTimeline(appState, { rule: 'T7', by: anchor.by, reasons: whatTheySaid(anchor, appState) }, added, anchor.approximate);
}

const afterAssumed = (appState: ApplicationState, from: 'all' | 'answer'): OwnDay =>
  afterTimeline(appState, { rule: 'T8', ...assumedTimeline(appState, from) }, appState.numbers.afterTimeline, false);

/** From Tuesday 2026-11-24 and one business day: opens Wednesday 11-25, overdue after Tuesday 12-01. */
function afterTimeline(
  { holidays, numbers }: ApplicationState,
  { rule, by, reasons }: AssumedTimeline & Pick<OwnDay, 'rule'>,
  businessDays: number,
  approximate: boolean,
): OwnDay {
  const added = addBusinessDays(by, businessDays, holidays);
  const patient = onBusinessDay(addDays(by, numbers.patience), holidays);
  // Where the patient preset decides, the week begins with the opening.
  if (patient > added) return { rule, day: patient, reasons: [...reasons, { why: 'patience', rules: ['T2'], days: numbers.patience }] };
  const margin: Reason = { why: 'margin', rules: ['T7'], businessDays, approximate };
  return { rule, day: added, overdueAfter: addDays(by, OVERDUE_DAYS), reasons: [...reasons, margin] };
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'They said "next Tuesday" on Monday 16 November; the check-in is due on the Wednesday.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16', text: "We'll be in touch next Tuesday." }],
    on: '2026-11-25',
    row: 'first-check-in due from 2026-11-25 to 2026-12-01 (T7)',
  },
];
