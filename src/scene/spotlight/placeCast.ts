import { placeLabels } from '../labels.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../marks.ts';
import { placeLit } from './placeLit.ts';
import { placeTerritoryNames } from '../placeTerritoryNames.ts';
import { emptyField } from '../fillField.ts';
import { labelBox } from '../labelBox.ts';

/** Pixels between a name and the edge of the slide, where words are as large as on a desk. */
const edgeRoom = 8;
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
  const large = {
    ...scene,
    textScale: scene.textScale * scale,
    // What recedes has no name that another could be taken for.
    hulls: scene.hulls.map((hull) => (hull.look.opacity < faint ? { ...hull, points: [] } : hull)),
  };
  const around = [...obstacles, ...edgesOf(viewport, edgeRoom * scene.textScale)];
  const territories = placeTerritoryNames(large, viewport, measure, emptyField(viewport), around);
  const taken = [...around, ...territories.map((label) => roomOf(label, viewport))];
  // Only where a cast is lit does a name say whether it must be known.
  const place = scene.names.some((name) => name?.isSure !== undefined) ? placeLit : placeLabels;
  return [...territories, ...place(castOnly(scene), viewport, measure, taken)];
}

const beyond = 400;

/** No name touches the edge of what is seen. */
const edgesOf = ({ width, height }: Viewport, room: number): readonly ScreenRect[] => [
  { x: -beyond, y: -beyond, width: beyond + room, height: height + 2 * beyond },
  { x: width - room, y: -beyond, width: beyond, height: height + 2 * beyond },
  { x: 0, y: -beyond, width, height: beyond + room },
  { x: 0, y: height - room, width, height: beyond },
];

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
