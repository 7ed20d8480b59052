import type { OrganisationId } from '../../domain/ids.ts';
import type { LinesPlan } from '../../scene/lines/plan.ts';

/**
 * Where the list over the drawing has each organisation: at its first seat with a line, else where it takes part without one.
 *
 * @returns CSS pixels from the corner of the bands.
 */
export function placesInBands({ bands }: LinesPlan): ReadonlyMap<OrganisationId, readonly [x: number, y: number]> {
  const places = new Map<OrganisationId, readonly [number, number]>();
  for (const part of ['seats', 'quiet', 'folded'] as const)
    for (const { boxTop, plan } of bands)
      for (const { organisation, x, y } of plan[part])
        if (!places.has(organisation)) places.set(organisation, [x, boxTop + y]);
  return places;
}
