/**
 * The properties of an interview note, typed.
 *
 * In: the frontmatter as YAML reads it, and the names that properties go by. Out: an `InterviewNote` with its problems.
 * Not here: whether the note counts (`read-note.ts`).
 */
import type { Frontmatter, LineProblem, ParseYaml, Property } from './frontmatter';
import type { InterviewNote } from './interview-note';
import { readInterviewers } from './interviewers';
import { parseLogEntry, type LogEntry } from './log';
import { logItems, wordsOfItem } from './log-lines';
import { findProperty, isLogName, type PropertyName, type PropertyNames } from './properties';
import { dayInFileName, readMoment, type Moment } from './read-moment';
import { rawTextsOf, textOf, withoutLinks } from './read-value';
import { industryIn, interviewTypesIn, levelIn, statusIn } from './vocabulary';

/** Reads typed values one by one and gathers what is wrong with them. */
class PropertyReader {
  readonly problems: LineProblem[] = [];

  constructor(
    private readonly properties: readonly Property[],
    private readonly names: PropertyNames,
  ) {}

  find(name: PropertyName): Property | null {
    return findProperty(this.properties, this.names[name]);
  }

  report(property: Property, message: string): void {
    this.problems.push({ line: property.line, message: `"${property.name}": ${message}` });
  }

  /** One line of text, its links as they are shown. */
  text(name: PropertyName): string | null {
    const property = this.find(name);
    if (property === null) return null;
    const text = textOf(property.value);
    if (text === null) this.report(property, 'one line of text is expected here. Write one value behind the colon.');
    return text === '' ? null : text;
  }

  /** All texts of a list, or the one text. */
  texts(name: PropertyName): string[] {
    const property = this.find(name);
    if (property === null) return [];
    const texts = rawTextsOf(property.value);
    if (texts.includes(null)) this.report(property, 'text or a list of texts is expected here. Write each on its own line behind a dash.');
    return texts.filter((text) => text !== null).map(withoutLinks);
  }

  /** A day; of several the last, since a follow-up that comes a little late costs nothing. */
  moment(name: PropertyName): Moment | null {
    const property = this.find(name);
    if (property === null) return null;
    const values: readonly unknown[] = Array.isArray(property.value) && property.value.length > 1 ? property.value : [property.value];
    const moments: Moment[] = [];
    for (const value of values) {
      const read = readMoment(value);
      if ('problem' in read) this.report(property, read.problem);
      else moments.push(read);
    }
    const [last] = moments.sort((a, b) => (a.day < b.day ? 1 : -1));
    if (last !== undefined && moments.length > 1) this.report(property, `there are several days here, and ${last.day} is used. Give each interview a note of its own.`);
    return last ?? null;
  }
}

/** The entries of every log in the note, in the order of their lines. */
function readLog({ lines }: Frontmatter, parseYaml: ParseYaml): { log: LogEntry[]; problems: LineProblem[] } {
  const log: LogEntry[] = [];
  const problems: LineProblem[] = [];
  for (const property of lines) {
    if (!isLogName(property.name)) continue;
    const items = logItems(property);
    if (items === null) problems.push({ line: property.lines[0].number, message: 'The follow-up log is no list. Write each entry on its own line behind a dash.' });
    for (const { raw, line: { number: line } } of items ?? []) {
      const entry = parseLogEntry(wordsOfItem(raw, parseYaml), line);
      if ('problem' in entry) problems.push({ line, message: `This entry of the follow-up log is not counted. ${entry.problem}` });
      else log.push(entry);
    }
  }
  return { log, problems };
}

function readTimeline(reader: PropertyReader, { lines }: Frontmatter): InterviewNote['timeline'] {
  const property = reader.find('timeline');
  const text = property === null ? '' : reader.texts('timeline').join('; ');
  if (property === null || text === '') return null;
  if (/^none$/i.test(text)) return 'none';
  // Words that are folded, or listed, begin on the line below the name.
  const value = lines.find(({ name }) => name === property.name)?.value ?? '';
  return { text, line: /^(?:[|>][-+\d]*)?$/.test(value) ? property.line + 1 : property.line };
}

/** Reads every property of a note; what cannot be used is among the problems, and the rest counts. */
export function readProperties(path: string, source: string, frontmatter: Frontmatter, names: PropertyNames, parseYaml: ParseYaml): InterviewNote {
  const reader = new PropertyReader(frontmatter.properties, names);
  const company = reader.text('company');
  const moment = reader.moment('interview-date');
  const day = moment?.day ?? dayInFileName(path);
  const people = reader.find('interviewers');
  const interviewers = people === null ? [] : readInterviewers(people.value);
  if (people !== null && interviewers.includes(null)) reader.report(people, 'a name is expected here. Write each as a text such as "Jane Smith <jane@acme.example>".');
  const { log, problems } = readLog(frontmatter, parseYaml);
  const properties = {
    company,
    position: reader.text('position'),
    application: reader.text('application'),
    interviewers: interviewers.filter((person) => person !== null),
    day,
    time: moment?.time ?? null,
    types: [...new Set(reader.texts('interview-type').flatMap(interviewTypesIn))],
    level: levelIn(reader.texts('level').join(', ')),
    industry: industryIn(reader.texts('industry').join(', ')),
    timeline: readTimeline(reader, frontmatter),
    status: statusIn(reader.texts('status').join(', ')),
    answerBy: reader.moment('answer-by')?.day ?? null,
    topics: reader.texts('topics'),
  };
  const missing: LineProblem[] = [];
  // What stands on a line that cannot be read has been reported there.
  if (company === null && !frontmatter.broken) {
    missing.push({ line: 1, message: 'No company can be read, so this note is an application of its own. Add "company:" to its properties.' });
  }
  if (day === null && !frontmatter.broken && reader.find('interview-date') === null) {
    missing.push({ line: 1, message: 'No interview date can be read. Add "interview-date:" with a day such as 2026-11-18 to its properties.' });
  }
  return {
    path,
    source,
    bodyLine: frontmatter.block.bodyLine,
    ...properties,
    log,
    problems: [...frontmatter.problems, ...missing, ...reader.problems, ...problems]
      .sort((a, b) => a.line - b.line)
      .map(({ line, message }) => ({ note: path, line, message })),
  };
}
