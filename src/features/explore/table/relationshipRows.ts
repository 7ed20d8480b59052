import type { OrganisationId, RelationshipId } from '../../../domain/ids.ts';
import type { Network, Relationship } from '../../../domain/network.ts';
import { yearsOf } from '../../../domain/period.ts';
import { evidenceInWords } from './evidenceInWords.ts';

/** A relationship as the table and its CSV file say it. */
export interface RelationshipRow {
  readonly id: RelationshipId;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** Of an accountability: who the forum is to the account-giver, when recorded. */
  readonly audience: string | null;
  readonly isAccountability: boolean;
  readonly collaboration: string | null;
  readonly mechanism: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly status: string;
  readonly evidence: string;
}

const statusInWords = { asserted: 'Asserted', denied: 'Denied', unknown: 'Unknown' } as const;

/** One row for each relationship of the network, in the order of ids. */
export function relationshipRows(visible: Network): readonly RelationshipRow[] {
  return [...visible.relationships.values()].map((relationship) => {
    const { from, to } = yearsOf(relationship);
    const collaborations = relationship.collaborations.map((id) => visible.collaborations.get(id)?.name ?? id);
    return {
      id: relationship.id,
      from: nameOf(visible, relationship.from),
      to: nameOf(visible, relationship.to),
      type: visible.vocabulary.relationshipTypes.get(relationship.type)?.label ?? relationship.type,
      audience: audienceOf(visible, relationship),
      isAccountability: relationship.kind === 'accountability',
      collaboration: collaborations.length === 0 ? null : collaborations.join(', '),
      mechanism: relationship.mechanism,
      fromYear: from,
      toYear: to,
      status: statusInWords[relationship.status],
      evidence: evidenceInWords(relationship.evidence),
    };
  });
}

const nameOf = (network: Network, id: OrganisationId): string => network.organisations.get(id)?.name ?? id;

function audienceOf({ vocabulary }: Network, relationship: Relationship): string | null {
  if (relationship.kind !== 'accountability' || relationship.audience === null) return null;
  return vocabulary.audiences.get(relationship.audience)?.label ?? relationship.audience;
}
