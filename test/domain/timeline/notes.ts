import { parse } from 'yaml';
import { day, type Day } from '../../../src/domain/calendar/day';
import type { InterviewNote } from '../../../src/domain/note/interview-note';
import { readNote } from '../../../src/domain/note/read-note';
import { en } from '../../../src/domain/timeline/locales/en/en';
import type { ReadPhrase } from '../../../src/domain/timeline/phrase';
import { readPromises } from '../../../src/domain/timeline/read-promises';
import { readTimes } from '../../../src/domain/timeline/read-times';
import type { ReadingOptions, StatedTimeline } from '../../../src/domain/timeline/stated-timeline';

/** The Wednesday on which the table of readings is said. */
export const WEDNESDAY = day('2026-11-18');

export const OPTIONS: ReadingOptions = { dateOrder: 'month-first', nextWeekday: 'following-week', holidays: new Set<Day>() };

/** A whole note, named as it stands. */
export function noteFrom(source: string, path = 'Acme.md'): InterviewNote {
  const reading = readNote(
    { path, source },
    { parseYaml: (yaml) => parse(yaml) as unknown, interviewFolder: '', propertyNames: '', templateFolders: [], named: true },
  );
  if (!reading.counts) throw new Error(`No interview note: ${JSON.stringify(reading.problems)}`);
  return reading.notes[0];
}

/** A note of a day with some text and further properties. */
export const noteOf = (body: string, saidOn: string | null = WEDNESDAY, properties: readonly string[] = []): InterviewNote =>
  noteFrom(
    [
      '---',
      'type: interview',
      'company: Acme',
      ...(saidOn === null ? [] : [`interview-date: ${saidOn}`]),
      ...properties,
      '---',
      '',
      body,
      '',
    ].join('\n'),
  );

/** The promises in a note's text. */
export const promisesIn = (body: string, saidOn: string | null = WEDNESDAY, options: Partial<ReadingOptions> = {}): StatedTimeline[] =>
  readPromises(noteOf(body, saidOn), { ...OPTIONS, ...options }).promises;

/** A promise in short: "2026-11-20..2026-11-23 about", "..2026-11-20" for an end alone, "vague", "vague, no contact". */
export function told({ from, by, approximate, vague, noContact }: StatedTimeline): string {
  const window = vague ? 'vague' : `${from === by ? '' : `${from ?? ''}..`}${by ?? ''}`;
  return `${window}${approximate ? ' about' : ''}${noContact ? ', no contact' : ''}`;
}

export const allTold = (promises: readonly StatedTimeline[]): string => promises.map(told).join(' | ') || 'nothing';

const ZONES = ['UTC', 'Pacific/Honolulu', 'Pacific/Auckland'] as const;

/** What a body promises in every time zone and with every line end, once if it is always the same; a single line also in a list and in a table's cell. */
export function toldEverywhere(body: string, read = (text: string): string => allTold(promisesIn(text))): string {
  const shapes = [body, body.replace(/\n/g, '\r\n')];
  if (!/\n|^[-#>|*]/.test(body)) shapes.push(`- ${body}`, `> ${body}`, `| HR | ${body} |`);
  const zone = process.env['TZ'];
  const found = new Set(
    ZONES.flatMap((timeZone) => {
      process.env['TZ'] = timeZone;
      return shapes.map((shape) => read(shape));
    }),
  );
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  return [...found].join(' else ');
}

/** The phrases of time in a sentence that do not look back. */
export const phrasesIn = (sentence: string, saidOn = WEDNESDAY): ReadPhrase[] =>
  readTimes(sentence, { ...OPTIONS, saidOn, time: null }, en).filter(({ reading }) => reading.past !== true);

/** The same in short: "Thursday 2026-11-19 | by Friday ..2026-11-20". */
export const timesIn = (sentence: string, saidOn = WEDNESDAY): string =>
  phrasesIn(sentence, saidOn)
    .map(({ reading: { first, last, endAlone } }) => (endAlone === true ? `..${last}` : first === last ? last : `${first}..${last}`))
    .join(' | ');
