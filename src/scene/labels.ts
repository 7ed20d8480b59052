import type { EntityRef } from '../domain/ids.ts';
import { fieldMargin, fillField } from './fillField.ts';
import type { Box } from './labelField.ts';
import { LabelField } from './labelField.ts';
import type { LabelMark, MeasureText, NodeName, Scene, ScreenRect, Viewport } from './marks.ts';
import { boxBeside, candidates } from './namePlaces.ts';
import { placeCounts } from './placeCounts.ts';
import { placeTerritoryNames } from './placeTerritoryNames.ts';
import { ascent, descent, lineHeight, pillPadding, textSizes, weights } from './textSizes.ts';
import { shapeScale, toScreen } from './viewport.ts';

/** An ordinary name is hidden rather than struck through by more than this much line; one of standing bears more. */
const dearest = { member: 4, neighbour: 7, firm: 9, always: Infinity } as const;
/** Shapes in view up to which every name is asked for, and from which only names of nine points or more are. */
const fewInView = 60;
const manyInView = 160;
const pointsWhenMany = 9;
/** The open field keeps its other bodies small. */
const mostInCommons = 12;

/**
 * Chooses which names are shown and finds a place for each.
 *
 * Names claim their places in the order of `NodeName.rank`, after the names of territories. A name that finds no place where it
 * touches no shape, name or control is hidden, never shrunk or printed over another; of its free places it takes the one that
 * fewest lines run through. Only the selected name, on its pill, may cover something.
 *
 * @param obstacles - Floating controls, in pixels of the pane.
 * @returns Those shown, territories first. Panning does not change them but for what comes into view or under a control.
 */
export function placeLabels(
  scene: Scene,
  viewport: Viewport,
  measureText: MeasureText,
  obstacles: readonly ScreenRect[] = [],
): readonly LabelMark[] {
  const measure = rememberingMeasure(measureText);
  const field = new LabelField({
    x: -fieldMargin,
    y: -fieldMargin,
    w: viewport.width + 2 * fieldMargin,
    h: viewport.height + 2 * fieldMargin,
  });
  fillField(field, scene, viewport);
  const territories = placeTerritoryNames(scene, viewport, measure, field);
  for (const { x, y, width, height } of obstacles) field.addBox({ x, y, w: width, h: height });
  return [
    ...territories,
    ...placeNames(scene, viewport, measure, field),
    ...placeCounts(scene, viewport, measure, field),
  ];
}

const memories = new WeakMap<MeasureText, Map<string, number>>();
const mostRemembered = 5000;

/** Measuring text is the slow part of placing it, and the same names are asked for in each frame. */
function rememberingMeasure(measure: MeasureText): MeasureText {
  const memory = memories.get(measure) ?? new Map<string, number>();
  memories.set(measure, memory);
  if (memory.size > mostRemembered) memory.clear();
  return (text, size, weight) => {
    const key = `${String(size)} ${String(weight)} ${text}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const width = measure(text, size, weight);
    memory.set(key, width);
    return width;
  };
}

const orders = new WeakMap<Scene, readonly number[]>();

/** Rows of the names in the order of their claims. */
function claimsOf(scene: Scene): readonly number[] {
  const known = orders.get(scene);
  if (known !== undefined) return known;
  const rankOf = (row: number): number => scene.names[row]?.rank ?? 0;
  const order = [...scene.names.keys()].filter((row) => scene.names[row] !== null);
  order.sort((a, b) => rankOf(b) - rankOf(a) || a - b);
  orders.set(scene, order);
  return order;
}

function placeNames(scene: Scene, viewport: Viewport, measure: MeasureText, field: LabelField): readonly LabelMark[] {
  const labels: LabelMark[] = [];
  const order = claimsOf(scene);
  const inView = order.length / Math.max(1, viewport.zoom ** 2);
  const share = Math.min(1, Math.max(0, (inView - fewInView) / (manyInView - fewInView)));
  const leastPoints = share * pointsWhenMany;
  const scale = shapeScale(viewport);
  let inCommons = 0;
  for (const row of order) {
    const name = scene.names[row];
    if (name === null || name === undefined || name.kind === 'dimmed') continue;
    const isFirstInCommons = name.kind === 'commons' && ++inCommons <= mostInCommons;
    const isAsked =
      name.kind === 'member' || name.kind === 'commons' ? name.points >= leastPoints || isFirstInCommons : true;
    if (!isAsked) continue;
    const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
    if (x < 0 || y < 0 || x > viewport.width || y > viewport.height) continue;
    const label = placeName(scene, viewport, row, name, isFirstInCommons, scale, measure, field);
    if (label !== null) labels.push(label);
  }
  return labels;
}

function placeName(
  scene: Scene,
  viewport: Viewport,
  row: number,
  name: NodeName,
  isFirm: boolean,
  scale: number,
  measure: MeasureText,
  field: LabelField,
): LabelMark | null {
  const sizes = textSizes(viewport);
  const isLead = name.kind === 'backbone';
  const isOnPill = name.pill !== null;
  const size = isOnPill ? sizes.selected : isLead || name.kind === 'neighbour' ? sizes.lead : sizes.member;
  const weight = isOnPill ? weights.selected : isLead ? weights.lead : weights.member;
  const width = Math.max(...name.lines.map((line) => measure(line, size, weight)));
  const w = width + (isOnPill ? 2 * pillPadding.x : 2);
  const h =
    (name.lines.length - 1) * size * lineHeight + (ascent + descent) * size + (isOnPill ? 2 * pillPadding.y : 0);
  const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);

  const most =
    isOnPill || isLead || isFirm ? dearest.always : name.kind === 'neighbour' ? dearest.neighbour : dearest.member;
  const limit = most === dearest.member && name.points >= pointsWhenMany && name.prefersBelow ? dearest.firm : most;
  let best: Box | null = null;
  let bestAcross = 0;
  let least = limit;
  const tried = isOnPill || name.prefersBelow ? candidates.downwards : candidates.sideways;
  for (const { across, down, cost } of tried) {
    if (cost > least) continue;
    const box = boxBeside(scene, row, scale, x, y, across, down, w, h);
    const isWithin = box.x >= 0 && box.y >= 0 && box.x + w <= viewport.width && box.y + h <= viewport.height;
    if (!isWithin || !field.isFree(box)) continue;
    const dear = cost + field.costOf(box);
    if (dear > least || (best !== null && dear === least)) continue;
    least = dear;
    best = box;
    bestAcross = across;
  }
  if (best === null) {
    if (!isOnPill) return null;
    best = boxBeside(scene, row, scale, x, y, 0, 1, w, h);
    bestAcross = 0;
  }
  field.addBox(best);
  const align = isOnPill || Math.abs(bestAcross) < 0.5 ? 'center' : bestAcross > 0 ? 'left' : 'right';
  const anchorX = align === 'center' ? best.x + w / 2 : align === 'left' ? best.x + 1 : best.x + w - 1;
  return {
    kind: 'label',
    ref: refOf(scene, row),
    x: scene.positions[2 * row] ?? 0,
    y: scene.positions[2 * row + 1] ?? 0,
    dx: anchorX - x,
    dy: best.y + (isOnPill ? pillPadding.y : 0) + ascent * size - y,
    align,
    lines: name.lines,
    size,
    weight,
    lineHeight: size * lineHeight,
    width,
    colour: name.colour,
    opacity: 1,
    pill: name.pill,
    glyph: null,
  };
}

const refOf = (scene: Scene, row: number): EntityRef => {
  const ref = scene.organisationRefs[scene.nodes.ref[row] ?? 0];
  if (ref === undefined) throw new RangeError(`Row ${String(row)} of the nodes names no organisation.`);
  return ref;
};
