/**
 * All rounds of a note, from every place where people write them.
 *
 * In: a note taken apart, and its own day. Out: rounds, those that give no day, and what could not be read. Not here: which of them tell of
 * one interview (`rounds-of-note.ts`).
 */
import { nameOfNote } from '../in-words';
import type { Day } from '../calendar/day';
import type { Written } from './fact';
import { dayInFirstLine, headingRounds } from './facts/heading-rounds';
import { KnownFacts } from './facts/known';
import { listRounds } from './facts/list-rounds';
import { isContainer, isRoundWords, type DayReading, type FoundRound, type RoundWithoutDay } from './facts/round';
import { tableRounds } from './facts/tables';
import { titleFacts } from './facts/title';
import { yamlRounds } from './facts/yaml-rounds';
import type { LineProblem } from './frontmatter';
import { companiesListed, type Whole } from './judge-note';
import { momentsIn, readMoment } from './read-moment';
import { saysNotHeld, type ReadDay } from './read-properties';

/** Whether the note as a whole collects the interviews of an application: "Acme | Interviews". */
export const collects = ({ title, frontmatter }: Whole): boolean =>
  title.all.some(({ words }) => isContainer(words)) ||
  frontmatter.properties.some(({ name, value }) => /^type$/i.test(name) && /interviews/i.test(String(value)));

export interface AllRounds {
  readonly rounds: readonly FoundRound[];
  readonly withoutDay: readonly RoundWithoutDay[];
  readonly problems: readonly LineProblem[];
}

/** All rounds of a note but its own interview. */
export function roundsIn(whole: Whole, own: ReadDay, isInterview: boolean): AllRounds {
  const { frontmatter, outline, tables, order, parseYaml, names } = whole;
  if (companiesListed(whole).length > 1) return { rounds: [], withoutDay: [], problems: [] };
  const reading: DayReading = { order, near: own.moment?.day ?? dayAbout(whole) };
  // The day of a name can be that of the note, and lines in it tell of others.
  const everywhere = !isInterview || own.moment === null || own.written?.place === 'title' || own.written?.place === 'file-name';
  const ofYaml = yamlRounds(frontmatter, parseYaml, reading);
  const ofHeadings = headingRounds(outline, reading, collects(whole), everywhere);
  const ofTables = tableRounds(tables, reading, everywhere);
  const found = [
    ...ofYaml.rounds,
    ...ofHeadings.rounds,
    ...ofTables.rounds,
    ...listRounds(outline, reading, everywhere),
    ...dailyRounds(whole),
  ];
  return {
    rounds: found.filter((round) => !saysNotHeld(new KnownFacts(round.written, names))),
    withoutDay: [...ofYaml.withoutDay, ...ofHeadings.withoutDay, ...ofTables.withoutDay],
    problems: ofYaml.problems,
  };
}

/** Some day of the note, which gives days without a year theirs: the latest of its properties, else of its fields and labels, else of its name. */
function dayAbout({ frontmatter, written, order, title, outline }: Whole): Day | null {
  const daysOf = (all: readonly { readonly value: unknown }[]): Day[] =>
    all.flatMap(({ value }) => {
      const read = typeof value === 'string' ? readMoment(value, order) : { problem: '' };
      return 'problem' in read ? [] : [read.day];
    });
  const ofProperties = daysOf(frontmatter.properties);
  const days =
    ofProperties.length > 0 ? ofProperties : daysOf(written.filter(({ place }) => place === 'inline-field' || place === 'label'));
  const inTitle = title.all.flatMap(({ words }) => momentsIn(words, order).map(({ day }) => day));
  const inHeadings = outline.sections.flatMap(({ words }) => momentsIn(words, order).map(({ day }) => day));
  const belowHeadings = outline.sections.flatMap((section) =>
    isRoundWords(section.words) ? (dayInFirstLine(section, { order, near: null })?.day ?? []) : [],
  );
  return [...days].sort().at(-1) ?? inTitle[0] ?? inHeadings[0] ?? belowHeadings[0] ?? null;
}

/** In a daily note a heading alone can tell of an interview: "## Acme interview" on that day. */
function dailyRounds({ path, outline, order }: Whole): FoundRound[] {
  const name = nameOfNote(path);
  const [moment] = momentsIn(name, order);
  if (moment === undefined || moment.start > 0 || moment.end < name.length) return [];
  return outline.sections.flatMap(({ words, heading, lines }): FoundRound[] => {
    const { company, position } = titleFacts(words, order);
    if (!isRoundWords(words) || company === null) return [];
    const line = heading.number;
    const written = (['company', 'position'] as const).flatMap((property): Written[] => {
      const value = property === 'company' ? company : position;
      return value === null ? [] : [{ name: property, value, line, place: 'round' }];
    });
    return [{ day: moment.day, time: null, words, line, written, own: { start: heading.start, end: lines.at(-1)?.next ?? heading.next } }];
  });
}
