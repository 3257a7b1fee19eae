/**
 * T17 (an addition to the article): another offer is in hand.
 *
 * In: how all applications stand. Out: the question that each other open application is asked once, with its days. Not here: spacing, which
 * does not hold it.
 */
import { addDays, later, type Day } from '../../calendar/day';
import { onBusinessDay } from '../../calendar/business-days';
import type { FollowUp } from '../follow-up';
import { compareText } from '../../in-order';
import type { Reason } from '../reason';
import { closedBy, loggedReason, passedBy, row, sentOrSkipped, type SentOrSkipped } from '../row';
import { lastEvent, positionOf, putOffUntil, type ApplicationState } from '../application-state';
import { stateOn, type StepDays } from '../step';
import { LAPSE_DAYS } from './t16-gone-quiet';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T17: EtiquetteRule = {
  id: 'T17',
  title: 'Another offer is in hand',
  what: 'Ask every other open application once for its timing, without pressure; a company where two positions are open gets one question about both.',
  when: 'At once when a note has `status: offer` and `answer-by`; overdue after that day. Spacing does not hold it back, but the next message keeps its distance to it.',
  why: 'They may want to decide sooner, and can only if they know.',
};

/** An offer as it was known on a day. */
interface Offer {
  readonly application: string;
  readonly company: string | null;
  /** The last line of the offer note's log, else its interview. */
  readonly since: Day;
  /** The day of the interview that led to it: a question before that day was about something else. */
  readonly interview: Day;
  readonly answerBy: Day;
}

/** The offers that were known on a day; one that was answered since still explains the question that it led to. */
const offersOn = (holders: readonly ApplicationState[], day: Day): Offer[] =>
  holders.flatMap(({ statusNote, answerBy, key, lines, tookPlace, ahead, company }) => {
    if (statusNote === null || answerBy === null) return [];
    const rounds = [...tookPlace, ...ahead].filter(({ paths }) => paths.includes(statusNote.path));
    const since = lastEvent(
      lines.filter((line) => line.note === statusNote && line.day <= day),
      rounds,
    );
    return since === null ? [] : [{ application: key, company, since, interview: rounds[0]?.day ?? since, answerBy }];
  });

/** The offer that presses most: the first that can still be answered, else the one that could be answered last. */
function mostPressing(offers: readonly Offer[], day: Day): Offer | null {
  const inOrder = [...offers].sort((a, b) => compareText(a.answerBy, b.answerBy) || compareText(a.application, b.application));
  return inOrder.find(({ answerBy }) => answerBy >= day) ?? inOrder.at(-1) ?? null;
}

/** When to ask: at once, by the day on which the offer must be answered; an offer of Saturday 2026-11-28 opens Monday 11-30. */
function daysToAsk(appState: ApplicationState, { since, answerBy, company }: Offer): StepDays {
  const { holidays } = appState;
  const own = onBusinessDay(since, holidays);
  const until = putOffUntil(appState, KIND);
  const opens = until === null ? own : later(own, onBusinessDay(until, holidays));
  const putOff: Reason[] = until !== null && opens > own ? [{ why: 'put-off', until }] : [];
  return {
    own: opens,
    opens,
    overdueAfter: answerBy,
    lapsesAfter: addDays(answerBy, LAPSE_DAYS),
    rule: 'T17',
    reasons: [{ why: 'offer', rules: ['T17'], company, answerBy }, ...putOff],
  };
}

const KIND = 'timeline-question';

/** By position, as the etiquette has it for two positions at one company. */
const byPosition = (a: ApplicationState, b: ApplicationState): number =>
  compareText(positionOf(a), positionOf(b)) || compareText(a.key, b.key);

/**
 * The rows of each application at companies that can meet, by its key. `offering` are all applications whose notes name a day to answer
 * by. A company is asked once, about all positions that are open there: the row is that of the first one by position.
 */
export function questionsOf(
  appStates: readonly ApplicationState[],
  offering: readonly ApplicationState[],
  isOpen: (appState: ApplicationState) => boolean,
): Map<string, FollowUp[]> {
  const open = appStates.filter(isOpen).sort(byPosition);
  return new Map(
    appStates.map((each) => {
      const holders = offering.filter(({ key }) => key !== each.key);
      const there = (other: ApplicationState): boolean => other.addressee === each.addressee;
      const [asking, ...others] = open.filter(there);
      const about = asking === each ? others : null;
      const elsewhere = appStates.filter((other) => other !== each && there(other)).flatMap(({ lines }) => sentOrSkipped(lines, KIND));
      return [each.key, each.round === null ? [] : questionRows(each, holders, about, elsewhere)];
    }),
  );
}

/**
 * The rows of one application: what was asked or skipped, with the days that it had, and what is to be asked. `about` are the other
 * positions that the question is about, null where this application does not ask; `elsewhere` are lines of those positions.
 */
function questionRows(
  appState: ApplicationState,
  holders: readonly ApplicationState[],
  about: readonly ApplicationState[] | null,
  elsewhere: readonly SentOrSkipped[],
): FollowUp[] {
  const { today, lines } = appState;
  const rowOf = (days: StepDays | null, rest: Pick<FollowUp, 'state' | 'reasons'> & { loggedOn?: Day }): FollowUp =>
    row(appState, { kind: KIND, rule: 'T17', opens: days?.opens ?? null, overdueAfter: days?.overdueAfter ?? null, ...rest });

  const offer =
    about !== null
      ? mostPressing(
          offersOn(
            holders.filter(({ status }) => status === 'offer'),
            today,
          ),
          today,
        )
      : null;
  const asked = sentOrSkipped(lines, KIND);
  const isAnswer = ({ day }: SentOrSkipped): boolean => offer !== null && day >= offer.interview;
  const isSent = asked.some((line) => isAnswer(line) && line.what === 'sent');
  // Of one offer `sent` beats `skipped`, whatever the days.
  const rows = asked
    .filter((line) => !(isSent && isAnswer(line) && line.what === 'skipped'))
    .map((line) => {
      const then = mostPressing(
        offersOn(holders, line.day).filter(({ interview }) => interview <= line.day),
        line.day,
      );
      const days = then === null ? null : daysToAsk(appState, then);
      const passed = passedBy(line);
      return rowOf(days, { reasons: [...(days?.reasons ?? []), loggedReason(passed)], ...closedBy(passed) });
    });
  if (about === null || offer === null || [...asked, ...elsewhere].some(isAnswer)) return rows;
  const days = daysToAsk(appState, offer);
  const state = stateOn(today, days);
  const positions = about.flatMap((each) => {
    const position = positionOf(each);
    return position === null ? [] : [{ position, company: each.company === appState.company ? null : each.company }];
  });
  const also: Reason[] = positions.length === 0 ? [] : [{ why: 'also-about', positions }];
  const { opens, overdueAfter } = days;
  return [
    ...rows,
    rowOf(days, { state, reasons: [...days.reasons, ...also, { why: 'open', opens, overdueAfter, isOver: state === 'lapsed' }] }),
  ];
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Bolt made an offer on Tuesday 24 November and wants an answer by 4 December; Acme is asked.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-18' },
      {
        properties:
          'company: Bolt\nposition: Engineer\ninterview-date: 2026-11-12\nstatus: offer\nanswer-by: 2026-12-04\nfollow-up-log:\n  - 2026-11-24 heard they make an offer',
      },
    ],
    on: '2026-11-24',
    row: 'timeline-question due from 2026-11-24 to 2026-12-04 (T17)',
  },
];
