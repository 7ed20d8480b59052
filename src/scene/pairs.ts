import type { OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network, Relationship } from '../domain/network.ts';

/** More lines than this between two organisations cannot stay apart. */
export const mostApart = 4;

/**
 * All relationships between two organisations, sorted into places side by side. Worked out for the whole map, so that a filter
 * never moves a line that stays.
 */
export interface Pair {
  /** The ends in the order of ids; equal for a self-relationship. */
  readonly a: OrganisationId;
  readonly b: OrganisationId;
  /** Lines of account first, each with its own place. */
  readonly apart: readonly Relationship[];
  /** Those beyond, drawn as one stroke in the middle. */
  readonly bundled: readonly Relationship[];
}

const known = new WeakMap<Network, readonly Pair[]>();

/** The pairs of a map, in the order of ids. Relationships whose ends the map lacks are passed over. */
export function pairsOf(network: Network): readonly Pair[] {
  const found = known.get(network);
  if (found !== undefined) return found;
  const groups = new Map<string, Relationship[]>();
  for (const relationship of network.relationships.values()) {
    const { from, to } = relationship;
    if (!network.organisations.has(from) || !network.organisations.has(to)) continue;
    const key = from < to ? JSON.stringify([from, to]) : JSON.stringify([to, from]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [relationship]);
    else group.push(relationship);
  }
  const pairs = [...groups.values()].map(pairOf).sort((p, q) => compare(p.a, q.a) || compare(p.b, q.b));
  known.set(network, pairs);
  return pairs;
}

function pairOf(relationships: readonly Relationship[]): Pair {
  const [first] = relationships;
  if (first === undefined) throw new RangeError('A pair needs at least one relationship.');
  const [a, b] = first.from < first.to ? [first.from, first.to] : [first.to, first.from];
  const account = relationships.filter(({ kind }) => kind === 'accountability');
  const others = relationships.filter(({ kind }) => kind !== 'accountability');
  const ordered = [...account, ...others];
  // Too many: lines of account stay apart as far as there is room, the rest is one bundle.
  const count = ordered.length > mostApart ? Math.min(account.length, mostApart - 1) : ordered.length;
  return { a, b, apart: ordered.slice(0, count), bundled: ordered.slice(count) };
}

const compare = (p: string, q: string): number => (p < q ? -1 : p > q ? 1 : 0);

/** Bend of the first parallel line, and how much more each further one takes. */
const firstBend = 0.1;
const bendStep = 0.12;

/** The bend of the n-th curved place: to one side, to the other, further to the one … */
export const bendOfPlace = (place: number): number =>
  (place % 2 === 0 ? 1 : -1) * (firstBend + bendStep * Math.floor(place / 2));

/**
 * The bends of a pair's lines, seen from `a` to `b`.
 *
 * A line of account is always bent, so that the straight way stays free for the other ties of the pair; the first of those, or
 * the bundle, takes it.
 */
export function bendsOf(pair: Pair): ReadonlyMap<RelationshipId, number> {
  const bends = new Map<RelationshipId, number>();
  let place = 0;
  let isMiddleFree = pair.bundled.length === 0;
  for (const relationship of pair.apart) {
    if (relationship.kind !== 'accountability' && isMiddleFree) {
      isMiddleFree = false;
      bends.set(relationship.id, 0);
    } else {
      bends.set(relationship.id, bendOfPlace(place));
      place++;
    }
  }
  return bends;
}
