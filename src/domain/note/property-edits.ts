/**
 * Edits of single properties.
 *
 * In: the whole text of a note, a property's name and its new value. Out: the new text, or why nothing was written (`edit.ts`).
 * Not here: what a value means to the reading (`read-properties.ts`).
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
  propertyWords,
  type Edit,
  type NewText,
  type Properties,
  type Refusal,
} from './edit';
import type { PropertyLines } from './frontmatter-block';
import { propertyNames, samePropertyName } from './properties';
import { statusIn } from './vocabulary';
import { unquoted, writeScalar } from './yaml-scalar';

/** Lines of prose are no status, whatever words stand in them. */
const LONGEST_STATUS = 80;
const isStatus = (property: PropertyLines): boolean => {
  const words = propertyWords(property);
  return !words.startsWith('|') && words.length <= LONGEST_STATUS && statusIn(words) !== null;
};

/**
 * The property to write to: of its own name, else one of its other names that was left empty. A value under another name may be
 * somebody else's ("title: Chat with Vela" is no position), so it is replaced only where it was understood: of all properties only a
 * status is told from other words.
 */
function propertyFor({ all }: Properties, name: string, known: readonly string[]): PropertyLines | null {
  const named = known.flatMap((each) => all.filter((property) => samePropertyName(property.name, each)));
  const isOwn = (property: PropertyLines): boolean => samePropertyName(property.name, name);
  // The names of the settings stand before its own: the user said that they are it.
  const fromSettings = known.slice(0, known.indexOf(name));
  const isChosen = (property: PropertyLines): boolean => fromSettings.some((each) => samePropertyName(property.name, each));
  return (
    named.find((property) => isChosen(property) && propertyWords(property) !== '') ??
    (name === 'status' ? named.find(isStatus) : undefined) ??
    named.find(isOwn) ??
    named.find((property) => propertyWords(property) === '') ??
    null
  );
}

/** Refuses to write a status over lines of prose. */
function refuseProse(property: PropertyLines): Refusal | null {
  return samePropertyName(property.name, 'status') && /^[|>]/.test(property.value) && !isStatus(property)
    ? refuse(property.lines[0].number, `"${property.name}" holds several lines of your own. Rename that property first.`)
    : null;
}

/**
 * Writes one value of a property: of the name that the note uses for it ("Outcome" for `status`), else a new last property.
 * `setProperty(source, 'status', 'offer')` changes `status: waiting # so far` to `status: offer # so far`.
 */
export const setProperty = (
  source: string,
  name: string,
  value: string,
  names: Readonly<Record<string, readonly string[]>> = propertyNames(''),
): Edit =>
  editProperties(source, (properties) => {
    const known = Object.hasOwn(names, name) ? (names[name] ?? [name]) : [name];
    const property = propertyFor(properties, name, known);
    const edit =
      property === null ? addProperty(properties, [`${name}: ${writeScalar(value)}`]) : replaceValue(properties, property, value);
    if (!edit.ok) return edit;
    const before = property === null ? [] : ownLines(property);
    const wrote = property?.name ?? name;
    const hadFrontmatter = properties.block.closing !== null;
    return { ...edit, wrote: [wrote], undo: (text) => takeBack(text, wrote, value, before, hadFrontmatter) };
  });

/** Takes a property out, whatever it says; its undo writes it back as it stood, now as the last one. */
export const removeProperty = (source: string, name: string): Edit =>
  editProperties(source, (properties) => {
    const property = properties.all.find((each) => samePropertyName(each.name, name));
    if (property === undefined) return refuse(1, `There is no "${name}" in this note.`);
    const lines = ownLines(property);
    const isTaken = ({ all }: Properties): boolean => all.some((each) => samePropertyName(each.name, name));
    const undo = (text: string): NewText | Refusal =>
      editProperties(text, (now) => (isTaken(now) ? refuseUndo(1, `"${name}" was written anew since.`) : addProperty(now, lines)));
    return { ...putBack(properties, property, [], true), wrote: [property.name], undo };
  });

function replaceValue({ source, all }: Properties, property: PropertyLines, value: string): NewText | Refusal {
  const {
    key,
    comment,
    lines: [{ number, text }],
  } = property;
  const twice = all.some((other) => other !== property && other.name === property.name);
  if (twice) return refuse(number, `"${property.name}" stands in this note twice. Delete one of the two.`);
  const refusal = refuseOpen(property) ?? refuseProse(property);
  const gap = property.value === '' ? ' ' : (/^[ \t]+/.exec(text.slice(key.length))?.[0] ?? ' ');
  return refusal ?? { ok: true, line: number, source: replaceLines(source, property, [key + gap + writeScalar(value) + comment]) };
}

/** Puts back what the property was before, where it still holds the value that was written. */
const takeBack = (source: string, name: string, value: string, before: readonly string[], hadFrontmatter: boolean): NewText | Refusal =>
  editProperties(source, (properties) => {
    const property = properties.all.find((each) => each.name === name && unquoted(propertyWords(each)) === value);
    return property === undefined
      ? refuseUndo(1, `"${name}: ${value}" was changed or taken out since.`)
      : putBack(properties, property, before, hadFrontmatter);
  });
