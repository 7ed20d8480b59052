import { byId } from '../../../domain/ids.ts';
import type { OrganisationId, RelationshipId, TermId } from '../../../domain/ids.ts';
import type { Network, Relationship } from '../../../domain/network.ts';
import { audienceOf, pairKey, twinsOf, wayKey } from './sayingTheSame.ts';

/** Where a thing stands when two sides, A and B, are laid over each other. */
export type Standing = 'only-a' | 'only-b' | 'both' | 'changed';

/** In the order in which they are listed, drawn and counted. */
export const standings: readonly Standing[] = ['both', 'changed', 'only-a', 'only-b'];

/** One relationship of either side. */
export interface RelationshipDifference {
  readonly relationship: Relationship;
  readonly standing: Standing;
  /** Whether this very record is on each side; never neither. */
  readonly inA: boolean;
  readonly inB: boolean;
  /** The record of the other side that says the same; the two are one thing in both, and count once. */
  readonly twin: RelationshipId | null;
  /** The other side says the same, but less often: this one is a further record of it. */
  readonly isAgain: boolean;
}

export type StandingCounts = Readonly<Record<Standing, number>>;

/** Everything on either side, each thing in one class. */
export interface Difference {
  /** An organisation is one and the same on both sides, so none is `changed`. In code order of ids. */
  readonly organisations: ReadonlyMap<OrganisationId, Exclude<Standing, 'changed'>>;
  /** In code order of ids. */
  readonly relationships: ReadonlyMap<RelationshipId, RelationshipDifference>;
  /** Organisations of each class; `changed` is 0. */
  readonly organisationCounts: StandingCounts;
  /**
   * Records of each class. Two records that say the same, one a side, count once, so that what is in both and what is
   * only of a side come to what the side shows, as far as nothing is changed.
   */
  readonly relationshipCounts: StandingCounts;
}

/**
 * What two sides share and what each has alone, organisation by organisation and relationship by relationship (D13 a).
 *
 * An organisation is in both where both sides hold its id. A relationship is
 * 1. `both`, where both sides hold the same record, or each holds one that says the same: the same two organisations,
 *    the same type, the same direction unless the type is read both ways, and no other audience. An audience that is
 *    not recorded is not another one. Each record is matched at most once; a further one that says the same again is
 *    only of its side.
 * 2. `changed`, where no record of the other side says the same, and each side relates the same two organisations in a
 *    way that the other lacks: another type, another direction or another audience stands in its place.
 * 3. `only-a` or `only-b` otherwise; also where the two are related on the other side, and this one is merely added.
 *
 * What a source denies is set against what a source denies, and never against a relationship.
 *
 * @param a - As its pane shows it: filtered, and without what is withdrawn.
 * @param b - The same of the other; usually of the same map.
 * @returns Each organisation and each record of either side once.
 * @remarks O(organisations + relationships), and sorting them. Explicit encoding of what differs: Gleicher and others
 *   (2011), Information Visualization 10(4); records matched by their ends: Tantardini and others (2019), Scientific
 *   Reports 9, 17557.
 */
export function differenceOf(a: Network, b: Network): Difference {
  const organisations = [...new Set([...a.organisations.keys(), ...b.organisations.keys()])].sort().map((id) => {
    const [inA, inB] = [a.organisations.has(id), b.organisations.has(id)];
    return [id, inA && inB ? 'both' : inA ? 'only-a' : 'only-b'] as const;
  });
  const [waysOfA, waysOfB] = [waysOf(a), waysOf(b)];
  const replacedInA = replacedPairs(a, b, waysOfB);
  const replacedInB = replacedPairs(b, a, waysOfA);
  const twins = twinsOf(a, b);
  const entryOf = (relationship: Relationship): RelationshipDifference => {
    const { id } = relationship;
    const [inA, inB, twin] = [a.relationships.has(id), b.relationships.has(id), twins.get(id) ?? null];
    const entry = { relationship, inA, inB, twin };
    if ((inA && inB) || twin !== null) return { ...entry, standing: 'both', isAgain: false };
    const only = inA ? 'only-a' : 'only-b';
    if (isSaidBy(inA ? waysOfB : waysOfA, inA ? a : b, relationship))
      return { ...entry, standing: only, isAgain: true };
    const pair = pairKey(relationship);
    const isChanged = replacedInA.has(pair) && replacedInB.has(pair);
    return { ...entry, standing: isChanged ? 'changed' : only, isAgain: false };
  };
  const records = new Map([...b.relationships, ...a.relationships]);
  const relationships = [...records.values()].sort(byId).map(entryOf);
  return {
    organisations: new Map(organisations),
    relationships: new Map(relationships.map((entry) => [entry.relationship.id, entry])),
    organisationCounts: countsOf(organisations.map(([, standing]) => standing)),
    relationshipCounts: countsOf(relationships.filter(isCounted).map(({ standing }) => standing)),
  };
}

/** Of two records that say the same, the one of side A stands for both. */
export const isCounted = ({ twin, inA }: RelationshipDifference): boolean => twin === null || inA;

function countsOf(found: readonly Standing[]): StandingCounts {
  const counts = { both: 0, changed: 0, 'only-a': 0, 'only-b': 0 };
  for (const standing of found) counts[standing] += 1;
  return counts;
}

/**
 * The audiences recorded for each way in which two organisations are related; null among them where one is not
 * recorded.
 */
type Ways = ReadonlyMap<string, ReadonlySet<TermId | null>>;

function waysOf(network: Network): Ways {
  const ways = new Map<string, Set<TermId | null>>();
  for (const tie of network.relationships.values()) {
    const key = wayKey(network, tie);
    const audiences = ways.get(key);
    if (audiences) audiences.add(audienceOf(tie));
    else ways.set(key, new Set([audienceOf(tie)]));
  }
  return ways;
}

/** Whether a side holds a record that says what this one does. */
function isSaidBy(ways: Ways, own: Network, tie: Relationship): boolean {
  const audiences = ways.get(wayKey(own, tie));
  if (audiences === undefined) return false;
  const audience = audienceOf(tie);
  return audience === null || audiences.has(audience) || audiences.has(null);
}

/** Pairs that a side relates in a way which the other lacks. */
const replacedPairs = (own: Network, other: Network, others: Ways): ReadonlySet<string> =>
  new Set(
    [...own.relationships.values()]
      .filter((tie) => !other.relationships.has(tie.id) && !isSaidBy(others, own, tie))
      .map(pairKey),
  );
