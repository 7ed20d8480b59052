import { extentOf } from './geometry.ts';
import type { Box, LabelField } from './labelField.ts';
import type { HullMark, MeasureText, Scene, TerritoryName, Viewport } from './marks.ts';
import { edgeGap, foreignGround, isInPane, spotsFor, strayGround } from './territorySpots.ts';
import type { Wording } from './territoryWordings.ts';
import { glyphAdvance, lineHeight, weights } from './textSizes.ts';
import { isTight } from './viewport.ts';

/** Pixels between a name and the caption that stands right below it. */
const captionGap = 1;
/** Height of a single line as a share of its size where every pixel counts. */
const tightLine = 1.08;
/** What it costs to take the caption out of its oval, and to leave it out. */
const captionCost = { besideName: 1.2, none: 10 } as const;

/** The words of a territory in one place: its name, and for an empty one the reason. */
export interface Option {
  readonly name: Box;
  readonly lines: readonly string[];
  /** Where the caption stands and how its lines do; null for a territory without one, and where it found no room. */
  readonly caption: { readonly box: Box; readonly align: 'center' | 'left' } | null;
  readonly cost: number;
}

/** A territory whose name is asked for. */
export interface Claim {
  readonly name: TerritoryName;
  readonly hull: HullMark;
  readonly size: number;
  readonly captionSize: number;
}

/**
 * Every place where a territory's name can stand when it is written in one way, the cheapest first.
 *
 * @param field - What stands in the way on the whole map, other names of territories excepted.
 */
export function optionsFor(
  { hull, size, captionSize }: Claim,
  wording: Wording,
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  field: LabelField,
): readonly Option[] {
  const { lines } = wording;
  const width = Math.max(...lines.map((line) => measure(line, size, weights.territory)));
  const w = glyphAdvance(size) + width;
  const h = ((lines.length - 1) * lineHeight + (isTight(viewport) ? tightLine : lineHeight)) * size;
  const options: Option[] = [];
  const add = (spot: { readonly box: Box; readonly cost: number }, parts: Omit<Option, 'cost' | 'lines'>) => {
    const ground =
      field.costOf(spot.box) +
      foreignGround(scene, viewport, hull, spot.box) +
      strayGround(scene, viewport, hull, spot.box);
    options.push({ ...parts, lines, cost: wording.cost + spot.cost + ground });
  };
  const spots = spotsFor(hull.points, viewport, { w, h }).filter(({ box }) => field.isFree(box));
  if (hull.caption === null) {
    for (const spot of spots) add(spot, { name: spot.box, caption: null });
  } else {
    const captionWidth = Math.max(...hull.caption.map((line) => measure(line, captionSize, weights.member)));
    const captionHeight = hull.caption.length * captionSize * lineHeight;
    const own = ownPlace(hull, viewport, captionWidth, captionHeight);
    const caption = isInPane(own, viewport) && field.isFree(own) ? { box: own, align: 'center' as const } : null;
    for (const spot of spots) {
      const isClear = caption !== null && !overlap(spot.box, caption.box);
      const cost = spot.cost + (isClear ? 0 : captionCost.none);
      add({ box: spot.box, cost }, { name: spot.box, caption: isClear ? caption : null });
    }
    const block = { w: Math.max(w, glyphAdvance(size) + captionWidth), h: h + captionGap + captionHeight };
    for (const { box, cost } of spotsFor(hull.points, viewport, block)) {
      if (!field.isFree(box)) continue;
      const below = { x: box.x + glyphAdvance(size), y: box.y + h + captionGap, w: captionWidth, h: captionHeight };
      const parts = { name: { ...box, w, h }, caption: { box: below, align: 'left' as const } };
      add({ box, cost: cost + captionCost.besideName }, parts);
    }
  }
  return options.sort((a, b) => a.cost - b.cost);
}

/** Inside the oval where the caption fits, else below it. */
function ownPlace({ points }: HullMark, { k, tx, ty }: Viewport, w: number, h: number): Box {
  const { left, top, right, bottom } = extentOf(points);
  // The corners of the box round two centred lines are empty, so they may reach over the oval a little.
  const fitsInside = (w / ((right - left) * k)) ** 2 + (h / ((bottom - top) * k)) ** 2 < 1.12;
  const x = ((left + right) / 2) * k + tx - w / 2;
  return { x, y: fitsInside ? ((top + bottom) / 2) * k + ty - h / 2 : bottom * k + ty + edgeGap, w, h };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
