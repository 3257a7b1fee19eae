/**
 * Edits of a note's text in which every other byte stays: what an edit is, and the lines that it moves.
 *
 * In: the whole text of a note, and lines to put in the place of others. Out: the whole new text, or why nothing was written. Lines are
 * spliced, YAML is never serialised. Not here: which lines those are (`log-edits.ts`, `property-edits.ts`), whether YAML still reads
 * the rest as before (`checked-edit.ts`), the file itself.
 */
import { matched } from '../matched';
import { frontmatterBlock, isSilent, lastLineOf, propertyLines, type FrontmatterBlock, type PropertyLines } from './frontmatter-block';
import { logItems } from './log-lines';
import { endOfOpening } from './yaml-scalar';

/** The new text and the line on which the first new words stand. */
export interface NewText {
  readonly ok: true;
  readonly source: string;
  readonly line: number;
}

/** The reason for the user and the line that is in the way. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
  readonly line: number;
}

/** An edit that was made: which properties it wrote, and how to take what it wrote out of the text as it stands by then. */
export interface WrittenText extends NewText {
  readonly wrote: readonly string[];
  readonly undo: (source: string) => NewText | Refusal;
}

export type Edit = WrittenText | Refusal;

/** A pure edit of a note's whole text. */
export type EditOf = (source: string) => Edit;

export const refuse = (line: number, reason: string): Refusal => ({ ok: false, line, reason: `Nothing was written. ${reason}` });
export const refuseUndo = (line: number, reason: string): Refusal => ({ ok: false, line, reason: `Nothing was undone. ${reason}` });

/** Takes back what wrote nothing. */
export const undoNothing = (source: string): NewText => ({ ok: true, source, line: 1 });

/** Several edits as one, each on what the one before made of the text; the first refusal is the whole's. */
export const inOrder =
  (edits: readonly EditOf[]): EditOf =>
  (source) => {
    return edits.reduce<Edit>(
      (done, next) => {
        const edit = done.ok ? next(done.source) : done;
        if (!done.ok || !edit.ok) return edit;
        const undo = (text: string): NewText | Refusal => {
          const back = edit.undo(text);
          return back.ok ? done.undo(back.source) : back;
        };
        return { ...edit, wrote: [...done.wrote, ...edit.wrote], undo };
      },
      { ok: true, source, line: 1, wrote: [], undo: undoNothing },
    );
  };

/** Puts whole lines in the place of the text from `start` to `end`; they end as the line does that ends at `like`. */
export function splice(source: string, start: number, end: number, texts: readonly string[], like = end): string {
  const lineEnd = /(?:\r\n|\n|\r)$/.exec(source.slice(0, like)) ?? /\r\n|\n|\r/.exec(source) ?? ['\n'];
  return source.slice(0, start) + texts.map((text) => text + lineEnd[0]).join('') + source.slice(end);
}

export const replaceLines = (source: string, property: PropertyLines, texts: readonly string[]): string =>
  splice(source, property.lines[0].start, lastLineOf(property).next, texts, property.lines[0].next);

/** A property's lines without the blank ones and the comments below it. */
export const ownLines = (property: PropertyLines): string[] =>
  property.lines.filter(({ number }) => number <= lastLineOf(property).number).map(({ text }) => text);

/** A property's value on one line. */
export const propertyWords = ({ value, lines: [, ...below] }: PropertyLines): string =>
  [value, ...below.filter(({ text }) => !isSilent(text)).map(({ text }) => text.trim())].join(' ').trim();

/** Refuses where a property opens a quote or a bracket that none of its lines closes, so that nothing can safely stand below it. */
export function refuseOpen(property: PropertyLines): Refusal | null {
  const item = logItems(property)?.find(({ raw }) => endOfOpening(raw) < 0);
  const line = endOfOpening(propertyWords(property)) < 0 ? property.lines[0] : item?.line;
  return line === undefined
    ? null
    : refuse(line.number, `A quote or bracket opens in "${property.name}" and is never closed. Close it first.`);
}

/** A note's properties by their lines. */
export interface Properties {
  readonly source: string;
  readonly block: FrontmatterBlock;
  readonly all: readonly PropertyLines[];
  /** The blanks before each key; none as a rule. */
  readonly margin: string;
}

/** Edits the properties of a note that has any, or can have them. */
export function editProperties<Result>(source: string, write: (properties: Properties) => Result): Result | Refusal {
  const block = frontmatterBlock(source);
  if (block.fault !== null) return refuse(1, block.fault);
  const all = propertyLines(block.lines);
  return write({ source, block, all, margin: matched(/^ */, all[0]?.key ?? '') });
}

/** Adds a property below the last one, or frontmatter that holds it above everything else. Of several lines the first is the bare key. */
export function addProperty(
  { source, block: { closing, bodyStart, lines }, all, margin }: Properties,
  texts: readonly string[],
): NewText | Refusal {
  const added = texts.length > 1 ? 1 : 0;
  if (closing === null) return { ok: true, line: 2 + added, source: splice(source, bodyStart, bodyStart, ['---', ...texts, '---']) };
  if (all[0]?.name === '') return refuse(2, 'The properties cannot be read. Write each as "name: value".');
  const end = lines.find(({ text }) => /^\.\.\.(?:\s|$)/.test(text));
  if (end !== undefined) return refuse(end.number, 'Three dots end the properties here. Delete that line first.');
  const last = all.at(-1);
  const refusal = last === undefined ? null : refuseOpen(last);
  const own = texts.map((text) => margin + text);
  return refusal ?? { ok: true, line: closing.number + added, source: splice(source, closing.start, closing.start, own) };
}

/** Puts lines back in the place of a property; where none are left that the note did not have before, the frontmatter goes with it. */
export function putBack(
  { source, block, all }: Properties,
  property: PropertyLines,
  texts: readonly string[],
  hadFrontmatter: boolean,
): NewText {
  const line = property.lines[0].number;
  if (hadFrontmatter || texts.length > 0 || all.length > 1 || block.closing === null || block.lines.length > ownLines(property).length) {
    return { ok: true, line, source: replaceLines(source, property, texts) };
  }
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  return { ok: true, line: 1, source: source.slice(0, start) + source.slice(block.bodyStart) };
}
