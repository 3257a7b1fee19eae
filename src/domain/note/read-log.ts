/**
 * The follow-up log of a note, from its source lines.
 *
 * In: the frontmatter. Out: entries in the order of their lines, and what is none. Not here: what an entry says (`log.ts`).
 */
import type { Frontmatter, LineProblem, ParseYaml } from './frontmatter';
import { parseLogEntry, type LogEntry } from './log';
import { logItems, NO_LIST, wordsOfItem } from './log-lines';
import { isLogName } from './properties';

/** The entries of every log in the note. */
export function readLog({ lines }: Frontmatter, parseYaml: ParseYaml): { log: LogEntry[]; problems: LineProblem[] } {
  const problems: LineProblem[] = [];
  const log = lines
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
  return { log, problems };
}
