/**
 * The lines of a text that give facts of an interview, in which nobody says anything.
 *
 * In: a note taken apart, and its rounds. Out: where these lines stand. Not here: what is read in them (`facts/`).
 */
import type { FoundRound } from './facts/round';
import type { Stretch } from './interview-note';
import type { Whole } from './judge-note';
import { goesBy, nameSet } from './properties';

/** Names of what the user plans. */
const OWN_PLANS = nameSet(
  'follow-up date, follow-up on, follow up by, follow-up, reminder, reminder date, remind me, next action, nachfassen am',
);

const GIVEN = ['interview-date', 'company', 'position', 'interviewers'] as const;

/** Lines that give the day, the company, the people: nobody says anything in them, so nothing of them is a promise. */
export function factLines({ outline, written, names }: Whole, rounds: readonly FoundRound[]): Stretch[] {
  const given = (name: string): boolean => GIVEN.some((property) => goesBy(names[property], name));
  const lines = new Set(
    [...written, ...rounds.flatMap((round) => round.written)]
      .filter(({ name, place }) => place !== 'frontmatter' && (given(name) || OWN_PLANS.has(name)) && place !== 'title')
      .filter(({ name, line }) => !rounds.some((round) => round.line === line && name === 'interviewers'))
      .map(({ line }) => line),
  );
  return outline.lines.filter(({ number }) => lines.has(number)).map(({ start, next }) => ({ start, end: next }));
}
