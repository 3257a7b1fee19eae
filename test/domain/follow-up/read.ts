/** Whole Markdown notes, read as the product reads them. */
import { parse } from 'yaml';
import type { Interview, PlanOptions } from '../../../src/domain/follow-up/follow-up';
import { planFollowUps, type Plan } from '../../../src/domain/follow-up/plan';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import type { NoteProblem } from '../../../src/domain/note/problem';
import { readNote } from '../../../src/domain/note/read-note';
import { readPromisesOf } from '../../../src/domain/timeline/read-promises';

export interface File {
  readonly path: string;
  readonly source: string;
}

export interface Vault {
  readonly interviews: readonly Interview[];
  readonly problems: readonly NoteProblem[];
}

export function readVault(files: readonly File[]): Vault {
  const interviews: Interview[] = [];
  const problems: NoteProblem[] = [];
  for (const file of files) {
    const reading = readNote(file, { parseYaml: parse, interviewFolder: '', propertyNames: '', templateFolders: [] });
    if (!reading.counts) {
      problems.push(...reading.problems);
      continue;
    }
    const read = readPromisesOf(reading.notes, {
      dateOrder: 'month-first',
      nextWeekday: 'following-week',
      holidays: NO_HOLIDAYS,
    });
    problems.push(...reading.problems, ...read.flatMap((each) => each.problems));
    interviews.push(...reading.notes.map((note, index) => ({ note, promises: read[index]?.promises ?? [] })));
  }
  return { interviews, problems };
}

export const planVault = ({ interviews }: Vault, on: string, options: PlanOptions = { preset: 'standard', holidays: NO_HOLIDAYS }): Plan =>
  planFollowUps(interviews, options, endOfDay(day(on)));
