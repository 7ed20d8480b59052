import type { EntityRef } from '../domain/ids.ts';
import { footprintOf } from './fillField.ts';
import type { Box, Footprint, LabelField } from './labelField.ts';
import type { LabelMark, MeasureText, NodeName, Scene, Viewport } from './marks.ts';
import type { NamePlace } from './namePlaces.ts';
import { boxBeside, namePlaces } from './namePlaces.ts';
import { ascent, descent, lineHeight, pillPadding, textSizes, weights } from './textSizes.ts';
import { isTight, shapeScale } from './viewport.ts';

/** An ordinary name is hidden rather than struck through by more than this much line; one of standing bears more. */
const dearest = { plain: 2, member: 4, neighbour: 7, ofStanding: 9, always: Infinity } as const;
/** From this many points a name inside a territory is of standing. */
const pointsOfStanding = 9;
/** Pixels kept free round a name, so that two on one line do not read as one. */
const margin = { x: 2, y: 0.5 } as const;
/** A name of one line is tried in two when its best place costs more than this, and pays for it. */
const dearEnoughToBreak = 1.6;
const extraForBreaking = 0.5;
/** What it costs to stand so near another shape that the name might seem to be its own. */
const besideOther = 1.2;

/** How strongly a name is asked for. */
interface Claim {
  /** Shown however many lines run through it, as long as it touches no shape and no other name. */
  readonly isFirm: boolean;
  /** So much is in view that a name without standing is shown only where it disturbs nothing. */
  readonly isCrowded: boolean;
}

/** A name with its lines measured. */
export interface MeasuredName {
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
  readonly text: MeasuredName;
}

/**
 * Finds the best free place for one name, and takes it.
 *
 * @returns null when it finds none. A name on a pill always stands below its shape in the end: it may cover what it must.
 */
export function placeName(
  scene: Scene,
  viewport: Viewport,
  row: number,
  name: NodeName,
  { isFirm, isCrowded }: Claim,
  measure: MeasureText,
  field: LabelField,
): LabelMark | null {
  const lettering = letteringOf(name, viewport, scene.textScale);
  const padding = name.pill === null ? margin : pillPadding;
  const measured = (lines: readonly string[]): MeasuredName => measureLines(lines, lettering, padding, measure);
  const shape = footprintOf(scene, row, viewport, shapeScale(viewport));
  const whole = measured(name.pill === null ? name.lines : name.wholeLines);
  const limit = isFirm ? dearest.always : limitOf(name, isCrowded);
  const search = { name, viewport, shape, field };

  let found = bestPlace(search, whole, 0, limit);
  if (name.pill === null && name.narrowLines !== null && (found?.cost ?? Infinity) > dearEnoughToBreak)
    found = bestPlace(search, measured(name.narrowLines), extraForBreaking, found?.cost ?? limit) ?? found;
  if (found === null && isSure(name) && !isTight(viewport))
    found = nearestRoom(search, [whole, ...(name.narrowLines === null ? [] : [measured(name.narrowLines)])]);
  if (found === null && name.pill !== null)
    found = {
      box: movedInside(boxBeside(namePlaces.pill[0], shape, whole.w, whole.h), viewport),
      across: 0,
      cost: 0,
      text: whole,
    };
  if (found === null) return null;

  const { box, across } = found;
  field.addBox(box);
  const align = name.pill !== null || Math.abs(across) < 1 ? 'center' : across > 0 ? 'left' : 'right';
  return nameAt(scene, row, name, { ...found, align, shape, padding, lettering });
}

interface Stood {
  readonly box: Box;
  readonly text: MeasuredName;
  readonly align: LabelMark['align'];
  readonly shape: Footprint;
  /** Between the words and the edge of the box. */
  readonly padding: { readonly x: number; readonly y: number };
  readonly lettering: Lettering;
}

/** The name of a shape in the place that was found for it. */
export function nameAt(
  scene: Scene,
  row: number,
  name: NodeName,
  { box, text, align, shape, padding, lettering }: Stood,
): LabelMark {
  const inset = align === 'center' ? box.w / 2 : align === 'left' ? padding.x : box.w - padding.x;
  return {
    kind: 'label',
    ref: refOf(scene, row),
    x: scene.positions[2 * row] ?? 0,
    y: scene.positions[2 * row + 1] ?? 0,
    dx: box.x + inset - shape.x,
    dy: box.y + padding.y + ascent * lettering.size - shape.y,
    align,
    lines: text.lines,
    ...lettering,
    lineHeight: lettering.size * lineHeight,
    width: text.width,
    colour: name.colour,
    opacity: 1,
    pill: name.pill,
    glyph: null,
  };
}

interface Search {
  readonly name: NodeName;
  readonly viewport: Viewport;
  readonly shape: Footprint;
  readonly field: LabelField;
}

function bestPlace(search: Search, text: MeasuredName, extra: number, limit: number): Found | null {
  const { name, viewport, shape, field } = search;
  let found: Found | null = null;
  let least = limit;
  for (const place of placesFor(name, viewport)) {
    if (place.cost + extra >= least) continue;
    const box = boxBeside(place, shape, text.w, text.h);
    if (!isWithin(box, viewport) || !field.isFree(box)) continue;
    // What a pill covers cannot be read anyway; it keeps to its first place.
    const crowding = field.isBesideOther(box, shape.x, shape.y) ? besideOther : 0;
    const ground = name.pill === null ? field.costOf(box) + crowding : 0;
    const cost = place.cost + extra + ground;
    if (cost >= least) continue;
    least = cost;
    found = { box, across: place.across, cost, text };
  }
  return found;
}

const isSure = (name: NodeName): boolean => name.kind === 'backbone' || name.isSure === true;

/** Pixels from its shape to the middle of a name that found no place beside it. */
const rings = [24, 30, 36, 42, 48, 54, 60, 66, 72, 78];
const anglesRound = 36;

/** In a pane that is not narrow, for a name that must not be missing and has no place beside its shape: the nearest room there is, however it stands to the shape. */
function nearestRoom({ viewport, shape, field }: Search, texts: readonly MeasuredName[]): Found | null {
  for (const ring of rings) {
    let found: Found | null = null;
    for (const text of texts)
      for (let turn = 0; turn < anglesRound; turn++) {
        const angle = (turn / anglesRound) * 2 * Math.PI;
        const x = shape.x + ring * Math.cos(angle);
        const y = shape.y + ring * Math.sin(angle);
        const box = { x: x - text.w / 2, y: y - text.h / 2, w: text.w, h: text.h };
        if (!isWithin(box, viewport) || !field.isFree(box)) continue;
        const cost = field.costOf(box);
        if (cost < (found?.cost ?? Infinity)) found = { box, across: 0, cost, text };
      }
    if (found !== null) return found;
  }
  return null;
}

const isWithin = ({ x, y, w, h }: Box, { width, height }: Viewport): boolean =>
  x >= 0 && y >= 0 && x + w <= width && y + h <= height;

/** Across, as far as there is room. */
const movedInside = (box: Box, { width }: Viewport): Box => ({
  ...box,
  x: Math.max(0, Math.min(box.x, width - box.w)),
});

function placesFor(name: NodeName, viewport: Viewport): readonly NamePlace[] {
  const { pill, prefersBelow } = name;
  if (pill !== null) return namePlaces.pill;
  if (isSure(name)) return isTight(viewport) ? namePlaces.closely : namePlaces.surely;
  return prefersBelow ? namePlaces.downwards : namePlaces.sideways;
}

function limitOf(name: NodeName, isCrowded: boolean): number {
  const { kind, pill, points, prefersBelow } = name;
  if (pill !== null || isSure(name)) return dearest.always;
  if (kind === 'neighbour') return dearest.neighbour;
  if (points >= pointsOfStanding && prefersBelow) return dearest.ofStanding;
  return isCrowded && kind === 'member' ? dearest.plain : dearest.member;
}

export interface Lettering {
  readonly size: number;
  readonly weight: number;
}

/** Size and weight of a name. */
export function letteringOf({ kind }: NodeName, viewport: Viewport, textScale: number): Lettering {
  const sizes = textSizes(viewport, textScale);
  if (kind === 'selected') return { size: sizes.selected, weight: weights.selected };
  if (kind === 'backbone') return { size: sizes.lead, weight: weights.lead };
  const isRaised = kind === 'neighbour' || kind === 'raised';
  return { size: isRaised ? sizes.lead : sizes.member, weight: weights.member };
}

/** @param padding - Pixels kept round the words. */
export function measureLines(
  lines: readonly string[],
  { size, weight }: Lettering,
  padding: { readonly x: number; readonly y: number },
  measure: MeasureText,
): MeasuredName {
  const width = Math.max(...lines.map((line) => measure(line, size, weight)));
  const h = (lines.length - 1) * size * lineHeight + (ascent + descent) * size + 2 * padding.y;
  return { lines, width, w: width + 2 * padding.x, h };
}

const refOf = (scene: Scene, row: number): EntityRef => {
  const ref = scene.organisationRefs[scene.nodes.ref[row] ?? 0];
  if (ref === undefined) throw new RangeError(`Row ${String(row)} of the nodes names no organisation.`);
  return ref;
};
