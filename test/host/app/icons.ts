/** Lucide icons, as `setIcon` draws them; an icon that Obsidian does not know draws nothing, there as here. */
import icons from 'lucide-static/icon-nodes.json';

type IconNodes = Readonly<Record<string, readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]>>;

const NODES = icons as unknown as IconNodes;
const SVG = 'http://www.w3.org/2000/svg';
const FRAME = {
  width: '24',
  height: '24',
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

function svg(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const el = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return el;
}

export function setIcon(parent: HTMLElement, icon: string): void {
  parent.replaceChildren();
  const name = icon.replace(/^lucide-/, '');
  const nodes = NODES[name];
  if (nodes === undefined) return;
  const picture = svg('svg', { ...FRAME, class: `svg-icon lucide-${name}`, 'aria-hidden': 'true' });
  picture.append(...nodes.map(([tag, attributes]) => svg(tag, attributes)));
  parent.append(picture);
}
