import { addEdge, addLines, addShapes, emptyField, footprintOf } from '../fillField.ts';
import type { Box, Footprint, LabelField } from '../labelField.ts';
import type { LabelMark, MeasureText, NodeName, Scene, ScreenRect, Viewport } from '../marks.ts';
import { boxBeside, namePlaces } from '../namePlaces.ts';
import type { MeasuredName } from '../placeName.ts';
import { letteringOf, measureLines, nameAt } from '../placeName.ts';
import { shapeScale, toScreen } from '../viewport.ts';
import { castRanks } from './castRanks.ts';
import type { Away } from './placesAway.ts';
import { placesAway } from './placesAway.ts';
import { wordingsOfName } from './wordingsOfName.ts';

/** Pixels kept free round a name. */
const padding = { x: 3, y: 1 } as const;
/** What it costs to stand so near another shape that the name might seem to be its own. */
const besideOther = 2.5;
/** What is left of the cost of a territory's edge: a name on it can be read. */
const edgeShare = 0.5;

interface Ground {
  /** Shapes, names and what stands over the map; edges of territories are dearer. */
  readonly field: LabelField;
  /** Lines that are drawn in full. */
  readonly lines: LabelField;
}

interface Found {
  readonly box: Box;
  readonly text: MeasuredName;
  readonly align: LabelMark['align'];
  readonly cost: number;
  readonly leader: Away['leader'] | null;
}

/**
 * The names of a cast that must be known: beside their shapes where there is room, else further off with a thin line to them.
 * None is printed over a shape, over another name, or over a line that is drawn in full; one that finds no room is hidden.
 *
 * Those at the ends of drawn lines come first, in the order of `castRanks`. Whoever has no line is named only when they all are.
 *
 * @param obstacles - What stands over the map, and names that are placed.
 */
export function placeLit(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  obstacles: readonly ScreenRect[],
): readonly LabelMark[] {
  const ranks = castRanks(scene, viewport);
  const rankOf = (row: number): number => ranks.get(row) ?? 0;
  const asked = [...scene.names.keys()].filter((row) => isAsked(scene, viewport, row));
  const standing = (row: number): number => scene.names[row]?.rank ?? 0;
  asked.sort((a, b) => rankOf(b) - rankOf(a) || standing(b) - standing(a) || a - b);
  const ends = asked.filter((row) => ranks.has(row));

  const isCrowd = ends.length > mostAway;
  let best: Placing | null = null;
  let order: readonly number[] = ends;
  for (let attempt = 0; attempt < (isCrowd ? 1 : mostAttempts); attempt++) {
    const placing = placeEnds(scene, viewport, order, measure, groundOf(scene, viewport, obstacles), !isCrowd);
    if (best === null || placing.unnamed.length < best.unnamed.length) best = placing;
    if (placing.unnamed.length === 0) break;
    // Whoever found no room chooses first.
    order = [...placing.unnamed, ...order.filter((row) => !placing.unnamed.includes(row))];
  }
  if (best === null) return [];
  const { ground } = best;
  const others = best.unnamed.length > 0 ? [] : asked.filter((row) => !ranks.has(row));
  return [...best.labels, ...others.flatMap((row) => placeOne(scene, viewport, row, measure, ground, false) ?? [])];
}

/** Names of more ends than this would be a page of thin lines: they stand beside their shapes, or nowhere. */
const mostAway = 40;
/** So many orders are tried, until each end of a line has its name. */
const mostAttempts = 4;

interface Placing {
  readonly labels: readonly LabelMark[];
  readonly unnamed: readonly number[];
  readonly ground: Ground;
}

function placeEnds(
  scene: Scene,
  viewport: Viewport,
  order: readonly number[],
  measure: MeasureText,
  ground: Ground,
  mayStandAway: boolean,
): Placing {
  const labels: LabelMark[] = [];
  const unnamed: number[] = [];
  for (const row of order) {
    const label = placeOne(scene, viewport, row, measure, ground, mayStandAway);
    if (label === null) unnamed.push(row);
    else labels.push(label);
  }
  return { labels, unnamed, ground };
}

function groundOf(scene: Scene, viewport: Viewport, obstacles: readonly ScreenRect[]): Ground {
  const ground = { field: emptyField(viewport), lines: emptyField(viewport) };
  addShapes(ground.field, scene, viewport);
  for (const { x, y, width, height } of obstacles) ground.field.addBox({ x, y, w: width, h: height });
  for (const { points } of scene.hulls) addEdge(ground.field, points, viewport);
  addLines(ground.lines, scene, viewport);
  return ground;
}

function isAsked(scene: Scene, viewport: Viewport, row: number): boolean {
  const name = scene.names[row];
  if (name === null || name === undefined || name.kind === 'dimmed') return false;
  const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
  return x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
}

function placeOne(
  scene: Scene,
  viewport: Viewport,
  row: number,
  measure: MeasureText,
  ground: Ground,
  mayStandAway: boolean,
): LabelMark | null {
  const name = scene.names[row];
  if (name === null || name === undefined) return null;
  const lettering = letteringOf(name, viewport, scene.textScale);
  const shape = footprintOf(scene, row, viewport, shapeScale(viewport));
  let found: Found | null = null;
  for (const { lines, cost } of wordingsOfName(name)) {
    const text = measureLines(lines, lettering, padding, measure);
    const places = [
      ...besideShape(name, shape, text, cost),
      ...(mayStandAway ? awayFrom(shape, text, cost, lettering.size) : []),
    ];
    for (const place of places) {
      if (place.cost >= (found?.cost ?? Infinity)) continue;
      const price = place.cost + costOf(place, shape, viewport, ground);
      if (price < (found?.cost ?? Infinity)) found = { ...place, cost: price };
    }
  }
  if (found === null) return null;
  ground.field.addBox(found.box);
  const label = nameAt(scene, row, { ...name, pill: null }, { ...found, shape, padding, lettering });
  if (found.leader === null) return label;
  const { points } = found.leader;
  for (const [x, y] of points) ground.field.addBox({ x: x - 2, y: y - 2, w: 4, h: 4 });
  const [[x0, y0] = [0, 0]] = points;
  const [x1, y1] = points.at(-1) ?? [0, 0];
  return { ...label, leader: [x0 - shape.x, y0 - shape.y, x1 - shape.x, y1 - shape.y] };
}

function besideShape(name: NodeName, shape: Footprint, text: MeasuredName, extra: number): readonly Found[] {
  const places = name.prefersBelow ? namePlaces.downwards : namePlaces.sideways;
  return places.map((place) => ({
    box: boxBeside(place, shape, text.w, text.h),
    text,
    align: Math.abs(place.across) < 1 ? 'center' : place.across > 0 ? 'left' : 'right',
    cost: place.cost + extra,
    leader: null,
  }));
}

const awayFrom = (shape: Footprint, text: MeasuredName, extra: number, size: number): readonly Found[] =>
  placesAway(shape, text, size).map(({ box, align, cost, leader }) => ({
    box,
    text,
    align,
    cost: cost + extra,
    leader,
  }));

/** What it costs to stand there for what lies there; without end where something would be covered. */
function costOf(
  { box, leader }: Found,
  shape: Footprint,
  { width, height }: Viewport,
  { field, lines }: Ground,
): number {
  const isInside = box.x >= 0 && box.y >= 0 && box.x + box.w <= width && box.y + box.h <= height;
  if (!isInside || !field.isFree(box) || lines.costOf(box) > 0) return Infinity;
  const edges = edgeShare * field.costOf(box);
  if (leader === null) return edges + (field.isBesideOther(box, shape.x, shape.y) ? besideOther : 0);
  let crossed = 0;
  for (const [x, y] of leader.points.slice(1)) {
    const dot = { x: x - 2, y: y - 2, w: 4, h: 4 };
    if (!field.isFree(dot) && !isWithin(dot, shape)) return Infinity;
    crossed += lines.costOf(dot);
  }
  return edges + 2 * crossed;
}

const isWithin = ({ x, y, w, h }: Box, shape: Footprint): boolean =>
  Math.hypot(x + w / 2 - shape.x, y + h / 2 - shape.y) <= shape.r + w;
