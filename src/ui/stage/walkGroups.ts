import { facetTerms } from '../../analysis/facetTerms.ts';
import type { FacetId } from '../../analysis/filter.ts';
import { notRecorded } from '../../analysis/filter.ts';
import { sectorGroupOf } from '../../analysis/networkIndex.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { collaborationsOf } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';

/** Organisations that Page Up and Page Down go past together. */
export interface WalkGroup {
  readonly label: string;
  readonly members: readonly OrganisationId[];
}

/**
 * The organisations in groups, each in one: by the collaboration model they take part in, and those in no collaboration by
 * their sector. An organisation of several models stands with the first of them in the order of the vocabulary.
 *
 * @param visible - What is shown.
 * @param ids - Those that can be gone to, in the order in which they shall stand.
 * @returns Groups with at least one member, in the order of the vocabulary.
 */
export function walkGroups(visible: Network, ids: readonly OrganisationId[]): readonly WalkGroup[] {
  const homes = collaborationsOf(visible);
  const groups = [...groupsOf(visible, 'model'), ...groupsOf(visible, 'sector')];
  const byKey = new Map(groups.map(({ key }, index) => [key, index]));
  const members = groups.map((): OrganisationId[] => []);
  for (const id of ids) {
    const models = (homes.get(id) ?? []).map((home) => visible.collaborations.get(home)?.model ?? notRecorded);
    const keys = models.length > 0 ? models.map(keyOf('model')) : [keyOf('sector')(sectorOf(visible, id))];
    const ranks = keys.map((key) => byKey.get(key) ?? groups.length);
    members[Math.min(...ranks)]?.push(id);
  }
  return groups
    .map(({ label }, index) => ({ label, members: members[index] ?? [] }))
    .filter((group) => group.members.length > 0);
}

/**
 * The next or previous group, seen from an organisation.
 *
 * @returns Its place in `groups`; null when there is none further that way, or the organisation stands in none.
 */
export function nextGroup(groups: readonly WalkGroup[], at: OrganisationId, step: 1 | -1): number | null {
  const here = groups.findIndex(({ members }) => members.includes(at));
  const next = here + step;
  return here === -1 || next < 0 || next >= groups.length ? null : next;
}

const keyOf = (facet: FacetId) => (term: string) => `${facet} ${term}`;

function sectorOf(network: Network, id: OrganisationId): string {
  const organisation = network.organisations.get(id);
  return organisation === undefined ? notRecorded : (sectorGroupOf(network, organisation) ?? notRecorded);
}

function groupsOf(network: Network, facet: 'model' | 'sector') {
  const terms = (facetTerms(network).get(facet) ?? []).filter(({ term }) => term !== notRecorded);
  const others = { term: notRecorded, label: facet === 'model' ? 'Model not recorded' : 'Sector not recorded' };
  return [...terms, others].map(({ term, label }) => ({ key: keyOf(facet)(term), label }));
}
