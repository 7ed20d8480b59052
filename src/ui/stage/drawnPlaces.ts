import type { OrganisationId } from '../../domain/ids.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Point } from './insets.ts';

/** Where the scene draws each organisation, in world units. */
export function drawnPlaces({ nodes, organisationRefs, positions }: Scene): ReadonlyMap<OrganisationId, Point> {
  const places = new Map<OrganisationId, Point>();
  nodes.ref.forEach((refRow, row) => {
    const ref = organisationRefs[refRow];
    if (ref?.kind === 'organisation') places.set(ref.id, [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0]);
  });
  return places;
}
