import { refKey } from '../emphasis.ts';
import { emptyField, fillField, footprintOf } from '../fillField.ts';
import { labelBox } from '../labelBox.ts';
import type { Box, Footprint, LabelField } from '../labelField.ts';
import { placeLabels } from '../labels.ts';
import { curvePoint, isDrawn, linkCurve } from '../linkCurve.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Tag, Viewport } from '../marks.ts';
import { nearZoom, rings } from '../marks.ts';
import { ascent, descent, lineHeight } from '../textSizes.ts';
import { shapeScale } from '../viewport.ts';

const tagSize = 12;
const tagWeight = 680;
/** Pixels between a shape and its letter; further off only where lines would run through it. */
const gaps = [2, 8, 15] as const;
/** Corners before sides: names prefer the sides. */
const around = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0, 1],
] as const;
/** Where a letter is tried along its line. */
const along = [0.5, 0.42, 0.58, 0.34, 0.66] as const;
/** A line shorter than this has no middle to speak of. */
const leastLength = 30;

/**
 * Names as `placeLabels` finds them, and after them the letters of `scene.tags`: beside a shape, and in the middle of a
 * line.
 *
 * A line that ends at a shape with its letter can be of no other side: it shows its own from near, when it is pointed
 * at, and where that of the shape found no place.
 *
 * A letter that finds no place where it touches no shape, name, control or other letter is hidden, as a name is. Only
 * that of what is selected or pointed at is always shown, whatever it must cover.
 */
export function placeTagged(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  obstacles: readonly ScreenRect[] = [],
): readonly LabelMark[] {
  const names = placeLabels(scene, viewport, measure, obstacles);
  if (scene.tags === undefined || scene.tags.length === 0) return names;
  const field = emptyField(viewport);
  fillField(field, scene, viewport);
  for (const { x, y, width, height } of obstacles) field.addBox({ x, y, w: width, h: height });
  for (const name of names) field.addBox(labelBox(name, viewport));
  const rankOf = new Map(scene.tags.map((tag, rank) => [refKey(tag.ref), { tag, rank }]));
  const place = (asked: readonly Asked[]): readonly LabelMark[] => {
    const ranked = [...asked].sort((a, b) => a.rank - b.rank);
    const ordered = [...ranked.filter(({ isFirm }) => isFirm), ...ranked.filter(({ isFirm }) => !isFirm)];
    return ordered.flatMap((one) => placeTag(one, scene, viewport, measure, field));
  };
  const onShapes = place(ofShapes(scene, viewport, rankOf));
  return [...names, ...onShapes, ...place(ofLines(scene, viewport, rankOf, onShapes))];
}

type Ranked = ReadonlyMap<string, { readonly tag: Tag; readonly rank: number }>;

/** A letter with the middles of the places where it may stand. */
interface Asked {
  readonly tag: Tag;
  readonly rank: number;
  readonly places: readonly (readonly [x: number, y: number])[];
  readonly isFirm: boolean;
}

function ofShapes(scene: Scene, viewport: Viewport, tags: Ranked): readonly Asked[] {
  const { nodes, organisationRefs } = scene;
  const scale = shapeScale(viewport);
  return [...nodes.ref].flatMap((index, row) => {
    const ref = organisationRefs[index];
    const own = ref === undefined ? undefined : tags.get(refKey(ref));
    if (own === undefined || nodes.trace[row] === 1) return [];
    const isFirm = own.tag.isFirm || nodes.ring[row] !== rings.none;
    if (!isFirm && isDimmed(scene, nodes.look[row])) return [];
    return [{ ...own, places: beside(footprintOf(scene, row, viewport, scale), tagSize * scene.textScale), isFirm }];
  });
}

function ofLines(scene: Scene, viewport: Viewport, tags: Ranked, onShapes: readonly LabelMark[]): readonly Asked[] {
  const { nodes, links, organisationRefs, relationshipRefs } = scene;
  const scale = shapeScale(viewport);
  const shown = new Map(onShapes.map(({ ref, lines: [text] }) => [refKey(ref), text]));
  const says = (node: number | undefined, text: string): boolean => {
    const ref = organisationRefs[nodes.ref[node ?? 0] ?? 0];
    return ref !== undefined && shown.get(refKey(ref)) === text;
  };
  const ringOf = (node: number | undefined): number => nodes.ring[node ?? 0] ?? rings.none;
  return [...links.ref].flatMap((index, row) => {
    const ref = relationshipRefs[index];
    const own = ref === undefined ? undefined : tags.get(refKey(ref));
    if (own === undefined || !isDrawn(links.tier[row] ?? 0, viewport.zoom)) return [];
    const [from, to] = [links.from[row], links.to[row]];
    const isFirm = own.tag.isFirm || (ringOf(from) !== rings.none && ringOf(to) !== rings.none);
    const isSaid = viewport.zoom < nearZoom && (says(from, own.tag.text) || says(to, own.tag.text));
    if (!isFirm && (isSaid || isDimmed(scene, links.look[row]))) return [];
    const curve = linkCurve(scene, viewport, row, scale);
    if (curve === null) return [];
    const isShort = Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) < leastLength;
    return isShort && !isFirm ? [] : [{ ...own, places: along.map((share) => curvePoint(curve, share)), isFirm }];
  });
}

/** What recedes before a selection keeps hue and pattern, and says no more. */
const isDimmed = ({ looks }: Scene, look: number | undefined): boolean => (looks[look ?? -1]?.opacity ?? 1) < 0.5;

const beside = ({ x, y, left, up, right, down }: Footprint, size: number): readonly (readonly [number, number])[] =>
  gaps.flatMap((gap) =>
    around.map(([across, below]): readonly [number, number] => [
      x + across * ((across > 0 ? right : left) * (below === 0 ? 1 : 0.75) + gap + 0.35 * size),
      y + below * ((below > 0 ? down : up) * (across === 0 ? 1 : 0.75) + gap + 0.5 * size),
    ]),
  );

function placeTag(
  { tag, places, isFirm }: Asked,
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  field: LabelField,
): readonly LabelMark[] {
  const size = tagSize * scene.textScale;
  const width = measure(tag.text, size, tagWeight);
  const boxAt = ([x, y]: readonly [number, number]): Box => ({
    x: x - width / 2,
    y: y - ((ascent + descent) / 2) * size,
    w: width,
    h: (ascent + descent) * size,
  });
  const isInside = ([x, y]: readonly [number, number]): boolean =>
    x > 0 && y > 0 && x < viewport.width && y < viewport.height;
  const free = places.filter((place) => isInside(place) && field.isFree(boxAt(place)));
  // Of free places the one that fewest lines run through, of equal ones the first.
  const [calmest] = free.map((place) => ({ place, cost: field.costOf(boxAt(place)) })).sort((p, q) => p.cost - q.cost);
  const place = calmest?.place ?? (isFirm ? places.find(isInside) : undefined);
  if (place === undefined) return [];
  field.addBox(boxAt(place));
  const [x, y] = place;
  return [
    {
      kind: 'label',
      ref: tag.ref,
      x: (x - viewport.tx) / viewport.k,
      y: (y - viewport.ty) / viewport.k,
      dx: 0,
      dy: ((ascent - descent) / 2) * size,
      align: 'center',
      lines: [tag.text],
      size,
      weight: tagWeight,
      lineHeight: size * lineHeight,
      width,
      colour: tag.colour,
      opacity: 1,
      pill: null,
      glyph: null,
    },
  ];
}
