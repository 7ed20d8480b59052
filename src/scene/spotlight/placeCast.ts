import { placeLabels } from '../labels.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../marks.ts';
import { placeTerritoryNames } from '../placeTerritoryNames.ts';
import { emptyField } from '../fillField.ts';
import { labelBox } from '../labelBox.ts';

/** How much larger the name of a territory is than on a desk, where few are in the light; many leave each other no room for more. */
const territoryScale = { few: 1.4, many: 1 } as const;
const few = 3;

/**
 * The names of a step: those of the territories in the light, large, and then those of its cast, clear of them.
 *
 * @param obstacles - The words of the slide, in pixels of the pane.
 */
export function placeCast(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  obstacles: readonly ScreenRect[] = [],
): readonly LabelMark[] {
  const scale = scene.territoryNames.length <= few ? territoryScale.few : territoryScale.many;
  const large = { ...scene, textScale: scene.textScale * scale };
  const territories = placeTerritoryNames(large, viewport, measure, emptyField(viewport), obstacles);
  const boxes = territories.map((label) => roomOf(label, viewport));
  return [...territories, ...placeLabels(castOnly(scene), viewport, measure, [...obstacles, ...boxes])];
}

const known = new WeakMap<Scene, Scene>();
/** Shapes so faint may stand under a name: its halo keeps it readable. */
const faint = 0.3;

/** Without the names of territories, and with nothing of what recedes in the way. The same value for the same scene: the order of its names is worked out once. */
function castOnly(scene: Scene): Scene {
  const { nodes, looks } = scene;
  const isFaint = (row: number): boolean => (looks[nodes.look[row] ?? 0]?.opacity ?? 1) < faint;
  const made = known.get(scene) ?? {
    ...scene,
    territoryNames: [],
    // Out of the way of every name.
    positions: scene.positions.map((place, index) => (isFaint(index >> 1) ? Infinity : place)),
  };
  known.set(scene, made);
  return made;
}

function roomOf(label: LabelMark, viewport: Viewport): ScreenRect {
  const { x, y, w, h } = labelBox(label, viewport);
  return { x, y, width: w, height: h };
}
