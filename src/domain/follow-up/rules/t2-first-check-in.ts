import { addDays, type Day } from '../../calendar/day';
import { addBusinessDays, onBusinessDay } from '../../calendar/business-days';
import { sayAssumed, sayDelay, sayMargin, sayPatience, sayPromise } from '../because';
import type { DatedPromise } from '../promises';
import type { ApplicationState } from '../application-state';
import type { OwnDay, Step } from '../step';
import { assumedTimeline } from './t8-no-timeline';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T2: the first check-in. */
export const T2: EtiquetteRule = {
  id: 'T2',
  title: 'First check-in',
  what: 'One short question about the next step, once the employer has let its own day pass.',
  when: 'One business day after the timeline (a week with the patient preset), at the latest a week after it.',
  why: 'Before their day a question looks impatient; long after it, it looks indifferent.',
};

/** Days after the timeline at which the first check-in is overdue. */
const WINDOW_DAYS = 7;

/** The first check-in waits for the anchor; after an answer that names no day for the later of the anchor and an assumed timeline. */
export const firstCheckIn: Step = {
  kind: 'first-check-in',
  rule: 'T8',
  optional: false,
  overdueDays: WINDOW_DAYS,
  waitsForAll: false,
  own: (appState) => {
    const [anchor] = appState.promises;
    if (anchor === undefined) return afterAssumed(appState, 'all');
    const { lastAnswer } = appState;
    const stated = afterStated(appState, anchor);
    const assumed = lastAnswer === null || lastAnswer.namesDay ? null : afterAssumed(appState, 'answer');
    return assumed !== null && assumed.day > stated.day
      ? { ...assumed, because: [...stated.because.slice(0, -1), ...assumed.because] }
      : stated;
  },
};

function afterStated(appState: ApplicationState, anchor: DatedPromise): OwnDay {
  const { today, holidays, numbers } = appState;
  const added = numbers.afterTimeline + (anchor.approximate ? 1 : 0);
  return {
    rule: 'T7',
    ...window(appState, anchor.by, added),
    because: [sayPromise(anchor, today), ...sayDelay(anchor.by, today, holidays), margin(appState, anchor.by, added, anchor.approximate)],
  };
}

function afterAssumed(appState: ApplicationState, from: 'all' | 'answer'): OwnDay {
  const { today, numbers } = appState;
  const assumed = assumedTimeline(appState, from);
  return {
    rule: 'T8',
    ...window(appState, assumed.by, numbers.afterTimeline),
    because: [
      ...sayAssumed(numbers.assumedTimeline, assumed.from, assumed.by, assumed.since, today),
      margin(appState, assumed.by, numbers.afterTimeline, false),
    ],
  };
}

/** From Tuesday 2026-11-24 and one business day: opens Wednesday 11-25, overdue after Tuesday 12-01. */
function window({ holidays, numbers }: ApplicationState, by: Day, businessDays: number): Pick<OwnDay, 'day' | 'overdueAfter'> {
  const added = addBusinessDays(by, businessDays, holidays);
  const patient = onBusinessDay(addDays(by, numbers.patience), holidays);
  // Where the patient preset decides, the week begins with the opening.
  return patient > added ? { day: patient } : { day: added, overdueAfter: addDays(by, WINDOW_DAYS) };
}

/** The sentence about what was added to their day. */
function margin(appState: ApplicationState, by: Day, businessDays: number, approximate: boolean): string {
  const isPatient = window(appState, by, businessDays).overdueAfter === undefined;
  return isPatient ? sayPatience(appState.numbers.patience) : sayMargin(businessDays, approximate);
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'They said "next Tuesday" on Monday 16 November; the check-in is due on the Wednesday.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16', text: "We'll be in touch next Tuesday." }],
    on: '2026-11-25',
    row: 'first-check-in due from 2026-11-25 to 2026-12-01 (T7)',
  },
];
