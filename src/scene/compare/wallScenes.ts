import { noFilter } from '../../analysis/filter.ts';
import { filterNetwork } from '../../analysis/filterNetwork.ts';
import type { Role } from '../../analysis/roles.ts';
import type { CollaborationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { firstPane } from '../../view/viewState.ts';
import type { Scene } from '../marks.ts';
import type { Theme } from '../theme.ts';
import type { AlignedSeats, ComparedPane } from './alignSeats.ts';
import { alignSeats } from './alignSeats.ts';
import { paneScene } from './paneScene.ts';

/** Width over height of a small picture. */
export const wallAspect = 4 / 3;

/**
 * Up to so many collaborations the same organisation has the same seat in all of them; among more nobody would find it
 * again.
 */
const mostAligned = 24;

/** Whether equal organisations stand at equal places on the wall. */
export const isWallAligned = ({ collaborations }: Network): boolean => collaborations.size <= mostAligned;

/**
 * A collaboration of the wall: everything recorded of it, in lanes that are equally high in every picture. No empty
 * seats are outlined: of many collaborations there would be more of them than organisations.
 *
 * @returns null for a collaboration that the map lacks. Where all are aligned, seats are worked out once a network;
 *   otherwise a picture takes what its own organisations and relationships ask for.
 */
export function wallScene(network: Network, id: CollaborationId, theme: Theme): Scene | null {
  if (!network.collaborations.has(id)) return null;
  if (isWallAligned(network)) {
    const { panes, seats } = alignedWall(network);
    const pane = panes.get(id);
    return pane === undefined ? null : paneScene(network, pane, seats, [], theme);
  }
  const pane = paneOf(network, id);
  return paneScene(pane.world, pane, inCommonLanes(alignSeats(pane.world, [pane], wallAspect)), [], theme);
}

function paneOf(network: Network, id: CollaborationId): ComparedPane {
  const world = filterNetwork(network, [id], noFilter);
  return { pane: { ...firstPane, scope: [id] }, world, visible: world };
}

const alignedWall = oncePerNetwork((network: Network) => {
  const panes = new Map([...network.collaborations.keys()].map((id) => [id, paneOf(network, id)]));
  return { panes, seats: alignSeats(network, [...panes.values()], wallAspect) };
});

const commonHeight = 330;
/** Of the height of a picture. */
const laneShares: Readonly<Record<Role, number>> = {
  oversight: 0.17,
  funder: 0.2,
  lead: 0.16,
  partner: 0.3,
  citizens: 0.17,
};

/** Stretches every lane to the height that it has in all pictures, and whoever stands in it with it. */
function inCommonLanes(seats: AlignedSeats): AlignedSeats {
  const bounds = { minX: 0, minY: 0, maxX: commonHeight * wallAspect, maxY: commonHeight };
  const across = bounds.maxX / Math.max(1, seats.bounds.maxX);
  let bottom = 0;
  const lanes = seats.lanes.map((lane) => {
    const top = bottom;
    bottom += laneShares[lane.role] * commonHeight;
    return { was: lane, now: { ...lane, top, bottom } };
  });
  const down = (y: number): number => {
    const lane = lanes.find(({ was }) => y >= was.top && y <= was.bottom);
    if (lane === undefined) return y;
    const { was, now } = lane;
    return now.top + ((y - was.top) / Math.max(1e-6, was.bottom - was.top)) * (now.bottom - now.top);
  };
  return {
    ...seats,
    positions: new Map([...seats.positions].map(([id, [x, y]]) => [id, [x * across, down(y)]])),
    lanes: lanes.map(({ now }) => now),
    bounds,
  };
}
