import { arrivalOf } from '../courses.ts';
import type { LinkCurve } from '../linkCurve.ts';
import { linkCurve } from '../linkCurve.ts';
import type { MissingMark, Scene, Viewport } from '../marks.ts';
import { rings } from '../marks.ts';
import { shapeScale } from '../viewport.ts';

/** A line that a room said is missing, in pixels of a pane. */
export interface MissingLine {
  readonly curve: LinkCurve;
  /** As strong as the fainter of its two ends; at full strength where one is selected. */
  readonly opacity: number;
}

/** Where such lines run. Two shapes that stand so close that no line fits between them have none. */
export function missingLines(scene: Scene, viewport: Viewport): readonly MissingLine[] {
  const { nodes, looks } = scene;
  const opacityOf = (row: number): number => looks[nodes.look[row] ?? 0]?.opacity ?? 1;
  const isSelected = (row: number): boolean => nodes.ring[row] === rings.selected;
  return (scene.said?.missing ?? []).flatMap((mark) => {
    const curve = linkCurve(withLine(scene, mark), viewport, 0, shapeScale(viewport));
    if (curve === null) return [];
    const ends = [mark.from, mark.to];
    return [{ curve, opacity: ends.some(isSelected) ? 1 : Math.min(...ends.map(opacityOf)) }];
  });
}

/** The scene with this one line, which has no look and so no head. */
function withLine(scene: Scene, { from, to, bend }: MissingMark): Scene {
  const { positions, links, looks } = scene;
  const at = (row: number) => [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0] as const;
  const line = {
    from: Uint32Array.of(from),
    to: Uint32Array.of(to),
    bend: Float32Array.of(bend),
    arrival: Float32Array.of(arrivalOf(at(from), at(to), bend)),
    look: Uint16Array.of(looks.length),
  };
  return { ...scene, links: { ...links, ...line } };
}
