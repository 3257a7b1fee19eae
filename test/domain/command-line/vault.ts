/** Notes of a vault, read as both command lines read them. */
import { parse } from 'yaml';
import { day } from '../../../src/domain/calendar/day';
import { readInterview, type InterviewReading } from '../../../src/domain/read-interview';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings';

export const SETTINGS: Settings = { ...DEFAULT_SETTINGS, name: 'Sam Okafor' };

/** One note, read on Friday 2026-12-04. */
export const readFile = (path: string, source: string): InterviewReading =>
  readInterview({ path, source }, SETTINGS, { parseYaml: parse, templateFolders: [] }, day('2026-12-04'));

/** A note of an interview of Wednesday 2026-11-18 with what a test has to say in it. */
export const noteOf = (company: string, properties = '', body = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Engineer\ninterview-date: 2026-11-18\n${properties}---\n${body}\n`;
