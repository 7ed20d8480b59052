import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { organisationRef } from '../../src/domain/ids.ts';
import { SelectionDetails } from '../../src/features/explore/details/SelectionDetails.tsx';
import { AccountBarBody } from '../../src/features/explore/trace/AccountBarBody.tsx';
import { pickStore } from '../../src/features/explore/trace/pickStore.ts';
import { startPicking } from '../../src/features/explore/trace/startPicking.ts';
import { toggleTrace } from '../../src/features/explore/trace/toggleTrace.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { followTrace, select, selectTogether, toggleTerm } from '../../src/view/changes.ts';
import { anAccountability, aNetwork, anOrganisation, organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const line = (from: string, to: string, audience = 'internal-peer') =>
  anAccountability({ id: `${from}-${to}`, from, to, audience });
const network = aNetwork({
  organisations: [
    anOrganisation({ id: 'cabinet', kind: 'elected-body' }),
    anOrganisation({ id: 'residents', kind: 'citizens' }),
    anOrganisation({ id: 'alone' }),
  ],
  relationships: [
    line('hub', 'board'),
    line('board', 'cabinet', 'elected-council'),
    line('board', 'residents', 'service-users-or-citizens'),
  ],
});
const [hub, board, alone] = ['hub', 'board', 'alone'].map(organisationId) as [never, never, never];
const paneOf = (explorer: ExplorerStore) => firstPaneOf(presentOf(explorer.getState()));
const choose = (explorer: ExplorerStore, id: typeof hub) => {
  act(() => {
    explorer.getState().commit(onView(select(organisationRef(id))));
  });
};

describe('the bar of a trace', () => {
  const show = (from: typeof hub) => {
    const explorer = anExplorer(network);
    toggleTrace(explorer, from);
    showIn(explorer, <AccountBarBody />);
    return explorer;
  };
  const bar = () => screen.findByRole('region', { name: 'Traced line of account' });

  it('says the way in a sentence, and says it aloud once', async () => {
    const explorer = show(hub);
    expect(await bar()).toHaveTextContent(
      'Hub answers to elected members in two steps: to Board as internal peers, and through it to Cabinet as an elected council.',
    );
    expect(explorer.getState().announcement).toMatch(/^Way 1 of 2\. Hub answers to elected members in two steps/);
    expect(explorer.getState().announcements).toBe(1);
  });

  it('steps through the ways that are as short, round and round, and keeps the place in the view', async () => {
    const explorer = show(hub);
    const toolbar = within(await screen.findByRole('toolbar', { name: 'This trace' }));
    await userEvent.click(toolbar.getByRole('button', { name: 'Next way' }));
    expect(paneOf(explorer).trace?.route).toBe(1);
    expect(await bar()).toHaveTextContent('Hub answers to citizens or service users');
    await userEvent.click(toolbar.getByRole('button', { name: 'Next way' }));
    expect(paneOf(explorer).trace?.route).toBe(0);
    await userEvent.click(toolbar.getByRole('button', { name: 'Previous way' }));
    expect(paneOf(explorer).trace?.route).toBe(1);
  });

  it('is one stop for Tab, with arrows between its buttons', async () => {
    show(hub);
    const toolbar = await screen.findByRole('toolbar', { name: 'This trace' });
    expect(
      within(toolbar)
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
    within(toolbar).getByRole('button', { name: 'Stop tracing' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(within(toolbar).getByRole('button', { name: 'Next way' })).toHaveFocus();
  });

  it('tells a missing way as a gap in the record', async () => {
    show(alone);
    expect(await bar()).toHaveTextContent('No recorded way leads from Alone to anyone elected or to the public.');
    expect(await bar()).toHaveTextContent('This is a gap in the record, and says nothing about them.');
    expect(screen.queryByRole('button', { name: 'Next way' })).toBeNull();
  });

  it('says when the filters leave something out', async () => {
    const explorer = show(hub);
    await bar();
    act(() => {
      explorer.getState().commit(onView(toggleTerm('audience', 'elected-council')));
    });
    expect(await bar()).toHaveTextContent('Only what the filters leave is followed: 2 of 3 lines of account.');
  });

  it('ends with its button, and undo brings it back', async () => {
    const explorer = show(hub);
    await userEvent.click(await screen.findByRole('button', { name: 'Stop tracing' }));
    expect(paneOf(explorer).trace).toBeNull();
    expect(screen.queryByRole('region', { name: 'Traced line of account' })).toBeNull();
    act(() => {
      explorer.getState().undo();
    });
    expect(await bar()).toBeInTheDocument();
  });
});

describe('picking two organisations', () => {
  afterEach(() => pickStore.getState().picking?.cancel());
  const start = (explorer: ExplorerStore) => {
    act(() => {
      startPicking(explorer);
    });
  };

  it('asks for one after the other, and then shows the paths between them', async () => {
    const explorer = anExplorer(network);
    showIn(explorer, <AccountBarBody />);
    start(explorer);
    expect(screen.getByText('Pick the first organisation')).toBeInTheDocument();
    expect(explorer.getState().announcement).toBe('Pick the first organisation. Escape ends it.');
    choose(explorer, board);
    expect(screen.getByText('Pick the second organisation')).toBeInTheDocument();
    expect(explorer.getState().announcement).toMatch(/^Pick the second organisation\. The first is Board\./);
    choose(explorer, hub);
    await waitFor(() => {
      expect(paneOf(explorer).trace).toEqual({ from: 'board', to: 'hub', route: 0 });
    });
    expect(await screen.findByRole('region', { name: 'Traced line of account' })).toHaveTextContent(
      'Hub answers to Board in one step, as internal peers.',
    );
  });

  it('takes one that is selected as the first, and two at once', () => {
    const explorer = anExplorer(network);
    choose(explorer, hub);
    start(explorer);
    expect(pickStore.getState().picking?.first).toBe('hub');
    start(explorer);
    expect(pickStore.getState().picking).toBeNull();
    explorer.getState().commit(onView(selectTogether([organisationRef(hub), organisationRef(board)])));
    start(explorer);
    expect(paneOf(explorer).trace).toEqual({ from: 'hub', to: 'board', route: 0 });
  });

  it('is offered as a button where just two organisations are selected', async () => {
    const explorer = anExplorer(network);
    const both = [organisationRef(hub), organisationRef(board)];
    const { unmount } = showIn(explorer, <SelectionDetails selection={both} sentence="" />);
    await userEvent.click(screen.getByRole('button', { name: 'Paths between them' }));
    expect(paneOf(explorer).trace).toEqual({ from: 'hub', to: 'board', route: 0 });
    unmount();
    showIn(explorer, <SelectionDetails selection={[...both, organisationRef(alone)]} sentence="" />);
    expect(screen.queryByRole('button', { name: 'Paths between them' })).toBeNull();
  });

  it('ends with Escape, before Escape means anything else', async () => {
    const explorer = anExplorer(network);
    explorer.getState().commit(onView(followTrace({ from: hub, to: null, route: 0 })));
    start(explorer);
    await userEvent.keyboard('{Escape}');
    expect(pickStore.getState().picking).toBeNull();
    expect(explorer.getState().announcement).toBe('Picking ended.');
    expect(paneOf(explorer).trace).not.toBeNull();
  });
});
