/**
 * The words of a promise in rendered Markdown.
 *
 * In: an element, and marks of the note's text. Out: the places of their words among its text nodes. Only letters and digits are
 * compared, since rendering takes the signs of Markdown away and breaks lines elsewhere. Not here: what is drawn there.
 */
import type { PromiseMark } from '../../domain/follow-up/promise-marks';
import { maskInline } from '../../domain/note/prose';

/** A stretch of one text node. */
export interface RenderedText {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Where a mark's words stand; several pieces where a part of them is bold or a link. */
export interface RenderedMark {
  readonly mark: PromiseMark;
  readonly pieces: readonly RenderedText[];
}

interface Letter {
  readonly at: number;
  readonly length: number;
}

const LETTERS = /[\p{L}\p{N}]/gu;

const lettersIn = (text: string): Letter[] => [...text.matchAll(LETTERS)].map((match) => ({ at: match.index, length: match[0].length }));
const squeezed = (text: string): string => (text.match(LETTERS) ?? []).join('');

/** A sentence as it is rendered, and where in it the words of time are, counted in letters and digits. */
interface Needle {
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

const needles = new WeakMap<PromiseMark, Needle | null>();

function needleOf(mark: PromiseMark, text: string): Needle | null {
  const known = needles.get(mark);
  if (known !== undefined) return known;
  const needle = makeNeedle(mark, text);
  needles.set(mark, needle);
  return needle;
}

function makeNeedle({ start, end, promise: { quote } }: PromiseMark, text: string): Needle | null {
  const all = squeezed(quote);
  const words = squeezed(text.slice(start, end));
  const before = squeezed(text.slice(Math.max(0, start - 2 * quote.length), start));
  // The same words may stand in it twice: the last place that fits what stands before them.
  let at = words === '' ? -1 : all.lastIndexOf(words);
  while (at > 0 && !before.endsWith(all.slice(0, at))) at = all.lastIndexOf(words, at - 1);
  if (at < 0) return null;
  // What rendering hides, such as the target of a link, is blanked in the same places.
  const hidden = maskInline(quote);
  const letters = lettersIn(quote);
  const first = letters[letterIndex(letters, at)]?.at ?? 0;
  const last = letters[letterIndex(letters, at + words.length)]?.at ?? quote.length;
  const from = squeezed(hidden.slice(0, first)).length;
  return { sentence: squeezed(hidden), from, to: from + squeezed(hidden.slice(first, last)).length };
}

/** Which letter begins at an offset into the squeezed text. */
function letterIndex(letters: readonly Letter[], offset: number): number {
  let passed = 0;
  const index = letters.findIndex(({ length }) => {
    if (passed >= offset) return true;
    passed += length;
    return false;
  });
  return index < 0 ? letters.length : index;
}

/** Where nobody says anything, or where the plugin itself has drawn. */
const SILENT = 'code, pre, del, s, strike, .frontmatter, .metadata-container, [class*="block-language-"]';

function textNodesIn(el: HTMLElement): Text[] {
  const nodes: Text[] = [];
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest(SILENT) === null) nodes.push(node as Text);
  return nodes;
}

/** The places of the marks' words in an element, in its order; a sentence that stands there twice is found once for each mark. */
export function findRendered(el: HTMLElement, marks: readonly PromiseMark[], text: string): RenderedMark[] {
  const letters = textNodesIn(el).flatMap((node) => lettersIn(node.data).map(({ at, length }) => ({ node, at, length })));
  const units = letters.flatMap((letter) => Array.from({ length: letter.length }, () => letter));
  const rendered = letters.map(({ node, at, length }) => node.data.slice(at, at + length)).join('');
  const searchedTo = new Map<string, number>();
  return marks
    .flatMap((mark) => {
      const needle = needleOf(mark, text);
      if (needle === null || needle.sentence === '' || needle.to === needle.from) return [];
      const at = rendered.indexOf(needle.sentence, searchedTo.get(`${needle.sentence} ${needle.from}`) ?? 0);
      if (at < 0) return [];
      searchedTo.set(`${needle.sentence} ${needle.from}`, at + 1);
      return [{ mark, at: at + needle.from, pieces: piecesOf(units.slice(at + needle.from, at + needle.to)) }];
    })
    .sort((a, b) => a.at - b.at);
}

/** One piece for each text node, from its first letter to its last. */
function piecesOf(letters: readonly { readonly node: Text; readonly at: number; readonly length: number }[]): RenderedText[] {
  const pieces: RenderedText[] = [];
  for (const { node, at, length } of letters) {
    const last = pieces.at(-1);
    if (last?.node === node) pieces[pieces.length - 1] = { ...last, end: at + length };
    else pieces.push({ node, start: at, end: at + length });
  }
  return pieces;
}
