import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import ComparePage from '../../src/features/compare/ComparePage.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { setMode } from '../../src/view/changes.ts';
import { comparedPanes, comparing, showYear } from '../../src/view/comparisonChanges.ts';
import { aCollaboration, aFunding, aNetwork, collaborationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const collaborations = ['deal'];

/** One collaboration in every year, in 2013 and in 1990, of which nothing but what has no date is told. */
function open() {
  const explorer = anExplorer(
    aNetwork({
      collaborations: [aCollaboration({ id: 'deal', members: ['alpha', 'beta'] })],
      relationships: [
        aFunding({ id: 'r1', from: 'alpha', to: 'beta', collaborations, start: '2012' }),
        aFunding({ id: 'r2', from: 'beta', to: 'alpha', collaborations }),
      ],
    }),
  );
  const deal = { kind: 'collaboration', id: collaborationId('deal') } as const;
  explorer.getState().amend(onView(setMode('compare')));
  explorer.getState().amend(onView(comparing([deal, deal, deal])));
  const [, inDates, before] = comparedPanes(presentOf(explorer.getState()).view);
  explorer.getState().amend(onView(showYear(inDates!.id, 2013)));
  explorer.getState().amend(onView(showYear(before!.id, 1990)));
  showIn(explorer, <ComparePage />);
  return { explorer, user: userEvent.setup() };
}

const pane = (name: string) => within(screen.getByRole('region', { name: `Pane: ${name}` }));

it('says under a year how much of what it shows has no date, and nothing of it where every year is shown', () => {
  open();
  expect(pane('Deal').getByText('2 organisations · 2 relationships')).toBeInTheDocument();
  expect(pane('Deal in 2013').getByText('2 organisations · 2 relationships, 1 without a date')).toBeInTheDocument();
  expect(pane('Deal in 1990').getByText('2 organisations · 1 relationship, none with a date')).toBeInTheDocument();
});

it('leaves out of all linked panes what has no date, by the menu of one that shows a year', async () => {
  const { explorer, user } = open();
  await user.click(pane('Deal in 1990').getByRole('button', { name: 'More for Deal in 1990' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Leave out what has no date' }));
  const panes = comparedPanes(presentOf(explorer.getState()).view);
  expect(panes.map(({ filter }) => filter.keepUndated)).toEqual([false, false, false]);
  expect(pane('Deal in 2013').getByText('2 organisations · 1 of 2 relationships')).toBeInTheDocument();
  await user.click(pane('Deal in 2013').getByRole('button', { name: 'More for Deal in 2013' }));
  expect(await screen.findByRole('menuitem', { name: 'Keep what has no date' })).toBeInTheDocument();
});
