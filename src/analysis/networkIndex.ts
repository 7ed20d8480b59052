import type { CollaborationId, OrganisationId } from '../domain/ids.ts';
import type { Collaboration, Membership, Network, Organisation, Relationship } from '../domain/network.ts';
import { yearsOf } from '../domain/period.ts';
import { notRecorded } from './filter.ts';

/** First and last year of a fact; null where no date is recorded. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** A membership with what a filter asks of it. `organisation` and `collaboration` are numbers of the index. */
export interface IndexedMembership {
  readonly membership: Membership;
  readonly organisation: number;
  readonly collaboration: number;
  readonly evidence: string;
  readonly years: Years;
}

/** A relationship with what a filter asks of it. `homes`: the collaborations it is recorded in, as numbers of the index. */
export interface IndexedRelationship {
  readonly relationship: Relationship;
  readonly from: number;
  readonly to: number;
  readonly homes: readonly number[];
  readonly evidence: string;
  readonly years: Years;
}

export interface IndexedOrganisation {
  readonly organisation: Organisation;
  readonly kind: string;
  readonly sector: string;
  /** No relationship and no membership touches it in the network indexed. */
  readonly isAlone: boolean;
}

export interface IndexedCollaboration {
  readonly collaboration: Collaboration;
  readonly model: string;
  readonly governanceForm: string;
  /** Never empty: `''` where none is recorded. */
  readonly justifications: readonly string[];
  readonly years: Years;
}

/** A network with its parts numbered in the order of ids, so that filters count with numbers. */
export interface NetworkIndex {
  readonly organisations: readonly IndexedOrganisation[];
  readonly collaborations: readonly IndexedCollaboration[];
  readonly relationships: readonly IndexedRelationship[];
  readonly memberships: readonly IndexedMembership[];
}

const indices = new WeakMap<Network, NetworkIndex>();

/** Made once a network. References that lead nowhere are passed over; the reader of the file has reported them. */
export function indexOf(network: Network): NetworkIndex {
  const known = indices.get(network);
  if (known !== undefined) return known;
  const index = makeIndex(network);
  indices.set(network, index);
  return index;
}

/** The class a filter of evidence asks for: `stated`, `classified`, or `''` for unsourced. */
export const evidenceClass = (evidence: { readonly basis: string } | null): string => evidence?.basis ?? notRecorded;

function makeIndex(network: Network): NetworkIndex {
  const organisationNumber = numbersOf<OrganisationId>(network.organisations);
  const collaborationNumber = numbersOf<CollaborationId>(network.collaborations);
  const relationships = [...network.relationships.values()].flatMap((relationship) => {
    const from = organisationNumber.get(relationship.from);
    const to = organisationNumber.get(relationship.to);
    if (from === undefined || to === undefined) return [];
    const homes = relationship.collaborations.flatMap((id) => collaborationNumber.get(id) ?? []);
    const evidence = evidenceClass(relationship.evidence);
    return [{ relationship, from, to, homes, evidence, years: yearsOf(relationship) }];
  });
  const collaborations = [...network.collaborations.values()].map(indexCollaboration);
  const memberships = collaborations.flatMap(({ collaboration, years }, number) =>
    collaboration.members.flatMap((membership) => {
      const organisation = organisationNumber.get(membership.organisation);
      if (organisation === undefined) return [];
      const evidence = evidenceClass(membership.evidence ?? collaboration.evidence);
      // Nobody is a member before a collaboration begins or after it ends, so its dates stand in for missing ones.
      const own = yearsOf(membership);
      const within = { from: own.from ?? years.from, to: own.to ?? years.to };
      return [{ membership, organisation, collaboration: number, evidence, years: within }];
    }),
  );
  const touched = new Set([
    ...relationships.flatMap(({ from, to }) => [from, to]),
    ...memberships.map(({ organisation }) => organisation),
  ]);
  const organisations = [...network.organisations.values()].map((organisation, number) => ({
    organisation,
    kind: organisation.kind ?? notRecorded,
    sector: sectorGroupOf(network, organisation) ?? notRecorded,
    isAlone: !touched.has(number),
  }));
  return { organisations, collaborations, relationships, memberships };
}

const numbersOf = <Id>(parts: ReadonlyMap<Id, unknown>): ReadonlyMap<Id, number> =>
  new Map([...parts.keys()].map((id, number) => [id, number]));

const indexCollaboration = (collaboration: Collaboration): IndexedCollaboration => ({
  collaboration,
  model: collaboration.model ?? notRecorded,
  governanceForm: collaboration.governanceForm ?? notRecorded,
  justifications: collaboration.justifications.length === 0 ? [notRecorded] : collaboration.justifications,
  years: yearsOf(collaboration),
});

/** The sector group of an organisation, by its kind; null when the kind is not recorded or belongs to none. */
export const sectorGroupOf = (network: Network, organisation: Organisation): string | null =>
  (organisation.kind === null ? undefined : network.vocabulary.kinds.get(organisation.kind)?.sectorGroup) ?? null;
