/**
 * The properties of an interview note, typed.
 *
 * In: the frontmatter as YAML reads it, and the names that properties go by. Out: an `InterviewNote` with its problems.
 * Not here: whether the note counts (`read-note.ts`).
 */
import type { Frontmatter, LineProblem, ParseYaml, Property } from './frontmatter';
import type { InterviewNote, NoteFile } from './interview-note';
import { readInterviewers } from './interviewers';
import { parseLogEntry, type LogEntry } from './log';
import { logItems, NO_LIST, wordsOfItem } from './log-lines';
import { findProperty, isLogName, type PropertyName, type PropertyNames } from './properties';
import { dayInFileName, readMoment, type Moment } from './read-moment';
import { rawTextsOf, textOf, withoutLinks } from './read-value';
import { industryIn, interviewTypesIn, levelIn, statusIn } from './vocabulary';

/** Reads every property of a note; what cannot be used is among the problems, and the rest counts. */
export function readProperties({ path, source }: NoteFile, frontmatter: Frontmatter, names: PropertyNames, parseYaml: ParseYaml): InterviewNote {
  const problems: LineProblem[] = [...frontmatter.problems];
  const report = (property: Property, message: string): number => problems.push({ line: property.line, message: `"${property.name}": ${message}` });
  const find = (name: PropertyName): Property | null => findProperty(frontmatter.properties, names[name]);

  /** One line of text, its links as they are shown. */
  const text = (name: PropertyName): string | null => {
    const property = find(name);
    const read = textOf(property?.value);
    if (property !== null && read === null) report(property, 'write one line of text here.');
    return read === '' ? null : read;
  };

  /** All texts of a list, or the one text. */
  const texts = (name: PropertyName): string[] => {
    const property = find(name);
    const read = rawTextsOf(property?.value);
    if (property !== null && read.includes(null)) report(property, 'write a text or a list of texts here.');
    return read.filter((each) => each !== null).map(withoutLinks);
  };

  /** A day; of several the last, since a follow-up that comes a little late costs nothing. */
  const moment = (name: PropertyName): Moment | null => {
    const property = find(name);
    if (property === null) return null;
    const values: readonly unknown[] = Array.isArray(property.value) && property.value.length > 1 ? property.value : [property.value];
    const moments = values.flatMap((value) => {
      const read = readMoment(value);
      if (!('problem' in read)) return read;
      report(property, read.problem);
      return [];
    });
    const [last] = moments.sort((a, b) => (a.day < b.day ? 1 : -1));
    if (last !== undefined && moments.length > 1) report(property, `there are several days here, and ${last.day} is used. Give each interview a note of its own.`);
    return last ?? null;
  };

  const people = find('interviewers');
  const interviewers = readInterviewers(people?.value);
  if (people !== null && interviewers.includes(null)) report(people, 'write names here, such as "Jane Smith <jane@acme.example>".');

  const stated = find('timeline');
  const words = texts('timeline').join('; ');
  // Words that are folded, or listed, begin on the line below the name.
  const isBelow = frontmatter.lines.some(({ lines: [{ number }], value }) => number === stated?.line && /^(?:[|>][-+\d]*)?$/.test(value));
  const company = text('company');
  const when = moment('interview-date');
  const day = when?.day ?? dayInFileName(path);
  // What stands on a line that cannot be read has been reported there.
  if (!frontmatter.broken) {
    if (company === null) problems.push({ line: 1, message: 'No company can be read, so this note is an application of its own. Add "company:" to its properties.' });
    if (day === null && find('interview-date') === null) problems.push({ line: 1, message: 'No interview date can be read. Add one such as "interview-date: 2026-11-18".' });
  }
  return {
    path,
    source,
    bodyLine: frontmatter.block.bodyLine,
    company,
    position: text('position'),
    application: text('application'),
    interviewers: interviewers.filter((person) => person !== null),
    day,
    time: when?.time ?? null,
    types: [...new Set(texts('interview-type').flatMap(interviewTypesIn))],
    level: levelIn(texts('level').join(', ')),
    industry: industryIn(texts('industry').join(', ')),
    timeline: stated === null || words === '' ? null : /^none$/i.test(words) ? 'none' : { text: words, line: stated.line + Number(isBelow) },
    status: statusIn(texts('status').join(', ')),
    answerBy: moment('answer-by')?.day ?? null,
    topics: texts('topics'),
    log: readLog(frontmatter, parseYaml, problems),
    problems: problems.sort((a, b) => a.line - b.line).map(({ line, message }) => ({ note: path, line, message })),
  };
}

/** The entries of every log in the note, in the order of their lines; what is none goes to the problems. */
function readLog({ lines }: Frontmatter, parseYaml: ParseYaml, problems: LineProblem[]): LogEntry[] {
  return lines.filter(({ name }) => isLogName(name)).flatMap((property) => {
    const items = logItems(property);
    if (items === null) problems.push({ line: property.lines[0].number, message: NO_LIST });
    return (items ?? []).flatMap(({ raw, line: { number: line } }) => {
      const entry = parseLogEntry(wordsOfItem(raw, parseYaml), line);
      if (!('problem' in entry)) return entry;
      problems.push({ line, message: `This entry of the follow-up log is not counted. ${entry.problem}` });
      return [];
    });
  });
}
