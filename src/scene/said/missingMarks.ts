import type { OrganisationPair } from '../../domain/remarks.ts';
import type { Point } from '../geometry.ts';
import type { Disc } from '../hull.ts';
import type { MissingMark, Scene } from '../marks.ts';
import { countTouched, discsBetween } from '../touches.ts';

/** How much further or less it bends than any line that is there. */
const aside = 0.14;
/** Ways tried: straight, then further and further out on either side. */
const ways = [0, 0.16, -0.16, 0.32, -0.32, 0.48, -0.48];

/**
 * A line for each two organisations between whom one is said to be missing: apart from those that are drawn between them, and the
 * way on which it touches the fewest shapes, so that it seems to mean nobody else.
 *
 * @returns None where one of the two is not shown: filtered out, held back, or inside a collapsed collaboration.
 * @remarks O(shapes + lines) for each two.
 */
export function missingMarks(scene: Scene, missing: readonly OrganisationPair[]): readonly MissingMark[] {
  if (missing.length === 0) return [];
  const rows = rowsShown(scene);
  const discs = [...rows.values()].map((row): Disc => {
    const [x, y] = placeOf(scene, row);
    return { x, y, r: scene.nodes.radius[row] ?? 0 };
  });
  return missing.flatMap(([a, b]) => {
    const [from, to] = [rows.get(a), rows.get(b)];
    return from === undefined || to === undefined ? [] : [{ from, to, bend: freeBend(scene, from, to, discs) }];
  });
}

const placeOf = ({ positions }: Scene, row: number): Point => [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0];

function rowsShown({ nodes, organisationRefs, looks }: Scene): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  nodes.ref.forEach((refRow, row) => {
    const ref = organisationRefs[refRow];
    const look = looks[nodes.look[row] ?? 0];
    const isShown = nodes.trace[row] !== 1 && look !== undefined && look.fill !== null && look.opacity > 0;
    if (ref?.kind === 'organisation' && isShown) rows.set(ref.id, row);
  });
  return rows;
}

function freeBend(scene: Scene, from: number, to: number, discs: readonly Disc[]): number {
  const bends = bendsBetween(scene, from, to);
  const free = ways.filter((way) => bends.every((bend) => Math.abs(way - bend) >= aside));
  const [a, b] = [placeOf(scene, from), placeOf(scene, to)];
  const near = discsBetween(a, b, discs);
  const touched = free.map((bend) => countTouched({ a, b, bend }, near));
  return free[touched.indexOf(Math.min(...touched))] ?? Math.max(...bends) + aside;
}

/** Of all lines between two shapes, as seen from the first. */
const bendsBetween = ({ links }: Scene, from: number, to: number): readonly number[] =>
  [...links.ref.keys()].flatMap((row) => {
    const bend = links.bend[row] ?? 0;
    if (links.from[row] === from && links.to[row] === to) return [bend];
    return links.from[row] === to && links.to[row] === from ? [-bend] : [];
  });
