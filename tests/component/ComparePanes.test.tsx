import { act, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { onView } from '../../src/store/snapshot.ts';
import { changeComparison, comparing, openComparison, swapPanes } from '../../src/view/comparisonChanges.ts';
import { collaborationId } from '../fixtures/aNetwork.ts';
import { network, open, names, pane, picker, organisation, two, fourModels } from './comparedMap.tsx';

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
