/** Published formats of job-search notes, and what is read of one with no setting: the day of each interview and the day that the employer named. */
import { parse } from 'yaml';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { companyKey } from '../../../src/domain/follow-up/company-name';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { interviewDay } from '../../../src/domain/note/interview-day';
import { readInterview, type InterviewReading } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import formats from './formats.json';
import moreFormats from './formats-more.json';

interface Told {
  readonly day: string | null;
  readonly by: string | null;
}

export interface Format {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expect: Readonly<Record<string, Told>>;
}

export const FORMATS: readonly Format[] = formats;
export const MORE_FORMATS: readonly Format[] = moreFormats;

const HOST = { parseYaml: (yaml: string): unknown => parse(yaml, { logLevel: 'silent' }), templateFolders: [] };
/** The Friday on which the vaults are looked at. */
const TODAY = day('2026-11-20');

export const read = (path: string, source: string): InterviewReading => readInterview({ path, source }, DEFAULT_SETTINGS, HOST, TODAY);

/** What is read of each company: the day of its latest interview, and the promise that the first check-in waits for. */
export function told({ files, expect }: Format): Record<string, Told> {
  const all = Object.entries(files).flatMap(([path, source]) => read(path, source).interviews);
  return Object.fromEntries(
    Object.keys(expect).map((company) => {
      const interviews = all.filter(({ note }) => note.company !== null && companyKey(note.company) === companyKey(company));
      const past = interviews.flatMap(({ note }) => interviewDay(note) ?? []).filter((on) => on <= TODAY);
      const { followUps } = planFollowUps(interviews, { preset: 'standard', holidays: NO_HOLIDAYS }, endOfDay(TODAY));
      const by = followUps.find(({ kind }) => kind === 'first-check-in')?.promise?.by ?? null;
      return [company, { day: past.sort().at(-1) ?? null, by }];
    }),
  );
}
