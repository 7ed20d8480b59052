import type { CollaborationId } from '../domain/ids.ts';
import type { FacetId, Filter } from './filter.ts';
import { facetIds, notRecorded } from './filter.ts';
import type { IndexedRelationship, NetworkIndex, Years } from './networkIndex.ts';

/** What remains of a network: 1 for what stays, by the numbers of its index. */
export interface Sifted {
  readonly organisations: Uint8Array;
  readonly collaborations: Uint8Array;
  readonly relationships: Uint8Array;
  readonly memberships: Uint8Array;
}

/**
 * Decides what a filter leaves. The rule, in the order of the code:
 *
 * 1. A relationship stays when its type, audience and class of evidence are on, it falls in the years, both its ends are of a
 *    sector and kind that are on, and one of its collaborations passes all four facets of collaborations at once.
 * 2. A membership stays when its collaboration passes, and its organisation, evidence and years do.
 * 3. An organisation stays while a remaining relationship or membership touches it. One that nothing ever touched stays while
 *    nothing but sector and kind is chosen.
 * 4. A collaboration that passes stays when its years fit or anything recorded in it remains.
 *
 * @param scope - Collaborations to look at; empty means all, and what is in none.
 * @remarks O(organisations + relationships + memberships). Sifting what remains once more leaves all of it.
 */
export function sift(index: NetworkIndex, scope: readonly CollaborationId[], filter: Filter): Sifted {
  const off = offSets(filter);
  const passing = passingCollaborations(index, scope, off);
  const isLoosePassing = scope.length === 0 && collaborationFacets.every((facet) => !off[facet]?.has(notRecorded));
  const suits = flags(index.organisations, ({ sector, kind }) => !off.sector?.has(sector) && !off.kind?.has(kind));

  const memberships = flags(
    index.memberships,
    (member) =>
      passing[member.collaboration] === 1 &&
      suits[member.organisation] === 1 &&
      !off.evidence?.has(member.evidence) &&
      fallsIn(member.years, filter),
  );
  const isMember = new Uint8Array(index.organisations.length);
  index.memberships.forEach(({ organisation }, number) => {
    if (memberships[number]) isMember[organisation] = 1;
  });
  const mayEnd = filter.membersOnly ? isMember : suits;

  const relationships = flags(
    index.relationships,
    (tie) =>
      mayEnd[tie.from] === 1 &&
      mayEnd[tie.to] === 1 &&
      !off.evidence?.has(tie.evidence) &&
      isTypeOn(tie, off) &&
      (tie.homes.length === 0 ? isLoosePassing : tie.homes.some((home) => passing[home])) &&
      fallsIn(tie.years, filter),
  );

  const organisations = isMember.slice();
  const isTouched = new Uint8Array(index.collaborations.length);
  index.relationships.forEach(({ from, to, homes }, number) => {
    if (!relationships[number]) return;
    organisations[from] = 1;
    organisations[to] = 1;
    for (const home of homes) isTouched[home] = 1;
  });
  index.memberships.forEach(({ collaboration }, number) => {
    if (memberships[number]) isTouched[collaboration] = 1;
  });
  if (!asksForTies(scope, filter)) {
    index.organisations.forEach(({ isAlone }, number) => {
      if (isAlone && suits[number]) organisations[number] = 1;
    });
  }
  const collaborations = flags(
    index.collaborations,
    ({ years }, number) => passing[number] === 1 && (isTouched[number] === 1 || fallsIn(years, filter)),
  );
  return { organisations, collaborations, relationships, memberships };
}

/** 1 for each part that the test lets through. A plain loop: the iterator behind `Uint8Array.from` takes several times as long. */
function flags<Part>(parts: readonly Part[], test: (part: Part, number: number) => boolean): Uint8Array {
  const stays = new Uint8Array(parts.length);
  parts.forEach((part, number) => {
    if (test(part, number)) stays[number] = 1;
  });
  return stays;
}

/** Facets that ask something of a collaboration; a relationship in none has the term `''` in each. */
export const collaborationFacets = ['model', 'governanceForm', 'justification', 'collaboration'] as const;

type OffSets = { readonly [F in FacetId]?: ReadonlySet<string> };

function offSets({ off }: Filter): OffSets {
  const chosen = facetIds.flatMap((facet): [FacetId, ReadonlySet<string>][] => {
    const terms = off[facet] ?? [];
    return terms.length === 0 ? [] : [[facet, new Set(terms)]];
  });
  return Object.fromEntries(chosen);
}

function passingCollaborations(index: NetworkIndex, scope: readonly CollaborationId[], off: OffSets): Uint8Array {
  const inScope = new Set<string>(scope);
  return flags(
    index.collaborations,
    ({ collaboration: { id }, model, governanceForm, justifications }) =>
      (scope.length === 0 || inScope.has(id)) &&
      !off.collaboration?.has(id) &&
      !off.model?.has(model) &&
      !off.governanceForm?.has(governanceForm) &&
      justifications.some((term) => !off.justification?.has(term)),
  );
}

/** Accountability is chosen by its audience, every other relationship by its type. */
function isTypeOn({ relationship }: IndexedRelationship, off: OffSets): boolean {
  if (relationship.kind === 'accountability') return !off.audience?.has(relationship.audience ?? notRecorded);
  return !off.type?.has(relationship.type);
}

/**
 * Whether a fact falls in the years chosen, both included. One with a start and no recorded end counts from its start on, and
 * one with an end alone up to its end; what has no date at all is kept or not as the reader chose.
 */
function fallsIn(years: Years, { years: chosen, keepUndated }: Filter): boolean {
  if (chosen.from === null && chosen.to === null) return true;
  if (years.from === null && years.to === null) return keepUndated;
  const startsInTime = chosen.to === null || years.from === null || years.from <= chosen.to;
  const endsInTime = chosen.from === null || years.to === null || years.to >= chosen.from;
  return startsInTime && endsInTime;
}

/** Whether anything but sector and kind is chosen, so that an organisation has to show a tie to stay. */
function asksForTies(scope: readonly CollaborationId[], filter: Filter): boolean {
  const { off, years, membersOnly } = filter;
  const isChosen = facetIds.some((facet) => facet !== 'sector' && facet !== 'kind' && (off[facet] ?? []).length > 0);
  return isChosen || scope.length > 0 || membersOnly || years.from !== null || years.to !== null;
}
