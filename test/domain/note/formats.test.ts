/** Published formats of job-search notes, read with no setting: the day of each interview and the day that the employer named. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { companyKey } from '../../../src/domain/follow-up/company-name';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { interviewDay } from '../../../src/domain/note/interview-day';
import { editOfFix } from '../../../src/domain/note/near-miss';
import { readInterview } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

interface Format {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expect: Readonly<Record<string, { readonly day: string | null; readonly by: string | null }>>;
}

const formatsIn = (name: string): Format[] => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Format[];
const FORMATS = formatsIn('formats.json');
const MORE_FORMATS = formatsIn('formats-more.json');
const HOST = { parseYaml: (yaml: string): unknown => parse(yaml), templateFolders: [] };
/** The Friday on which the vaults are looked at. */
const TODAY = day('2026-11-20');
const read = (path: string, source: string) => readInterview({ path, source }, DEFAULT_SETTINGS, HOST, TODAY);

/** What is read of a company: the day of its latest interview, and the promise that the first check-in waits for. */
function told({ files }: Format, company: string): { day: string | null; by: string | null } {
  const interviews = Object.entries(files)
    .flatMap(([path, source]) => read(path, source).interviews)
    .filter(({ note }) => note.company !== null && companyKey(note.company) === company);
  const past = interviews.flatMap(({ note }) => interviewDay(note) ?? []).filter((on) => on <= TODAY);
  const { followUps } = planFollowUps(interviews, { preset: 'standard', holidays: NO_HOLIDAYS }, endOfDay(TODAY));
  return { day: past.sort().at(-1) ?? null, by: followUps.find(({ kind }) => kind === 'first-check-in')?.promise?.by ?? null };
}

const rowsOf = (formats: readonly Format[]) =>
  formats.map((format) => {
    const companies = Object.entries(format.expect).map(([company, expected]) => ({
      company,
      expected,
      got: told(format, companyKey(company)),
    }));
    const wrong = companies.filter(({ expected, got }) => expected.day !== got.day || expected.by !== got.by);
    return { name: format.name, wrong };
  });

const table = (rows: ReturnType<typeof rowsOf>): string =>
  rows
    .map(
      ({ name, wrong }) =>
        `${wrong.length === 0 ? 'whole  ' : 'not yet'}  ${name}${wrong.map((each) => `\n           ${JSON.stringify(each)}`).join('')}`,
    )
    .join('\n');

const whole = (rows: ReturnType<typeof rowsOf>): number => rows.filter(({ wrong }) => wrong.length === 0).length;

describe('published formats', () => {
  it('are read whole with no setting, at least 17 of 19', () => {
    const rows = rowsOf(FORMATS);
    console.info(table(rows));
    expect(whole(rows)).toBeGreaterThanOrEqual(17);
  });

  it('are read whole where they were gathered later, all of them', () => {
    const rows = rowsOf(MORE_FORMATS);
    console.info(table(rows));
    expect(rows.length - whole(rows)).toBe(0);
  });

  it.each(
    FORMATS.map(({ files }) => Object.entries(files))
      .filter((files) => files.every(([path, source]) => read(path, source).interviews.length === 0))
      .flat(),
  )('%s does not count, and is named with a fix that works', (path, source) => {
    const { nearMiss, interviews } = read(path, source);
    expect(interviews).toEqual([]);
    const edit = nearMiss === null ? null : editOfFix(nearMiss.fix)(source);
    if (edit?.ok !== true) throw new Error(`Not mended: ${JSON.stringify(nearMiss)}`);
    const after = read(path, edit.source);
    expect(after.nearMiss).toBeNull();
  });
});
