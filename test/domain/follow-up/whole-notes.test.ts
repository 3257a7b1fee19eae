/**
 * Whole notes, read and planned as the product does it: the faults that use has shown, one a row. Each row holds with line ends of both
 * kinds, and in any time zone.
 */
import { parse } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { planFollowUps, type Plan } from '../../../src/domain/follow-up/plan';
import { planOptions, readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings';
import { inBrief } from './notes';

const home = process.env['TZ'];
afterAll(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

/** A note: `properties` between the rules, `text` beneath. */
const note = (properties: string, text = ''): string => `---\ntype: interview\n${properties}\n---\n\n${text}\n`;

/** Wednesday 18 November. */
const VELA = 'company: Vela Foods\nposition: Buyer\ninterview-date: 2026-11-18';

function planOf(sources: readonly string[], on: string, settings: Settings = DEFAULT_SETTINGS): Plan {
  const readings = sources.map((source, index) =>
    readInterview(
      { path: `${String(index + 1)}.md`, source },
      settings,
      { parseYaml: (yaml) => parse(yaml) as unknown, templateFolders: [] },
      day(on),
    ),
  );
  const plan = planFollowUps(
    readings.flatMap(({ interviews }) => interviews),
    planOptions(settings),
    endOfDay(day(on)),
  );
  return { ...plan, problems: [...readings.flatMap(({ problems }) => problems), ...plan.problems] };
}

/** The plan of notes with line ends of both kinds, in three time zones; it must be the same. */
function everywhere(sources: readonly string[], on: string, settings?: Settings): Plan {
  const plans = ['UTC', 'Pacific/Honolulu', 'Pacific/Auckland'].flatMap((zone) => {
    process.env['TZ'] = zone;
    return [sources, sources.map((source) => source.replaceAll('\n', '\r\n'))].map((each) => planOf(each, on, settings));
  });
  const [first] = plans;
  if (first === undefined) throw new Error('There is no plan.');
  const briefly = ({ followUps, problems }: Plan) => [followUps.map(inBrief), problems];
  for (const other of plans) expect(briefly(other)).toEqual(briefly(first));
  return first;
}

/** Rows other than thank-yous, in brief. */
const rowsOn = (sources: readonly string[], on: string, settings?: Settings): string[] =>
  everywhere(sources, on, settings)
    .followUps.filter(({ kind }) => kind !== 'thank-you')
    .map(inBrief);

describe('one truth about the day of the interview', () => {
  const moved = note(
    'company: Vela Foods\nposition: Buyer\ninterview-date: 2026-11-10\nfollow-up-log:\n  - 2026-11-12 moved to 2026-11-18\n  - 2026-11-09 moved to 2026-11-11',
    "They'll call within a week.",
  );

  it('a promise counts from the day that the rows have too, whatever the order of the lines', () => {
    expect(rowsOn([moved], '2026-11-19')).toContain('first-check-in planned from 2026-11-26 to 2026-12-02 (T7)');
  });

  it('neither knows a line that lies ahead', () => {
    const ahead = note(`${VELA}\nfollow-up-log:\n  - 2026-12-20 moved to 2026-12-22`, "They'll call within a week.");
    expect(rowsOn([ahead], '2026-11-26')).toContain('first-check-in due from 2026-11-26 to 2026-12-02 (T7)');
    expect(everywhere([ahead], '2026-11-26').problems).toEqual([
      expect.objectContaining({ line: 7, message: expect.stringContaining('has yet to come') as string }),
    ]);
    expect(rowsOn([ahead], '2026-12-23')).toContain('first-check-in planned from 2026-12-30 to 2027-01-05 (T7)');
  });
});
