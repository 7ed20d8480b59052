import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Analyst } from '../../src/analysis/analysisClient.ts';
import { createWithdrawer } from '../../src/analysis/answerWithdrawal.ts';
import { packNetwork } from '../../src/analysis/packNetwork.ts';
import type { MapDocument } from '../../src/domain/document.ts';
import type { Network } from '../../src/domain/network.ts';
import { lightTheme } from '../../src/scene/theme.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { AnalystProvider } from '../../src/ui/analysis/AnalystProvider.tsx';
import { ExplorerProvider } from '../../src/ui/ExplorerProvider.tsx';
import { HoverProvider } from '../../src/ui/HoverProvider.tsx';
import { ThemeProvider } from '../../src/ui/ThemeProvider.tsx';
import { firstView } from '../../src/view/viewState.ts';

const noDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [],
  relationships: [],
};

/** An explorer that shows all of a network, with nothing selected. */
export const anExplorer = (network: Network): ExplorerStore =>
  createExplorerStore({
    map: { document: noDocument, network, origin: { kind: 'file', name: 'a-map.json' }, problems: [], setAside: [] },
    positions: new Map(),
    view: firstView,
  });

/** An analyst to whom everything is as it should be. */
export const nothingFound: Analyst = {
  analyse: () => Promise.resolve({ results: new Map(), findings: [] }),
  verifyNext: () => Promise.resolve({ verifications: [], tried: 0, of: 0, isTooLarge: false }),
  withdrawal: (network, question) => Promise.resolve(createWithdrawer()({ map: packNetwork(network), ...question })),
  compare: () => Promise.reject(new Error('Nothing is compared here.')),
  dispose: () => undefined,
};

/** Shows a part of the page as it stands in an open map. */
export const showIn = (explorer: ExplorerStore, children: ReactNode, analyst: Analyst = nothingFound) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AnalystProvider analyst={analyst}>
        <ExplorerProvider store={explorer}>
          <HoverProvider>
            <ThemeProvider theme={lightTheme}>{children}</ThemeProvider>
          </HoverProvider>
        </ExplorerProvider>
      </AnalystProvider>
    </QueryClientProvider>,
  );
