import { emptyField, fillField } from './fillField.ts';
import type { LabelField } from './labelField.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from './marks.ts';
import { placeCounts } from './placeCounts.ts';
import { placeName } from './placeName.ts';
import { placeTerritoryNames } from './placeTerritoryNames.ts';
import { toScreen } from './viewport.ts';

/** Shapes in view up to which every name is asked for, and from which only names of seven points or more are. */
const fewInView = 90;
const manyInView = 160;
const pointsWhenMany = 7;
/** Square pixels of a pane in lanes in which so many count for what they are; in a smaller one for more. */
const roomyPane = 200_000;
/** The open field keeps its other bodies small. */
const mostInCommons = 12;
/**
 * Chooses which names are shown and finds a place for each.
 *
 * Names claim their places in the order of `NodeName.rank`, after the names of territories. A name that finds no place where it
 * touches no shape, name or control is hidden, never shrunk or printed over another; of its free places it takes the one that
 * fewest lines run through. Only the selected name, on its pill, may cover something.
 *
 * @param measure - Asked for the same widths in every frame: it should remember them.
 * @param obstacles - Floating controls, in pixels of the pane.
 * @returns Those shown, territories first. Panning does not change them but for what comes into view or under a control.
 */
export function placeLabels(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  obstacles: readonly ScreenRect[] = [],
): readonly LabelMark[] {
  const field = emptyField(viewport);
  fillField(field, scene, viewport);
  const territories = placeTerritoryNames(scene, viewport, measure, field, obstacles);
  for (const { x, y, width, height } of obstacles) field.addBox({ x, y, w: width, h: height });
  // In lanes everybody stands close to an edge: a name goes to the other side rather than being cut off.
  if (scene.lanes !== undefined) closeEdges(field, viewport);
  return [
    ...territories,
    ...placeNames(scene, viewport, measure, field),
    ...placeCounts(scene, viewport, measure, field),
  ];
}

const beyond = 320;
const edgeRoom = 3;

function closeEdges(field: LabelField, { width, height }: Viewport): void {
  const across = { x: -beyond, w: width + 2 * beyond, h: beyond };
  const down = { y: 0, w: beyond, h: height };
  for (const edge of [edgeRoom - beyond, height - edgeRoom]) field.addBox({ ...across, y: edge });
  for (const edge of [edgeRoom - beyond, width - edgeRoom]) field.addBox({ ...down, x: edge });
}

const orders = new WeakMap<Scene, readonly number[]>();

/** Rows of the names in the order of their claims. */
function claimsOf(scene: Scene): readonly number[] {
  const known = orders.get(scene);
  if (known !== undefined) return known;
  const rankOf = (row: number): number => scene.names[row]?.rank ?? 0;
  const order = [...scene.names.keys()].filter((row) => scene.names[row] !== null);
  order.sort((a, b) => rankOf(b) - rankOf(a) || a - b);
  orders.set(scene, order);
  return order;
}

function placeNames(scene: Scene, viewport: Viewport, measure: MeasureText, field: LabelField): readonly LabelMark[] {
  const labels: LabelMark[] = [];
  const order = claimsOf(scene);
  const crowding = scene.lanes === undefined ? 1 : Math.max(1, roomyPane / (viewport.width * viewport.height));
  const inView = (order.length * crowding) / Math.max(1, viewport.zoom ** 2);
  const share = Math.min(1, Math.max(0, (inView - fewInView) / (manyInView - fewInView)));
  const leastPoints = share * pointsWhenMany;
  let inCommons = 0;
  for (const row of order) {
    const name = scene.names[row];
    if (name === null || name === undefined || name.kind === 'dimmed') continue;
    const isFirstInCommons = name.kind === 'commons' && ++inCommons <= mostInCommons;
    const isAsked =
      name.kind === 'member' || name.kind === 'commons' ? name.points >= leastPoints || isFirstInCommons : true;
    if (!isAsked) continue;
    const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
    if (x < 0 || y < 0 || x > viewport.width || y > viewport.height) continue;
    const label = placeName(
      scene,
      viewport,
      row,
      name,
      { isFirm: isFirstInCommons, isCrowded: share === 1 },
      measure,
      field,
    );
    if (label !== null) labels.push(label);
  }
  return labels;
}
