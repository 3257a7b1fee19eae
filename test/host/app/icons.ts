/** Lucide icons, as `setIcon` draws them; an icon that Obsidian does not know draws nothing, there as here. */
import icons from 'lucide-static/icon-nodes.json';

type IconNodes = Readonly<Record<string, readonly (readonly [tag: keyof SVGElementTagNameMap, attributes: Record<string, string>])[]>>;

const NODES = icons as unknown as IconNodes;
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

export function setIcon(parent: HTMLElement, icon: string): void {
  parent.replaceChildren();
  const name = icon.replace(/^lucide-/, '');
  const nodes = NODES[name];
  if (nodes === undefined) return;
  const picture = createSvg('svg', { cls: `svg-icon lucide-${name}`, attr: { ...FRAME, 'aria-hidden': 'true' } });
  picture.append(...nodes.map(([tag, attr]) => createSvg(tag, { attr })));
  parent.append(picture);
}
