import type { Box, LabelField } from './labelField.ts';
import { curvePoint, isDrawn, linkCurve } from './linkCurve.ts';
import type { LabelMark, MeasureText, Scene, Viewport } from './marks.ts';
import { linkKinds } from './marks.ts';
import { ascent, descent, lineHeight, weights } from './textSizes.ts';
import { shapeScale } from './viewport.ts';

/** Where a number is tried: in the middle of its line, then to either side of it. */
const alongTheWay = [0.5, 0.42, 0.58, 0.34, 0.66] as const;

/** From the line down to the foot of the number, in heights of its figures. */
const drop = 0.36;

const boxAt = (x: number, y: number, width: number, size: number): Box => ({
  x: x - width / 2 - 1,
  y: y + (drop - ascent) * size,
  w: width + 2,
  h: (ascent + descent) * size,
});

/** The number of lines that a bundle stands for, in its middle. */
export function placeCounts(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  field: LabelField,
): readonly LabelMark[] {
  const { links, relationshipRefs, looks } = scene;
  const scale = shapeScale(viewport);
  const labels: LabelMark[] = [];
  links.kind.forEach((kind, row) => {
    const ref = relationshipRefs[links.ref[row] ?? 0];
    const curve =
      kind === linkKinds.bundle && isDrawn(links.tier[row] ?? 0, viewport.zoom)
        ? linkCurve(scene, viewport, row, scale)
        : null;
    if (curve === null || ref === undefined) return;
    const text = String(links.count[row] ?? 0);
    const size = 12 * scene.textScale;
    const width = measure(text, size, weights.lead);
    const place = alongTheWay
      .map((share) => curvePoint(curve, share))
      .find(([px, py]) => field.isFree(boxAt(px, py, width, size)));
    if (place === undefined) return;
    const [x, y] = place;
    field.addBox(boxAt(x, y, width, size));
    const isFaint = (looks[links.look[row] ?? 0]?.opacity ?? 1) < 0.2;
    labels.push({
      kind: 'label',
      ref,
      x: (x - viewport.tx) / viewport.k,
      y: (y - viewport.ty) / viewport.k,
      dx: 0,
      dy: drop * size,
      align: 'center',
      lines: [text],
      size,
      weight: weights.lead,
      lineHeight: size * lineHeight,
      width,
      colour: scene.quietInk,
      opacity: isFaint ? 0.5 : 1,
      pill: null,
      glyph: null,
    });
  });
  return labels;
}
