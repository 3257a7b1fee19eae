/**
 * Rounds in the frontmatter: `interviews: [{date, type, with, outcome}]`, a list of such texts, or numbered days (`interview 2: 2026-11-25`).
 *
 * In: the frontmatter. Out: rounds. Entry by entry from the source lines where YAML refuses the list as a whole. Not here: the body.
 */
import type { Written } from '../fact';
import type { Frontmatter, LineProblem, ParseYaml } from '../frontmatter';
import { findProperties, isLogName, nameSet, propertyNames } from '../properties';
import { readMoment, readTime } from '../read-moment';
import type { PropertyLines } from '../frontmatter-block';
import { rawTextOf } from '../read-value';
import { statusIn } from '../vocabulary';
import { TIME_NAMES } from '../words';
import { isRoundWords, roundIn, writtenInWords, type DayReading, type FoundRound, type RoundsFound } from './round';
import { isRoundsName } from './says';

const TIME = nameSet(TIME_NAMES);
/** Free words of a round, in which what they said can stand. */
const NOTES = nameSet('notes, note, outcome notes, feedback, summary, comments, comment, debrief, notizen');
const OUTCOME = nameSet('outcome, result, ergebnis, résultat, resultado, esito');
const NUMBERED = /^(?:interview|round|stage|runde|gespräch)[\s_-]*\d{1,2}(?:[\s_-]*(?:date|day|on|datum))?$/i;

export interface YamlRounds extends RoundsFound {
  readonly problems: readonly LineProblem[];
}

/** One entry of a list as YAML reads it, and its line. */
interface Entry {
  readonly value: unknown;
  readonly line: number;
}

/** The entries of a list, each with its line; one that YAML refuses is told of, and the others count. */
function entriesOf(property: PropertyLines, parseYaml: ParseYaml): { entries: Entry[]; problems: LineProblem[] } {
  const [, ...below] = property.lines;
  const blocks: { line: number; texts: string[] }[] = [];
  let indent = Infinity;
  for (const { text, number } of below) {
    const dash = /^[ \t]*-(?=[ \t]|$)/.exec(text)?.[0];
    if (dash !== undefined && dash.length <= indent) {
      indent = dash.length;
      blocks.push({ line: number, texts: [text] });
    } else blocks.at(-1)?.texts.push(text);
  }
  const entries: Entry[] = [];
  const problems: LineProblem[] = [];
  for (const { line, texts } of blocks) {
    try {
      const [value] = parseYaml(texts.join('\n')) as unknown[];
      entries.push({ value, line });
    } catch {
      // Why YAML refuses does not help: the other entries count, and the user sees which one to mend.
      problems.push({
        line,
        message: `This round of "${property.name}" cannot be read, so it is left out. Put values with a colon in quotes.`,
      });
    }
  }
  return { entries, problems };
}

function roundOf({ value, line }: Entry, reading: DayReading): FoundRound | null {
  const text = typeof value === 'string' ? value : null;
  if (text !== null) {
    const { moment, words } = roundIn(text, reading);
    return moment === null ? null : { day: moment.day, time: moment.time, words, line, own: null, written: writtenInWords(words, line) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = Object.entries(value).map(([name, inside]): Written => ({ name, value: inside as unknown, line, place: 'round' }));
  const days = findProperties(fields, propertyNames('')['interview-date']).map((field) => readMoment(field.value, reading.order));
  const day = days.find((read) => !('problem' in read));
  if (day === undefined || 'problem' in day) return null;
  const hour = fields.find(({ name }) => TIME.has(name))?.value;
  const words = fields
    .filter(({ name }) => /type|name|round|stage|title/i.test(name))
    .map((field) => rawTextOf(field.value))
    .filter((each) => each !== null);
  const said =
    fields.find(({ name, value: inside }) => NOTES.has(name) && typeof inside === 'string') ??
    // "outcome: they call by December 2" is no status.
    fields.find(({ name, value: inside }) => OUTCOME.has(name) && typeof inside === 'string' && statusIn(inside) === null);
  return {
    day: day.day,
    time: day.time ?? (typeof hour === 'string' ? readTime(hour) : null),
    words: words.join(', '),
    line,
    own: null,
    written: [
      ...fields.filter(({ name }) => name !== 'name'),
      { name: 'interview-type', value: words.join(', '), line, place: 'round' },
      ...(said === undefined ? [] : [{ ...said, name: 'next step' }]),
    ],
  };
}

/** The rounds that the frontmatter tells of. */
export function yamlRounds(frontmatter: Frontmatter, parseYaml: ParseYaml, reading: DayReading): YamlRounds {
  const rounds: FoundRound[] = [];
  const withoutDay: RoundsFound['withoutDay'][number][] = [];
  const problems: LineProblem[] = [];
  for (const property of frontmatter.lines) {
    if (isLogName(property.name) || !isRoundsName(property.name)) continue;
    const whole = frontmatter.properties.find(({ name }) => name === property.name)?.value;
    const read =
      property.value === ''
        ? entriesOf(property, parseYaml)
        : { entries: [whole].flat().map((value): Entry => ({ value, line: property.lines[0].number })), problems: [] };
    problems.push(...read.problems);
    for (const entry of read.entries) {
      const round = roundOf(entry, reading);
      if (round !== null) rounds.push(round);
      else if (entry.value !== null && entry.value !== undefined && !isLink(entry.value))
        withoutDay.push({ words: valueWords(entry.value), line: entry.line });
    }
  }
  for (const { name, value, line } of frontmatter.properties) {
    const read = NUMBERED.test(name.trim()) ? readMoment(value, reading.order) : null;
    if (read === null || 'problem' in read) continue;
    const words = isRoundWords(name) ? name : '';
    rounds.push({ day: read.day, time: read.time, words, line, own: null, written: [] });
  }
  return { rounds, withoutDay, problems };
}

/** A link to a note of its own is no round here: that note counts by itself. */
const isLink = (value: unknown): boolean => /^\[\[[^[\]]*\]\]$/.test(rawTextOf(value) ?? '');

const valueWords = (value: unknown): string => {
  if (typeof value === 'string') return value.slice(0, 60);
  const [first] = Object.values(value ?? {}).filter((each) => typeof each === 'string');
  return first ?? 'A round';
};
