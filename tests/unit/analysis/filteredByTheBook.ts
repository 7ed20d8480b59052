import type { Filter } from '../../../src/analysis/filter.ts';
import type { CollaborationId } from '../../../src/domain/ids.ts';
import type {
  Collaboration,
  Evidence,
  Membership,
  Network,
  Organisation,
  Relationship,
} from '../../../src/domain/network.ts';
import { yearsOf } from '../../../src/domain/period.ts';

/**
 * The filter rule sentence by sentence, with no thought of speed: what the fast one is checked against. Written from the
 * sentences of the filter panel, not from the code.
 */
export function filteredByTheBook(network: Network, scope: readonly CollaborationId[], filter: Filter): Network {
  const isOn = (facet: keyof Filter['off'], term: string | null): boolean =>
    !(filter.off[facet] ?? []).includes(term ?? '');
  const classOf = (evidence: Evidence | null) => evidence?.basis ?? null;
  const isDated = filter.years.from !== null || filter.years.to !== null;

  const inYears = (from: number | null, to: number | null): boolean => {
    if (!isDated) return true;
    if (from === null && to === null) return filter.keepUndated;
    return (from ?? -Infinity) <= (filter.years.to ?? Infinity) && (to ?? Infinity) >= (filter.years.from ?? -Infinity);
  };
  const passes = (c: Collaboration): boolean =>
    (scope.length === 0 || scope.includes(c.id)) &&
    isOn('collaboration', c.id) &&
    isOn('model', c.model) &&
    isOn('governanceForm', c.governanceForm) &&
    (c.justifications.length === 0
      ? isOn('justification', null)
      : c.justifications.some((j) => isOn('justification', j)));
  const suits = (o: Organisation): boolean => {
    const group = o.kind === null ? null : (network.vocabulary.kinds.get(o.kind)?.sectorGroup ?? null);
    return isOn('kind', o.kind) && isOn('sector', group);
  };
  const memberStays = (c: Collaboration, m: Membership): boolean => {
    const organisation = network.organisations.get(m.organisation);
    const own = yearsOf(m);
    const around = yearsOf(c);
    return (
      organisation !== undefined &&
      passes(c) &&
      suits(organisation) &&
      isOn('evidence', classOf(m.evidence ?? c.evidence)) &&
      inYears(own.from ?? around.from, own.to ?? around.to)
    );
  };
  const collaborations = [...network.collaborations.values()];
  const members = new Set(
    collaborations.flatMap((c) => c.members.filter((m) => memberStays(c, m)).map((m) => m.organisation)),
  );

  const tieStays = (r: Relationship): boolean => {
    const ends = [network.organisations.get(r.from), network.organisations.get(r.to)];
    const homes = r.collaborations.flatMap((id) => network.collaborations.get(id) ?? []);
    const isLooseOn =
      scope.length === 0 &&
      (['model', 'governanceForm', 'justification', 'collaboration'] as const).every((f) => isOn(f, null));
    const years = yearsOf(r);
    return (
      ends.every((o) => o !== undefined && suits(o) && (!filter.membersOnly || members.has(o.id))) &&
      (r.kind === 'accountability' ? isOn('audience', r.audience) : isOn('type', r.type)) &&
      isOn('evidence', classOf(r.evidence)) &&
      inYears(years.from, years.to) &&
      (homes.length === 0 ? isLooseOn : homes.some(passes))
    );
  };
  const ties = [...network.relationships.values()].filter(tieStays);

  const isNeverTouched = (o: Organisation): boolean =>
    ![...network.relationships.values()].some((r) => r.from === o.id || r.to === o.id) &&
    !collaborations.some((c) => c.members.some((m) => m.organisation === o.id));
  const onlySectorAndKind =
    scope.length === 0 &&
    !filter.membersOnly &&
    !isDated &&
    Object.entries(filter.off).every(([facet, terms]) => facet === 'sector' || facet === 'kind' || terms.length === 0);
  const stays = (o: Organisation): boolean =>
    members.has(o.id) ||
    ties.some((r) => r.from === o.id || r.to === o.id) ||
    (onlySectorAndKind && isNeverTouched(o) && suits(o));

  const collaborationStays = (c: Collaboration): boolean => {
    const years = yearsOf(c);
    const isTouched = c.members.some((m) => memberStays(c, m)) || ties.some((r) => r.collaborations.includes(c.id));
    return passes(c) && (isTouched || inYears(years.from, years.to));
  };
  return {
    ...network,
    organisations: new Map([...network.organisations].filter(([, o]) => stays(o))),
    relationships: new Map(ties.map((r) => [r.id, r])),
    collaborations: new Map(
      collaborations
        .filter(collaborationStays)
        .map((c) => [c.id, { ...c, members: c.members.filter((m) => memberStays(c, m)) }]),
    ),
  };
}
