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
const tagWeight = 720;
/** Pixels between a shape and its letter. */
const gap = 2;
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
 * Names as `placeLabels` finds them, and after them the letters of `scene.tags`: beside a shape, and in the middle of a line.
 *
 * A line between two shapes with one letter has the same by itself, and shows it from near or when it is pointed at.
 *
 * A letter that finds no place where it touches no shape, name, control or other letter is hidden, as a name is. Only that of what is
 * selected or pointed at is always shown, whatever it must cover.
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
  const asked = askedFor(scene, viewport);
  const ordered = [...asked.filter(({ isFirm }) => isFirm), ...asked.filter(({ isFirm }) => !isFirm)];
  return [...names, ...ordered.flatMap((one) => placeTag(one, scene, viewport, measure, field))];
}

/** A letter with the middles of the places where it may stand. */
interface Asked {
  readonly tag: Tag;
  readonly places: readonly (readonly [x: number, y: number])[];
  readonly isFirm: boolean;
}

function askedFor(scene: Scene, viewport: Viewport): readonly Asked[] {
  const { nodes, links, organisationRefs, relationshipRefs, tags = [] } = scene;
  const scale = shapeScale(viewport);
  const tagOf = new Map(tags.map((tag) => [refKey(tag.ref), tag]));
  const rankOf = new Map(tags.map((tag, rank) => [tag, rank]));
  const endTag = (node: number | undefined): string | undefined => {
    const ref = organisationRefs[nodes.ref[node ?? 0] ?? 0];
    return ref === undefined ? undefined : tagOf.get(refKey(ref))?.text;
  };
  const found: Asked[] = [];
  nodes.ref.forEach((index, row) => {
    const ref = organisationRefs[index];
    const tag = ref === undefined ? undefined : tagOf.get(refKey(ref));
    if (tag === undefined || nodes.trace[row] === 1) return;
    const isFirm = tag.isFirm || nodes.ring[row] !== rings.none;
    if (!isFirm && isDimmed(scene, nodes.look[row])) return;
    found.push({ tag, places: beside(footprintOf(scene, row, viewport, scale), tagSize * scene.textScale), isFirm });
  });
  links.ref.forEach((index, row) => {
    const ref = relationshipRefs[index];
    const tag = ref === undefined ? undefined : tagOf.get(refKey(ref));
    if (tag === undefined || !isDrawn(links.tier[row] ?? 0, viewport.zoom)) return;
    const curve = linkCurve(scene, viewport, row, scale);
    if (curve === null) return;
    // From afar the letters of its ends say it already, where both have the same.
    const isSaid =
      viewport.zoom < nearZoom && endTag(links.from[row]) === tag.text && endTag(links.to[row]) === tag.text;
    const ringOf = (node: number | undefined): number => nodes.ring[node ?? 0] ?? rings.none;
    const isFirm = tag.isFirm || (ringOf(links.from[row]) !== rings.none && ringOf(links.to[row]) !== rings.none);
    const isShort = Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) < leastLength;
    if (!isFirm && (isShort || isSaid || isDimmed(scene, links.look[row]))) return;
    found.push({ tag, places: along.map((share) => curvePoint(curve, share)), isFirm });
  });
  return found.sort((a, b) => (rankOf.get(a.tag) ?? 0) - (rankOf.get(b.tag) ?? 0));
}

/** What recedes before a selection keeps hue and pattern, and says no more. */
const isDimmed = ({ looks }: Scene, look: number | undefined): boolean => (looks[look ?? -1]?.opacity ?? 1) < 0.5;

const beside = ({ x, y, left, up, right, down }: Footprint, size: number): readonly (readonly [number, number])[] =>
  around.map(([across, below]) => [
    x + across * ((across > 0 ? right : left) * (below === 0 ? 1 : 0.75) + gap + 0.35 * size),
    y + below * ((below > 0 ? down : up) * (across === 0 ? 1 : 0.75) + gap + 0.5 * size),
  ]);

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
  const free = places.find((place) => isInside(place) && field.isFree(boxAt(place)));
  const place = free ?? (isFirm ? places.find(isInside) : undefined);
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
