/**
 * Draws the timeline as SVG. Colours and lines are the style sheet's, by Obsidian's variables; each thing has a shape of its own, so that
 * colour never speaks alone.
 */
import { AXIS, LABEL_LINE, LANE, type Picture, type Placed, type PlacedLane } from './picture';

/** Half the height of a band, and the sizes of marks. */
const BAND = 6;
const DOT = 6;
const MARK = 4.5;
const RING = 8;
const REACH = 8;

export interface Drawn {
  /** What the focus and the pointer meet, by what it shows. */
  readonly things: ReadonlyMap<Placed, SVGGElement>;
  /** The names of the lanes, to be kept in sight. */
  readonly labels: SVGGElement;
  /** The axis, to be kept in sight. */
  readonly axis: SVGGElement;
}

const at = (x: number, y: number): string => `translate(${x}, ${y})`;

/** Fills an empty `svg`; `labelOf` names a lane. Things have no names yet: the rows of the table are (`facts-table.ts`). */
export function drawPicture(svg: SVGSVGElement, picture: Picture, labelOf: (lane: PlacedLane) => string): Drawn {
  const { width, height, weeks, lanes, today } = picture;
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) svg.setAttribute(name, String(value));
  svg.createSvg('rect', { cls: 'follow-ups-time-ground', attr: { width, height } });
  lanes.forEach(({ y }, index) => {
    if (index % 2 === 1) svg.createSvg('rect', { cls: 'follow-ups-time-stripe', attr: { y, width, height: LANE } });
  });
  for (const { x, beginsMonth } of weeks)
    svg.createSvg('line', { cls: `follow-ups-time-week${beginsMonth ? ' is-month' : ''}`, attr: { x1: x, x2: x, y1: AXIS, y2: height } });
  svg.createSvg('line', { cls: 'follow-ups-time-today', attr: { x1: today, x2: today, y1: AXIS, y2: height } });

  const things = new Map<Placed, SVGGElement>();
  // Bands lie beneath the marks that stand on them.
  const isBand = ({ happening }: Placed): boolean => happening.what === 'promise';
  for (const lane of lanes)
    for (const thing of [...lane.things.filter(isBand), ...lane.things.filter((each) => !isBand(each))])
      things.set(thing, drawThing(svg, thing));

  const labels = svg.createSvg('g');
  for (const lane of lanes)
    labels.createSvg('text', { cls: 'follow-ups-time-label', attr: { x: 8, y: lane.y + LABEL_LINE } }).textContent = labelOf(lane);
  return { things, labels, axis: drawAxis(svg, picture) };
}

function drawAxis(svg: SVGSVGElement, { width, weeks, today }: Picture): SVGGElement {
  const axis = svg.createSvg('g');
  axis.createSvg('rect', { cls: 'follow-ups-time-ground', attr: { width, height: AXIS } });
  for (const { x, label, beginsMonth } of weeks)
    axis.createSvg('text', { cls: `follow-ups-time-tick${beginsMonth ? ' is-month' : ''}`, attr: { x: x + 3, y: AXIS - 6 } }).textContent =
      label;
  axis.createSvg('line', { cls: 'follow-ups-time-week', attr: { x1: 0, x2: width, y1: AXIS, y2: AXIS } });
  const flag = axis.createSvg('text', { cls: 'follow-ups-time-flag', attr: { x: today, y: 13, 'text-anchor': 'middle' } });
  flag.textContent = 'Today';
  return axis;
}

function drawThing(svg: SVGSVGElement, thing: Placed): SVGGElement {
  const { what, state } = thing.happening;
  const group = svg.createSvg('g', {
    cls: `follow-ups-time-thing is-${what} is-${state}`,
    attr: { role: 'link', tabindex: -1 },
  });
  drawReach(group, thing);
  if (what === 'promise') drawBand(group, thing);
  else if (what === 'answer')
    group.createSvg('path', { cls: 'follow-ups-time-shape', attr: { d: 'M0 -6 L6 0 L0 6 L-6 0 Z', transform: at(thing.x, thing.y) } });
  else if (what === 'interview') group.createSvg('circle', { cls: 'follow-ups-time-shape', attr: { cx: thing.x, cy: thing.y, r: DOT } });
  else {
    if (state === 'due') group.createSvg('circle', { cls: 'follow-ups-time-ring', attr: { cx: thing.x, cy: thing.y, r: RING } });
    group.createSvg('circle', { cls: 'follow-ups-time-shape', attr: { cx: thing.x, cy: thing.y, r: MARK } });
  }
  return group;
}

/** What the pointer meets: somewhat more than what is seen, and no gaps between dashes. */
function drawReach(group: SVGGElement, { x, end, y, overrunTo }: Placed): void {
  const to = Math.max(end, overrunTo ?? end);
  group.createSvg('rect', {
    cls: 'follow-ups-time-reach',
    attr: { x: x - REACH, y: y - REACH, width: to - x + 2 * REACH, height: 2 * REACH },
  });
}

/** A band with a tick where the promise was kept, and with the time by which it was overrun, up to a cross, where it was not. */
function drawBand(group: SVGGElement, { happening, x, end, y, overrunTo }: Placed): void {
  group.createSvg('rect', {
    cls: 'follow-ups-time-shape',
    attr: { x: x - BAND, y: y - BAND, width: end - x + 2 * BAND, height: 2 * BAND, rx: BAND },
  });
  if (happening.state === 'kept')
    group.createSvg('path', { cls: 'follow-ups-time-sign', attr: { d: 'M-3 0 L-1 2.5 L3 -2.5', transform: at(end, y) } });
  if (overrunTo === null) return;
  group.createSvg('line', { cls: 'follow-ups-time-overrun', attr: { x1: end + BAND, x2: Math.max(overrunTo, end + BAND), y1: y, y2: y } });
  group.createSvg('path', { cls: 'follow-ups-time-sign', attr: { d: 'M-2.5 -2.5 L2.5 2.5 M-2.5 2.5 L2.5 -2.5', transform: at(end, y) } });
}
