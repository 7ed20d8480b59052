import type { Collapse } from '../../analysis/nothingCollapsed.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Point } from './insets.ts';

/** Where the scene draws each organisation, in world units; those inside a mark stand where it does. */
export function drawnPlaces(
  { nodes, organisationRefs, positions }: Scene,
  { marks }: Pick<Collapse, 'marks'>,
): ReadonlyMap<OrganisationId, Point> {
  const places = new Map<OrganisationId, Point>();
  nodes.ref.forEach((refRow, row) => {
    const ref = organisationRefs[refRow];
    const place: Point = [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0];
    if (ref?.kind === 'organisation') places.set(ref.id, place);
    if (ref?.kind === 'collaboration') for (const id of marks.get(ref.id) ?? []) places.set(id, place);
  });
  return places;
}

/** Those that are drawn by themselves. */
export const outsideMarks = <Value>(
  organisations: ReadonlyMap<OrganisationId, Value>,
  { inside }: Pick<Collapse, 'inside'>,
): ReadonlyMap<OrganisationId, Value> =>
  inside.size === 0 ? organisations : new Map([...organisations].filter(([id]) => !inside.has(id)));
