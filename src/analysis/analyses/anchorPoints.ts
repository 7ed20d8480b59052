import type { OrganisationId, TermId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { AnchorReach } from '../notation/anchorReach.ts';
import { doesReach, anchorReachOf, reachToCitizens, reachToElected } from '../notation/anchorReach.ts';
import { omegaOf } from '../notation/omega.ts';
import type { Reading } from '../notation/reading.ts';
import { hasUnknown, oncePerReading, standingTies } from '../notation/reading.ts';
import { accountGraph } from '../notation/tieGraph.ts';

/** Three of the four anchor points of Sørensen and Torfing (2005); the fourth, rules, is no one's to reach. */
export type AnchorPointId = 'elected' | 'membership' | 'citizens';

/** Who is anchored at a point. Every holder stands in one list, each in code order. */
export interface AnchorPoint {
  readonly anchored: readonly OrganisationId[];
  readonly onlyIfUnknown: readonly OrganisationId[];
  readonly notRecorded: readonly OrganisationId[];
  /** Anchored ÷ all, 0 to 1. */
  readonly share: number;
}

const represents = 'represents' as TermId;
const elects = 'elects' as TermId;

/** Steps to each point; null where the map has no relationship that would record it. */
export const anchorReaches = oncePerReading(
  (network, reading): readonly (readonly [AnchorPointId, AnchorReach | null])[] => [
    ['elected', reachToElected(network, reading)],
    ['membership', has(network, represents) ? reachToRepresentatives(network, reading) : null],
    ['citizens', has(network, elects) ? reachToElectorate(network, reading) : reachToCitizens(network, reading)],
  ],
);

const has = (network: Network, type: TermId): boolean => network.vocabulary.relationshipTypes.has(type);

const reachToRepresentatives = (network: Network, reading: Reading): AnchorReach =>
  anchorReachOf(
    accountGraph(network, reading),
    standingTies(network, reading)
      .filter(({ type }) => type === represents)
      .map(({ from }) => from),
  );

/** Citizens themselves, and whoever they elect. */
const reachToElectorate = (network: Network, reading: Reading): AnchorReach =>
  anchorReachOf(accountGraph(network, reading), [
    ...[...omegaOf(network, reading)].filter(([, { anchor }]) => anchor !== 'elected').map(([id]) => id),
    ...standingTies(network, reading)
      .filter(({ type }) => type === elects)
      .map(({ to }) => to),
  ]);

/** Sorts decision holders by what is recorded of each point. */
export function memberAnchors(
  network: Network,
  holders: readonly OrganisationId[],
): Readonly<Record<AnchorPointId, AnchorPoint | null>> {
  const asserted = new Map(anchorReaches(network, 'asserted'));
  const possible = hasUnknown(network) ? new Map(anchorReaches(network, 'possible')) : asserted;
  const point = (id: AnchorPointId): AnchorPoint | null => {
    const [sure, open] = [asserted.get(id) ?? null, possible.get(id) ?? null];
    if (sure === null || open === null) return null;
    const anchored = holders.filter((holder) => doesReach(sure, holder));
    const rest = holders.filter((holder) => !doesReach(sure, holder));
    return {
      anchored,
      onlyIfUnknown: rest.filter((holder) => doesReach(open, holder)),
      notRecorded: rest.filter((holder) => !doesReach(open, holder)),
      share: anchored.length / holders.length,
    };
  };
  return { elected: point('elected'), membership: point('membership'), citizens: point('citizens') };
}
