import type { EntityRef } from '../domain/ids.ts';
import { emptyField, fillField, footprintOf } from './fillField.ts';
import type { Box, LabelField } from './labelField.ts';
import type { LabelMark, MeasureText, NodeName, Scene, ScreenRect, Viewport } from './marks.ts';
import { boxBeside, namePlaces } from './namePlaces.ts';
import { placeCounts } from './placeCounts.ts';
import { placeTerritoryNames } from './placeTerritoryNames.ts';
import { ascent, descent, lineHeight, pillPadding, textSizes, weights } from './textSizes.ts';
import { shapeScale, toScreen } from './viewport.ts';

/** An ordinary name is hidden rather than struck through by more than this much line; one of standing bears more. */
const dearest = { member: 4, neighbour: 7, firm: 9, always: Infinity } as const;
/** Shapes in view up to which every name is asked for, and from which only names of nine points or more are. */
const fewInView = 90;
const manyInView = 160;
const pointsWhenMany = 9;
/** The open field keeps its other bodies small. */
const mostInCommons = 12;
/** Pixels kept free to either side of a name, so that two on one line do not read as one. */
const sideMargin = 3;
const lineMargin = 1;
/** A name of one line is tried in two when its best place costs more than this, and pays for it. */
const dearEnoughToBreak = 1.6;
const extraForBreaking = 0.5;
/** What it costs to stand so near another shape that the name might seem to be its own. */
const besideOther = 1.2;

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
  const field = emptyField(viewport);
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
    const label = placeName(scene, viewport, row, name, isFirstInCommons, measure, field);
    if (label !== null) labels.push(label);
  }
  return labels;
}

/** A name with its lines measured. */
interface Measured {
  readonly lines: readonly string[];
  readonly width: number;
  /** Of the box it needs, pill or margin included. */
  readonly w: number;
  readonly h: number;
}

interface Found {
  readonly box: Box;
  readonly across: number;
  readonly cost: number;
  readonly text: Measured;
}

function placeName(
  scene: Scene,
  viewport: Viewport,
  row: number,
  name: NodeName,
  isFirm: boolean,
  measure: MeasureText,
  field: LabelField,
): LabelMark | null {
  const isLead = name.kind === 'backbone';
  const isOnPill = name.pill !== null;
  const isSure = isOnPill || isLead;
  const { size, weight } = letteringOf(name, viewport);
  const padX = isOnPill ? pillPadding.x : sideMargin;
  const padY = isOnPill ? pillPadding.y : lineMargin;
  const measured = (lines: readonly string[]): Measured => {
    const width = Math.max(...lines.map((line) => measure(line, size, weight)));
    const h = (lines.length - 1) * size * lineHeight + (ascent + descent) * size + 2 * padY;
    return { lines, width, w: width + 2 * padX, h };
  };
  const worldX = scene.positions[2 * row] ?? 0;
  const worldY = scene.positions[2 * row + 1] ?? 0;
  const shape = footprintOf(scene, row, viewport, shapeScale(viewport));
  const { x, y } = shape;
  const places = isSure ? namePlaces.surely : name.prefersBelow ? namePlaces.downwards : namePlaces.sideways;
  const limit =
    isSure || isFirm
      ? dearest.always
      : name.kind === 'neighbour'
        ? dearest.neighbour
        : name.points >= pointsWhenMany && name.prefersBelow
          ? dearest.firm
          : dearest.member;

  let best: Found | null = null;
  const tryAll = (text: Measured, extra: number): void => {
    for (const place of places) {
      const most = best?.cost ?? limit;
      if (place.cost + extra >= most) continue;
      const box = boxBeside(place, shape, text.w, text.h);
      const isWithin = box.x >= 0 && box.y >= 0 && box.x + box.w <= viewport.width && box.y + box.h <= viewport.height;
      if (!isWithin || !field.isFree(box)) continue;
      // What a pill covers cannot be read anyway; it keeps to its first place.
      const ground = isOnPill ? 0 : field.costOf(box) + (field.isBesideOther(box, x, y) ? besideOther : 0);
      const cost = place.cost + extra + ground;
      if (cost < most) best = { box, across: place.across, cost, text };
    }
  };
  const whole = measured(isOnPill ? name.wholeLines : name.lines);
  tryAll(whole, 0);
  if (!isOnPill && name.narrowLines !== null && (best === null || (best as Found).cost > dearEnoughToBreak))
    tryAll(measured(name.narrowLines), extraForBreaking);
  const [below] = namePlaces.surely;
  if (best === null && isOnPill && below !== undefined)
    best = { box: boxBeside(below, shape, whole.w, whole.h), across: 0, cost: 0, text: whole };
  if (best === null) return null;

  const { box, across, text } = best as Found;
  field.addBox(box);
  const align = isOnPill || Math.abs(across) < 1 ? 'center' : across > 0 ? 'left' : 'right';
  const anchorX = align === 'center' ? box.x + box.w / 2 : align === 'left' ? box.x + padX : box.x + box.w - padX;
  return {
    kind: 'label',
    ref: refOf(scene, row),
    x: worldX,
    y: worldY,
    dx: anchorX - x,
    dy: box.y + padY + ascent * size - y,
    align,
    lines: text.lines,
    size,
    weight,
    lineHeight: size * lineHeight,
    width: text.width,
    colour: name.colour,
    opacity: 1,
    pill: name.pill,
    glyph: null,
  };
}

function letteringOf(name: NodeName, viewport: Viewport): { readonly size: number; readonly weight: number } {
  const sizes = textSizes(viewport);
  if (name.kind === 'selected') return { size: sizes.selected, weight: weights.selected };
  if (name.kind === 'backbone') return { size: sizes.lead, weight: weights.lead };
  return {
    size: name.kind === 'member' || name.kind === 'commons' ? sizes.member : sizes.lead,
    weight: weights.member,
  };
}

const refOf = (scene: Scene, row: number): EntityRef => {
  const ref = scene.organisationRefs[scene.nodes.ref[row] ?? 0];
  if (ref === undefined) throw new RangeError(`Row ${String(row)} of the nodes names no organisation.`);
  return ref;
};
