import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import type { Network, Seat } from '../../domain/network.ts';
import { membersOf } from '../notation/membersOf.ts';
import { tiesWithin } from '../notation/tiesWithin.ts';

/** One sector's part of the seats, beside its part of the organisations. */
export interface SeatGroup {
  /** null: no sector is recorded. */
  readonly sector: string | null;
  readonly seats: number;
  readonly organisations: number;
  /** Of all seats and of all members, 0 to 1. */
  readonly seatShare: number;
  readonly organisationShare: number;
  /** seatShare − organisationShare, −1 to 1. */
  readonly gap: number;
}

/** Who holds the seats in the bodies of a collaboration. */
export interface SeatMosaic {
  readonly kind: 'seats';
  /** `memberships`: how many seats is not recorded of every membership, so each counts as one. */
  readonly unit: 'seats' | 'memberships';
  readonly seats: number;
  /** In code order, those without a recorded sector last. */
  readonly groups: readonly SeatGroup[];
  /** Sum of the squares of the shares of sectors, over the seats whose sector is recorded; null where none is. */
  readonly concentration: number | null;
}

/**
 * The seats recorded within a collaboration, sector by sector, against its members.
 *
 * @returns null where no seat is recorded.
 */
export function seatMosaic(network: Network, id: CollaborationId): SeatMosaic | null {
  const ties = tiesWithin(network, id, 'asserted').filter((tie) => tie.kind === 'seat');
  const isNumbered = ties.every(({ seats }) => seats !== null);
  const weightOf = ({ seats }: Seat): number => (isNumbered ? (seats ?? 0) : 1);
  const all = ties.reduce((sum, tie) => sum + weightOf(tie), 0);
  if (all === 0) return null;

  const sectorOf = (organisation: OrganisationId): string | null =>
    network.organisations.get(organisation)?.sector ?? null;
  const seats = tally(ties.map((tie) => [sectorOf(tie.from), weightOf(tie)]));
  const members = membersOf(network, id).organisations;
  const organisations = tally(members.map((member) => [sectorOf(member), 1]));
  const groups = [...new Set([...seats.keys(), ...organisations.keys()])].sort(sectorOrder).map((sector): SeatGroup => {
    const [held, count] = [seats.get(sector) ?? 0, organisations.get(sector) ?? 0];
    const [seatShare, organisationShare] = [held / all, members.length === 0 ? 0 : count / members.length];
    return {
      sector,
      seats: held,
      organisations: count,
      seatShare,
      organisationShare,
      gap: seatShare - organisationShare,
    };
  });
  return {
    kind: 'seats',
    unit: isNumbered ? 'seats' : 'memberships',
    seats: all,
    groups,
    concentration: concentrationOf(groups.flatMap(({ sector, seats: held }) => (sector === null ? [] : [held]))),
  };
}

function tally(
  items: readonly (readonly [sector: string | null, weight: number])[],
): ReadonlyMap<string | null, number> {
  const sums = new Map<string | null, number>();
  for (const [sector, weight] of items) sums.set(sector, (sums.get(sector) ?? 0) + weight);
  return sums;
}

const sectorOrder = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** Herfindahl's index: 1 where one has all, 1 ÷ n where n have the same. */
function concentrationOf(parts: readonly number[]): number | null {
  const all = parts.reduce((sum, part) => sum + part, 0);
  return all === 0 ? null : parts.reduce((sum, part) => sum + (part / all) ** 2, 0);
}
