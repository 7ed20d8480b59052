import type { RelationshipId, TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { audienceLabel } from '../../../analysis/account.ts';
import { relationshipName, statusWords } from '../../../analysis/describe.ts';
import { capital } from '../../../analysis/words.ts';
import { yearsOf } from '../../../domain/period.ts';
import { evidenceInWords } from './evidenceInWords.ts';
import { organisationName } from '../../../analysis/names.ts';

/** A relationship as the table and its CSV file say it. */
export interface RelationshipRow {
  readonly id: RelationshipId;
  /** The whole line in words; begins with `from`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** Of an accountability: who the forum is to the account-giver, when recorded. */
  readonly audience: string | null;
  readonly audienceId: TermId | null;
  readonly isAccountability: boolean;
  readonly collaboration: string | null;
  readonly mechanism: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly status: string;
  readonly evidence: string;
}

const nobody: ReadonlySet<RelationshipId> = new Set();

/**
 * One row for each relationship of the network, in the order of ids.
 *
 * @param disputed - Those that a room disputes: name and status say so.
 */
export function relationshipRows(visible: Network, disputed = nobody): readonly RelationshipRow[] {
  return [...visible.relationships.values()].map((relationship) => {
    const { from, to } = yearsOf(relationship);
    const collaborations = relationship.collaborations.map((id) => visible.collaborations.get(id)?.name ?? id);
    return {
      id: relationship.id,
      name: `${relationshipName(visible, relationship.id)}${disputed.has(relationship.id) ? ', disputed' : ''}`,
      from: organisationName(visible, relationship.from),
      to: organisationName(visible, relationship.to),
      type: visible.vocabulary.relationshipTypes.get(relationship.type)?.label ?? relationship.type,
      audience: relationship.kind === 'accountability' ? audienceLabel(visible, relationship.audience) : null,
      audienceId: relationship.kind === 'accountability' ? relationship.audience : null,
      isAccountability: relationship.kind === 'accountability',
      collaboration: collaborations.length === 0 ? null : collaborations.join(', '),
      mechanism: relationship.mechanism,
      fromYear: from,
      toYear: to,
      status: `${capital(statusWords(relationship.status) ?? 'asserted')}${disputed.has(relationship.id) ? ', disputed' : ''}`,
      evidence: evidenceInWords(relationship.evidence),
    };
  });
}
