import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { MapDocument } from '../../src/domain/document.ts';
import type { Network, Positions } from '../../src/domain/network.ts';
import { lightTheme } from '../../src/scene/theme.ts';
import { noInsets } from '../../src/scene/viewport.ts';
import { createExplorerStore, presentOf, selectionOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf } from '../../src/store/snapshot.ts';
import { ExplorerProvider } from '../../src/ui/ExplorerProvider.tsx';
import { HoverProvider, useHover } from '../../src/ui/HoverProvider.tsx';
import { NetworkStage } from '../../src/ui/stage/NetworkStage.tsx';
import { firstView } from '../../src/view/viewState.ts';
import { aFunding, aNetwork, anAccountability, anOrganisation } from '../fixtures/aNetwork.ts';

/**
 *        beta
 * alpha  gamma  delta
 *                     lonely, far to the right
 */
const network = aNetwork({
  organisations: [anOrganisation({ id: 'delta', kind: 'regulator' }), 'lonely'],
  relationships: [
    anAccountability({ id: 'r1', from: 'gamma', to: 'delta' }),
    aFunding({ id: 'r2', from: 'beta', to: 'gamma' }),
    aFunding({ id: 'r3', from: 'alpha', to: 'gamma' }),
  ],
});
const places: Record<string, readonly [number, number]> = {
  alpha: [0, 0],
  beta: [100, -100],
  gamma: [100, 0],
  delta: [200, 0],
  lonely: [500, 60],
};

function positionsOf({ organisations }: Network): Positions {
  return new Map([...organisations.keys()].map((id, index) => [id, places[id] ?? [index * 20, (index % 7) * 20]]));
}

function Hovered() {
  const id = useHover((hover) => hover?.ref.id ?? 'nothing');
  return <output aria-label="Hovered">{id}</output>;
}

export function open(shown: Network = network) {
  const store = createExplorerStore({
    map: {
      document: {} as unknown as MapDocument,
      network: shown,
      origin: { kind: 'file', name: 'test.json' },
      problems: [],
      setAside: [],
    },
    positions: positionsOf(shown),
    view: firstView,
  });
  const onOpenDetails = vi.fn();
  render(
    <ExplorerProvider store={store}>
      <HoverProvider>
        <NetworkStage theme={lightTheme} insets={noInsets} isMotionReduced onOpenDetails={onOpenDetails} />
        <Hovered />
      </HoverProvider>
    </ExplorerProvider>,
  );
  return { store, onOpenDetails, user: userEvent.setup() };
}

export const list = () => screen.getByRole('list', { name: /^Organisations on the map/ });
export const button = (name: string) => within(list()).getByRole('button', { name: new RegExp(`^${name}\\b`) });
export const buttons = () => within(list()).getAllByRole('button');
export const paneOf = (store: ReturnType<typeof open>['store']) => firstPaneOf(presentOf(store.getState()));
export const selected = (store: ReturnType<typeof open>['store']) => selectionOf(store.getState()).map(({ id }) => id);
