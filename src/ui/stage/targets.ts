import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import { organisationRef } from '../../domain/ids.ts';
import { hitTest } from '../../scene/hitTest.ts';
import type { Moved } from '../../scene/hoverScene.ts';
import type { LabelMark, Scene, Viewport } from '../../scene/marks.ts';
import { shapeScale, toScreen } from '../../scene/viewport.ts';
import type { StageContent } from './content.ts';
import type { ShapeOnScreen } from './crowd.ts';
import { fingerReachPx } from './crowd.ts';
import type { Point } from './insets.ts';
import type { PointerKind } from './pointer.ts';

/** How far beside a shape a pointer may be and still mean it. A mouse has the button's target besides. */
const reachPx: Readonly<Record<PointerKind, number>> = { mouse: 2, touch: fingerReachPx };

/**
 * What a pointer means at a point.
 *
 * A shape or a name comes first; then the organisation whose button the event came from, which reaches a little further than a
 * small shape; then lines. The inside of a territory is background: most of the map lies in one, and a press there must still
 * clear the selection.
 */
export function targetAt(
  { scene, present }: Pick<StageContent, 'scene' | 'present'>,
  viewport: Viewport,
  labels: readonly LabelMark[],
  [x, y]: Point,
  pointer: PointerKind,
  button: OrganisationId | null,
): EntityRef | null {
  const hit = hitTest(withoutGround(scene), viewport, x, y, reachPx[pointer], labels);
  if (hit?.kind === 'organisation' || button === null || !present.has(button)) return hit;
  return organisationRef(button);
}

const grounded = new WeakMap<Scene, Scene>();

/** A scene with no territories but the empty ones, which hold nothing else to point at. */
function withoutGround(scene: Scene): Scene {
  const known = grounded.get(scene) ?? { ...scene, hulls: scene.hulls.filter(({ caption }) => caption !== null) };
  grounded.set(scene, known);
  return known;
}

/** Every shape a reader can point at, as it lies on the screen. */
export function shapesOnScreen(
  { scene, present }: Pick<StageContent, 'scene' | 'present'>,
  viewport: Viewport,
): readonly ShapeOnScreen[] {
  const scale = shapeScale(viewport);
  const shapes: ShapeOnScreen[] = [];
  scene.nodes.ref.forEach((refRow, row) => {
    const ref = scene.organisationRefs[refRow];
    if (ref?.kind !== 'organisation' || !present.has(ref.id)) return;
    const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
    shapes.push({ id: ref.id, x, y, radius: (scene.nodes.radius[row] ?? 0) * scale });
  });
  return shapes;
}

/** The shape of an organisation, or the mark inside which it stands. */
export const shapeOnScreen = (
  content: Pick<StageContent, 'scene' | 'present' | 'collapse'>,
  viewport: Viewport,
  id: OrganisationId,
): ShapeOnScreen | null =>
  shapesOnScreen(content, viewport).find((shape) => shape.id === id) ?? markOnScreen(content, viewport, id);

function markOnScreen(
  { scene, collapse }: Pick<StageContent, 'scene' | 'collapse'>,
  viewport: Viewport,
  id: OrganisationId,
): ShapeOnScreen | null {
  const within = collapse.inside.get(id);
  const row = scene.nodes.ref.findIndex((refRow) => {
    const ref = scene.organisationRefs[refRow];
    return ref?.kind === 'collaboration' && ref.id === within;
  });
  if (within === undefined || row === -1) return null;
  const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
  return { id, x, y, radius: (scene.nodes.radius[row] ?? 0) * shapeScale(viewport) };
}

/** A shape where it is while it is being moved. */
export function atHand(
  shape: ShapeOnScreen | null,
  moved: Moved | undefined,
  viewport: Viewport,
): ShapeOnScreen | null {
  if (shape === null || moved?.id !== shape.id) return shape;
  const [x, y] = toScreen(viewport, moved.x, moved.y);
  return { ...shape, x, y };
}
