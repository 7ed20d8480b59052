import { addEdge, addLines, addShapes, emptyField, footprintOf } from '../fillField.ts';
import type { Box, Footprint, LabelField } from '../labelField.ts';
import type { LabelMark, MeasureText, NodeName, Scene, ScreenRect, Viewport } from '../marks.ts';
import { boxBeside, namePlaces } from '../namePlaces.ts';
import type { MeasuredName } from '../placeName.ts';
import { letteringOf, measureLines, nameAt } from '../placeName.ts';
import { shapeScale } from '../viewport.ts';
import type { Leader } from './leaders.ts';
import { alignAt, boxesAt, dotAt, leadersFrom, leastLeaderCost } from './leaders.ts';
import { wordingsOfName } from './wordingsOfName.ts';

/** Pixels kept free round a name. */
const padding = { x: 3, y: 1 } as const;
/** What it costs to stand so near another shape that the name might seem to be its own. */
const besideOther = 2.5;
/** What is left of the cost of a territory's edge: a name on it can be read. */
const edgeShare = 0.5;
/** What a leader pays for what lies under it, against a name. */
const crossing = 2;

/** What lies under the names of a cast. */
export interface LitGround {
  /** Shapes and what stands over the map; edges of territories are dearer. */
  readonly field: LabelField;
  /** Lines that are drawn in full. */
  readonly lines: LabelField;
  /** Names that stand already, and their leaders. */
  readonly names: LabelField;
}

/** Where a name may stand, in which wording, and what it costs to stand there. */
export interface LitPlace {
  readonly box: Box;
  readonly text: MeasuredName;
  readonly align: LabelMark['align'];
  readonly cost: number;
  readonly leader: Leader | null;
}

/** How the names of a cast are to be placed. */
export interface LitPane {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly measure: MeasureText;
  /** Names may stand off their shapes, with a thin line to them. */
  readonly mayStandAway: boolean;
}

/** The ground before any name stands on it. */
export function litGround(scene: Scene, viewport: Viewport, obstacles: readonly ScreenRect[]): LitGround {
  const ground = { field: emptyField(viewport), lines: emptyField(viewport), names: emptyField(viewport) };
  addShapes(ground.field, scene, viewport);
  for (const { x, y, width, height } of obstacles) ground.field.addBox({ x, y, w: width, h: height });
  for (const { points } of scene.hulls) addEdge(ground.field, points, viewport);
  addLines(ground.lines, scene, viewport);
  return ground;
}

/** The same ground with these names on it, and no others. */
export function withNames(ground: LitGround, viewport: Viewport, places: Iterable<LitPlace>): LitGround {
  const names = emptyField(viewport);
  for (const place of places) for (const box of coveredBy(place)) names.addBox(box);
  return { ...ground, names };
}

/** All places where the name of a row covers nothing, also those that are looked at only where there is little room; in no order. */
export function litPlaces(pane: LitPane, row: number, ground: LitGround): readonly LitPlace[] {
  const found: LitPlace[] = [];
  look(pane, row, ground, true, (place, cost) => {
    const price = place.cost + cost();
    if (price < Infinity) found.push({ ...place, cost: price });
    return Infinity;
  });
  return found;
}

/** The cheapest of the usual places; null where there is none. */
export function cheapestPlace(pane: LitPane, row: number, ground: LitGround): LitPlace | null {
  let found: LitPlace | null = null;
  look(pane, row, ground, false, (place, cost) => {
    const least = found?.cost ?? Infinity;
    if (place.cost >= least) return least;
    const price = place.cost + cost();
    if (price < least) found = { ...place, cost: price };
    return Math.min(price, least);
  });
  return found;
}

/** Everything that a name covers: its words, and the line to its shape bit by bit. */
export const coveredBy = ({ box, leader }: LitPlace): readonly Box[] => [box, ...(leader?.points ?? []).map(dotAt)];

/** The name of a row where it is to stand. */
export function labelAt({ scene, viewport }: LitPane, row: number, place: LitPlace): LabelMark | null {
  const name = scene.names[row];
  if (name === null || name === undefined) return null;
  const shape = footprintOf(scene, row, viewport, shapeScale(viewport));
  const lettering = letteringOf(name, viewport, scene.textScale);
  const label = nameAt(scene, row, { ...name, pill: null }, { ...place, shape, padding, lettering });
  if (place.leader === null) return label;
  const [[x0, y0] = [0, 0]] = place.leader.points;
  const [x1, y1] = place.leader.points.at(-1) ?? [0, 0];
  return { ...label, leader: [x0 - shape.x, y0 - shape.y, x1 - shape.x, y1 - shape.y] };
}

/**
 * Goes through the places of a name, those beside its shape first.
 *
 * @param see - Is given a place without the cost of what lies there, and the way to that. Returns the cost from which on no other place is wanted.
 */
function look(
  { scene, viewport, measure, mayStandAway }: LitPane,
  row: number,
  ground: LitGround,
  isCrowded: boolean,
  see: (place: LitPlace, cost: () => number) => number,
): void {
  const name = scene.names[row];
  if (name === null || name === undefined) return;
  const lettering = letteringOf(name, viewport, scene.textScale);
  const shape = footprintOf(scene, row, viewport, shapeScale(viewport));
  const wordings = wordingsOfName(name).map(({ lines, cost }) => ({
    text: measureLines(lines, lettering, padding, measure),
    cost,
  }));
  let most = Infinity;
  for (const { text, cost } of wordings)
    for (const place of besideShape(name, shape, text, cost))
      most = see(place, () => costBeside(place.box, shape, viewport, ground));
  if (!mayStandAway || most <= leastLeaderCost) return;
  const leaders = leadersFrom(shape, lettering.size, (dot) => costOfDot(dot, shape, ground));
  for (const { text, cost } of wordings)
    for (const leader of leaders)
      for (const { box, cost: off } of boxesAt(leader, text, isCrowded)) {
        const place = { box, text, align: alignAt(leader), cost: cost + leader.cost + off, leader };
        see(place, () => costBeside(box, shape, viewport, ground));
      }
}

function besideShape(name: NodeName, shape: Footprint, text: MeasuredName, extra: number): readonly LitPlace[] {
  const places = name.prefersBelow ? namePlaces.downwards : namePlaces.sideways;
  return places.map((place) => ({
    box: boxBeside(place, shape, text.w, text.h),
    text,
    align: Math.abs(place.across) < 1 ? 'center' : place.across > 0 ? 'left' : 'right',
    cost: place.cost + extra,
    leader: null,
  }));
}

/** What it costs that a name stands there; without end where something would be covered. */
function costOf(box: Box, { width, height }: Viewport, ground: LitGround): number {
  const isInside = box.x >= 0 && box.y >= 0 && box.x + box.w <= width && box.y + box.h <= height;
  const { field, lines } = ground;
  return !isInside || !isFree(box, ground) || lines.costOf(box) > 0 ? Infinity : edgeShare * field.costOf(box);
}

const costBeside = (box: Box, shape: Footprint, viewport: Viewport, ground: LitGround): number =>
  costOf(box, viewport, ground) + (ground.field.isBesideOther(box, shape.x, shape.y) ? besideOther : 0);

const costOfDot = (dot: Box, shape: Footprint, ground: LitGround): number =>
  !isFree(dot, ground) && !isWithin(dot, shape) ? Infinity : crossing * ground.lines.costOf(dot);

const isFree = (box: Box, { field, names }: LitGround): boolean => field.isFree(box) && names.isFree(box);

const isWithin = ({ x, y, w, h }: Box, shape: Footprint): boolean =>
  Math.hypot(x + w / 2 - shape.x, y + h / 2 - shape.y) <= shape.r + w;
