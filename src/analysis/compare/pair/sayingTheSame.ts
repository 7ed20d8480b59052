import { byId } from '../../../domain/ids.ts';
import type { RelationshipId, TermId } from '../../../domain/ids.ts';
import type { Network, Relationship } from '../../../domain/network.ts';

const isDenied = ({ status }: Relationship): boolean => status === 'denied';

/** The two organisations whichever comes first, and whether it is said or denied that they are related. */
export const pairKey = (tie: Relationship): string =>
  JSON.stringify([isDenied(tie), ...(tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from])]);

/** The same with the type, and with the direction where the type has one. */
export const wayKey = ({ vocabulary }: Network, tie: Relationship): string => {
  const isUndirected = vocabulary.relationshipTypes.get(tie.type)?.undirected === true;
  return JSON.stringify([tie.type, pairKey(tie), isUndirected || tie.from <= tie.to]);
};

/** null where none is recorded, and of what is no account. */
export const audienceOf = (tie: Relationship): TermId | null => (tie.kind === 'accountability' ? tie.audience : null);

/**
 * Records of two sides that say the same, each at most once: first those of the same audience, then those of which one
 * has no audience on record; in the order of ids.
 *
 * @returns Either record by the id of the other, without records that stand on both sides.
 * @remarks O(relationships), and sorting them. The same whichever side comes first.
 */
export function twinsOf(a: Network, b: Network): ReadonlyMap<RelationshipId, RelationshipId> {
  const twins = new Map<RelationshipId, RelationshipId>();
  const left = leftIn(b, a);
  for (const [way, ofA] of leftIn(a, b)) {
    const ofB = left.get(way) ?? [];
    const free = (ties: readonly Relationship[]) => ties.filter(({ id }) => !twins.has(id));
    const match = (fits: (one: Relationship, other: Relationship) => boolean): void => {
      for (const one of ofA) {
        const other = twins.has(one.id) ? undefined : free(ofB).find((each) => fits(one, each));
        if (other !== undefined) twins.set(one.id, other.id).set(other.id, one.id);
      }
    };
    match((one, other) => audienceOf(one) === audienceOf(other));
    match((one, other) => audienceOf(one) === null || audienceOf(other) === null);
  }
  return twins;
}

/** Records that the other side lacks, by what they say; in the order of ids. */
function leftIn(own: Network, other: Network): ReadonlyMap<string, readonly Relationship[]> {
  const left = new Map<string, Relationship[]>();
  for (const tie of [...own.relationships.values()].sort(byId)) {
    if (other.relationships.has(tie.id)) continue;
    const key = wayKey(own, tie);
    const ties = left.get(key);
    if (ties) ties.push(tie);
    else left.set(key, [tie]);
  }
  return left;
}
