import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useStore } from 'zustand';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysis/analysisClient.ts';
import { accountCommands } from '../../src/features/explore/accountCommands.ts';
import { toggleWithdrawn } from '../../src/features/explore/whatIf/toggleWithdrawn.ts';
import { WhatIfPanel } from '../../src/features/explore/whatIf/WhatIfPanel.tsx';
import { isWhatIfOpen, whatIfStore } from '../../src/features/explore/whatIf/whatIfStore.ts';
import { organisationRef, relationshipRef } from '../../src/domain/ids.ts';
import type { EntityRef } from '../../src/domain/ids.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { useSnapshot } from '../../src/ui/ExplorerProvider.tsx';
import { pointedStore } from '../../src/ui/analysis/pointedStore.ts';
import { focusOn, select } from '../../src/view/changes.ts';
import {
  aFunding,
  anAccountability,
  aNetwork,
  anOrganisation,
  organisationId,
  relationshipId,
} from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  organisations: [anOrganisation({ id: 'cabinet', kind: 'elected-body' })],
  relationships: [
    anAccountability({ id: 'hub-board', from: 'hub', to: 'board', audience: 'internal-peer' }),
    anAccountability({ id: 'board-cabinet', from: 'board', to: 'cabinet', audience: 'elected-council' }),
    aFunding({ id: 'gift', from: 'giver', to: 'hub', amount: null }),
  ],
});
const org = (id: string): EntityRef => organisationRef(organisationId(id));
const board = org('board');
const paneOf = (explorer: ExplorerStore) => firstPaneOf(presentOf(explorer.getState()));

/** Shows the panel as the page does: open while the reader has it open. */
function Panel() {
  const pane = useSnapshot(firstPaneOf);
  return <WhatIfPanel isOpen={useStore(whatIfStore, (panel) => isWhatIfOpen(pane, panel))} />;
}
const showWith = (analyst: Analyst, refs: readonly EntityRef[] = [board]): ExplorerStore => {
  const explorer = anExplorer(network);
  if (refs.length > 0) toggleWithdrawn(explorer, refs);
  showIn(explorer, <Panel />, analyst);
  return explorer;
};
const show = (...refs: readonly EntityRef[]): ExplorerStore => showWith(nothingFound, refs);
const cell = (row: string, column: number) =>
  within(within(screen.getByRole('table')).getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole('cell')[
    column
  ];

beforeEach(() => {
  whatIfStore.setState({ at: null, isOpen: false, isFocusWanted: false });
});

describe('the panel of a what-if', () => {
  it('takes the keyboard to its heading, where Enter keeps and Escape discards', () => {
    show(board);
    expect(screen.getByRole('heading', { name: 'Board leaves' })).toHaveFocus();
  });

  it('folds to one line and unfolds again, and the keyboard goes along', async () => {
    const explorer = show(board);
    await userEvent.click(screen.getByRole('button', { name: 'Close what breaks' }));
    expect(paneOf(explorer).withdrawn).toEqual([board]);
    expect(screen.getByRole('button', { name: 'Show what breaks' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Board leaves' })).toHaveFocus();
  });

  it('sets before beside after, and leaves the record as it is', () => {
    const explorer = show(board);
    expect(screen.getByRole('heading', { name: 'Board leaves' })).toBeInTheDocument();
    expect(cell('Organisations', 0)).toHaveTextContent('4');
    expect(cell('Organisations', 1)).toHaveTextContent('3');
    expect(cell('Reach the public', 0)).toHaveTextContent('3');
    expect(cell('Reach the public', 1)).toHaveTextContent('1');
    expect(presentOf(explorer.getState()).map.network).toBe(network);
  });

  it('lists what breaks; pointing at an entry lights it, choosing keeps it lit', async () => {
    show(board);
    const list = screen.getByRole('list', { name: 'What breaks' });
    const entry = within(list).getByRole('button', {
      name: /no recorded route of account to the public any more: Hub/,
    });
    await userEvent.hover(entry);
    expect(pointedStore.getState().because?.organisations).toContain('hub');
    await userEvent.unhover(entry);
    expect(pointedStore.getState().because).toBeNull();
    await userEvent.click(entry);
    expect(entry).toHaveAttribute('aria-pressed', 'true');
    await userEvent.unhover(entry);
    act(() => {
      entry.blur();
    });
    expect(pointedStore.getState().because?.organisations).toContain('hub');
    await userEvent.click(entry);
    act(() => {
      entry.blur();
    });
    await userEvent.unhover(entry);
    expect(pointedStore.getState().because).toBeNull();
  });

  it('adds what takes longer to find when the worker has found it', async () => {
    let answer: () => void = () => undefined;
    const found = nothingFound.withdrawal;
    showWith({
      ...nothingFound,
      withdrawal: (asked, question) =>
        new Promise((resolve) => {
          answer = () => {
            void found(asked, question).then((told) => {
              resolve({ ...told, hardGaps: [{ organisation: organisationId('hub'), after: 'yes' }] });
            });
          };
        }),
    });
    const list = screen.getByRole('list', { name: 'What breaks' });
    const before = within(list).getAllByRole('listitem').length;
    expect(before).toBeGreaterThan(0);
    expect(within(list).queryByText(/left with power on record/)).toBeNull();
    answer();
    expect(await within(list).findByText(/Hub is left with power on record/)).toBeInTheDocument();
    expect(within(list).getAllByRole('listitem')).toHaveLength(before + 1);
  });

  it('says that the list is not whole when the worker fails, and tries again when asked', async () => {
    let isBroken = true;
    showWith({
      ...nothingFound,
      withdrawal: (asked, question) =>
        isBroken
          ? Promise.reject(new Error('Looking for what breaks took too long.'))
          : nothingFound.withdrawal(asked, question),
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'New gaps and changed forms could not be worked out. Looking for what breaks took too long.',
    );
    expect(screen.getByRole('list', { name: 'What breaks' })).toBeInTheDocument();
    isBroken = false;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
  });

  it('says unknown amounts as unknown', () => {
    show(org('giver'));
    expect(
      screen.getByText(/the amount is not recorded: what is lost with it is unknown, not nothing\./),
    ).toBeInTheDocument();
  });

  it('keeps with Enter as a saved view, once, and undo takes that back', async () => {
    const explorer = show(board);
    screen.getByRole('heading', { name: 'Board leaves' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(presentOf(explorer.getState()).map.document.views?.map(({ name }) => name)).toEqual([
      'What if Board leaves',
    ]);
    expect(explorer.getState().announcement).toBe('Kept with the saved views as “What if Board leaves”.');
    await userEvent.click(screen.getByRole('button', { name: 'Kept as a scenario' }));
    expect(presentOf(explorer.getState()).map.document.views).toHaveLength(1);
    act(() => {
      explorer.getState().undo();
    });
    expect(presentOf(explorer.getState()).map.document.views).toBeUndefined();
    expect(paneOf(explorer).withdrawn).toEqual([board]);
  });

  it('discards with Escape, and undo brings it back', async () => {
    const explorer = show(board);
    screen.getByRole('heading', { name: 'Board leaves' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(paneOf(explorer).withdrawn).toEqual([]);
    act(() => {
      explorer.getState().undo();
    });
    expect(paneOf(explorer).withdrawn).toEqual([board]);
  });

  it('sets a second what-if beside the one that was kept', async () => {
    const explorer = show(board);
    await userEvent.click(screen.getByRole('button', { name: 'Keep as a scenario' }));
    expect(screen.queryByLabelText('Compare with')).toBeNull();
    act(() => {
      toggleWithdrawn(explorer, [org('giver')]);
    });
    expect(screen.getByLabelText('Compare with')).toHaveDisplayValue('What if Board leaves');
    expect(screen.getByRole('columnheader', { name: 'What if Board leaves' })).toBeInTheDocument();
    expect(cell('Reach the public', 1)).toHaveTextContent('3');
    expect(cell('Reach the public', 2)).toHaveTextContent('1');
    await userEvent.selectOptions(screen.getByLabelText('Compare with'), 'nothing');
    expect(screen.queryByRole('columnheader', { name: 'What if Board leaves' })).toBeNull();
  });

  it('says so when nothing breaks', async () => {
    show(org('cabinet'), relationshipRef(relationshipId('board-cabinet')));
    await waitFor(() => {
      expect(
        screen.getByRole('heading', { name: /^Cabinet and the line “Board answers to Cabinet” leave$/ }),
      ).toBeInTheDocument();
    });
  });
});

describe('leaving out what is selected', () => {
  it('is a command that is waiting until something is selected, and brings back what is out', () => {
    const explorer = anExplorer(network);
    const command = accountCommands(explorer).find(({ keys }) => keys === 'X');
    expect(command?.isEnabled(presentOf(explorer.getState()))).toBe(false);
    explorer.getState().commit(onView(select(board)));
    command?.run();
    expect(paneOf(explorer).withdrawn).toEqual([board]);
    expect(isWhatIfOpen(paneOf(explorer), whatIfStore.getState())).toBe(true);
    command?.run();
    expect(paneOf(explorer).withdrawn).toEqual([]);
  });

  it('ends a focus on what leaves, and no other', () => {
    const explorer = anExplorer(network);
    explorer.getState().commit(onView(focusOn(org('hub'))));
    toggleWithdrawn(explorer, [board]);
    expect(paneOf(explorer).focus).not.toBeNull();
    toggleWithdrawn(explorer, [org('hub')]);
    expect(paneOf(explorer).focus).toBeNull();
  });

  it('gives way to the details of what is selected next, and stays open for a link with nothing selected', () => {
    const explorer = anExplorer(network);
    toggleWithdrawn(explorer, [board]);
    explorer.getState().commit(onView(select(org('hub'))));
    expect(isWhatIfOpen(paneOf(explorer), whatIfStore.getState())).toBe(false);
    expect(isWhatIfOpen({ withdrawn: [board], selection: [] }, { at: null, isOpen: false })).toBe(true);
    expect(isWhatIfOpen({ withdrawn: [], selection: [] }, { at: null, isOpen: true })).toBe(false);
  });
});
