import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { MapTitle } from '../../src/domain/network.ts';
import { OverviewPanel } from '../../src/features/explore/overview/OverviewPanel.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf } from '../../src/store/snapshot.ts';
import { aCollaboration, anAccountability, aNetwork, anOrganisation } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = (about: Partial<MapTitle> = {}) =>
  aNetwork({
    about: { title: 'Rallying together', ...about },
    collaborations: [aCollaboration({ id: 'deal', members: ['alpha'] })],
    relationships: [
      anAccountability({ audience: 'service-users-or-citizens', collaborations: ['deal'] }),
      anAccountability({ from: 'gamma', audience: 'internal-peer', collaborations: ['deal'] }),
    ],
  });

const show = (about: Partial<MapTitle> = {}): ExplorerStore => {
  const explorer = anExplorer(network(about));
  showIn(explorer, <OverviewPanel />);
  return explorer;
};
const paneOf = (explorer: ExplorerStore) => firstPaneOf(presentOf(explorer.getState()));

describe('OverviewPanel', () => {
  it('says what the map is and when its facts were checked', () => {
    show({ description: 'Who works with whom.', asOf: '2024-03-05' });
    expect(screen.getByRole('region', { name: 'Details' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Rallying together' })).toBeInTheDocument();
    expect(screen.getByText('Who works with whom.')).toBeInTheDocument();
    expect(screen.getByText('Facts last checked: 5 March 2024')).toBeInTheDocument();
  });

  it('shows the beginning of a long description, and the rest on request', async () => {
    const long = `What it is. ${'More about it, at some length. '.repeat(20)}The end.`;
    show({ description: long });
    expect(screen.queryByText(/The end\./)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Read more' }));
    expect(screen.getByText(/The end\./)).toBeInTheDocument();
  });

  it('explains the marks in words as well as in a drawing', () => {
    show();
    const notes = screen.getAllByRole('listitem').map((note) => note.textContent);
    expect(notes).toContain('A territory is a collaboration');
    expect(notes).toContain('A coloured line answers to whoever the arrow meets');
  });

  it('says so when many organisations belong to no single territory, and how to see one collaboration by itself', () => {
    showIn(
      anExplorer(
        aNetwork({
          organisations: ['alpha', 'beta'].map((id) => anOrganisation({ id })),
          collaborations: ['one', 'two', 'three'].map((id) => aCollaboration({ id, members: ['alpha', 'beta'] })),
        }),
      ),
      <OverviewPanel />,
    );
    expect(screen.getByText(/^2 of 2 organisations belong to no single territory/)).toHaveTextContent('choose “Only”');
  });

  it('keeps quiet about it where few do', () => {
    show();
    expect(screen.queryByText(/no single territory/)).not.toBeInTheDocument();
  });

  it('answers a question by filtering the map, in one step that can be undone', async () => {
    const explorer = show();
    const before = presentOf(explorer.getState());
    await userEvent.click(screen.getByRole('button', { name: /^Who answers to the people they serve\?/ }));
    expect(paneOf(explorer).filter.off.audience).toEqual(['internal-peer']);
    explorer.getState().undo();
    expect(presentOf(explorer.getState())).toEqual(before);
  });

  it('leads to the table, and from there back to the graph', async () => {
    const explorer = show();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(paneOf(explorer).tab).toBe('table');
    await userEvent.click(screen.getByRole('button', { name: 'Graph' }));
    expect(paneOf(explorer).tab).toBe('graph');
  });
});
