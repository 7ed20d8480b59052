import { accountOf } from '../../../analysis/account.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import { collaborationsOf, tiesOf } from '../../../domain/involvement.ts';
import type { Network, Organisation } from '../../../domain/network.ts';
import { evidenceInWords } from './evidenceInWords.ts';

/** An organisation as the table and its CSV file say it. Counts are of recorded lines that the filters show. */
export interface OrganisationRow {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: string | null;
  /** The sector group, which gives the shape on the map. */
  readonly sector: string | null;
  readonly place: string | null;
  /** Those it takes part in, by name. */
  readonly collaborations: string | null;
  readonly answersTo: number;
  readonly isAnsweredToBy: number;
  readonly ties: number;
  readonly evidence: string;
}

/** One row for each organisation of the network, in the order of ids. */
export function organisationRows(visible: Network): readonly OrganisationRow[] {
  const ties = tiesOf(visible);
  const involved = collaborationsOf(visible);
  return [...visible.organisations.values()].map((organisation) => {
    const account = accountOf(visible, organisation.id);
    const names = (involved.get(organisation.id) ?? []).map((id) => visible.collaborations.get(id)?.name ?? id);
    return {
      id: organisation.id,
      name: organisation.name,
      ...kindAndSector(visible, organisation),
      place: organisation.place,
      collaborations: names.length === 0 ? null : names.join(', '),
      answersTo: account.given.length,
      isAnsweredToBy: account.received.length,
      ties: ties.get(organisation.id)?.length ?? 0,
      evidence: evidenceInWords(organisation.evidence),
    };
  });
}

function kindAndSector({ vocabulary }: Network, { kind }: Organisation) {
  if (kind === null) return { kind: null, sector: null };
  const term = vocabulary.kinds.get(kind);
  const group = term?.sectorGroup;
  return {
    kind: term?.label ?? kind,
    sector: group === undefined ? null : (vocabulary.sectorGroups.get(group)?.label ?? group),
  };
}
