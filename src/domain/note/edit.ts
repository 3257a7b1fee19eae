/**
 * Edits of a note's properties in which every other byte stays.
 *
 * In: the whole text of a note, and what to write. Out: the whole new text, or why nothing was written. Lines are spliced, YAML is
 * never serialised; comments, quotes, order, line ends and blanks stay. Not here: what an entry says (`log.ts`), the file itself.
 */
import { frontmatterBlock, isSilent, lastLineOf, propertyLines, type FrontmatterBlock, type PropertyLines } from './frontmatter-block';
import { isQuoted, logItems, NO_LIST, plainWords, type LogItem } from './log-lines';
import { findProperty, isLogName, propertyNames, type PropertyNames } from './properties';
import { endOfOpening, writeScalar } from './yaml-scalar';

/** The new text and the line on which the first new words stand, or the reason for the user and the line that is in the way. */
export type Edit =
  | { readonly ok: true; readonly source: string; readonly line: number }
  | { readonly ok: false; readonly reason: string; readonly line: number };

const NEW_ITEM = '  - ';

const done = (line: number, source: string): Edit => ({ ok: true, line, source });
const refuse = (line: number, reason: string): Edit => ({ ok: false, line, reason: `Nothing was written. ${reason}` });

/** Puts whole lines in the place of the text from `start` to `end`; they end as the line does that ends at `like`. */
function splice(source: string, start: number, end: number, texts: readonly string[], like = end): string {
  const lineEnd = /(?:\r\n|\n|\r)$/.exec(source.slice(0, like)) ?? /\r\n|\n|\r/.exec(source) ?? ['\n'];
  return source.slice(0, start) + texts.map((text) => text + lineEnd[0]).join('') + source.slice(end);
}

const replaceLines = (source: string, property: PropertyLines, texts: readonly string[]): string =>
  splice(source, property.lines[0].start, lastLineOf(property).next, texts, property.lines[0].next);

/** A property's value on one line. */
const wordsOf = ({ value, lines: [, ...below] }: PropertyLines): string =>
  [value, ...below.filter(({ text }) => !isSilent(text)).map(({ text }) => text.trim())].join(' ').trim();

/** Refuses where a property opens a quote or a bracket that none of its lines closes, so that nothing can safely stand below it. */
function refuseOpen(property: PropertyLines): Edit | null {
  const item = logItems(property)?.find(({ raw }) => endOfOpening(raw) < 0);
  const line = endOfOpening(wordsOf(property)) < 0 ? property.lines[0] : item?.line;
  return line === undefined
    ? null
    : refuse(line.number, `A quote or bracket opens in "${property.name}" and is never closed. Close it first.`);
}

/** Edits the properties of a note that has any, or can have them. */
function edit(source: string, write: (properties: readonly PropertyLines[], block: FrontmatterBlock) => Edit): Edit {
  const block = frontmatterBlock(source);
  return block.fault === null ? write(propertyLines(block.lines), block) : refuse(1, block.fault);
}

/** Adds a property below the last one, or frontmatter that holds it above everything else. */
function addProperty(
  source: string,
  properties: readonly PropertyLines[],
  { closing, bodyStart }: FrontmatterBlock,
  texts: readonly string[],
): Edit {
  // Of several lines the first is the bare key.
  const added = texts.length > 1 ? 1 : 0;
  if (closing === null) return done(2 + added, splice(source, bodyStart, bodyStart, ['---', ...texts, '---']));
  if (properties[0]?.name === '') return refuse(2, 'The properties cannot be read. Write each as "name: value".');
  const last = properties.at(-1);
  const refusal = last === undefined ? null : refuseOpen(last);
  return refusal ?? done(closing.number + added, splice(source, closing.start, closing.start, texts));
}

/** An item as it would be written today: what is quoted stays so, what YAML would misread gets its quotes. */
const rewritten = ({ raw }: LogItem): string => (isQuoted(raw) ? raw : writeScalar(plainWords(raw)));

/** The key's line without a value; a comment behind it stays, save behind a single entry, whose words it may be. */
function bareKey({ key, value, comment, lines }: PropertyLines): string {
  if (value === '') return lines[0].text;
  return /^(?:\[|~|null$)/i.test(value) ? key + comment : key;
}

/** Appends entries to the follow-up log, one line each; a log that is missing or empty is begun, one in brackets becomes a list. */
export const appendToLog = (source: string, entries: readonly string[]): Edit =>
  edit(source, (properties, block) => {
    const scalars = entries.map(writeScalar);
    const added = scalars.map((entry) => NEW_ITEM + entry);
    const log = properties.filter(({ name }) => isLogName(name)).at(-1);
    if (log === undefined) return addProperty(source, properties, block, ['follow-up-log:', ...added]);

    const { number } = log.lines[0];
    const items = logItems(log);
    if (items === null) return refuse(number, NO_LIST);
    const refusal = refuseOpen(log);
    if (refusal !== null) return refusal;
    const last = log.value === '' ? items.at(-1) : undefined;
    if (last === undefined) {
      const texts = [bareKey(log), ...items.map((item) => NEW_ITEM + rewritten(item)), ...added];
      return done(number + items.length + 1, replaceLines(source, log, texts));
    }
    // With the dash and the indentation of the item above.
    const dash = (/^[ \t]*-[ \t]*/.exec(last.line.text)?.[0] ?? NEW_ITEM).replace(/-$/, '- ');
    const above = lastLineOf(log);
    return done(
      above.number + 1,
      splice(
        source,
        above.next,
        above.next,
        scalars.map((entry) => dash + entry),
      ),
    );
  });

/**
 * Writes one value of a property: of the name that the note uses for it ("Outcome" for `status`), else a new last property.
 * `setProperty(source, 'status', 'offer')` changes `status: waiting # so far` to `status: offer # so far`.
 */
export const setProperty = (source: string, name: string, value: string, names: PropertyNames = propertyNames('')): Edit =>
  edit(source, (properties, block) => {
    const known = Object.entries(names).find(([property]) => property === name)?.[1] ?? [name];
    const written = properties.map((property) => ({ name: property.name, value: wordsOf(property), property }));
    // Where every name was left empty, the first of them is filled in.
    const property = (
      findProperty(written, known) ??
      findProperty(
        written.map((each) => ({ ...each, value: each.name })),
        known,
      )
    )?.property;
    if (property === undefined) return addProperty(source, properties, block, [`${name}: ${writeScalar(value)}`]);

    const {
      key,
      comment,
      lines: [{ number, text }],
    } = property;
    const twice = properties.some((other) => other !== property && other.name === property.name);
    if (twice) return refuse(number, `"${property.name}" stands in this note twice. Delete one of the two.`);
    const gap = property.value === '' ? ' ' : (/^[ \t]+/.exec(text.slice(key.length))?.[0] ?? ' ');
    return refuseOpen(property) ?? done(number, replaceLines(source, property, [key + gap + writeScalar(value) + comment]));
  });

/** A log's items and the comments between them, in order, as they are written today. */
function rewrittenLines(log: PropertyLines): string[] {
  const end = lastLineOf(log).number;
  const items = logItems(log) ?? [];
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
  edit(source, (properties) => {
    const logs = properties.filter(({ name }) => isLogName(name));
    const [first, ...others] = logs;
    if (first === undefined || (others.length === 0 && !logItems(first)?.some((item) => rewritten(item) !== item.raw))) {
      return refuse(1, 'There is nothing to repair in the follow-up log.');
    }
    const unreadable = logs.find((log) => logItems(log) === null);
    if (unreadable !== undefined) return refuse(unreadable.lines[0].number, NO_LIST);
    // From the bottom up, so that the places above stay right.
    const joined = others.reduceRight((text, log) => replaceLines(text, log, []), source);
    return done(first.lines[0].number, replaceLines(joined, first, [bareKey(first), ...new Set(logs.flatMap(rewrittenLines))]));
  });
