import type { OrganisationId } from '../domain/ids.ts';
import { tiesOf } from '../domain/involvement.ts';
import type { Funding, Network } from '../domain/network.ts';
import { accountOf } from './account.ts';

/** What the size of a shape can stand for. */
export const sizeMeasures = [
  'ties',
  'account-given',
  'account-received',
  'money-received',
  'money-given',
  'same',
] as const;
export type SizeBy = (typeof sizeMeasures)[number];

/** What a measure is called where a reader chooses it. */
export const sizeLabels: Readonly<Record<SizeBy, string>> = {
  ties: 'Relationships',
  'account-given': 'Lines of account given',
  'account-received': 'Lines of account received',
  'money-received': 'Money received',
  'money-given': 'Money given',
  same: 'The same for all',
};

/** How much of an organisation's value is recorded: all of it; a part, so that there may be more; nothing but that there is some. */
export type Known = 'all' | 'part' | 'nothing';

/** What an organisation has of a measure. */
export interface SizeValue {
  /** Relationships, or money in the measure's currency. Nought where nothing is recorded, which is not the same as none. */
  readonly value: number;
  readonly known: Known;
  /** Relationships it rests on; none means that none is recorded. */
  readonly lines: number;
  /** Of these, lines of money without a recorded amount. */
  readonly unknown: number;
  /** Of these, amounts in another currency than the measure's: they cannot be added up, so they count as not known. */
  readonly foreign: number;
}

export interface SizeMeasure {
  readonly by: SizeBy;
  /** Of money: the currency that most amounts of the map are recorded in; null for counts, and where none names its currency. */
  readonly currency: string | null;
  /** Of every organisation of the network. */
  readonly values: ReadonlyMap<OrganisationId, SizeValue>;
}

const known = new WeakMap<Network, Map<SizeBy, SizeMeasure>>();

/**
 * What every organisation has of a measure.
 *
 * Relationships that a source denies count for nothing, except among ties, as the map always drew them.
 *
 * @param network - The whole map: no filter changes a size.
 */
export function sizeMeasure(network: Network, by: SizeBy): SizeMeasure {
  const measures = known.get(network) ?? new Map<SizeBy, SizeMeasure>();
  known.set(network, measures);
  const found = measures.get(by) ?? measured(network, by);
  measures.set(by, found);
  return found;
}

function measured(network: Network, by: SizeBy): SizeMeasure {
  const currency = by === 'money-received' || by === 'money-given' ? commonCurrency(network) : null;
  const valueOf = (id: OrganisationId): SizeValue => {
    switch (by) {
      case 'ties':
        return counted(tiesOf(network).get(id)?.length ?? 0);
      case 'account-given':
        return counted(accountOf(network, id).given.length);
      case 'account-received':
        return counted(accountOf(network, id).received.length);
      case 'money-received':
        return summed(
          fundingOf(network, id).filter(({ to }) => to === id),
          currency,
        );
      case 'money-given':
        return summed(
          fundingOf(network, id).filter(({ from }) => from === id),
          currency,
        );
      case 'same':
        return counted(1);
    }
  };
  return { by, currency, values: new Map([...network.organisations.keys()].map((id) => [id, valueOf(id)])) };
}

const counted = (count: number): SizeValue => ({ value: count, known: 'all', lines: count, unknown: 0, foreign: 0 });

/** Lines of money at an organisation that no source denies; what somebody pays to itself changes hands not at all. */
const fundingOf = (network: Network, id: OrganisationId): readonly Funding[] =>
  (tiesOf(network).get(id) ?? []).filter(
    (tie): tie is Funding => tie.kind === 'funding' && tie.status !== 'denied' && tie.from !== tie.to,
  );

/**
 * Adds up what is recorded of some lines of money.
 *
 * @param currency - Amounts in another one are not converted: there is no rate that would hold for all their years.
 */
export function summed(lines: readonly Funding[], currency: string | null): SizeValue {
  const amounts = lines.flatMap(({ amount, currency: own }) => (amount === null ? [] : [{ amount, own }]));
  const own = amounts.filter((each) => each.own === currency);
  const unknown = lines.length - amounts.length;
  const foreign = amounts.length - own.length;
  const isAll = own.length === lines.length;
  return {
    value: own.reduce((sum, { amount }) => sum + amount, 0),
    known: isAll ? 'all' : own.length > 0 ? 'part' : 'nothing',
    lines: lines.length,
    unknown,
    foreign,
  };
}

/** The currency of most amounts; among equals the first by its code. */
export function commonCurrency(network: Network): string | null {
  const counts = new Map<string | null, number>();
  for (const tie of network.relationships.values())
    if (tie.kind === 'funding' && tie.amount !== null) counts.set(tie.currency, (counts.get(tie.currency) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || ((a ?? '') < (b ?? '') ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
