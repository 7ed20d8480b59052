import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { organisationRef } from '../../src/domain/ids.ts';
import type { Network } from '../../src/domain/network.ts';
import ComparePage from '../../src/features/compare/ComparePage.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { setMode } from '../../src/view/changes.ts';
import {
  changeComparison,
  comparedPanes,
  comparing,
  openComparison,
  swapPanes,
} from '../../src/view/comparisonChanges.ts';
import { firstView } from '../../src/view/viewState.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  collaborationId,
  organisationId,
} from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

/** Four models of one collaboration each; beta takes part in two of them. */
const network: Network = aNetwork({
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

function open(shown: Network = network, prepare: (explorer: ExplorerStore) => void = () => undefined) {
  const explorer = anExplorer(shown);
  explorer.getState().amend(onView(setMode('compare')));
  prepare(explorer);
  showIn(explorer, <ComparePage />);
  return { explorer, user: userEvent.setup() };
}

const compared = (explorer: ExplorerStore) => comparedPanes(presentOf(explorer.getState()).view);
const panes = () => screen.getAllByRole('region', { name: /^Pane: / });
const names = () => panes().map((pane) => pane.getAttribute('aria-label')?.replace('Pane: ', ''));
const pane = (name: string) => screen.getByRole('region', { name: `Pane: ${name}` });
const picker = (name: string) => within(pane(name)).getByRole('combobox', { name: 'Show in this pane' });
const organisation = (name: string, of: string) =>
  within(within(pane(name)).getByRole('list', { name: 'Organisations on the map' })).getByRole('button', {
    name: new RegExp(`^${of}\\b`),
  });
/** By key: the drawing, which takes the pointer, is not laid out here. */
const press = async (user: ReturnType<typeof userEvent.setup>, button: HTMLElement) => {
  act(() => {
    button.focus();
  });
  await user.keyboard(' ');
};
const two = (explorer: ExplorerStore) => {
  explorer.getState().amend(
    onView(
      comparing([
        { kind: 'collaboration', id: collaborationId('deal') },
        { kind: 'collaboration', id: collaborationId('contract') },
      ]),
    ),
  );
};
const fourModels = ['Collaborative council', 'Collaborative market', 'Agent of change', 'System connector'];

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

describe('choosing what a pane shows', () => {
  it('gives the pane another name', async () => {
    const { user } = open();
    await user.selectOptions(picker('Agent of change'), 'Deal');
    expect(names()).toEqual(['Collaborative council', 'Collaborative market', 'Deal', 'System connector']);
    await user.selectOptions(picker('Deal'), 'The whole map');
    expect(names()[2]).toBe('The whole map');
  });

  it('shows the same in a year of those in which something began or ended', async () => {
    const { user } = open(network, two);
    await user.selectOptions(picker('Deal'), 'In 2012');
    expect(pane('Deal in 2012')).toBeInTheDocument();
    await user.selectOptions(picker('Deal in 2012'), 'In every year');
    expect(pane('Deal')).toBeInTheDocument();
  });

  it('shows the same without its lead, and with everybody again', async () => {
    const { user } = open(network, two);
    await user.selectOptions(picker('Deal'), 'Without Alpha');
    expect(within(pane('Deal without Alpha')).queryByRole('button', { name: /^Alpha\b/ })).toBeNull();
    await user.selectOptions(picker('Deal without Alpha'), 'With everybody again');
    expect(organisation('Deal', 'Alpha')).toBeInTheDocument();
  });

  it('asks for another choice where what was shown has left the map', () => {
    open(network, (explorer) => {
      explorer.getState().amend(
        onView(
          comparing([
            { kind: 'collaboration', id: collaborationId('gone') },
            { kind: 'collaboration', id: collaborationId('deal') },
          ]),
        ),
      );
    });
    expect(
      within(pane('gone')).getByText('gone is not in this map any more. Choose what to show.'),
    ).toBeInTheDocument();
    expect(organisation('Deal', 'Alpha')).toBeInTheDocument();
  });
});

describe('adding, removing and moving panes', () => {
  const menu = async (user: ReturnType<typeof userEvent.setup>, of: string, item: string) => {
    await user.click(within(pane(of)).getByRole('button', { name: `More for ${of}` }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };

  it('adds what is not shown yet, says so and puts the focus on what it shows', async () => {
    const { user, explorer } = open(network, two);
    await user.click(screen.getByRole('button', { name: 'Add pane' }));
    expect(names()).toHaveLength(3);
    const [, , added] = names();
    expect(['Key', 'Zone', 'Void']).toContain(added);
    expect(explorer.getState().announcement).toBe(`Pane added: ${added ?? ''}.`);
    expect(picker(added ?? '')).toHaveFocus();
  });

  it('adds no fifth', async () => {
    const { user, explorer } = open();
    const add = screen.getByRole('button', { name: 'Add pane' });
    expect(add).toHaveAttribute('aria-disabled', 'true');
    await user.click(add);
    expect(names()).toEqual(fourModels);
    expect(explorer.getState().announcement).toMatch(/Four panes at most/);
  });

  it('removes one from its menu, says so and keeps the focus on the page', async () => {
    const { user, explorer } = open();
    await menu(user, 'Agent of change', 'Remove this pane');
    expect(names()).toEqual(['Collaborative council', 'Collaborative market', 'System connector']);
    expect(explorer.getState().announcement).toBe('Pane removed: Agent of change.');
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'More for System connector' })).toHaveFocus();
    });
  });

  it('has the menus of all panes at one stop for Tab where two are drawn as one, with Left and Right between them', async () => {
    const { user } = open(network, (explorer) => {
      explorer.getState().amend(onView(openComparison(network)));
      explorer.getState().amend(onView(changeComparison({ way: 'overlay' })));
    });
    const more = (name: string) => screen.getByRole('button', { name: `More for ${name}` });
    expect(fourModels.map((name) => more(name).tabIndex)).toEqual([0, -1, -1, -1]);
    act(() => {
      more('Collaborative council').focus();
    });
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(more('Agent of change')).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Remove this pane' }));
    expect(names()).toEqual(['Collaborative council', 'Agent of change', 'System connector']);
  });

  it('does not remove one of two', async () => {
    const { user } = open(network, two);
    await user.click(screen.getByRole('button', { name: 'More for Deal' }));
    expect(await screen.findByRole('menuitem', { name: 'Remove this pane' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('moves one to the left', async () => {
    const { user } = open();
    await menu(user, 'System connector', 'Move left');
    expect(names()).toEqual(['Collaborative council', 'Collaborative market', 'System connector', 'Agent of change']);
  });

  it('keeps the focus on the page when it is the first that was opened, and what had it is taken away', () => {
    const { explorer } = open();
    act(() => {
      organisation('Collaborative council', 'Alpha').focus();
    });
    act(() => {
      explorer.getState().commit(onView(changeComparison({ wall: 'model' })));
    });
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Comparison' }));
  });

  it('swaps the first two, says where each is now and keeps the focus', async () => {
    const { user, explorer } = open();
    await user.click(screen.getByRole('button', { name: 'Swap' }));
    expect(names().slice(0, 2)).toEqual(['Collaborative market', 'Collaborative council']);
    expect(explorer.getState().announcement).toBe(
      'Swapped: A is now Collaborative market, B is now Collaborative council.',
    );
    expect(screen.getByRole('button', { name: 'Swap' })).toHaveFocus();
  });

  it('says the same whichever way it is asked for', () => {
    const { explorer } = open(network, two);
    act(() => {
      explorer.getState().commit(onView(swapPanes));
    });
    expect(explorer.getState().announcement).toBe('Swapped: A is now Contract, B is now Deal.');
  });
});

describe('linking', () => {
  const beta = () => ['Deal', 'Contract'].map((name) => organisation(name, 'Beta').getAttribute('aria-pressed'));

  it('selects in every pane while the selection is linked', async () => {
    const { user } = open(network, two);
    await press(user, organisation('Deal', 'Beta'));
    expect(beta()).toEqual(['true', 'true']);
  });

  it('selects in one pane alone once the views are unlinked, and says so', async () => {
    const { user, explorer } = open(network, two);
    const link = screen.getByRole('button', { name: 'Link views' });
    expect(link).toHaveAttribute('aria-pressed', 'true');
    await user.click(link);
    expect(link).toHaveAttribute('aria-pressed', 'false');
    expect(explorer.getState().announcement).toBe('Views unlinked.');
    await press(user, organisation('Deal', 'Beta'));
    expect(beta()).toEqual(['true', 'false']);
  });

  it('unlinks one thing by itself', async () => {
    const { user, explorer } = open(network, two);
    await user.click(screen.getByRole('button', { name: 'What is linked' }));
    await user.click(screen.getByRole('checkbox', { name: 'Filters' }));
    expect(presentOf(explorer.getState()).view.comparison.linked).toEqual({
      cameras: true,
      selection: true,
      hover: true,
      filters: false,
    });
    expect(explorer.getState().announcement).toBe('Filters unlinked.');
  });

  it('closes what is linked with Escape at its button, and with a press elsewhere', async () => {
    const { user } = open(network, two);
    const opener = screen.getByRole('button', { name: 'What is linked' });
    await user.click(opener);
    await user.keyboard('{Escape}');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    expect(opener).toHaveFocus();
    await user.click(opener);
    await user.click(document.body);
    expect(opener).toHaveAttribute('aria-expanded', 'false');
  });

  it('is entered by Tab at the first button that does something', () => {
    open();
    expect(screen.getByRole('button', { name: 'Add pane' })).toHaveAttribute('tabindex', '-1');
    expect(screen.getByRole('button', { name: 'Swap' })).toHaveAttribute('tabindex', '0');
  });

  it('clears the selection with Escape', async () => {
    const { user } = open(network, two);
    await press(user, organisation('Deal', 'Beta'));
    await user.keyboard('{Escape}');
    expect(beta()).toEqual(['false', 'false']);
  });

  it('clears the selection with Escape from any control of the page', async () => {
    const { user } = open(network, two);
    await press(user, organisation('Deal', 'Beta'));
    act(() => {
      screen.getByRole('button', { name: 'Swap' }).focus();
    });
    await user.keyboard('{Escape}');
    expect(beta()).toEqual(['false', 'false']);
  });

  it('goes from pane to pane with F6, and back with Shift', async () => {
    const { user } = open(network, two);
    act(() => {
      picker('Deal').focus();
    });
    await user.keyboard('{F6}');
    expect(pane('Contract')).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(pane('Deal')).toContainElement(document.activeElement as HTMLElement);
  });

  it('goes to the first pane with F6 from anywhere, and to the last with Shift', async () => {
    const { user } = open(network, two);
    act(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await user.keyboard('{F6}');
    expect(pane('Deal')).toContainElement(document.activeElement as HTMLElement);
    act(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(pane('Contract')).toContainElement(document.activeElement as HTMLElement);
  });

  it('opens what is selected in Explore', async () => {
    const { user, explorer } = open(network, two);
    await press(user, organisation('Deal', 'Alpha'));
    await user.click(within(pane('Deal')).getByRole('button', { name: 'Open in Explore' }));
    const { view } = presentOf(explorer.getState());
    expect(view.mode).toBe('explore');
    expect(view.panes[0].selection).toEqual([organisationRef(organisationId('alpha'))]);
  });

  it('walks by arrow key inside a pane and says with Enter what is recorded', async () => {
    const { user, explorer } = open(network, two);
    act(() => {
      organisation('Deal', 'Alpha').focus();
    });
    await user.keyboard('{Enter}');
    expect(explorer.getState().announcement).toMatch(/^Alpha\. /);
    expect(compared(explorer)[0]?.selection).toEqual([organisationRef(organisationId('alpha'))]);
  });

  it('says in the other pane that somebody who is selected does not take part there', async () => {
    const { user } = open(network, two);
    await press(user, organisation('Deal', 'Alpha'));
    expect(within(pane('Contract')).getByText('is not here')).toBeInTheDocument();
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
