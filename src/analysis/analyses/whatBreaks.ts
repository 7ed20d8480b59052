import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { tiesOf } from '../../domain/involvement.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { linesGiven } from '../notation/linesOfAccount.ts';
import { coordinationTies } from '../notation/coordination.ts';
import { because } from '../results/because.ts';
import type { Because } from '../results/result.ts';
import type { FullWithdrawal, Withdrawal } from './withdrawal.ts';
import {
  blindWords,
  cutWords,
  formChangeWords,
  hardGapWords,
  incomeWords,
  laterWords,
  openIncomeWords,
  reachWords,
  serviceWords,
} from './withdrawalWords.ts';

/** One thing that the record would lack, in a sentence. */
export interface Breakage {
  readonly kind:
    'services' | 'income' | 'unknown-income' | 'cascade' | 'public' | 'joined' | 'blind' | 'hard-gap' | 'form';
  readonly sentence: string;
  /** Ids of the network before anything leaves. */
  readonly because: Because;
  /** Services on record of the organisations touched, and how many organisations that is. */
  readonly services: number;
  readonly organisations: number;
}

/**
 * What breaks, in plain sentences: what touches most services first, then most organisations.
 *
 * @param network - Before anything leaves.
 * @param found - What would be lost; the full answer brings hard gaps and forms as well.
 */
export function whatBreaks(network: Network, found: Withdrawal | FullWithdrawal): readonly Breakage[] {
  const items = [
    ...servicesEnded(network, found),
    ...incomeLost(network, found),
    ...waysLost(network, found),
    ...partsLost(network, found),
    ...mattersLost(network, found),
    ...('forms' in found ? deeper(network, found) : []),
  ];
  // A stable sort keeps the order above among equals.
  return items.sort((a, b) => b.services - a.services || b.organisations - a.organisations);
}

const servicesAt = oncePerNetwork((network) => {
  const found = new Map<OrganisationId, Relationship[]>();
  for (const tie of network.relationships.values()) {
    if (tie.kind !== 'service' || tie.status !== 'asserted') continue;
    for (const end of new Set([tie.from, tie.to])) {
      const own = found.get(end);
      if (own) own.push(tie);
      else found.set(end, [tie]);
    }
  }
  return found;
});

function item(
  network: Network,
  kind: Breakage['kind'],
  sentence: string,
  organisations: readonly OrganisationId[],
  relationships: readonly RelationshipId[],
): Breakage {
  const services = new Set(organisations.flatMap((id) => servicesAt(network).get(id) ?? []));
  return {
    kind,
    sentence,
    because: because({ organisations, relationships }),
    services: services.size,
    organisations: new Set(organisations).size,
  };
}

function servicesEnded(network: Network, { services, organisations }: Withdrawal): readonly Breakage[] {
  const ties = services.flatMap((id) => network.relationships.get(id) ?? []);
  if (ties.length === 0) return [];
  const ends = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].filter((id) => !organisations.includes(id));
  return [{ ...item(network, 'services', serviceWords(network, ties), ends, services), services: ties.length }];
}

function incomeLost(network: Network, { income }: Withdrawal): readonly Breakage[] {
  const { losses, open, rounds, later } = income;
  const falling = rounds[0] ?? [];
  return [
    ...losses.map((loss) =>
      item(network, 'income', incomeWords(network, loss, income.currency), [loss.receiver], loss.flows),
    ),
    ...(open.length === 0
      ? []
      : [
          item(
            network,
            'unknown-income',
            openIncomeWords(network, open),
            open.map(({ receiver }) => receiver),
            open.flatMap(({ flows }) => flows),
          ),
        ]),
    ...(later.length === 0
      ? []
      : [
          item(
            network,
            'cascade',
            laterWords(network, falling, later, rounds.length),
            [...falling, ...later],
            paidBetween(network, falling, later),
          ),
        ]),
  ];
}

function paidBetween(
  network: Network,
  payers: readonly OrganisationId[],
  receivers: readonly OrganisationId[],
): readonly RelationshipId[] {
  const isPayer = new Set(payers);
  return receivers.flatMap((id) =>
    (tiesOf(network).get(id) ?? [])
      .filter((tie) => tie.kind === 'funding' && tie.to === id && isPayer.has(tie.from))
      .map((tie) => tie.id),
  );
}

function waysLost(network: Network, { reach }: Withdrawal): readonly Breakage[] {
  return (['no-record', 'only-if-unknown'] as const).flatMap((after) => {
    const lost = reach.filter((change) => change.after === after).map(({ organisation }) => organisation);
    if (lost.length === 0) return [];
    const lines = lost.flatMap((id) => linesGiven(network, 'possible').get(id) ?? []).map(({ id }) => id);
    return [item(network, 'public', reachWords(network, lost, after), lost, lines)];
  });
}

const coordinatingIds = oncePerNetwork(
  (network): ReadonlySet<RelationshipId> => new Set(coordinationTies(network, 'asserted').map(({ id }) => id)),
);

function partsLost(network: Network, { cuts, relationships }: Withdrawal): readonly Breakage[] {
  const isGone = new Set(relationships);
  const coordinating = coordinatingIds(network);
  return cuts.map((cut) => {
    const ties = cut.cut.flatMap((id) => tiesOf(network).get(id) ?? []).map(({ id }) => id);
    return item(
      network,
      'joined',
      cutWords(network, cut),
      cut.cut,
      ties.filter((id) => isGone.has(id) && coordinating.has(id)),
    );
  });
}

function mattersLost(network: Network, { blind, relationships }: Withdrawal): readonly Breakage[] {
  return blind.map(({ collaboration, matters }) => {
    const lines = relationships.flatMap((id) => {
      const tie = network.relationships.get(id);
      const isOne =
        tie?.kind === 'accountability' &&
        tie.collaborations.includes(collaboration) &&
        tie.about.some((matter) => matters.includes(matter));
      return isOne ? [tie] : [];
    });
    const found = item(
      network,
      'blind',
      blindWords(network, collaboration, matters),
      lines.flatMap(({ from, to }) => [from, to]),
      lines.map(({ id }) => id),
    );
    return { ...found, because: { ...found.because, collaborations: [collaboration] } };
  });
}

function deeper(network: Network, { hardGaps, forms }: FullWithdrawal): readonly Breakage[] {
  const left = hardGaps.map(({ organisation }) => organisation);
  const lines = left.flatMap((id) => linesGiven(network, 'asserted').get(id) ?? []).map(({ id }) => id);
  return [
    ...(left.length === 0 ? [] : [item(network, 'hard-gap', hardGapWords(network, hardGaps), left, lines)]),
    ...forms.map((change) => {
      const found = item(network, 'form', formChangeWords(network, change), [], []);
      return { ...found, because: because({ collaborations: [change.collaboration] }) };
    }),
  ];
}
