import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import PairView from '../../src/features/compare/pair/PairView.tsx';
import { addRemark } from '../../src/domain/remarks.ts';
import { changeDocument } from '../../src/store/changeDocument.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import type { Target } from '../../src/view/comparisonChanges.ts';
import { comparedPanes, comparing, pairOf, swapPanes } from '../../src/view/comparisonChanges.ts';
import { collaborationId, organisationId } from '../fixtures/aNetwork.ts';
import { twoSides } from '../fixtures/twoSides.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const one = (id: string): Target => ({ kind: 'collaboration', id: collaborationId(id) });
const northAndSouth = [one('north'), one('south')];

function open(way: 'overlay' | 'difference' | 'matrix', targets: readonly Target[] = northAndSouth) {
  const explorer = anExplorer(twoSides);
  explorer.getState().amend(onView(comparing(targets)));
  showIn(explorer, <PairView way={way} />);
  return { explorer, user: userEvent.setup() };
}

const viewOf = (explorer: ExplorerStore) => presentOf(explorer.getState()).view;
const list = () => screen.getByRole('list', { name: 'Organisations on the map' });
const names = () =>
  within(list())
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? '');
const nameOf = (start: string) => names().find((name) => name.startsWith(start)) ?? '';
const focus = (element: HTMLElement) => {
  act(() => {
    element.focus();
  });
};

describe('two panes laid over each other', () => {
  it('say which is A and which is B, and what they share, in words', () => {
    open('overlay');
    const head = screen.getByRole('group', { name: 'The two that are compared' });
    expect(head).toHaveTextContent('A: North Together');
    expect(head).toHaveTextContent('B: South Alliance');
    expect(screen.getByText(/^Three organisations stand in both: /)).toBeInTheDocument();
  });

  it('hold every organisation of either, each with its class', () => {
    open('overlay');
    expect(names()).toHaveLength(8);
    expect(nameOf('Harbour Choir')).toMatch(/Only in A\.$/);
    expect(nameOf('Lamp Shelter')).toMatch(/Only in B\.$/);
    expect(nameOf('The Larch Fund')).toMatch(/In both; of its relationships 2 in both, different type\.$/);
  });

  it('say of a relationship that it is disputed, where their lists name it', async () => {
    const { explorer, user } = open('overlay');
    const said = { on: { kind: 'relationship', id: 'north-hub' }, kind: 'challenge' } as const;
    act(() => {
      changeDocument(explorer, (document) => addRemark(document, said, '2026-03-09T10:00:00Z'));
    });
    await user.click(screen.getByText('Only in A', { selector: 'b' }));
    const disputed = within(screen.getByRole('list', { name: 'Only in North Together' })).getAllByText('Disputed');
    expect(disputed).toHaveLength(1);
    expect(disputed[0]?.closest('button')).toHaveTextContent('Open Larder answers to North Hub');
  });

  it('tell in the difference of what is in both only whoever a line needs', () => {
    open('difference', [one('north'), one('north')]);
    expect(screen.queryByRole('list', { name: 'Organisations on the map' })).not.toHaveTextContent(/./);
    expect(screen.getByText(/^Nothing differs:/)).toBeInTheDocument();
    expect(screen.getByText('Nothing differs.')).toBeInTheDocument();
    expect(screen.getByText(/: left out, with a seat/)).toBeInTheDocument();
  });

  it('list each class by name; choosing there selects in both panes', async () => {
    const { explorer, user } = open('overlay');
    const group = screen.getByRole('group', { name: 'What is where' });
    expect(group).toHaveTextContent('Only in A2 organisations, 2 relationships');
    expect(group).toHaveTextContent('In both, different type2 relationships');
    await user.click(within(group).getByText(/Only in B/));
    const onlyB = within(group).getByRole('list', { name: 'Only in South Alliance' });
    await user.click(within(onlyB).getByRole('button', { name: 'Lamp Shelter' }));
    expect(within(onlyB).getByRole('button', { name: 'Lamp Shelter' })).toHaveAttribute('aria-pressed', 'true');
    for (const pane of comparedPanes(viewOf(explorer)))
      expect(pane.selection).toEqual([{ kind: 'organisation', id: organisationId('shelter') }]);
  });

  it('have their classes at one stop for Tab, with Up and Down between them, and each list at its own', async () => {
    const { user } = open('overlay');
    const group = screen.getByRole('group', { name: 'What is where' });
    const heads = [...group.querySelectorAll('summary')];
    expect(heads.length).toBeGreaterThan(2);
    expect(heads.map(({ tabIndex }) => tabIndex)).toEqual(heads.map((_, place) => (place === 0 ? 0 : -1)));
    await user.click(heads[1]!);
    focus(heads[0]!);
    await user.keyboard('{ArrowDown}');
    expect(heads[1]).toHaveFocus();
    expect(heads.map(({ tabIndex }) => tabIndex)).toEqual(heads.map((_, place) => (place === 1 ? 0 : -1)));
    const items = within(group).getAllByRole('button');
    focus(items[0]!);
    await user.keyboard('{ArrowDown}');
    expect(items[1]).toHaveFocus();
    focus(heads[1]!);
    await user.keyboard('{End}');
    expect(heads.at(-1)).toHaveFocus();
    await user.keyboard('{ArrowDown}{Home}');
    expect(heads[0]).toHaveFocus();
  });

  it('say of a relationship that the brackets step to where it is', async () => {
    const { explorer, user } = open('overlay');
    focus(within(list()).getByRole('button', { name: /^Harbour Choir/ }));
    await user.keyboard(']');
    expect(explorer.getState().announcement).toMatch(/North Hub, only in A, 1 of 1$/);
  });

  it('exchange A and B with the panes', () => {
    const { explorer } = open('overlay');
    act(() => {
      explorer.getState().commit(onView(swapPanes));
    });
    expect(nameOf('Harbour Choir')).toMatch(/Only in B\.$/);
    expect(nameOf('Lamp Shelter')).toMatch(/Only in A\.$/);
  });

  it('are picked where there are more; one picked twice changes places', async () => {
    const { explorer, user } = open('overlay', [...northAndSouth, { kind: 'map' }]);
    const [north, south, all] = comparedPanes(viewOf(explorer)).map(({ id }) => id);
    await user.selectOptions(screen.getByRole('combobox', { name: 'with B' }), '3. The whole map');
    expect(pairOf(viewOf(explorer))?.map(({ id }) => id)).toEqual([north, all]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare A' }), '3. The whole map');
    expect(pairOf(viewOf(explorer))?.map(({ id }) => id)).toEqual([all, north]);
    expect(south).toBeDefined();
  });
});

describe('two panes role by role', () => {
  const table = () => screen.getByRole('table', { name: /^Relationships role by role/ });

  it('are a table with A, B and difference in each cell, and sums', () => {
    open('matrix');
    expect(
      within(table())
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toHaveLength(6);
    const cell = within(table()).getByRole('button', {
      name: '0 relationships from backbone or lead to service users & citizens in A, 1 in B, 1 more in B',
    });
    expect(cell).toHaveTextContent('A 0B 1B +1');
    const [, ...rows] = within(table()).getAllByRole('row');
    expect(rows.at(-1)).toHaveTextContent(/A 4B 5B \+1$/);
  });

  it('light the relationships of a chosen cell, and list them with where they are', async () => {
    const { user } = open('matrix');
    const cell = within(table()).getByRole('button', { name: /from backbone or lead to service users/ });
    await user.click(cell);
    expect(cell).toHaveAttribute('aria-pressed', 'true');
    const words = '0 relationships from backbone or lead to service users & citizens in A, 1 in B';
    expect(
      within(screen.getByRole('list', { name: words })).getByRole('button', {
        name: /^South Exchange answers to Residents of Mereford, .*only in B$/,
      }),
    ).toBeInTheDocument();
    await user.click(cell);
    expect(screen.queryByRole('list', { name: words })).not.toBeInTheDocument();
  });

  it('are one stop for Tab, with arrow keys between the cells that hold anything', async () => {
    const { user } = open('matrix');
    const buttons = within(table()).getAllByRole('button');
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[0]]);
    const [first, second] = buttons;
    if (first === undefined || second === undefined) throw new Error('The table holds too little.');
    focus(first);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(buttons.at(-1)).toHaveFocus();
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons.at(-1)]);
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(document.activeElement?.getAttribute('data-cell')?.split(' ')[1]).toBe(
      first.getAttribute('data-cell')?.split(' ')[1],
    );
  });

  it('warn where shares are compared', async () => {
    const { user } = open('matrix');
    await user.click(screen.getByRole('radio', { name: 'Share of possible ties' }));
    expect(screen.getByText(/falls as networks grow/)).toHaveTextContent('A shows 5 organisations, B 6.');
  });
});
