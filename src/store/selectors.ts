import type { FacetOption } from '../analysis/facets.ts';
import { facetOptions } from '../analysis/facets.ts';
import type { FacetId } from '../analysis/filter.ts';
import { noFilter } from '../analysis/filter.ts';
import { filterNetwork } from '../analysis/filterNetwork.ts';
import { focusNetwork } from '../analysis/focusNetwork.ts';
import { withdraw } from '../analysis/withdraw.ts';
import type { Network } from '../domain/network.ts';
import { scopeOf } from '../view/paneScope.ts';
import type { PaneView } from '../view/viewState.ts';
import { lastCalls } from './lastCalls.ts';
import { firstPaneOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Shown of all, as the status line says it. */
export interface Counts {
  readonly organisations: { readonly shown: number; readonly all: number };
  readonly relationships: { readonly shown: number; readonly all: number };
}

/** What the first pane shows: filtered, without what is withdrawn as a what-if, then brought into focus. The same parts of a snapshot give the same value. */
export const visibleOf = (snapshot: Snapshot): Network => visibleIn(snapshot.map.network, firstPaneOf(snapshot));

const nobody: PaneView['withdrawn'] = [];

/** What the first pane would show if nothing were withdrawn; what it shows where nothing is. */
export const visibleBeforeOf = (snapshot: Snapshot): Network =>
  visibleIn(snapshot.map.network, { ...firstPaneOf(snapshot), withdrawn: nobody });

/** What the filters leave, before any what-if and any focus. */
export const filteredOf = (snapshot: Snapshot): Network => filteredIn(snapshot.map.network, firstPaneOf(snapshot));

/** The rows of every filter group. */
export const facetsOf = (snapshot: Snapshot): ReadonlyMap<FacetId, readonly FacetOption[]> =>
  facetsIn(snapshot.map.network, firstPaneOf(snapshot));

export const countsOf = (snapshot: Snapshot): Counts => countsIn(snapshot.map.network, visibleOf(snapshot));

/** "41 of 63 organisations · 118 of 205 relationships". */
export function countsWords(snapshot: Snapshot): string {
  const { organisations, relationships } = countsOf(snapshot);
  const of = ({ shown, all }: Counts['organisations']) => `${String(shown)} of ${String(all)}`;
  return `${of(organisations)} organisations · ${of(relationships)} relationships`;
}

const filteredFor = lastCalls((network: Network, scope: PaneView['scope'], filter: PaneView['filter']) =>
  filterNetwork(network, scope, filter),
);
const leftFor = lastCalls((filtered: Network, withdrawn: PaneView['withdrawn']) => withdraw(filtered, withdrawn));
const focusedFor = lastCalls((filtered: Network, focus: PaneView['focus']) => focusNetwork(filtered, focus));
const facetsFor = lastCalls((network: Network, scope: PaneView['scope'], filter: PaneView['filter']) =>
  facetOptions(network, scope, filter),
);

const filteredIn = (network: Network, pane: PaneView): Network =>
  filteredFor(network, scopeOf(network, pane), pane.filter);
const facetsIn = (network: Network, pane: PaneView) => facetsFor(network, scopeOf(network, pane), pane.filter);

/** All that a pane could show: its collaborations in every year, with nothing filtered and nobody withdrawn. */
export const worldIn = (network: Network, pane: PaneView): Network =>
  filteredFor(network, scopeOf(network, pane), noFilter);

/** What any pane shows, for the whole map given. */
export const visibleIn = (network: Network, pane: PaneView): Network =>
  focusedFor(leftFor(filteredIn(network, pane), pane.withdrawn), pane.focus);

const countsIn = lastCalls((all: Network, shown: Network): Counts => ({
  organisations: { shown: shown.organisations.size, all: all.organisations.size },
  relationships: { shown: shown.relationships.size, all: all.relationships.size },
}));
