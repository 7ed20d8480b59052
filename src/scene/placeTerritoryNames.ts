import { fieldOfBackdrop } from './fillField.ts';
import { extentOf, isInside } from './geometry.ts';
import type { Box, LabelField } from './labelField.ts';
import type { HullMark, LabelMark, MeasureText, Scene, TerritoryName, Viewport } from './marks.ts';
import { reachOver } from './skyline.ts';
import { ascent, glyphAdvance, lineHeight, textSizes, weights } from './textSizes.ts';

/** Pixels between a name and the edge of its territory. */
const edgeGap = 4;
/** Pixels between two names of territories, so that they do not read as one. */
const apart = 10;

/**
 * Finds a place for each territory's name: above it, else below, left or right, wherever no shape and no other name stands.
 *
 * Neither a filter nor a selection moves one: they keep clear of the whole map, shown or not.
 *
 * @param field - Each name placed is added to it, to be kept clear of in turn.
 */
export function placeTerritoryNames(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  field: LabelField,
): readonly LabelMark[] {
  if (scene.territoryNames.length === 0) return [];
  const labels: LabelMark[] = [];
  const backdrop = fieldOfBackdrop(scene, viewport);
  for (const name of byWidth(scene)) {
    const hull = scene.hulls[name.hull];
    if (hull === undefined) continue;
    const size = textSizes(viewport).territory;
    const width = measure(name.text, size, weights.territory);
    const best = bestBox(scene, viewport, hull, { w: glyphAdvance(size) + width, h: size * lineHeight }, backdrop);
    if (best !== null && isInPane(best, viewport)) {
      backdrop.addBox({ ...best, x: best.x - apart, w: best.w + 2 * apart });
      field.addBox(best);
      labels.push(nameLabel(name, viewport, best, size, width));
    }
    if (hull.caption !== null) labels.push(...captionLabel(scene, hull, hull.caption, viewport, measure, field));
  }
  return labels;
}

/** At least half of it: less would be a scrap of a name. */
const isInPane = ({ x, y, w, h }: Box, { width, height }: Viewport): boolean =>
  x < width - w / 2 && y < height && x + w / 2 > 0 && y + h > 0;

const heldInPane = (x: number, w: number, { width }: Viewport): number => Math.max(2, Math.min(width - w - 2, x));

/** The largest first: where two want one place, it keeps its own. */
function byWidth(scene: Scene): readonly TerritoryName[] {
  const widthOf = ({ hull }: TerritoryName): number => {
    const { left, right } = extentOf(scene.hulls[hull]?.points ?? []);
    return right - left;
  };
  return [...scene.territoryNames].sort((a, b) => widthOf(b) - widthOf(a) || a.hull - b.hull);
}

/** What it costs to be cut by a side of the pane. */
const cutCost = 5;
/** What a pixel costs by which a name stands off its sloping edge. */
const gapCost = 0.07;

/** Shares of the territory's width by which a name may stand off its middle, nearest first. */
const shifts = [0, -0.12, 0.12, -0.24, 0.24, -0.36, 0.36, -0.5, 0.5];

function bestBox(
  scene: Scene,
  viewport: Viewport,
  own: HullMark,
  { w, h }: { readonly w: number; readonly h: number },
  field: LabelField,
): Box | null {
  const { k, tx, ty } = viewport;
  const extent = extentOf(own.points);
  const left = extent.left * k + tx;
  const right = extent.right * k + tx;
  const candidates: { readonly box: Box; readonly cost: number }[] = [];
  const lefts = shifts.map((shift) => (left + right - w) / 2 + shift * (right - left));
  for (const x of [...lefts, heldInPane(lefts[0] ?? left, w, viewport)]) {
    const reach = reachOver(own.points, (x - tx) / k, (x + w - tx) / k);
    if (reach === null) continue;
    const aside = (3 * Math.abs(x + w / 2 - (left + right) / 2)) / (right - left);
    const above = { x, y: reach.top * k + ty - edgeGap - h, w, h };
    const below = { x, y: reach.bottom * k + ty + edgeGap, w, h };
    candidates.push({ box: above, cost: aside + gapCost * k * reach.gapAbove });
    candidates.push({ box: below, cost: 7 + aside + gapCost * k * reach.gapBelow });
  }
  const middle = ((extent.top + extent.bottom) * k) / 2 + ty - h / 2;
  candidates.push({ box: { x: left - edgeGap - w, y: middle, w, h }, cost: 8 });
  candidates.push({ box: { x: right + edgeGap, y: middle, w, h }, cost: 8.5 });

  let best: Box | null = null;
  let least = Infinity;
  for (const { box, cost } of candidates) {
    if (cost >= least || !field.isFree(box)) continue;
    const cut = box.x < 0 || box.x + w > viewport.width ? cutCost : 0;
    const dear = cost + cut + field.costOf(box) + foreignGround(scene, viewport, own, box);
    if (dear >= least) continue;
    least = dear;
    best = box;
  }
  return best;
}

/** A name that stands in another territory would seem to be its name. */
function foreignGround(scene: Scene, { k, tx, ty }: Viewport, own: HullMark, { x, y, w, h }: Box): number {
  const corners = [
    [x, y],
    [x + w / 2, y],
    [x + w, y],
    [x, y + h],
    [x + w / 2, y + h],
    [x + w, y + h],
  ] as const;
  let cost = 0;
  for (const hull of scene.hulls) {
    const { left, top, right, bottom } = extentOf(hull.points);
    const isFar = x > right * k + tx || x + w < left * k + tx || y > bottom * k + ty || y + h < top * k + ty;
    if (hull === own || isFar) continue;
    for (const [px, py] of corners) if (isInside(hull.points, (px - tx) / k, (py - ty) / k)) cost += 0.7;
  }
  return cost;
}

function nameLabel(name: TerritoryName, { k, tx, ty }: Viewport, box: Box, size: number, width: number): LabelMark {
  return {
    kind: 'label',
    ref: name.ref,
    x: name.x,
    y: name.y,
    dx: box.x + glyphAdvance(size) - (name.x * k + tx),
    dy: box.y + (box.h - size) / 2 + ascent * size + 0.02 * size - (name.y * k + ty),
    align: 'left',
    lines: [name.text],
    size,
    weight: weights.territory,
    lineHeight: size * lineHeight,
    width,
    colour: name.colour,
    opacity: name.opacity,
    pill: null,
    glyph: { name: name.glyph, colour: name.glyphColour },
  };
}

/** The reason why a territory is empty: inside its oval where it fits, else below. */
function captionLabel(
  scene: Scene,
  hull: HullMark,
  lines: readonly string[],
  viewport: Viewport,
  measure: MeasureText,
  field: LabelField,
): readonly LabelMark[] {
  const { k, tx, ty } = viewport;
  const { left, top, right, bottom } = extentOf(hull.points);
  const size = 12;
  const step = size * lineHeight;
  const width = Math.max(...lines.map((line) => measure(line, size, weights.member)));
  const height = lines.length * step;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const oval: Box = { x: left * k + tx, y: top * k + ty, w: (right - left) * k, h: (bottom - top) * k };
  // The corners of the box round two centred lines are empty, so they may reach over the oval a little.
  const fitsInside = (width / oval.w) ** 2 + (height / oval.h) ** 2 < 1.12;
  const boxTop = fitsInside ? y * k + ty - height / 2 : oval.y + oval.h + edgeGap;
  const box: Box = { x: x * k + tx - width / 2, y: boxTop, w: width, h: height };
  if (!isInPane(box, viewport) || !field.isFree(box)) return [];
  field.addBox(oval);
  field.addBox(box);
  const label: LabelMark = {
    kind: 'label',
    ref: hull.ref,
    x,
    y,
    dx: 0,
    dy: boxTop + (step - size) / 2 + ascent * size - (y * k + ty) + 0.06 * size,
    align: 'center',
    lines,
    size,
    weight: weights.member,
    lineHeight: step,
    width,
    colour: scene.quietInk,
    opacity: hull.look.opacity < 1 ? 0.5 : 1,
    pill: null,
    glyph: null,
  };
  return [label];
}
