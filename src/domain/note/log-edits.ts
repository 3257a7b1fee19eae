/**
 * Edits of the follow-up log: an entry more, an entry taken out again, a log put in order.
 *
 * In: the whole text of a note, and entries as `formatLogEntry` writes them. Out: the new text, or why nothing was written (`edit.ts`).
 * Not here: what an entry says (`log.ts`), how items stand in the source (`log-lines.ts`).
 */
import {
  addProperty,
  editProperties,
  ownLines,
  putBack,
  refuse,
  refuseOpen,
  refuseUndo,
  replaceLines,
  splice,
  undoNothing,
  type Edit,
  type NewText,
  type Properties,
  type Refusal,
} from './edit';
import { frontmatterBlock, isSilent, lastLineOf, propertyLines, withoutMarks, type PropertyLines } from './frontmatter-block';
import { matched } from '../matched';
import { isQuoted, logItems, NO_LIST, withoutBlockMark, type LogItem } from './log-lines';
import { isLogName } from './properties';
import { endOfQuoted, unquoted, writeScalar } from './yaml-scalar';

const NEW_ITEM = '  - ';
const NEW_NAME = 'follow-up-log';

/** The words of an item, whatever quotes stand round it. */
const itemWords = ({ raw }: LogItem): string => (isQuoted(raw) ? unquoted(raw.slice(0, endOfQuoted(raw))) : withoutBlockMark(raw));

/** An item as it would be written today: what is quoted stays so, what YAML would misread gets its quotes. */
const rewritten = (item: LogItem): string => (isQuoted(item.raw) ? item.raw : writeScalar(itemWords(item)));

/** The items of a log; none where it is no list. */
const itemsOf = (log: PropertyLines): readonly LogItem[] => logItems(log) ?? [];

const logsIn = ({ all }: Pick<Properties, 'all'>): PropertyLines[] => all.filter(({ name }) => isLogName(name));

/** The words of all entries, of all logs of a text. */
const entriesIn = (source: string): string[] =>
  logsIn({ all: propertyLines(frontmatterBlock(source).lines) }).flatMap((log) => itemsOf(log).map(itemWords));

/** The key's line without a value; an anchor stays, and a comment too, save behind a single entry, whose words it may be. */
function bareKey({ key, value, comment, lines }: PropertyLines): string {
  const bare = withoutMarks(value);
  if (bare === '') return lines[0].text;
  const marks = value.slice(0, value.length - bare.length).trim();
  return key + (marks === '' ? '' : ` ${marks}`) + (/^(?:\[|~|null$)/i.test(bare) ? comment : '');
}

/**
 * Appends entries to the follow-up log, one line each; a log that is missing or empty is begun, one in brackets becomes a list. A line that
 * stands there already would say nothing more: two windows that show the same row write it once.
 */
export const appendToLog = (source: string, wanted: readonly string[]): Edit =>
  editProperties(source, (properties) => {
    const log = logsIn(properties).at(-1);
    const line = log?.lines[0].number ?? 1;
    const before = entriesIn(source);
    const entries = wanted.filter((entry) => !before.includes(entry));
    if (entries.length === 0) return { ok: true, line, source, wrote: [], undo: undoNothing };
    const edit = log === undefined ? beginLog(properties, entries) : extendLog(properties, log, entries);
    if (!edit.ok) return edit;
    if (entriesIn(edit.source).join('\n') !== [...before, ...entries].join('\n')) {
      return refuse(line, 'The follow-up log is written in a way that leaves no place for a further line. Repair it first.');
    }
    const isBegun = log === undefined || logItems(log)?.length === 0;
    const begun = isBegun ? { lines: log === undefined ? [] : ownLines(log), hadFrontmatter: properties.block.closing !== null } : null;
    return { ...edit, wrote: [log?.name ?? NEW_NAME], undo: (text) => takeOut(text, entries, begun) };
  });

const beginLog = (properties: Properties, entries: readonly string[]): NewText | Refusal =>
  addProperty(properties, [`${NEW_NAME}:`, ...entries.map((entry) => NEW_ITEM + writeScalar(entry))]);

function extendLog({ source, margin }: Properties, log: PropertyLines, entries: readonly string[]): NewText | Refusal {
  const items = logItems(log);
  if (items === null) return refuse(log.lines[0].number, NO_LIST);
  const refusal = refuseOpen(log);
  if (refusal !== null) return refusal;
  const last = withoutMarks(log.value) === '' ? items.at(-1) : undefined;
  const scalars = entries.map(writeScalar);
  if (last === undefined) {
    const texts = [...items.map(rewritten), ...scalars].map((text) => margin + NEW_ITEM + text);
    return { ok: true, line: log.lines[0].number + items.length + 1, source: replaceLines(source, log, [bareKey(log), ...texts]) };
  }
  // With the dash and the indentation of the item above.
  const dash = matched(/^[ \t]*-[ \t]*/, last.line.text).replace(/-$/, '- ');
  const above = lastLineOf(log);
  const texts = scalars.map((entry) => dash + entry);
  return { ok: true, line: above.number + 1, source: splice(source, above.next, above.next, texts) };
}

/** How a log without entries stood in the note before its first one. */
interface Begun {
  readonly lines: readonly string[];
  readonly hadFrontmatter: boolean;
}

/** Takes out the last entry whose words are the wanted ones, wherever it stands; refused where there is none. */
export const takeOutOfLog = (source: string, isWanted: (words: string) => boolean): Edit => {
  const entry = entriesIn(source).filter(isWanted).at(-1);
  if (entry === undefined) return refuse(1, 'That line of the follow-up log is no longer there.');
  const edit = takeOut(source, [entry], null);
  if (!edit.ok) return edit;
  const putIn = (text: string): NewText | Refusal => appendToLog(text, [entry]);
  return { ...edit, wrote: logsIn({ all: propertyLines(frontmatterBlock(source).lines) }).map(({ name }) => name), undo: putIn };
};

/** Takes entries out again, each the last of its words; of a log that was begun for them, and holds no other, nothing is left. */
function takeOut(source: string, [entry, ...others]: readonly string[], begun: Begun | null): NewText | Refusal {
  if (entry === undefined) return { ok: true, source, line: 1 };
  return editProperties(source, (properties) => {
    const [found] = logsIn(properties)
      .filter((log) => withoutMarks(log.value) === '')
      .flatMap((log) => itemsOf(log).map((item, at, items) => ({ log, item, next: items[at + 1]?.line.number })))
      .filter(({ item }) => itemWords(item) === entry)
      .reverse();
    if (found === undefined) return refuseUndo(1, `The line "${entry}" of the follow-up log was changed or taken out since.`);
    const { log, item, next } = found;
    const isLast = begun !== null && ownLines(log).length === 2;
    const back = isLast ? putBack(properties, log, begun.lines, begun.hadFrontmatter).source : withoutItem(source, log, item, next);
    return takeOut(back, others, begun);
  });
}

/** The text without an item's lines; remarks and blank lines below it stay. */
function withoutItem(source: string, log: PropertyLines, item: LogItem, next = Infinity): string {
  const own = log.lines.filter(({ number, text }) => number >= item.line.number && number < next && !isSilent(text));
  return source.slice(0, item.line.start) + source.slice(Math.max(...own.map((line) => line.next)));
}

/** A log's items and the comments between them, in order, as they are written today. */
function rewrittenLines(log: PropertyLines): string[] {
  const end = lastLineOf(log).number;
  const items = itemsOf(log);
  return log.lines.flatMap((line) => {
    const isComment = isSilent(line.text) && line.text.trim() !== '' && line.number < end;
    return isComment ? line.text : items.filter((item) => item.line === line).map((item) => NEW_ITEM + rewritten(item));
  });
}

/**
 * Makes one readable list of the follow-up log: joins two logs that a merge of two devices left, and puts quotes round entries that
 * YAML would misread. Refused where there is nothing to repair, so that it also tells whether to offer a repair.
 */
export const repairLog = (source: string): Edit =>
  editProperties(source, (properties) => {
    const logs = logsIn(properties);
    const [first, ...others] = logs;
    if (first === undefined || (others.length === 0 && !logItems(first)?.some((item) => rewritten(item) !== item.raw))) {
      return refuse(1, 'There is nothing to repair in the follow-up log.');
    }
    const unreadable = logs.find((log) => logItems(log) === null);
    if (unreadable !== undefined) return refuse(unreadable.lines[0].number, NO_LIST);
    // From the bottom up, so that the places above stay right.
    const joined = others.reduceRight((text, log) => replaceLines(text, log, []), source);
    const texts = [...new Set(logs.flatMap(rewrittenLines))].map((text) => properties.margin + text);
    return {
      ok: true,
      line: first.lines[0].number,
      source: replaceLines(joined, first, [bareKey(first), ...texts]),
      wrote: logs.map(({ name }) => name),
      undo: () => refuseUndo(first.lines[0].number, 'The note has changed since the follow-up log was put in order.'),
    };
  });
