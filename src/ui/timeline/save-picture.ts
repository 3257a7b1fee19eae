/**
 * The timeline as an SVG file of the vault, with the colours that it has on the screen.
 */
import { Notice, type App } from 'obsidian';
import type { Day } from '../../domain/calendar/day';
import { reasonOf } from '../../plugin/reason-of';
import { noticeWithButton } from '../notice-with-button';

/** What a style sheet gives a shape or a text; elsewhere there is none, so it is written into the file. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
];

/** The picture as the text of a file of its own: colours written out, scrolled parts back in their place, nothing to focus. */
export function fileOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll<SVGElement>('*')];
  [...copy.querySelectorAll<SVGElement>('*')].forEach((el, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const style = svg.win.getComputedStyle(original);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value !== '') el.setAttribute(name, value);
    }
    nameByTitle(el, original);
    for (const name of ['class', 'tabindex', 'role', 'aria-labelledby']) el.removeAttribute(name);
    if (el.hasAttribute('data-scrolls')) el.removeAttribute('transform');
    el.removeAttribute('data-scrolls');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const name of ['class', 'aria-labelledby']) copy.removeAttribute(name);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** What names a thing stands elsewhere on the page, so that the file carries it as a title; viewers show it under the pointer. */
function nameByTitle(el: SVGElement, original: SVGElement): void {
  const row = original.doc.getElementById(original.getAttribute('aria-labelledby') ?? '');
  if (!(row?.instanceOf(HTMLTableRowElement) ?? false)) return;
  const title = el.createSvg('title');
  title.textContent = [...(row as HTMLTableRowElement).cells].map(({ textContent }) => textContent).join(', ');
  el.prepend(title);
}

/** A name at the top of the vault that nothing has yet. */
function freeName({ vault }: App, today: Day): string {
  const nameOf = (number: number): string => `Timeline ${today}${number === 1 ? '' : ` ${number}`}.svg`;
  let number = 1;
  while (vault.getAbstractFileByPath(nameOf(number)) !== null) number++;
  return nameOf(number);
}

/** Saves the picture under a name of its own, says where it lies, and can take it back. */
export async function savePicture(app: App, svg: SVGSVGElement, today: Day): Promise<void> {
  const name = freeName(app, today);
  try {
    const file = await app.vault.create(name, fileOf(svg));
    noticeWithButton(`Saved “${name}” at the top of your vault.`, 'Undo', () => void app.fileManager.trashFile(file));
  } catch (error) {
    new Notice(`“${name}” could not be saved (${reasonOf(error)}). Check that the vault can be written to.`);
  }
}
