import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/analysis/filter.ts';
import { noFilter } from '../../src/analysis/filter.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import { FilterChips } from '../../src/features/explore/filters/FilterChips.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { changePane, focusOn, setDegrees } from '../../src/view/changes.ts';
import { aCollaboration, anAccountability, aNetwork, organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'deal', model: 'collaborative-council', members: ['alpha'] }),
    aCollaboration({ id: 'zone', model: 'system-connector', members: ['beta'] }),
    aCollaboration({ id: 'pact', model: 'agent-of-change', members: ['beta'] }),
  ],
  relationships: [anAccountability({ collaborations: ['deal'], start: '2016' })],
});

const showWith = (filter: Partial<Filter>): ExplorerStore => {
  const explorer = anExplorer(network);
  explorer.getState().commit(onView(changePane((pane) => ({ ...pane, filter: { ...noFilter, ...filter } }))));
  showIn(explorer, <FilterChips />);
  return explorer;
};
const paneOf = (explorer: ExplorerStore) => firstPaneOf(presentOf(explorer.getState()));
const removals = () =>
  screen.queryAllByRole('button', { name: /^Remove/ }).map((button) => button.getAttribute('aria-label'));

describe('FilterChips', () => {
  it('shows nothing when nothing is filtered', () => {
    const explorer = anExplorer(network);
    const { container } = showIn(explorer, <FilterChips />);
    expect(container).toBeEmptyDOMElement();
  });

  it.each([
    [{ off: { model: ['agent-of-change'] } }, 'Remove Model: Agent of change off'],
    [{ off: { model: ['agent-of-change', 'system-connector'] } }, 'Remove Model: only Collaborative council'],
    [{ off: { model: ['agent-of-change', 'system-connector', 'collaborative-council'] } }, 'Remove Model: all off'],
    [{ years: { from: 2014, to: 2018 } }, 'Remove 2014 to 2018'],
    [{ years: { from: null, to: 2018 } }, 'Remove Until 2018'],
    [{ membersOnly: true }, 'Remove Recorded members only'],
    [{ keepUndated: false }, 'Remove Undated facts off'],
  ] satisfies [Partial<Filter>, string][])('says what %j leaves out, and takes it back', async (filter, name) => {
    const explorer = showWith(filter);
    expect(removals()).toEqual([name]);
    expect(screen.getByRole('button', { name: '1 filter on' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(paneOf(explorer).filter).toEqual(noFilter);
  });

  it('says what is in focus and how far', async () => {
    const explorer = anExplorer(network);
    explorer.getState().commit(onView(focusOn(organisationRef(organisationId('alpha')))));
    explorer.getState().commit(onView(setDegrees(2)));
    showIn(explorer, <FilterChips />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Focus: Alpha, 2 steps out' }));
    expect(paneOf(explorer).focus).toBeNull();
  });

  it('clears everything in one step that can be undone', async () => {
    const explorer = showWith({ membersOnly: true, off: { audience: ['internal-peer'] } });
    explorer.getState().commit(onView(focusOn(organisationRef(organisationId('alpha')))));
    expect(await screen.findByRole('button', { name: '2 filters on, focus on' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(paneOf(explorer)).toMatchObject({ filter: noFilter, focus: null });
    explorer.getState().undo();
    expect(paneOf(explorer).filter.membersOnly).toBe(true);
  });

  it('folds to its count on request', async () => {
    showWith({ membersOnly: true });
    await userEvent.click(screen.getByRole('button', { name: '1 filter on' }));
    expect(removals()).toEqual([]);
    expect(screen.getByRole('button', { name: '1 filter on' })).toHaveAttribute('aria-expanded', 'false');
  });
});
