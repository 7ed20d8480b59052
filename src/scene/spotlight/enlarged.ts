import type { Look, Scene } from '../marks.ts';
import { fittedShapeScale } from '../viewport.ts';

/** Shapes, heads and dashes of a slide against those of a desk: seen from the back of a room. */
const fromAfar = { shape: 1.3, head: 1.3, dash: 1.3 } as const;

/**
 * The scene with shapes and lines as large as a slide asks, whatever its size: a picture of a slide is the slide made small.
 *
 * @param unit - Pixels for one pixel of a slide of the usual width.
 * @param k - Pixels for a world unit in its fitted picture.
 */
export function enlarged(scene: Scene, unit: number, k: number): Scene {
  // Painters let shapes shrink with the fit in their own way; a slide's are those of the usual slide.
  const shape = (fromAfar.shape * unit * fittedShapeScale(k / unit)) / fittedShapeScale(k);
  return {
    ...scene,
    nodes: { ...scene.nodes, radius: scene.nodes.radius.map((radius) => radius * shape) },
    looks: scene.looks.map((look) => enlargedLook(look, unit)),
    hulls: scene.hulls.map((hull) => ({ ...hull, look: { ...hull.look, strokeWidth: hull.look.strokeWidth * unit } })),
  };
}

const enlargedLook = (look: Look, unit: number): Look => ({
  ...look,
  strokeWidth: look.strokeWidth * unit,
  headScale: look.headScale * unit * fromAfar.head,
  dash: look.dash.map((length) => length * unit * fromAfar.dash),
});
