import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../marks.ts';
import { toScreen } from '../viewport.ts';
import { castRanks } from './castRanks.ts';
import type { LitGround, LitPane, LitPlace } from './litPlaces.ts';
import { cheapestPlace, coveredBy, labelAt, litGround, withNames } from './litPlaces.ts';
import { makeRoom } from './makeRoom.ts';

/**
 * The names of a cast that must be known: beside their shapes where there is room, else further off with a thin line to them.
 * None is printed over a shape, over another name, or over a line that is drawn in full; one that finds no room is hidden.
 *
 * Those at the ends of drawn lines come first: whoever leads, and then in the order of `castRanks`. Whoever has no line is named only when they all are.
 *
 * @param obstacles - What stands over the map, and names that are placed.
 */
export function placeLit(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  obstacles: readonly ScreenRect[],
): readonly LabelMark[] {
  const ranks = castRanks(scene, viewport);
  const rankOf = (row: number): number => ranks.get(row) ?? 0;
  const asked = [...scene.names.keys()].filter((row) => isAsked(scene, viewport, row));
  const standing = (row: number): number => scene.names[row]?.rank ?? 0;
  asked.sort(
    (a, b) =>
      Number(isLead(scene, b)) - Number(isLead(scene, a)) ||
      rankOf(b) - rankOf(a) ||
      standing(b) - standing(a) ||
      a - b,
  );
  const ends = asked.filter((row) => ranks.has(row));

  const isCrowd = ends.length > mostAway;
  const pane = { scene, viewport, measure, mayStandAway: !isCrowd };
  const ground = litGround(scene, viewport, obstacles);
  const best = isCrowd ? placeInTurn(pane, ends, ground) : placeAll(pane, ends, ground);
  const beside = { ...pane, mayStandAway: false };
  const others = best.size < ends.length ? [] : asked.filter((row) => !ranks.has(row));
  return [...best, ...placeInTurn(beside, others, ground, best.values())].flatMap(
    ([row, place]) => labelAt(pane, row, place) ?? [],
  );
}

/** Names of more ends than this would be a page of thin lines: they stand beside their shapes, or nowhere. */
const mostAway = 40;
/** So many orders are tried, until each end of a line has its name. */
const mostAttempts = 4;

type Placed = ReadonlyMap<number, LitPlace>;

function placeAll(pane: LitPane, ends: readonly number[], ground: LitGround): Placed {
  let best: Placed = new Map();
  let order = ends;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const placed = placeInTurn(pane, order, ground);
    if (placed.size > best.size) best = placed;
    if (placed.size === ends.length) return best;
    // Whoever found no room chooses first, but never before those who lead: a lead named far off is taken for another.
    const turnOf = (row: number): number => (isLead(pane.scene, row) ? 0 : placed.has(row) ? 2 : 1);
    order = [...order].sort((a, b) => turnOf(a) - turnOf(b));
  }
  return makeRoom(pane, ends, best, ground);
}

const isLead = ({ names }: Scene, row: number): boolean => names[row]?.kind === 'backbone';

/**
 * Each where it stands best among those before it.
 *
 * @param ground - Without names.
 * @param standing - Names that stand already.
 */
function placeInTurn(
  pane: LitPane,
  rows: readonly number[],
  ground: LitGround,
  standing: Iterable<LitPlace> = [],
): Placed {
  const placed = new Map<number, LitPlace>();
  const now = withNames(ground, pane.viewport, standing);
  for (const row of rows) {
    const place = cheapestPlace(pane, row, now);
    if (place === null) continue;
    for (const box of coveredBy(place)) now.names.addBox(box);
    placed.set(row, place);
  }
  return placed;
}

function isAsked(scene: Scene, viewport: Viewport, row: number): boolean {
  const name = scene.names[row];
  if (name === null || name === undefined || name.kind === 'dimmed') return false;
  const [x, y] = toScreen(viewport, scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0);
  return x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
}
