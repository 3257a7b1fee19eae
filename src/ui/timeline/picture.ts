/**
 * The geometry of the timeline: lanes one below the other over an axis of weeks, each thing at its day.
 *
 * Pure: lanes and today in, pixels out. Not here: shapes and colours (`draw-picture.ts`).
 */
import { addDays, daysBetween, partsOf, startOfWeek, type Day } from '../../domain/calendar/day';
import { sayDate } from '../../domain/calendar/say-day';
import type { Happening, Lane } from '../../domain/follow-up/lanes';

/** Pixels of a day, the axis and a lane; in a lane the line of what they do stands over that of what the user does. */
export const DAY = 14;
export const AXIS = 36;
export const LANE = 62;
export const LABEL_LINE = 17;
const THEIR_LINE = 32;
const OWN_LINE = 49;
/** Room at both ends, so that what stands on the first and the last day is whole. */
const MARGIN_DAYS = 7;

/** A thing of a lane: `x` is the middle of its first day, `end` that of its last, `y` its line. */
export interface Placed {
  readonly happening: Happening;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** How far a promise was overrun, up to the answer or to today; null for what was not. */
  readonly overrunTo: number | null;
}

export interface PlacedLane {
  readonly lane: Lane;
  /** Its upper edge. */
  readonly y: number;
  readonly things: readonly Placed[];
}

export interface Week {
  readonly x: number;
  /** "30 Nov" for the Monday on which it begins. */
  readonly label: string;
  /** The first week that begins in a month. */
  readonly beginsMonth: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly weeks: readonly Week[];
  /** The middle of today. */
  readonly today: number;
  readonly lanes: readonly PlacedLane[];
}

/** The picture of lanes on a day, from the Monday before the first thing to the week after the last; today is always in it. */
export function pictureOf(lanes: readonly Lane[], today: Day): Picture {
  const days = [today, ...lanes.flatMap(({ happenings }) => happenings.flatMap(({ from, to }) => [from, to]))].sort();
  const first = startOfWeek(addDays(days[0] ?? today, -1));
  const last = addDays(days.at(-1) ?? today, MARGIN_DAYS);
  const middleOf = (day: Day): number => (daysBetween(first, day) + 0.5) * DAY;
  return {
    width: (daysBetween(first, last) + 1) * DAY,
    height: AXIS + lanes.length * LANE,
    weeks: weeksFrom(first, last, today),
    today: middleOf(today),
    lanes: lanes.map((lane, index) => {
      const y = AXIS + index * LANE;
      return { lane, y, things: lane.happenings.map((happening) => placed(happening, y, middleOf, today)) };
    }),
  };
}

function placed(happening: Happening, y: number, middleOf: (day: Day) => number, today: Day): Placed {
  const isLate = happening.what === 'promise' && happening.state === 'late';
  return {
    happening,
    x: middleOf(happening.from),
    end: middleOf(happening.to),
    y: y + (happening.what === 'message' ? OWN_LINE : THEIR_LINE),
    overrunTo: isLate ? middleOf(happening.entry.answeredOn ?? today) : null,
  };
}

function weeksFrom(first: Day, last: Day, today: Day): Week[] {
  const weeks: Week[] = [];
  let month = 0;
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
    const parts = partsOf(monday);
    weeks.push({ x: daysBetween(first, monday) * DAY, label: sayDate(monday, today), beginsMonth: parts.month !== month });
    month = parts.month;
  }
  return weeks;
}

/** The thing to go to by an arrow: before or behind in the lane, or the nearest by day in the next lane that has any; null at the end. */
export function neighbour(picture: Picture, from: Placed, key: 'left' | 'right' | 'up' | 'down'): Placed | null {
  const lane = picture.lanes.findIndex(({ things }) => things.includes(from));
  const things = picture.lanes[lane]?.things ?? [];
  const at = things.indexOf(from);
  if (key === 'left') return things[at - 1] ?? null;
  if (key === 'right') return things[at + 1] ?? null;
  const ahead = key === 'up' ? picture.lanes.slice(0, lane).reverse() : picture.lanes.slice(lane + 1);
  const next = ahead.find((other) => other.things.length > 0)?.things ?? [];
  return next.reduce<Placed | null>(
    (best, thing) => (best === null || Math.abs(thing.x - from.x) < Math.abs(best.x - from.x) ? thing : best),
    null,
  );
}
