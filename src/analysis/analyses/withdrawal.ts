import type { CollaborationId, EntityRef, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { collaborationsOf } from '../../domain/involvement.ts';
import type { Answer, Network } from '../../domain/network.ts';
import type { Question } from '../results/analysis.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { withdraw } from '../withdraw.ts';
import type { Withdrawn } from '../withdrawn.ts';
import { withdrawnWith } from '../withdrawn.ts';
import { accountabilityGap } from './accountabilityGap.ts';
import type { DetectedForm } from './governanceForms.ts';
import { governanceMode } from './governanceMode.ts';
import type { WithdrawalFigures } from './withdrawalFigures.ts';
import { figuresAsRecorded, figuresWithout } from './withdrawalFigures.ts';
import type { IncomeLosses } from './withdrawalIncome.ts';
import { incomeLosses } from './withdrawalIncome.ts';
import type { BlindMatters, PartCut, ReachChange } from './withdrawalStructure.ts';
import {
  blindMatters,
  cutFromCollaboration,
  cutFromMap,
  reachChanges,
  reachWithout,
  touchedCollaborations,
} from './withdrawalStructure.ts';

/** What the record would lack if some organisations or relationships left (D14): a difference, of which the network knows nothing. */
export interface Withdrawal {
  /** All that leaves, in code order: with an organisation go the relationships at it. */
  readonly organisations: readonly OrganisationId[];
  readonly relationships: readonly RelationshipId[];
  readonly before: WithdrawalFigures;
  readonly after: WithdrawalFigures;
  readonly income: IncomeLosses;
  readonly reach: readonly ReachChange[];
  /** The map first, then collaborations in code order. */
  readonly cuts: readonly PartCut[];
  readonly blind: readonly BlindMatters[];
  /** Relationships of delivery and commissioning that end. */
  readonly services: readonly RelationshipId[];
}

/** The same with what takes longer to find. */
export interface FullWithdrawal extends Withdrawal {
  /** Those who lose a line of account and are left with power and none, or with none that is established. */
  readonly hardGaps: readonly { readonly organisation: OrganisationId; readonly after: Exclude<Answer, 'no'> }[];
  /** Collaborations whose ties would look like another form. null: cannot be told. */
  readonly forms: readonly FormChange[];
}

export interface FormChange {
  readonly collaboration: CollaborationId;
  readonly before: DetectedForm | null;
  readonly after: DetectedForm | null;
}

/**
 * What the record would lack without some organisations and relationships, as far as it takes one pass over the network.
 *
 * @param refs - What the network lacks is passed over; nothing to withdraw gives no difference at all.
 * @remarks O(organisations + relationships). Provan and Milward (1995) on stability; FitzGerald and Rosenbach (2019) on set-backs.
 */
export function withdrawal(network: Network, refs: readonly EntityRef[], thresholds: Thresholds): Withdrawal {
  const gone = withdrawnWith(network, refs);
  const touched = touchedCollaborations(network, gone, collaborationsOf(network));
  const map = cutFromMap(network, gone);
  const reach = reachWithout(network, gone);
  return {
    organisations: [...gone.organisations].sort(),
    relationships: [...gone.relationships].sort(),
    before: figuresAsRecorded(network),
    after: figuresWithout(network, gone, reach),
    income: incomeLosses(network, gone, thresholds),
    reach: reachChanges(network, reach),
    cuts: [...(map === null ? [] : [map]), ...touched.flatMap((id) => cutFromCollaboration(network, gone, id) ?? [])],
    blind: touched.flatMap((id) => blindMatters(network, gone, id) ?? []),
    services: servicesAmong(network, gone),
  };
}

const servicesAmong = (network: Network, { relationships }: Withdrawn): readonly RelationshipId[] =>
  [...relationships]
    .filter((id) => {
      const tie = network.relationships.get(id);
      return tie?.kind === 'service' && tie.status === 'asserted';
    })
    .sort();

/**
 * All that the record would lack: `withdrawal`, and new hard gaps (D3) and changed forms (D11), for which the network is read once
 * more without what leaves.
 *
 * @param onProgress - Hears before each of the two how many are done and the name of the next, and at the end.
 * @remarks About a second for 5,000 organisations, so for a worker.
 */
export function fullWithdrawal(
  question: Question,
  refs: readonly EntityRef[],
  onProgress: (done: number, of: number, next: string | null) => void = () => undefined,
): FullWithdrawal {
  const { network, thresholds } = question;
  const left = { ...question, network: withdraw(network, refs) };
  const found = withdrawal(network, refs, thresholds);
  if (left.network === network) return { ...found, hardGaps: [], forms: [] };
  onProgress(0, 2, accountabilityGap.name);
  const hardGaps = newHardGaps(question, left);
  onProgress(1, 2, governanceMode.name);
  const forms = changedForms(question, left);
  onProgress(2, 2, null);
  return { ...found, hardGaps, forms };
}

function newHardGaps(before: Question, after: Question): FullWithdrawal['hardGaps'] {
  const known = new Map(
    accountabilityGap.run(before).map(({ subject, value }) => [subject.kind === 'map' ? '' : subject.id, value]),
  );
  return accountabilityGap.run(after).flatMap(({ subject, value }) => {
    if (subject.kind !== 'organisation' || value === null || value.hardGap === 'no') return [];
    const old = known.get(subject.id) ?? null;
    // Ranks shift when somebody leaves; only a line that ends opens a gap.
    if (old === null || old.hardGap !== 'no' || old.lines <= value.lines) return [];
    return [{ organisation: subject.id, after: value.hardGap }];
  });
}

function changedForms(before: Question, after: Question): readonly FormChange[] {
  const formsIn = (question: Question) =>
    governanceMode
      .run(question)
      .flatMap(({ subject, value }): (readonly [CollaborationId, DetectedForm | null])[] =>
        subject.kind === 'collaboration' ? [[subject.id, value?.form ?? null]] : [],
      );
  const left = new Map(formsIn(after));
  return formsIn(before).flatMap(([collaboration, form]) => {
    const other = left.get(collaboration) ?? null;
    return other === form ? [] : [{ collaboration, before: form, after: other }];
  });
}
