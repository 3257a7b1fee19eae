/** What must hold of every write into any note, for the tests and the long run (`scripts/nothing-lost.ts`). */
import fc from 'fast-check';
import { parse } from 'yaml';
import { checkedEdit } from '../../../src/domain/note/checked-edit';
import { inOrder, type EditOf } from '../../../src/domain/note/edit';
import { readFrontmatter } from '../../../src/domain/note/frontmatter';
import { appendToLog, repairLog } from '../../../src/domain/note/log-edits';
import { logItems } from '../../../src/domain/note/log-lines';
import { isLogName } from '../../../src/domain/note/properties';
import { setProperty } from '../../../src/domain/note/property-edits';
import { generatedNote, type GeneratedNote } from './generated-notes';

const yaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const SENT = '2026-11-25 sent first-check-in by email';
const HEARD = '2026-11-25 heard decision: by the end of "next" week #2';

const WRITES: Readonly<Record<string, EditOf>> = {
  'one entry': (source) => appendToLog(source, [SENT]),
  'two entries': (source) => appendToLog(source, [SENT, HEARD]),
  'an answer': inOrder([(source) => appendToLog(source, [HEARD]), (source) => setProperty(source, 'status', 'offer')]),
  'a property': (source) => setProperty(source, 'answer-by', '2026-12-04'),
  'a repair': repairLog,
};

/** The value of the whole block between the first two fences, as YAML alone reads it; undefined where it reads none. */
function yamlOf(source: string): unknown {
  const block = /^\uFEFF?---[ \t]*(?:\r\n|\n)(?<yaml>[^]*?)^---[ \t]*$/m.exec(source)?.groups?.['yaml'];
  try {
    return block === undefined ? undefined : yaml(block);
  } catch {
    return undefined;
  }
}

const asMap = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Lines with their ends, as a count of each: an edit may add and replace lines, never reorder them. */
const linesOf = (source: string): string[] => source.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
}

const fail = (what: string, note: GeneratedNote, after = ''): never => {
  throw new Error(`${what}\n${JSON.stringify(note.source)}\n${JSON.stringify(after)}`);
};

/** Whether all lines end alike. */
const isUniform = (source: string): boolean => !source.includes('\r\n') || !/(?:^|[^\r])\n/.test(source);

/** Whether the log, if there is any, is a list of lines already, or empty: what is then taken out again leaves no trace. */
const hasPlainLog = (source: string): boolean =>
  readFrontmatter(source, yaml)
    .lines.filter(({ name }) => isLogName(name))
    .every((log) => log.value === '' || logItems(log)?.length === 0);

/** Holds one write against one note; gives why it was refused, or null. */
export function tryWrite(note: GeneratedNote, write: EditOf, name: string): string | null {
  const { source } = note;
  const edit = checkedEdit(source, write, yaml);
  if (!edit.ok) {
    if (note.isOrdinary && name !== 'a repair') fail(`${name} was refused in an ordinary note: ${edit.reason}`, note);
    return edit.reason;
  }
  const { wrote, undo, source: after } = edit;

  // Every line of other properties and of the body stands as it stood, in its order.
  const own = new Set(
    readFrontmatter(source, yaml)
      .lines.filter((each) => wrote.includes(each.name))
      .flatMap(({ lines }) => lines.map(({ number }) => number)),
  );
  const kept = linesOf(source).filter((_line, index) => !own.has(index + 1));
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const bare = kept.map((line, index) => (index === 0 && mark === 1 ? line.slice(1) : line)).filter((line) => line !== '');
  const now = linesOf(after.slice(after.startsWith('\uFEFF') ? 1 : 0));
  if (!isWithin(bare, now)) fail(`${name} moved a line that is not its own`, note, after);
  if (source.startsWith('\uFEFF') !== after.startsWith('\uFEFF')) fail(`${name} lost the byte order mark`, note, after);

  if (isUniform(source) && !isUniform(after)) fail(`${name} brought another line end`, note, after);

  // YAML reads all other properties as before, and the log with the entries behind it.
  const before = yamlOf(source);
  const [was, is] = [asMap(before), asMap(yamlOf(after))];
  const wasWhole = before !== undefined;
  for (const [key, value] of Object.entries(was)) {
    if (!wrote.includes(key) && JSON.stringify(is[key]) !== JSON.stringify(value)) fail(`${name} changed the value of ${key}`, note, after);
  }
  if (wasWhole && name !== 'a repair') {
    for (const key of wrote) if (!(key in is)) fail(`${name} cannot be read back`, note, after);
    const log = wrote.find(isLogName);
    const entries = name === 'two entries' ? [SENT, HEARD] : name === 'one entry' ? [SENT] : name === 'an answer' ? [HEARD] : [];
    if (log !== undefined && entries.length > 0) {
      const list = is[log];
      const had = was[log];
      const wanted = [...(Array.isArray(had) ? (had as unknown[]) : []), ...entries];
      const end = Array.isArray(list) ? (list as unknown[]).slice(-wanted.length) : list;
      if (JSON.stringify(end) !== JSON.stringify(wanted)) fail(`${name} reads otherwise`, note, after);
    }
  }
  if (name === 'a repair') return null;

  // Undo: the same values from the very text, and from a text with other words and another line in it.
  const back = undo(after);
  if (!back.ok) return fail(`the undo of ${name} was refused: ${back.reason}`, note, after);
  const again = back.source === source ? was : asMap(yamlOf(back.source));
  if (JSON.stringify(again) !== JSON.stringify(was)) {
    const [a, b] = [again, was];
    // A list in brackets, or a single entry, has become a list of lines, which is the same list.
    const differs = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
      (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]) && !isLogName(key),
    );
    if (differs.length > 0) fail(`the undo of ${name} left ${differs.join()}`, note, back.source);
  }
  if (isUniform(source) && hasPlainLog(source) && back.source !== source) fail(`the undo of ${name} left a trace`, note, back.source);
  const later = checkedEdit(`${after}\nOne more thought.`, (text) => appendToLog(text, ['2026-11-26 note later']), yaml);
  if (later.ok) {
    const without = undo(later.source);
    if (!without.ok) return fail(`the undo of ${name} after another line was refused: ${without.reason}`, note, later.source);
    if (!without.source.includes('2026-11-26 note later') || !without.source.endsWith('One more thought.'))
      fail(`the undo of ${name} took more than its own`, note, without.source);
    if (without.source.includes(SENT) && !source.includes(SENT)) fail(`the undo of ${name} left its line`, note, without.source);
  }
  return null;
}

/** Tries every write on so many notes; gives how many writes there were, and how often each reason was given. */
export function tryNotes(
  numRuns: number,
  seed?: number,
): { readonly writes: number; readonly refusals: ReadonlyMap<string, number>; readonly ordinary: number } {
  let writes = 0;
  let ordinary = 0;
  const refusals = new Map<string, number>();
  fc.assert(
    fc.property(generatedNote, (note) => {
      if (note.isOrdinary) ordinary++;
      for (const [name, write] of Object.entries(WRITES)) {
        writes++;
        const reason = tryWrite(note, write, name);
        if (reason !== null) refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
      }
    }),
    { numRuns, endOnFailure: false, ...(seed === undefined ? {} : { seed }) },
  );
  return { writes, refusals, ordinary };
}
