import type { FacetId } from './filter.ts';
import { notRecorded } from './filter.ts';
import type { IndexedCollaboration, NetworkIndex } from './networkIndex.ts';
import type { Sifted } from './sift.ts';

/**
 * How many organisations or relationships of each term remain.
 *
 * @param facet - Groups that choose lines count relationships. Sector and kind count organisations. The groups about
 *   collaborations count who takes part in one that carries the term: members and ends of relationships, or members alone.
 * @param membersOnly - Count only recorded members as taking part.
 */
export function countTerms(
  index: NetworkIndex,
  left: Sifted,
  facet: FacetId,
  membersOnly: boolean,
): ReadonlyMap<string, number> {
  switch (facet) {
    case 'sector':
    case 'kind':
      return tally(index.organisations, left.organisations, (organisation) => organisation[facet]);
    case 'audience':
      return tally(index.relationships, left.relationships, ({ relationship }) =>
        relationship.kind === 'accountability' ? (relationship.audience ?? notRecorded) : null,
      );
    case 'type':
      return tally(index.relationships, left.relationships, ({ relationship }) =>
        relationship.kind === 'accountability' ? null : relationship.type,
      );
    case 'evidence':
      return tally(index.relationships, left.relationships, ({ evidence }) => evidence);
    case 'collaboration':
      return countParts(index, left, membersOnly, ({ collaboration }) => [collaboration.id]);
    case 'model':
      return countParts(index, left, membersOnly, ({ model }) => [model]);
    case 'governanceForm':
      return countParts(index, left, membersOnly, ({ governanceForm }) => [governanceForm]);
    case 'justification':
      return countParts(index, left, membersOnly, ({ justifications }) => justifications);
  }
}

function tally<Part>(
  parts: readonly Part[],
  stays: Uint8Array,
  termOf: (part: Part) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  parts.forEach((part, number) => {
    const term = stays[number] ? termOf(part) : null;
    if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return counts;
}

function countParts(
  index: NetworkIndex,
  left: Sifted,
  membersOnly: boolean,
  termsOf: (collaboration: IndexedCollaboration) => readonly string[],
): ReadonlyMap<string, number> {
  const takers = new Map<string, Set<number>>();
  const takersOf = (term: string): Set<number> => {
    const known = takers.get(term) ?? new Set<number>();
    takers.set(term, known);
    return known;
  };
  const byHome = index.collaborations.map((collaboration, number) =>
    left.collaborations[number] ? termsOf(collaboration).map(takersOf) : [],
  );
  index.memberships.forEach(({ collaboration, organisation }, number) => {
    if (!left.memberships[number]) return;
    for (const set of byHome[collaboration] ?? []) set.add(organisation);
  });
  if (!membersOnly) {
    const loose = [takersOf(notRecorded)];
    index.relationships.forEach(({ from, to, homes }, number) => {
      if (!left.relationships[number]) return;
      const sets = homes.length === 0 ? loose : homes.flatMap((home) => byHome[home] ?? []);
      for (const set of sets) set.add(from).add(to);
    });
  }
  return new Map([...takers].map(([term, set]) => [term, set.size]));
}
