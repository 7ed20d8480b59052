import type { OrganisationId } from '../../domain/ids.ts';
import type { Viewport } from '../../scene/marks.ts';
import { toScreen } from '../../scene/viewport.ts';
import type { StageContent } from './content.ts';
import type { Point, Rect } from './insets.ts';
import { shapesOnScreen } from './targets.ts';

/** The rectangle between the place where a press began and where it is now. */
export const areaBetween = ([x0, y0]: Point, [x1, y1]: Point): Rect => ({
  left: Math.min(x0, x1),
  top: Math.min(y0, y1),
  right: Math.max(x0, x1),
  bottom: Math.max(y0, y1),
});

/**
 * The organisations whose middle lies in a part of the pane.
 *
 * @param area - CSS pixels of the pane; a shape on its very edge counts as in it.
 * @returns In the order of the scene; of a mark whose middle lies there, all that stand inside it.
 */
export function organisationsIn(
  content: Pick<StageContent, 'scene' | 'present' | 'collapse'>,
  viewport: Viewport,
  { left, top, right, bottom }: Rect,
): readonly OrganisationId[] {
  const isIn = (x: number, y: number): boolean => x >= left && x <= right && y >= top && y <= bottom;
  const alone = shapesOnScreen(content, viewport).flatMap(({ id, x, y }) => (isIn(x, y) ? [id] : []));
  const { scene, collapse } = content;
  if (collapse.marks.size === 0) return alone;
  const inside = [...scene.nodes.ref].flatMap((refRow, row) => {
    const ref = scene.organisationRefs[refRow];
    if (ref?.kind !== 'collaboration') return [];
    const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
    return isIn(x, y) ? (collapse.marks.get(ref.id) ?? []) : [];
  });
  return [...alone, ...inside];
}
