import type { Network } from '../domain/network.ts';
import { standingsOf } from './standing.ts';

/** Past this share of the organisations, territories say too little about who belongs where. */
const largestShare = 1 / 3;

/**
 * How many organisations stand in no territory, when they are so many that the reader should be told.
 *
 * @param network - The whole map.
 * @returns null when at most a third do, or when there is no territory in which anybody could stand.
 */
export function crowdedCommons(network: Network): number | null {
  const homes = [...standingsOf(network).values()].map((standing) => standing.homes);
  const outside = homes.filter((own) => own.length === 0).length;
  const isCrowded = outside > homes.length * largestShare;
  return isCrowded && network.collaborations.size > 0 ? outside : null;
}
