/**
 * Edits of a note's properties in which every other byte stays.
 *
 * In: the whole text of a note, and what to write. Out: the whole new text, or why nothing was written. Lines are spliced, YAML is
 * never serialised; comments, quotes, order, line ends and blanks stay. Not here: what an entry says (`log.ts`), the file itself.
 */
import { frontmatterBlock, propertyLines, type FrontmatterBlock, type PropertyLines } from './frontmatter-block';
import type { Line } from './lines';
import { isQuoted, isSilent, lastLineOf, logLines, plainWords, type LogItem } from './log-lines';
import { findProperty, isLogName, isPropertyName, propertyNames, type PropertyNames } from './properties';
import { endOfQuoted, flowItems, splitComment, writeScalar } from './yaml-scalar';

/** The new text and the line on which the first new words stand, or the reason for the user and the line that is in the way. */
export type Edit =
  | { readonly ok: true; readonly source: string; readonly line: number }
  | { readonly ok: false; readonly reason: string; readonly line: number };

const isLog = ({ name }: PropertyLines): boolean => name !== null && isLogName(name);

const NEW_ITEM = '  - ';

const refuse = (line: number, reason: string): Edit => ({ ok: false, line, reason: `Nothing was written: ${reason}` });

/** The line's own line end; the file's last line may have none. */
const lineEndOf = (source: string, line: Line): string => source.slice(line.end, line.next) || '\n';

const firstLineEnd = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';

/** Puts whole lines in the place of the lines from `first` to `last`. */
function replaceLines(source: string, first: Line, last: Line, texts: readonly string[]): string {
  const lineEnd = lineEndOf(source, first);
  return source.slice(0, first.start) + texts.map((text) => text + lineEnd).join('') + source.slice(last.next);
}

const insertBelow = (source: string, line: Line, texts: readonly string[]): string =>
  source.slice(0, line.next) + texts.map((text) => text + lineEndOf(source, line)).join('') + source.slice(line.next);

/** A property's value on one line. */
function textOfLines({ value, lines }: PropertyLines): string {
  const below = lines.slice(1).filter((line) => !isSilent(line));
  return [splitComment(value).value, ...below.map((line) => line.text.trim())].join(' ').trim();
}

/** Whether a property's value opens a quote or a bracket that none of its lines closes, so that nothing can safely stand below it. */
function isOpen(property: PropertyLines): boolean {
  const text = textOfLines(property);
  if (/^["']/.test(text)) return endOfQuoted(text) === -1;
  if (/^[[{]/.test(text)) return flowItems(text) === null;
  const last = logLines(property).items.at(-1);
  return last !== undefined && /^["']/.test(last.raw) && endOfQuoted(last.raw) === -1;
}

/** Adds a property below the last one, or frontmatter that holds it above everything else. */
function addProperty(source: string, block: FrontmatterBlock, texts: readonly string[]): Edit {
  const added = texts.length > 1 ? 1 : 0;
  if (block.form === 'none') {
    const frontmatter = ['---', ...texts, '---'].map((text) => text + firstLineEnd(source)).join('');
    return { ok: true, line: 2 + added, source: source.slice(0, block.bodyStart) + frontmatter + source.slice(block.bodyStart) };
  }
  const { closing } = block;
  const properties = propertyLines(block.lines);
  const last = properties.at(-1);
  if (closing === null || properties[0]?.name === null) return refuse(2, 'the properties of this note cannot be read. Write each as "name: value".');
  if (last !== undefined && isOpen(last)) {
    return refuse(last.lines[0].number, `a quote or bracket opens in "${last.name ?? ''}" and is never closed. Close it first.`);
  }
  const above = block.lines.at(-1);
  const lineEnd = above === undefined ? firstLineEnd(source) : lineEndOf(source, above);
  const text = texts.map((line) => line + lineEnd).join('');
  return { ok: true, line: closing.number + added, source: source.slice(0, closing.start) + text + source.slice(closing.start) };
}

/** Why properties can stand nowhere in this note, or null. */
function whyNotWritable({ form, language }: FrontmatterBlock): Edit | null {
  if (form === 'unclosed') return refuse(1, 'the properties of this note begin with --- and never end. Add a line with --- below them.');
  return form === 'other-language' ? refuse(1, `the note begins with ---${language}, and only YAML properties can be written. Make the first line ---.`) : null;
}

/** An item as it would be written today: what is quoted stays so, what YAML would misread gets its quotes. */
const rewritten = ({ raw }: LogItem): string => (isQuoted(raw) ? raw : writeScalar(plainWords(raw)));

const isRewritten = (item: LogItem): boolean => rewritten(item) !== item.raw;

/** The key's line without a value, the comment behind it kept. */
function bareKey({ key, value, lines }: PropertyLines): string {
  const split = splitComment(value);
  return split.value === '' ? lines[0].text : key + split.comment;
}

/** Adds entries below the last item of a list, with the dash and the indentation of that item. */
function appendToList(source: string, last: LogItem, entries: readonly string[]): Edit {
  const line = last.lines[last.lines.length - 1] ?? last.lines[0];
  if (/^["']/.test(last.raw) && !isQuoted(last.raw)) {
    return refuse(line.number, 'a quote opens in the last entry of the follow-up log and is never closed. Close it first.');
  }
  const dash = /^[ \t]*-[ \t]*/.exec(last.lines[0].text)?.[0] ?? NEW_ITEM;
  const prefix = /[ \t]$/.test(dash) ? dash : `${dash} `;
  return { ok: true, line: line.number + 1, source: insertBelow(source, line, entries.map((entry) => prefix + writeScalar(entry))) };
}

/** Appends entries to the follow-up log, one line each; a log that is missing or empty is begun, one in brackets becomes a list. */
export function appendToLog(source: string, entries: readonly string[]): Edit {
  const block = frontmatterBlock(source);
  const refusal = whyNotWritable(block);
  if (refusal !== null) return refusal;

  const added = entries.map((entry) => NEW_ITEM + writeScalar(entry));
  const log = propertyLines(block.lines).filter(isLog).at(-1);
  if (log === undefined) return addProperty(source, block, ['follow-up-log:', ...added]);

  const [first] = log.lines;
  const { form, items } = logLines(log);
  const last = items.at(-1);
  if (form === 'other') return refuse(first.number, 'the follow-up log of this note is no list. Write each entry on its own line behind a dash.');
  if (form === 'list' && last !== undefined) return appendToList(source, last, entries);
  const key = form === 'single' ? log.key : bareKey(log);
  const texts = [key, ...items.map((item) => NEW_ITEM + rewritten(item)), ...added];
  return { ok: true, line: first.number + items.length + 1, source: replaceLines(source, first, lastLineOf(log), texts) };
}

/**
 * Writes one value of a property: of the name that the note uses for it ("Outcome" for `status`), else a new last property.
 * `setProperty(source, 'status', 'offer')` changes `status: waiting # so far` to `status: offer # so far`.
 */
export function setProperty(source: string, name: string, value: string, names: PropertyNames = propertyNames('')): Edit {
  const block = frontmatterBlock(source);
  const refusal = whyNotWritable(block);
  if (refusal !== null) return refusal;

  const known = isPropertyName(name) ? names[name] : [name];
  const properties = propertyLines(block.lines);
  const written = properties.map((property) => ({ name: property.name ?? '', value: textOfLines(property), property }));
  // Where every name was left empty, the first of them is filled in.
  const found = findProperty(written, known) ?? findProperty(written.map((each) => ({ ...each, value: each.name })), known);
  if (found === null) return addProperty(source, block, [`${name}: ${writeScalar(value)}`]);

  const { property } = found;
  const [first] = property.lines;
  const twice = properties.some((other) => other !== property && other.name === property.name);
  if (twice) return refuse(first.number, `"${found.name}" stands in this note twice. Delete one of the two.`);
  if (isOpen(property)) return refuse(first.number, `a quote or bracket opens in "${found.name}" and is never closed. Close it first.`);
  const gap = /^[ \t]+/.exec(first.text.slice(property.key.length))?.[0] ?? ' ';
  const text = property.key + (property.value === '' ? ' ' : gap) + writeScalar(value) + splitComment(property.value).comment;
  return { ok: true, line: first.number, source: replaceLines(source, first, lastLineOf(property), [text]) };
}

/** A log's items and the comments between them, in order, as they are written today; the same words come once. */
function rewrittenLines(log: PropertyLines, known: Set<string>): string[] {
  const last = lastLineOf(log);
  const comments = log.lines.slice(1).filter((line) => isSilent(line) && line.text.trim() !== '' && line.number < last.number);
  const lines = [
    ...logLines(log).items.map((item) => ({ number: item.lines[0].number, text: NEW_ITEM + rewritten(item) })),
    ...comments.map(({ number, text }) => ({ number, text })),
  ].sort((a, b) => a.number - b.number);
  return lines.map(({ text }) => text).filter((text) => !known.has(text) && known.add(text));
}

/**
 * Makes one readable list of the follow-up log: joins two logs that a merge of two devices left, and puts quotes round entries that
 * YAML would misread. Refused where there is nothing to repair, so that it also tells whether to offer a repair.
 */
export function repairLog(source: string): Edit {
  const block = frontmatterBlock(source);
  const refusal = whyNotWritable(block);
  if (refusal !== null) return refusal;

  const logs = propertyLines(block.lines).filter(isLog);
  const [first, ...others] = logs;
  if (first === undefined || (others.length === 0 && !logLines(first).items.some(isRewritten))) return refuse(1, 'there is nothing to repair in the follow-up log.');
  const unreadable = logs.find((log) => logLines(log).form === 'other');
  if (unreadable !== undefined) return refuse(unreadable.lines[0].number, 'the follow-up log is no list. Write each entry on its own line behind a dash.');

  const known = new Set<string>();
  const texts = logs.flatMap((log) => rewrittenLines(log, known));
  // From the bottom up, so that the places above stay right.
  const joined = others.reduceRight((text, log) => replaceLines(text, log.lines[0], lastLineOf(log), []), source);
  const key = logLines(first).form === 'single' ? first.key : bareKey(first);
  return { ok: true, line: first.lines[0].number, source: replaceLines(joined, first.lines[0], lastLineOf(first), [key, ...texts]) };
}
