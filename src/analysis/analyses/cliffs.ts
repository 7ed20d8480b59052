import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Accountability, Funding, Network, RecordedDate, Relationship } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { fundingLines } from '../notation/money.ts';
import type { MonthSpan } from '../notation/monthSpan.ts';
import { monthsOf } from '../notation/monthSpan.ts';
import { commonCurrency } from '../sizeMeasures.ts';

/** What of an organisation's income and forums is on record as ending soon. */
export interface Cliff {
  /** Flows of money into it and lines of account from it that end within the window, each in code order. */
  readonly endingFlows: readonly RelationshipId[];
  readonly endingLines: readonly RelationshipId[];
  /** Of these, those dated by the year alone, which may end outside the window. */
  readonly byYearAlone: readonly RelationshipId[];
  /** Share of the known income that ends, 0 to 1; null where no amount is known. */
  readonly incomeShare: number | null;
  /** Flows of money into it, and those of them without a known amount in the map's currency. */
  readonly flows: readonly RelationshipId[];
  readonly unknownAmounts: readonly RelationshipId[];
  /** Forums, and those to which every line ends. */
  readonly forums: readonly OrganisationId[];
  readonly endingForums: readonly OrganisationId[];
}

const currencyOf = oncePerNetwork(commonCurrency);

/**
 * Cliffs within some months after a date, by organisation: the relationships that hold at that date, and have a recorded end soon
 * after it. Coarse dates cover their whole span, so one that touches the window counts.
 *
 * @param date - The months of the date itself.
 * @returns Only organisations with something that ends, in code order.
 */
export function cliffsAfter(network: Network, date: MonthSpan, months: number): ReadonlyMap<OrganisationId, Cliff> {
  const window = { from: date.from, to: date.to + months };
  const holds = ({ start, end }: Relationship): boolean =>
    (monthsOf(start)?.from ?? date.from) <= date.to && (monthsOf(end)?.to ?? date.to) >= date.from;
  const own = new Map<OrganisationId, { flows: Funding[]; lines: Accountability[] }>();
  const at = (id: OrganisationId) => {
    const found = own.get(id) ?? { flows: [], lines: [] };
    own.set(id, found);
    return found;
  };
  for (const flow of fundingLines(network, 'asserted')) if (holds(flow)) at(flow.to).flows.push(flow);
  for (const line of linesOfAccount(network, 'asserted')) if (holds(line)) at(line.from).lines.push(line);

  const isEnding = ({ end }: Relationship): boolean => touches(monthsOf(end), window);
  const currency = currencyOf(network);
  const found = [...own].flatMap(([id, { flows, lines }]): [OrganisationId, Cliff][] => {
    const [endingFlows, endingLines] = [flows.filter(isEnding), lines.filter(isEnding)];
    if (endingFlows.length + endingLines.length === 0) return [];
    const isKnown = (flow: Funding): boolean => flow.amount !== null && flow.currency === currency;
    const total = sumOf(flows.filter(isKnown));
    const lasting = new Set(lines.filter((line) => !isEnding(line)).map(({ to }) => to));
    const forums = [...new Set(lines.map(({ to }) => to))].sort();
    const cliff: Cliff = {
      endingFlows: idsOf(endingFlows),
      endingLines: idsOf(endingLines),
      byYearAlone: idsOf([...endingFlows, ...endingLines].filter(({ end }) => isYearAlone(end))),
      incomeShare: total === 0 ? null : sumOf(endingFlows.filter(isKnown)) / total,
      flows: idsOf(flows),
      unknownAmounts: idsOf(flows.filter((flow) => !isKnown(flow))),
      forums,
      endingForums: forums.filter((forum) => !lasting.has(forum)),
    };
    return [[id, cliff]];
  });
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const idsOf = (ties: readonly Relationship[]): readonly RelationshipId[] => ties.map(({ id }) => id).sort();

const touches = (span: MonthSpan | null, window: MonthSpan): boolean =>
  span !== null && span.to >= window.from && span.from <= window.to;

const isYearAlone = (date: RecordedDate | null): boolean => date?.length === 4;

const sumOf = (flows: readonly Funding[]): number => flows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
