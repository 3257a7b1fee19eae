/**
 * Thank-yous (T1): one for each interview, and for each interviewer of a panel. They stand beside the chain.
 *
 * In: how the application stands, and now. Out: one row each, and lines of the log that name nobody. Not here: other messages.
 */
import { daysBetween } from '../calendar/day';
import type { Now } from '../calendar/now';
import { sayDay } from '../calendar/say-day';
import type { Interviewer } from '../note/interview-note';
import type { NoteProblem } from '../note/problem';
import { isChainKind } from './chain';
import type { FollowUp } from './follow-up';
import type { LogLine } from './log-book';
import { nameKey, personNamed } from './people';
import type { Round } from './rounds';
import { closedBy, isSentOrSkipped, loggedReason, passedBy, row } from './row';
import { thankYouDays, whyThanks } from './rules/t1-thank-you';
import { thanksLapse } from './rules/t16-gone-quiet';
import { putOffUntil, type ApplicationState } from './application-state';
import { stateOn } from './step';

type ThankYouLine = LogLine & { readonly what: 'sent' | 'skipped' | 'put-off'; readonly to: string | null };

const isThankYou = (line: LogLine): line is ThankYouLine => 'kind' in line && line.kind === 'thank-you';

/** The round that a line is about and the person it names; nobody for all of the round. */
interface Meant {
  readonly round: Round;
  readonly person: Interviewer | null;
}

/**
 * The latest round of the line's own note, those that name people first, else the latest one before it that has this person; nobody can
 * be thanked before the interview.
 */
function meantBy(line: ThankYouLine, rounds: readonly Round[]): Meant | null {
  const known = rounds.filter(({ day }) => line.what !== 'sent' || day <= line.day);
  const own = known.filter(({ paths }) => paths.includes(line.note.path)).reverse();
  const named = line.to === null ? [] : own.filter(({ interviewers }) => interviewers.length > 0);
  const candidates = [...named, ...own, ...[...known].reverse()];
  for (const round of candidates) {
    if (line.to === null || round.interviewers.length === 0) return { round, person: null };
    const person = personNamed(round.interviewers, line.to);
    if (person !== null) return { round, person };
  }
  return null;
}

/** The thank-yous of all rounds, those to come included. */
export function thankYous(appState: ApplicationState, now: Now): FollowUp[] {
  const rounds = [...appState.tookPlace, ...appState.ahead];
  const lines = appState.lines.filter(isThankYou).map((line) => ({ line, meant: meantBy(line, rounds) }));
  return rounds.flatMap((round) => {
    const people = round.interviewers.length === 0 ? [null] : round.interviewers;
    return people.map((person) => {
      const concerns = (to: Meant | null): boolean =>
        to?.round === round && (to.person === null || person === null || nameKey(to.person.name) === nameKey(person.name));
      return thankYou(
        appState,
        round,
        person,
        lines.filter(({ meant }) => concerns(meant)).map(({ line }) => line),
        now,
      );
    });
  });
}

function thankYou(
  appState: ApplicationState,
  round: Round,
  person: Interviewer | null,
  lines: readonly ThankYouLine[],
  now: Now,
): FollowUp {
  const { today, key } = appState;
  const { opens, overdueAfter } = thankYouDays(round.day, putOffUntil({ ...appState, lines }, 'thank-you'));
  const passed = lines.filter(isSentOrSkipped);
  const logged = passed.filter(({ what }) => what === 'sent').at(-1) ?? passed.at(-1);
  const checkIn = appState.lines
    .filter(isSentOrSkipped)
    .find(({ what, kind, day }) => what === 'sent' && isChainKind(kind) && day > round.day);
  const lapse = thanksLapse(opens, checkIn ?? null);
  const hasYetToBegin = round.day === today && round.time !== null && round.time > now.time;
  const state = hasYetToBegin ? 'planned' : stateOn(today, { own: opens, opens, overdueAfter, lapsesAfter: lapse.after });

  const recipient = person?.name ?? null;
  const reasons = whyThanks(round, recipient);
  if (logged !== undefined) reasons.push(loggedReason(passedBy(logged)));
  else {
    if (opens > round.day) reasons.push({ why: 'put-off', until: opens });
    reasons.push({ why: 'open', opens, overdueAfter, isOver: state === 'lapsed' });
    if (state === 'overdue') reasons.push({ why: 'late-thanks', days: daysBetween(overdueAfter, today) });
    if (state === 'lapsed') reasons.push(lapse.reason);
  }
  return row(
    { key, round },
    {
      kind: 'thank-you',
      recipient,
      opens,
      overdueAfter,
      state,
      rule: 'T1',
      reasons,
      ...(logged && closedBy(passedBy(logged))),
    },
  );
}

/** Lines about a thank-you that count for nobody. */
export function thankYouProblems(appState: ApplicationState): NoteProblem[] {
  const rounds = [...appState.tookPlace, ...appState.ahead];
  if (rounds.length === 0) return [];
  return appState.lines.filter(isThankYou).flatMap((line) => {
    // Whom a task or a sentence of the note names need not be an interviewer.
    if (line.to === null || line.record !== undefined || meantBy(line, rounds) !== null) return [];
    const here = rounds.filter(({ paths }) => paths.includes(line.note.path));
    const tooEarly = here.find(({ interviewers }) => personNamed(interviewers, line.to ?? '') !== null);
    const message =
      tooEarly === undefined
        ? `Nobody under interviewers is certainly "${line.to}". Write the name as it stands there.`
        : `${line.to} is thanked before the interview on ${sayDay(tooEarly.day, appState.today)}. Correct the day of the line.`;
    return [{ note: line.note.path, line: line.line, message }];
  });
}
