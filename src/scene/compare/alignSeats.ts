import { alignedRoles } from '../../analysis/compare/alignedRoles.ts';
import type { Role } from '../../analysis/roles.ts';
import { roleLabels, roles } from '../../analysis/roles.ts';
import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { Network, Positions } from '../../domain/network.ts';
import type { SeatsPane } from '../../layout/seats/protocol.ts';
import { takeSeats } from '../../layout/seats/takeSeats.ts';
import { scopeOfAll } from '../../view/scopeOfAll.ts';
import type { PaneView } from '../../view/viewState.ts';
import type { Bounds } from '../marks.ts';
import { sizedBy } from '../sizes.ts';
import { fittedShapeScale } from '../viewport.ts';

/** A pane with what it could show and what it does. */
export interface ComparedPane {
  readonly pane: PaneView;
  /** Its collaborations in every year, with nothing filtered and nobody withdrawn (`worldIn`). */
  readonly world: Network;
  /** What its filter, what-if and focus leave (`visibleIn`). */
  readonly visible: Network;
}

/** A horizontal band of all panes; world units. */
export interface SeatLane {
  readonly role: Role;
  readonly label: string;
  readonly top: number;
  readonly bottom: number;
}

export interface AlignedSeats {
  /** One place an organisation for all panes. */
  readonly positions: Positions;
  /** From the top: the public's own institutions first, the people served last. */
  readonly lanes: readonly SeatLane[];
  /** The same in all panes, so that the fitted picture is the same. */
  readonly bounds: Bounds;
  /** By pane: who has a seat there and does not stand on it, in code order of ids. */
  readonly emptySeats: readonly (readonly OrganisationId[])[];
  /** Organisations that two panes or more could show. */
  readonly sharedCount: number;
}

type Placed = Omit<AlignedSeats, 'emptySeats'> & { readonly timesShared: ReadonlyMap<OrganisationId, number> };

/** From the top. */
export const laneRoles: readonly Role[] = [...roles].reverse();

/** CSS pixels across of the narrowest pane in which no shape is to touch another. */
const narrowestPane = 280;
/**
 * Where shapes would have to stand further apart than this, they touch in the narrowest pane, and nowhere in a wider
 * one.
 */
const mostGrowth = 1.6;
const weightOfAccount = 2;
const mostAspect = 8;

/**
 * Where the organisations of compared panes stand: in lanes by role, at equal places for equal organisations.
 *
 * Places follow from what the panes could show and from nothing that filters, dates or what-ifs leave. An organisation
 * leaves an empty seat in a pane in which it takes part and cannot be seen, and in one in which it does not take part
 * while it does in two others.
 *
 * @param network - The whole map, which gives roles and sizes.
 * @param panes - Two or more; their order moves nobody.
 * @param aspect - Width over height of a pane; one that no pane can have is brought within reason.
 * @returns The same `positions` for the same worlds and aspect, so that what follows from them can be kept.
 */
export function alignSeats(network: Network, panes: readonly ComparedPane[], aspect: number): AlignedSeats {
  const within = Math.min(mostAspect, Math.max(1 / mostAspect, Number.isNaN(aspect) ? 1 : aspect));
  const { timesShared, ...placed } = placedFor(network, panes, within);
  const inTwo = [...timesShared].filter(([, times]) => times > 1).map(([id]) => id);
  const emptySeats = panes.map(({ world, visible }) =>
    [...new Set([...world.organisations.keys(), ...inTwo])].filter((id) => !visible.organisations.has(id)).sort(),
  );
  return { ...placed, emptySeats };
}

interface Kept {
  readonly worlds: readonly Network[];
  readonly scope: string;
  readonly aspect: number;
  readonly placed: Placed;
}
const kept = new WeakMap<Network, Kept[]>();
const mostKept = 6;

function placedFor(network: Network, panes: readonly ComparedPane[], aspect: number): Placed {
  const worlds = panes.map(({ world }) => world);
  const scope = scopeOfAll(
    network,
    panes.map(({ pane }) => pane),
  );
  const asked = JSON.stringify(scope);
  const known = kept.get(network) ?? [];
  const found = known.find((one) => one.aspect === aspect && one.scope === asked && areSame(one.worlds, worlds));
  if (found !== undefined) return found.placed;
  const placed = place(network, worlds, scope, aspect);
  kept.set(network, [{ worlds, scope: asked, aspect, placed }, ...known].slice(0, mostKept));
  return placed;
}

/** In whatever order: swapping panes moves nobody. */
function areSame(some: readonly Network[], others: readonly Network[]): boolean {
  const count = (worlds: readonly Network[], one: Network): number => worlds.filter((world) => world === one).length;
  return some.length === others.length && some.every((one) => count(some, one) === count(others, one));
}

function place(
  network: Network,
  worlds: readonly Network[],
  scope: readonly CollaborationId[],
  aspect: number,
): Placed {
  const roleOf = alignedRoles(network, scope);
  const timesShared = new Map<OrganisationId, number>();
  for (const id of worlds.flatMap((world) => [...world.organisations.keys()]))
    timesShared.set(id, (timesShared.get(id) ?? 0) + 1);
  const seats = takeSeats({
    lanes: laneRoles.length,
    items: [...timesShared.keys()].map((id) => ({
      key: id,
      lane: laneRoles.indexOf(roleOf.get(id) ?? 'partner'),
      radius: sizedBy(network, 'ties', id).radius,
    })),
    panes: worlds.map((world) => paneOf(network, world)),
    aspect,
    growth,
  });
  return {
    positions: new Map([...seats.places].map(([id, at]) => [id as OrganisationId, at])),
    lanes: laneRoles.map((role, lane) => ({ role, label: roleLabels[role], ...(seats.lanes[lane] ?? nowhere) })),
    bounds: { minX: 0, minY: 0, maxX: seats.width, maxY: seats.height },
    sharedCount: [...timesShared.values()].filter((times) => times > 1).length,
    timesShared,
  };
}

const nowhere = { top: 0, bottom: 0 };

function growth(width: number): number {
  const k = narrowestPane / width;
  return Math.min(mostGrowth, fittedShapeScale(k) / k);
}

function paneOf(network: Network, world: Network): SeatsPane {
  return {
    items: [...world.organisations.keys()],
    links: [...world.relationships.values()].map(({ from, to, kind }) => ({
      from,
      to,
      weight: kind === 'accountability' ? weightOfAccount : 1,
    })),
    groups: [...world.collaborations.keys()].map((id) => involvedIn(network, id)),
  };
}
