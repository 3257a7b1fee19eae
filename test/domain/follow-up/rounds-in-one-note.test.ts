/** Several rounds in one note, whose log they share: a line concerns one of them. Each case holds with line ends of both kinds. */
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { planOptions, readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

/** Wednesday 18 and Wednesday 25 November, with what the log says. */
const note = (log: readonly string[]): string =>
  [
    '---',
    'type: job application',
    'company: Vela Foods',
    'position: Buyer',
    'follow-up-log:',
    ...log.map((line) => `  - ${line}`),
    '---',
    '',
    '## Phone screen with Orin Park, 2026-11-18',
    '',
    '## Panel with Ray Ito, 2026-11-25',
    '',
  ].join('\n');

/** The rows about the rounds themselves: "thank-you to Ray Ito due, 2026-11-25". */
function rowsOn(source: string, on: string): string[] {
  const reading = readInterview(
    { path: 'Vela.md', source },
    DEFAULT_SETTINGS,
    { parseYaml: (yaml) => parse(yaml) as unknown, templateFolders: [] },
    day(on),
  );
  return planFollowUps(reading.interviews, planOptions(DEFAULT_SETTINGS), endOfDay(day(on)))
    .followUps.filter(({ kind }) => ['thank-you', 'no-show', 'apology'].includes(kind))
    .map(({ kind, recipient, state, interview }) => `${kind} to ${recipient ?? 'nobody'} ${state}, ${interview ?? ''}`)
    .sort();
}

describe('in a note of two rounds', () => {
  it.each([
    ['nothing was moved or missed', [], '2026-11-26', ['Orin Park lapsed, 2026-11-18', 'Ray Ito due, 2026-11-25']],
    [
      'a move concerns the next round on or after its day',
      ['2026-11-20 moved to 2026-12-02'],
      '2026-11-26',
      ['Orin Park lapsed, 2026-11-18', 'Ray Ito planned, 2026-12-02'],
    ],
    [
      'a move before all rounds concerns the first',
      ['2026-11-16 moved to 2026-11-20'],
      '2026-11-21',
      ['Orin Park due, 2026-11-20', 'Ray Ito planned, 2026-11-25'],
    ],
    [
      'a move behind all rounds concerns the last',
      ['2026-11-26 moved to 2026-12-02'],
      '2026-11-26',
      ['Orin Park lapsed, 2026-11-18', 'Ray Ito planned, 2026-12-02'],
    ],
    [
      'a second move concerns the same round, wherever it stands by then',
      ['2026-11-16 moved to 2026-11-30', '2026-11-26 moved to 2026-12-02'],
      '2026-11-26',
      ['Orin Park planned, 2026-12-02', 'Ray Ito due, 2026-11-25'],
    ],
    [
      'a line behind a move concerns the round that is the latest now',
      ['2026-11-16 moved to 2026-11-30', '2026-11-30 missed by them'],
      '2026-11-30',
      ['Ray Ito overdue, 2026-11-25', 'no-show to Orin Park due, 2026-11-30'],
    ],
    [
      'a miss concerns the round of its day',
      ['2026-11-25 missed by them'],
      '2026-11-25',
      ['Orin Park overdue, 2026-11-18', 'no-show to Ray Ito due, 2026-11-25'],
    ],
    [
      'a miss that was logged a day late concerns the round before, since the next lies ahead',
      ['2026-11-19 missed by us'],
      '2026-11-19',
      ['Ray Ito planned, 2026-11-25', 'apology to Orin Park due, 2026-11-18'],
    ],
    [
      'what was missed gets its new day',
      ['2026-11-18 missed by them', '2026-11-19 moved to 2026-11-20'],
      '2026-11-20',
      ['Orin Park due, 2026-11-20', 'Ray Ito planned, 2026-11-25'],
    ],
    [
      'what was missed gets its new day in any order of the lines',
      ['2026-11-18 moved to 2026-11-20', '2026-11-18 missed by them'],
      '2026-11-20',
      ['Orin Park due, 2026-11-20', 'Ray Ito planned, 2026-11-25'],
    ],
    [
      'a message about a miss concerns the round that was missed',
      ['2026-11-18 missed by them', '2026-11-25 sent no-show by email'],
      '2026-11-25',
      ['Ray Ito due, 2026-11-25', 'no-show to Orin Park done, 2026-11-18'],
    ],
  ])('%s', (_, log, on, expected) => {
    const rows = expected.map((row) => (/^(?:no-show|apology) /.test(row) ? row : `thank-you to ${row}`)).sort();
    expect(rowsOn(note(log), on)).toEqual(rows);
    expect(rowsOn(note(log).replaceAll('\n', '\r\n'), on)).toEqual(rows);
  });
});
