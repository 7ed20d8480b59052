import type { OrganisationId } from '../../domain/ids.ts';
import type { Emphasis } from '../emphasis.ts';
import type { Backdrop, Scene } from '../marks.ts';
import { farthestReach } from '../rim.ts';

/** What the large names of territories keep clear of in a step: the shapes of the cast, and no line, which may run under them. */
export function castBackdrop({ nodes, positions, organisationRefs }: Scene, cast: Emphasis | null): Backdrop {
  const discs: number[] = [];
  nodes.ref.forEach((refRow, row) => {
    const id = organisationRefs[refRow]?.id as OrganisationId | undefined;
    if (id === undefined || (cast !== null && !cast.organisations.has(id))) return;
    const reach = (nodes.radius[row] ?? 0) * farthestReach(nodes.shape[row] ?? 0);
    discs.push(positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0, reach);
  });
  return { discs: Float32Array.from(discs), account: new Float32Array(0) };
}
