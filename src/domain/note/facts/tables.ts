/**
 * Tables of the body: rounds with a day in each row, people, and lists of many applications.
 *
 * In: the outline. Out: tables, rounds, people, companies. Not here: tables of two columns, whose rows are labels (`labels.ts`).
 */
import { nameSet } from '../properties';
import type { Written } from '../fact';
import type { Line } from '../lines';
import { cellsOf } from './labels';
import type { Outline } from './outline';
import {
  isAboutRound,
  isContainer,
  isRoundWords,
  roundIn,
  writtenInWords,
  type DayReading,
  type FoundRound,
  type RoundsFound,
} from './round';
import { PROPERTY_WORDS } from '../words';

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: Line }[];
  /** The nearest heading above. */
  readonly heading: string;
}

const DELIMITER = /^[\s>]{0,20}\|?[\s:|-]*-[\s:|-]*$/;

const names = (languages: readonly string[], more = ''): { has: (name: string) => boolean } => nameSet([...languages, more].join(','));
const DAY = names(PROPERTY_WORDS['interview-date'], 'day, on, tag, jour, día, giorno, dag, scheduled on');
const TYPE = names(PROPERTY_WORDS['interview-type'], 'type, interview, action, event, what, step, activity, art, was, name, kind');
const PEOPLE = names(PROPERTY_WORDS.interviewers, 'who, whom, name, names, person, wer, mit wem, qui');
const COMPANY = names(PROPERTY_WORDS.company);
const STATUS = names(PROPERTY_WORDS.status);
const PEOPLE_HEADING = names(
  PROPERTY_WORDS.interviewers,
  'interviewer information, interviewer info, interviewer details, interview panel, people i met, who i met, who i spoke to, key contacts, my interviewers',
);

/** Whether a heading stands over the people of an interview: "👥 Interviewers". */
export const isPeopleHeading = (heading: string): boolean => PEOPLE_HEADING.has(heading);

/** The cells of a row that has no sign at its sides: `When | What | Who`. */
const openCells = (text: string): string[] | null =>
  /\S\s*\|\s*\S/.test(text.slice(0, 200)) && !/^[\s>]*(?:#|[-*+]\s)/.test(text) ? cellsOf(`|${text.trim()}|`) : null;

/** The tables of a note, each with its header; what has no line of dashes below its header is none. */
export function tablesIn({ lines }: Outline): Table[] {
  const tables: Table[] = [];
  let heading = '';
  let rows: { cells: string[]; line: Line }[] = [];
  let delimited = false;
  const settle = (): void => {
    const [header, ...others] = rows;
    if (header !== undefined && delimited) tables.push({ header: header.cells, rows: others, heading });
    rows = [];
    delimited = false;
  };
  for (const line of lines) {
    const cells = line.text.includes('|') ? (cellsOf(line.text) ?? openCells(line.text)) : null;
    if (cells === null) {
      settle();
      if (line.text.startsWith('#')) heading = line.text.replace(/^#+\s*/, '');
    } else if (DELIMITER.test(line.text)) delimited = rows.length === 1;
    else rows.push({ cells, line });
  }
  settle();
  return tables;
}

const column = ({ header }: Table, set: { has: (name: string) => boolean }): number => header.findIndex((name) => set.has(name));

/** The companies of a table in which each row is an application of its own; empty for every other table. */
export function companiesIn(table: Table): string[] {
  const at = column(table, COMPANY);
  if (at < 0 || table.header.length < 3) return [];
  return [...new Set(table.rows.map(({ cells }) => cells[at]?.trim() ?? '').filter((company) => /\p{L}/u.test(company)))];
}

/** The rounds that a table's rows tell of: each with a day, in a table of interviews or with a round's name. */
export function tableRounds(tables: readonly Table[], reading: DayReading, everywhere: boolean): RoundsFound {
  const rounds: FoundRound[] = [];
  const withoutDay: RoundsFound['withoutDay'][number][] = [];
  for (const table of tables) {
    const [day, type, people, status] = [DAY, TYPE, PEOPLE, STATUS].map((set) => column(table, set)) as [number, number, number, number];
    const under = isContainer(table.heading);
    if (day < 0 || companiesIn(table).length > 1 || !(everywhere || under)) continue;
    for (const { cells, line } of table.rows) {
      const called = type < 0 ? cells.filter((_, at) => at !== day).join(', ') : (cells[type] ?? '');
      const isRound = isRoundWords(called) ? !isAboutRound(called) : under && !isAboutRound(called) && cells.some((cell) => cell !== '');
      if (!isRound) continue;
      const { moment } = roundIn(cells[day] ?? '', reading);
      const { number } = line;
      if (moment === null) {
        if (under) withoutDay.push({ words: called, line: number });
        continue;
      }
      const written: Written[] = [
        ...writtenInWords(called, number),
        ...(people < 0 || people === type
          ? []
          : [{ name: 'interviewers', value: cells[people] ?? '', line: number, place: 'round' as const }]),
        ...(status < 0 ? [] : [{ name: 'status', value: cells[status] ?? '', line: number, place: 'round' as const }]),
      ];
      rounds.push({ day: moment.day, time: moment.time, words: called, line: number, own: { start: line.start, end: line.next }, written });
    }
  }
  return { rounds, withoutDay };
}

/** The people in tables that name them: a column "Name" under a heading such as "Interviewers". */
export function peopleInTables(tables: readonly Table[]): Written[] {
  return tables
    .filter(({ heading }) => isPeopleHeading(heading))
    .flatMap((table) => {
      const at = Math.max(0, column(table, PEOPLE));
      return table.rows.flatMap(({ cells, line: { number } }): Written[] => {
        const value = (cells[at] ?? '').replace(/\*\*|__/g, '');
        return value === '' ? [] : [{ name: 'interviewers', value, line: number, place: 'label' }];
      });
    });
}
