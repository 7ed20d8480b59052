import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Network } from '../../src/domain/network.ts';
import ComparePage from '../../src/features/compare/ComparePage.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { setMode } from '../../src/view/changes.ts';
import { comparedPanes, comparing } from '../../src/view/comparisonChanges.ts';
import { aCollaboration, aFunding, aNetwork, anAccountability, collaborationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

/** Four models of one collaboration each; beta takes part in two of them. */
export const network: Network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'deal', model: 'collaborative-council', backbone: 'alpha', members: ['alpha', 'beta'] }),
    aCollaboration({ id: 'contract', model: 'collaborative-market', members: ['beta', 'gamma'] }),
    aCollaboration({ id: 'key', model: 'agent-of-change', members: ['delta'] }),
    aCollaboration({ id: 'zone', model: 'system-connector', members: ['epsilon'] }),
    aCollaboration({ id: 'void' }),
  ],
  relationships: [
    anAccountability({
      id: 'r1',
      from: 'beta',
      to: 'alpha',
      audience: 'regulator',
      collaborations: ['deal'],
      start: '2012',
    }),
    aFunding({ id: 'r2', from: 'alpha', to: 'beta', collaborations: ['deal'], start: '2015' }),
    aFunding({ id: 'r3', from: 'gamma', to: 'beta', collaborations: ['contract'] }),
  ],
});

export function open(shown: Network = network, prepare: (explorer: ExplorerStore) => void = () => undefined) {
  const explorer = anExplorer(shown);
  explorer.getState().amend(onView(setMode('compare')));
  prepare(explorer);
  showIn(explorer, <ComparePage />);
  return { explorer, user: userEvent.setup() };
}

export const compared = (explorer: ExplorerStore) => comparedPanes(presentOf(explorer.getState()).view);
export const panes = () => screen.getAllByRole('region', { name: /^Pane: / });
export const names = () => panes().map((pane) => pane.getAttribute('aria-label')?.replace('Pane: ', ''));
export const pane = (name: string) => screen.getByRole('region', { name: `Pane: ${name}` });
export const picker = (name: string) => within(pane(name)).getByRole('combobox', { name: 'Show in this pane' });
export const organisation = (name: string, of: string) =>
  within(within(pane(name)).getByRole('list', { name: 'Organisations on the map' })).getByRole('button', {
    name: new RegExp(`^${of}\\b`),
  });
/** By key: the drawing, which takes the pointer, is not laid out here. */
export const press = async (user: ReturnType<typeof userEvent.setup>, button: HTMLElement) => {
  act(() => {
    button.focus();
  });
  await user.keyboard(' ');
};
export const two = (explorer: ExplorerStore) => {
  explorer.getState().amend(
    onView(
      comparing([
        { kind: 'collaboration', id: collaborationId('deal') },
        { kind: 'collaboration', id: collaborationId('contract') },
      ]),
    ),
  );
};
export const fourModels = ['Collaborative council', 'Collaborative market', 'Agent of change', 'System connector'];
