import { refKey } from '../emphasis.ts';
import { labelBox } from '../labelBox.ts';
import { placeLabels } from '../labels.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../marks.ts';
import { placeLit } from '../spotlight/placeLit.ts';

/**
 * The names of a compared pane that nobody can point at: as on the page, and whoever leads and found no room there stands further
 * off, with a thin line.
 *
 * @param scene - As `stillScene` gives it.
 * @param obstacles - What stands over the pane, in its pixels.
 */
export function placeStill(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  obstacles: readonly ScreenRect[] = [],
): readonly LabelMark[] {
  const placed = placeLabels(scene, viewport, measure, obstacles);
  const found = new Set(placed.map(({ ref }) => refKey(ref)));
  const names = scene.names.map((name, row) => {
    const ref = scene.organisationRefs[scene.nodes.ref[row] ?? 0];
    return name === null || ref === undefined || found.has(refKey(ref)) ? null : { ...name, isSure: true };
  });
  if (names.every((name) => name === null)) return placed;
  const taken = [...obstacles, ...edgesOf(viewport), ...placed.map((label) => roomOf(label, viewport))];
  return [...placed, ...placeLit({ ...scene, names, territoryNames: [] }, viewport, measure, taken)];
}

/** Pixels between a name and the edge of the pane. */
const edgeRoom = 3;
const beyond = 400;

const edgesOf = ({ width, height }: Viewport): readonly ScreenRect[] => [
  { x: -beyond, y: -beyond, width: beyond + edgeRoom, height: height + 2 * beyond },
  { x: width - edgeRoom, y: -beyond, width: beyond, height: height + 2 * beyond },
  { x: 0, y: -beyond, width, height: beyond + edgeRoom },
  { x: 0, y: height - edgeRoom, width, height: beyond },
];

function roomOf(label: LabelMark, viewport: Viewport): ScreenRect {
  const { x, y, w, h } = labelBox(label, viewport);
  return { x, y, width: w, height: h };
}
