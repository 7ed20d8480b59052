import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { alignedRoles } from '../../../analysis/compare/alignedRoles.ts';
import type { Difference } from '../../../analysis/compare/pair/difference.ts';
import { differenceOf } from '../../../analysis/compare/pair/difference.ts';
import type { Role } from '../../../analysis/roles.ts';
import type { CollaborationId, OrganisationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { lastCalls } from '../../../store/lastCalls.ts';
import { visibleIn } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { pairOf } from '../../../view/comparisonChanges.ts';
import { paneTitle } from '../../../view/paneTitle.ts';
import { scopeOfAll } from '../../../view/scopeOfAll.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** One of two panes that are taken together. */
export interface PairSide {
  readonly letter: 'A' | 'B';
  readonly pane: PaneView;
  readonly title: string;
  readonly visible: Network;
}

export interface Pair {
  readonly network: Network;
  readonly a: PairSide;
  readonly b: PairSide;
  readonly difference: Difference;
  /** Of both sides together; empty for everything. */
  readonly scope: readonly CollaborationId[];
  /** One for each organisation over both sides. */
  readonly roles: ReadonlyMap<OrganisationId, Role>;
}

/**
 * The two panes that are taken together, and in what they differ; null where there are no two. The same panes give the
 * same value.
 */
export function usePair(): Pair | null {
  const network = useSnapshot(({ map }) => map.network);
  // A camera that moved changes nothing of what is compared.
  const paneA = useSnapshot(useShallow(({ view }) => stillOf(pairOf(view)?.[0])));
  const paneB = useSnapshot(useShallow(({ view }) => stillOf(pairOf(view)?.[1])));
  const visibleA = paneA === null ? network : visibleIn(network, paneA);
  const visibleB = paneB === null ? network : visibleIn(network, paneB);
  return useMemo(() => {
    if (paneA === null || paneB === null) return null;
    const scope = scopeNamed(network, JSON.stringify(scopeOfAll(network, [paneA, paneB])));
    return {
      network,
      scope,
      a: { letter: 'A', pane: paneA, title: paneTitle(network, paneA), visible: visibleA },
      b: { letter: 'B', pane: paneB, title: paneTitle(network, paneB), visible: visibleB },
      difference: differenceFor(visibleA, visibleB),
      roles: rolesFor(network, scope),
    };
  }, [network, paneA, paneB, visibleA, visibleB]);
}

// Who goes from one way of comparing to the next comes back soon.
const mostKept = 8;
const differenceFor = lastCalls(differenceOf, mostKept);
const rolesFor = lastCalls(alignedRoles, mostKept);
/** The same scope is one value, by which others find what they have of it. */
const scopeNamed = lastCalls(
  (_network: Network, ids: string) => JSON.parse(ids) as readonly CollaborationId[],
  mostKept,
);

/** Without what changes nothing of what is compared. */
const stillOf = (pane: PaneView | undefined): PaneView | null =>
  pane === undefined ? null : { ...pane, camera: 'fit', selection: nothingSelected };

const nothingSelected: PaneView['selection'] = [];
