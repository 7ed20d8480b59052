import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';

/** A reader's way over the map by keyboard. */
export interface Walk {
  /** The organisation that has the keyboard, or would get it. */
  readonly at: OrganisationId | null;
  /** Where the reader came from, the nearest last. */
  readonly path: readonly OrganisationId[];
  /** The relationship of `at` that is lit. */
  readonly relationship: RelationshipId | null;
}

export const walkStart: Walk = { at: null, path: [], relationship: null };

/** Longer ways are forgotten at their beginning. */
const longestPath = 200;

export function walkTo(walk: Walk, to: OrganisationId): Walk {
  if (walk.at === to) return walk;
  const path = walk.at === null ? walk.path : [...walk.path, walk.at].slice(-longestPath);
  return { at: to, path, relationship: null };
}

/**
 * One step back along the way.
 *
 * @param isThere - Steps to organisations that a filter has taken away since are passed over.
 * @returns null when the way begins here.
 */
export function walkBack(walk: Walk, isThere: (id: OrganisationId) => boolean): Walk | null {
  const index = walk.path.findLastIndex((id) => isThere(id) && id !== walk.at);
  const to = walk.path[index];
  return to === undefined ? null : { at: to, path: walk.path.slice(0, index), relationship: null };
}

/** The next or previous relationship of the organisation, round and round; null when it has none. */
export function nextRelationship(
  { relationship }: Walk,
  ofOrganisation: readonly RelationshipId[],
  step: 1 | -1,
): RelationshipId | null {
  const count = ofOrganisation.length;
  if (count === 0) return null;
  const index = relationship === null ? -1 : ofOrganisation.indexOf(relationship);
  const next = index === -1 ? (step === 1 ? 0 : count - 1) : (index + step + count) % count;
  return ofOrganisation[next] ?? null;
}
