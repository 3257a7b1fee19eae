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
export function readProperties(
  { path, source }: NoteFile,
  frontmatter: Frontmatter,
  names: PropertyNames,
  parseYaml: ParseYaml,
): InterviewNote {
  const problems: LineProblem[] = [...frontmatter.problems];
  const find = (name: PropertyName): Property | null => findProperty(frontmatter.properties, names[name]);
  const valueOf = (name: PropertyName): unknown => find(name)?.value;
  /** What is not there cannot be wrong. */
  const report = (name: PropertyName, message: string): void => {
    const property = find(name);
    if (property !== null) problems.push({ line: property.line, message: `"${property.name}": ${message}` });
  };

  /** One line of text, its links as they are shown. */
  const text = (name: PropertyName): string | null => {
    const read = textOf(valueOf(name));
    if (read === null) report(name, 'write one line of text here.');
    return read === '' ? null : read;
  };

  /** All texts of a list, or the one text. */
  const texts = (name: PropertyName): string[] => {
    const read = rawTextsOf(valueOf(name));
    if (read.includes(null)) report(name, 'write a text or a list of texts here.');
    return read.filter((each) => each !== null).map(withoutLinks);
  };

  /** A day; of several the last, since a follow-up that comes a little late costs nothing. */
  const moment = (name: PropertyName): Moment | null => {
    const value = valueOf(name);
    const values: readonly unknown[] = Array.isArray(value) && value.length > 1 ? value : [value];
    const moments = values.flatMap((each) => {
      const read = readMoment(each);
      if (!('problem' in read)) return read;
      report(name, read.problem);
      return [];
    });
    const [last = null] = moments.sort((a, b) => (a.day < b.day ? 1 : -1));
    if (last !== null && moments.length > 1)
      report(name, `there are several days here, and ${last.day} is used. Give each interview a note of its own.`);
    return last;
  };

  const interviewers = readInterviewers(valueOf('interviewers'));
  if (interviewers.includes(null)) report('interviewers', 'write names here, such as "Jane Smith <jane@acme.example>".');

  const stated = find('timeline');
  const promise = texts('timeline').join('; ');
  // Words that are folded, or listed, begin on the line below the name.
  const isBelow = frontmatter.lines.some(({ lines: [{ number }], value }) => number === stated?.line && /^(?:[|>][-+\d]*)?$/.test(value));
  const words = (name: PropertyName): string => texts(name).join(', ');
  const company = text('company');
  const when = moment('interview-date');
  const day = when?.day ?? dayInFileName(path);
  // What stands on a line that cannot be read has been reported there.
  if (!frontmatter.broken) {
    if (company === null)
      problems.push({
        line: 1,
        message: 'No company can be read, so this note is an application of its own. Add "company:" to its properties.',
      });
    if (day === null && find('interview-date') === null)
      problems.push({ line: 1, message: 'No interview date can be read. Add one such as "interview-date: 2026-11-18".' });
  }
  return {
    path,
    source,
    bodyLine: frontmatter.block.bodyLine,
    own: [{ start: 0, end: source.length }],
    facts: [],
    company,
    position: text('position'),
    application: text('application'),
    interviewers: interviewers.filter((person) => person !== null),
    day,
    time: when?.time ?? null,
    types: [...new Set(texts('interview-type').flatMap(interviewTypesIn))],
    level: levelIn(words('level')),
    industry: industryIn(words('industry')),
    timeline:
      stated === null || promise === '' ? null : /^none$/i.test(promise) ? 'none' : { text: promise, line: stated.line + Number(isBelow) },
    status: statusIn(words('status')),
    answerBy: moment('answer-by')?.day ?? null,
    topics: texts('topics'),
    log: readLog(frontmatter, parseYaml, problems),
    problems: problems.sort((a, b) => a.line - b.line).map(({ line, message }) => ({ note: path, line, message })),
  };
}

/** The entries of every log in the note, in the order of their lines; what is none goes to the problems. */
function readLog({ lines }: Frontmatter, parseYaml: ParseYaml, problems: LineProblem[]): LogEntry[] {
  return lines
    .filter(({ name }) => isLogName(name))
    .flatMap((property) => {
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
