import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ComparePage from '../../src/features/compare/ComparePage.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { setMode } from '../../src/view/changes.ts';
import { changeComparison } from '../../src/view/comparisonChanges.ts';
import { firstView } from '../../src/view/viewState.ts';
import { aCollaboration, aFunding, aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';
import {
  network,
  open,
  compared,
  panes,
  names,
  pane,
  picker,
  organisation,
  press,
  two,
  fourModels,
} from './comparedMap.tsx';

describe('entering Compare', () => {
  it('opens the four models, one pane each, with what takes part in each', () => {
    open();
    expect(names()).toEqual(fourModels);
    expect(organisation('Collaborative council', 'Alpha')).toBeInTheDocument();
    expect(organisation('Collaborative market', 'Gamma')).toBeInTheDocument();
  });

  it('opens them again where a link that is followed here compares nothing', () => {
    const { explorer } = open();
    act(() => {
      explorer.getState().commit(onView(() => setMode('compare')(firstView)));
    });
    expect(names()).toHaveLength(4);
  });

  it('is no step that undo would have to take back', () => {
    const { explorer } = open();
    expect(explorer.getState().history.past).toEqual([]);
  });

  it('names what is compared in the title of the window', () => {
    open(network, two);
    expect(document.title).toBe('Compare Deal and Contract · A map · Polycentric');
  });

  it('offers the four ways of comparing and shows the first', () => {
    open();
    const ways = within(screen.getByRole('radiogroup', { name: 'Comparison view' })).getAllByRole('radio');
    expect(ways.map((way) => way.getAttribute('aria-label'))).toEqual([
      'Side by side',
      'Overlay',
      'Difference',
      'Matrix',
    ]);
    expect(ways[0]).toBeChecked();
  });

  const alone = aNetwork({
    collaborations: [aCollaboration({ id: 'deal', backbone: 'alpha', members: ['alpha', 'beta'] })],
    relationships: [aFunding({ id: 'r2', from: 'alpha', to: 'beta', collaborations: ['deal'], start: '2015' })],
  });

  it('sets the only collaboration beside itself and offers another year', async () => {
    const { user } = open(alone);
    expect(names()).toEqual(['Deal', 'Deal']);
    await user.click(screen.getByRole('button', { name: 'Compare with it in 2015' }));
    expect(names()).toEqual(['Deal', 'Deal in 2015']);
    expect(screen.queryByText(/with itself/)).toBeNull();
  });

  it('offers the only collaboration without its lead, which undo takes back', async () => {
    const { user, explorer } = open(alone);
    await user.click(screen.getByRole('button', { name: 'Compare with it without Alpha' }));
    expect(names()).toEqual(['Deal', 'Deal without Alpha']);
    act(() => {
      explorer.getState().undo();
    });
    expect(names()).toEqual(['Deal', 'Deal']);
  });

  it('says of the only collaboration that there is nothing to set against it where nothing is recorded', () => {
    open(aNetwork({ collaborations: [aCollaboration({ id: 'deal', members: ['alpha'] })] }));
    expect(screen.getByText(/No years are recorded of it/)).toBeInTheDocument();
  });

  it('says of a map without organisations that there are none', () => {
    open(aNetwork());
    expect(screen.getAllByText('This map has no organisations.')).toHaveLength(2);
  });

  it('says that nobody recorded members of an empty collaboration', async () => {
    const { user } = open(network, two);
    await user.selectOptions(picker('Contract'), 'Void');
    expect(within(pane('Void')).getByText(/Nobody recorded members/)).toBeInTheDocument();
  });

  it('says when no organisation takes part in two of the panes', async () => {
    const { user } = open(network, two);
    expect(screen.queryByText(/takes part in two of these/)).toBeNull();
    await user.selectOptions(picker('Contract'), 'Zone');
    expect(screen.getByText(/No organisation takes part in two of these/)).toBeInTheDocument();
  });
});

describe('taking the comparison along', () => {
  it('hands it to whoever makes files, at one stop for Tab with the table', async () => {
    const explorer = anExplorer(network);
    explorer.getState().amend(onView(setMode('compare')));
    const onExport = vi.fn();
    showIn(explorer, <ComparePage onExport={onExport} />);
    const [table, ...others] = within(screen.getByRole('toolbar', { name: 'Save' })).getAllByRole('button');
    expect(others.map(({ textContent, tabIndex }) => [textContent, tabIndex])).toEqual([['Export figure', -1]]);
    act(() => {
      table?.focus();
    });
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(onExport).toHaveBeenCalledOnce();
  });
});

describe('the bar above the wall', () => {
  const onWall = () =>
    open(network, (explorer) => {
      two(explorer);
      explorer.getState().amend(onView(changeComparison({ wall: 'model' })));
    });

  it('has no way of comparing chosen, and leaves the wall for the one that is', async () => {
    const { user, explorer } = onWall();
    const ways = screen.getByRole('radiogroup', { name: 'Comparison view' });
    for (const way of within(ways).getAllByRole('radio')) expect(way).not.toBeChecked();
    await user.click(within(ways).getByRole('radio', { name: 'Side by side' }));
    expect(presentOf(explorer.getState()).view.comparison).toMatchObject({ way: 'side-by-side', wall: null });
    expect(panes()).toHaveLength(2);
  });

  it('adds and swaps no pane, and says why', async () => {
    const { user, explorer } = onWall();
    const before = compared(explorer);
    for (const name of ['Add pane', 'Swap']) {
      const button = screen.getByRole('button', { name });
      expect(button).toHaveAttribute('aria-disabled', 'true');
      await user.click(button);
      expect(explorer.getState().announcement).toBe('The wall has no panes; leave it first.');
    }
    expect(compared(explorer)).toEqual(before);
  });
});

describe('the legend', () => {
  const kindOfLine = (name: string) => screen.getByRole('button', { name });

  it('hides a kind of line in every pane, and shows all again', async () => {
    const { user, explorer } = open(network, two);
    await user.click(kindOfLine('Regulator'));
    expect(kindOfLine('Regulator')).toHaveAttribute('aria-pressed', 'false');
    expect(compared(explorer).map(({ filter }) => filter.off)).toEqual([
      { audience: ['regulator'] },
      { audience: ['regulator'] },
    ]);
    await user.click(screen.getByRole('button', { name: 'Show all lines' }));
    expect(compared(explorer).map(({ filter }) => filter.off)).toEqual([{}, {}]);
  });

  it('hides other relationships of every type together', async () => {
    const { user, explorer } = open(network, two);
    await user.click(kindOfLine('Other relationship'));
    expect(compared(explorer)[0]?.filter.off).toEqual({ type: ['funds'] });
  });

  it('speaks of one pane once filters are unlinked', async () => {
    const { user, explorer } = open(network, two);
    await user.click(screen.getByRole('button', { name: 'Link views' }));
    await press(user, organisation('Contract', 'Gamma'));
    expect(screen.getByText('in Contract', { exact: false })).toBeInTheDocument();
    await user.click(kindOfLine('Other relationship'));
    expect(compared(explorer).map(({ filter }) => filter.off)).toEqual([{}, { type: ['funds'] }]);
  });
});
