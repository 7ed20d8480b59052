import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/analysis/compare/answerComparison.ts';
import { Wall } from '../../src/features/compare/wall/Wall.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { setMode } from '../../src/view/changes.ts';
import { changeComparison, comparedPanes, openComparison } from '../../src/view/comparisonChanges.ts';
import { aCollaboration, aNetwork, anAccountability } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'ash', model: 'collaborative-council', members: ['a', 'b', 'c'] }),
    aCollaboration({ id: 'elm', model: 'collaborative-market', members: ['b', 'd'] }),
    aCollaboration({ id: 'oak', model: 'collaborative-council', members: ['e', 'f', 'g', 'h'] }),
    aCollaboration({ id: 'yew' }),
  ],
  relationships: [anAccountability({ from: 'b', to: 'a', collaborations: ['ash'] })],
});

function open(order = 'model') {
  const explorer = anExplorer(network);
  explorer.getState().amend(onView(setMode('compare')));
  explorer.getState().amend(onView(openComparison(network)));
  explorer.getState().commit(onView(changeComparison({ wall: order })));
  showIn(explorer, <Wall />, {
    ...nothingFound,
    compare: (map, { sides, thresholds }) => Promise.resolve(compareSides(map, sides, thresholds)),
  });
  return { explorer, user: userEvent.setup() };
}

const tiles = () => screen.getAllByRole('button', { name: /recorded|organisations/ }).filter(isTile);
const isTile = (button: HTMLElement) => button.hasAttribute('aria-pressed');
const tile = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name},`) });
const names = () => tiles().map((button) => button.getAttribute('aria-label')?.split(',')[0]);
const compareButton = () => screen.getByRole('button', { name: 'Compare these two' });

describe('the wall', () => {
  it('opens on its question, with the collaborations of a model together and what each shows in words', async () => {
    open();
    expect(
      screen.getByRole('heading', { name: 'Do collaborations that share a model look alike?' }),
    ).toBeInTheDocument();
    expect(names()).toEqual(['Ash', 'Oak', 'Elm', 'Yew']);
    expect(within(screen.getByRole('list', { name: 'Collaborative council' })).getAllByRole('listitem')).toHaveLength(
      2,
    );
    expect(tile('Ash')).toHaveAccessibleName(
      'Ash, Collaborative council: 3 organisations, 1 relationship, 1 line of account',
    );
    expect(tile('Yew')).toHaveAccessibleName('Yew, No model recorded: no members recorded');
    expect(await screen.findByText(/look alike cannot be told/)).toBeInTheDocument();
  });

  it('is ordered by a measure, which each tile then tells', async () => {
    const { explorer, user } = open();
    const orders = screen.getByRole('combobox', { name: 'Order by' });
    await within(orders).findByRole('option', { name: 'Organisations taking part' });
    await user.selectOptions(orders, 'Organisations taking part');
    expect(names()).toEqual(['Oak', 'Ash', 'Elm', 'Yew']);
    expect(tile('Oak')).toHaveAccessibleName(/\. Organisations taking part: 4$/);
    expect(presentOf(explorer.getState()).view.comparison.wall).toBe('members');
  });

  it('keeps the measure of a link chosen while measures are worked out, and falls back to the model where there is no such', async () => {
    open('members');
    const orders = screen.getByRole('combobox', { name: 'Order by' });
    expect(orders).toHaveValue('members');
    expect(orders).toHaveDisplayValue('A measure, being worked out …');
    await within(orders).findByRole('option', { name: 'Organisations taking part' });
    expect(orders).toHaveDisplayValue('Organisations taking part');
    expect(within(orders).queryByRole('option', { name: /being worked out/ })).not.toBeInTheDocument();
    cleanup();
    open('no-such-measure');
    await within(screen.getByRole('combobox', { name: 'Order by' })).findByRole('option', {
      name: 'Organisations taking part',
    });
    expect(screen.getByRole('combobox', { name: 'Order by' })).toHaveDisplayValue('Model');
  });

  it('compares two that are picked, one step that undo takes back', async () => {
    const { explorer, user } = open();
    expect(compareButton()).toHaveAttribute('aria-disabled', 'true');
    await user.click(tile('Ash'));
    expect(explorer.getState().announcement).toBe('Ash is picked. Pick one more.');
    await user.click(compareButton());
    expect(presentOf(explorer.getState()).view.comparison.wall).toBe('model');
    await user.click(tile('Elm'));
    expect(explorer.getState().announcement).toBe('Ash and Elm are picked.');
    await user.click(compareButton());
    const { view } = presentOf(explorer.getState());
    expect(view.comparison.wall).toBeNull();
    expect(comparedPanes(view).map(({ scope }) => scope)).toEqual([['ash'], ['elm']]);
    act(() => {
      explorer.getState().undo();
    });
    expect(presentOf(explorer.getState()).view.comparison.wall).toBe('model');
  });

  it('lets go of the first when a third is picked, and of whoever is picked again', async () => {
    const { user } = open();
    for (const name of ['Ash', 'Elm', 'Oak']) await user.click(tile(name));
    const picked = () => tiles().filter((one) => one.getAttribute('aria-pressed') === 'true');
    expect(picked()).toEqual([tile('Oak'), tile('Elm')]);
    await user.click(tile('Oak'));
    expect(picked()).toEqual([tile('Elm')]);
    await user.click(screen.getByRole('button', { name: 'Let go' }));
    expect(picked()).toEqual([]);
  });

  it('is one tab stop, walked with arrow keys, picked from with the space bar', async () => {
    const { user } = open();
    await user.tab();
    await user.tab();
    expect(tile('Ash')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight} ');
    expect(tile('Elm')).toHaveFocus();
    expect(tile('Elm')).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{End}');
    expect(tile('Yew')).toHaveFocus();
    await user.keyboard('{Home}{ArrowLeft}');
    expect(tile('Ash')).toHaveFocus();
    await user.tab();
    expect(tiles()).not.toContain(document.activeElement);
    await user.tab({ shift: true });
    expect(tile('Ash')).toHaveFocus();
  });

  it('opens one in the first pane', async () => {
    const { explorer, user } = open();
    const before = comparedPanes(presentOf(explorer.getState()).view);
    await user.click(screen.getByRole('button', { name: 'Open Oak' }));
    const { view } = presentOf(explorer.getState());
    expect(view.comparison.wall).toBeNull();
    const [first, ...others] = comparedPanes(view);
    expect(first?.scope).toEqual(['oak']);
    expect(others).toEqual(before.slice(1));
  });
});
