import { placeLabels } from '../labels.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../marks.ts';
import { placeTerritoryNames } from '../placeTerritoryNames.ts';
import { emptyField } from '../fillField.ts';
import { labelBox } from '../labelBox.ts';

/** How much larger a territory's name is than those of its organisations, beyond what it is on a desk. */
const territoryScale = 1.4;

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
  const large = { ...scene, textScale: scene.textScale * territoryScale };
  const territories = placeTerritoryNames(large, viewport, measure, emptyField(viewport), obstacles);
  const boxes = territories.map((label) => roomOf(label, viewport));
  return [...territories, ...placeLabels(withoutTerritoryNames(scene), viewport, measure, [...obstacles, ...boxes])];
}

const bare = new WeakMap<Scene, Scene>();

/** The same value for the same scene: the order of its names is worked out once. */
function withoutTerritoryNames(scene: Scene): Scene {
  const known = bare.get(scene) ?? { ...scene, territoryNames: [] };
  bare.set(scene, known);
  return known;
}

function roomOf(label: LabelMark, viewport: Viewport): ScreenRect {
  const { x, y, w, h } = labelBox(label, viewport);
  return { x, y, width: w, height: h };
}
