/**
 * What is said of meetings that no note tells of.
 *
 * In: how an application stands. Out: problems, each at the line that told of the meeting. Not here: which meetings these are
 * (`told-meetings.ts`).
 */
import { addDays } from '../calendar/day';
import { sayDay } from '../calendar/say-day';
import type { NoteProblem } from '../note/problem';
import type { ApplicationState } from './application-state';
import { endingStatus } from './rules/t13-answer';
import { INTERVIEW_LAPSE_DAYS } from './rules/t16-gone-quiet';

/** A meeting wants thanks, and only an interview with a note has a row for them: while they would not have gone quiet, its line says so. */
export const unnotedMeetings = (appState: ApplicationState): NoteProblem[] =>
  endingStatus(appState) !== null
    ? []
    : appState.meetings.over
        .filter(({ by }) => appState.today <= addDays(by, INTERVIEW_LAPSE_DAYS))
        .map(({ note, line, by, quote }) => ({
          note,
          line,
          message: `"${quote}": no note tells of the meeting on ${sayDay(by, appState.today)}, so no thank-you is listed for it. If it took place, make a note for it, with interview-date: ${by}.`,
        }));
