import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FilterPanel } from '../../src/features/explore/filters/FilterPanel.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf } from '../../src/store/snapshot.ts';
import { aCollaboration, anAccountability, aFunding, anOrganisation, aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  organisations: [
    anOrganisation({ id: 'alpha', name: 'Alpha Council', kind: 'local-authority' }),
    anOrganisation({ id: 'beta', name: 'Beta Trust' }),
    anOrganisation({ id: 'gamma', name: 'Gamma Group', kind: 'community-group' }),
  ],
  collaborations: [
    aCollaboration({ id: 'deal', model: 'collaborative-council', members: ['alpha', 'beta'] }),
    aCollaboration({ id: 'zone', model: 'system-connector', members: ['gamma'] }),
  ],
  relationships: [
    anAccountability({
      from: 'beta',
      to: 'alpha',
      audience: 'commissioner-or-funder',
      collaborations: ['deal'],
      start: '2014',
    }),
    anAccountability({ from: 'beta', to: 'gamma', audience: 'internal-peer', collaborations: ['deal'], start: '2018' }),
    aFunding({ from: 'alpha', to: 'beta', collaborations: ['deal'] }),
  ],
});

const show = (): ExplorerStore => {
  const explorer = anExplorer(network);
  showIn(explorer, <FilterPanel />);
  return explorer;
};
const filterOf = (explorer: ExplorerStore) => firstPaneOf(presentOf(explorer.getState())).filter;
const group = (name: string) => within(screen.getByRole('group', { name }));

describe('FilterPanel', () => {
  it('is the region "Filters", with a group for everything that can be filtered', () => {
    show();
    const region = within(screen.getByRole('region', { name: 'Filters' }));
    for (const name of [
      'Collaboration model',
      'Accountable to',
      'Other relationships',
      'Sector',
      'Collaboration',
      'Governance form',
      'Justification',
      'Evidence',
    ]) {
      const boxes = within(region.getByRole('group', { name })).getAllByRole('checkbox');
      expect(boxes.length, name).toBeGreaterThan(0);
      for (const box of boxes) expect(box, name).toBeChecked();
    }
  });

  it('names each box by its term and then by its count', () => {
    show();
    expect(group('Collaboration model').getByRole('checkbox', { name: /^Collaborative council/ })).toHaveAccessibleName(
      'Collaborative council, 3 organisations',
    );
    expect(group('Accountable to').getByRole('checkbox', { name: /^Commissioner or funder/ })).toHaveAccessibleName(
      'Commissioner or funder, 1 line',
    );
    expect(group('Sector').getByRole('checkbox', { name: /^Council or public body/ })).toHaveAccessibleName(
      'Council or public body, 1 organisation',
    );
  });

  it('hides a term and keeps its row, with the count it would have', async () => {
    const explorer = show();
    const box = group('Accountable to').getByRole('checkbox', { name: /^Internal peers/ });
    await userEvent.click(box);
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleName('Internal peers, 1 line');
    expect(filterOf(explorer).off).toEqual({ audience: ['internal-peer'] });
  });

  it('shows one term alone with "Only", or with Alt and a click, and all again with "Show all"', async () => {
    const explorer = show();
    const own = group('Accountable to');
    await userEvent.click(own.getByRole('button', { name: 'Only Internal peers' }));
    expect(filterOf(explorer).off).toEqual({ audience: ['commissioner-or-funder'] });
    fireEvent.click(own.getByRole('checkbox', { name: /^Commissioner/ }), { altKey: true });
    expect(filterOf(explorer).off).toEqual({ audience: ['internal-peer'] });
    expect(own.getByRole('checkbox', { name: /^Commissioner/ })).toBeChecked();
    await userEvent.click(own.getByRole('button', { name: 'Show all: Accountable to' }));
    expect(filterOf(explorer).off).toEqual({});
    expect(own.queryByRole('button', { name: /^Show all/ })).not.toBeInTheDocument();
  });

  it('is one tab stop a group: Up and Down between the rows, Right to "Only", Left back', async () => {
    show();
    const own = group('Accountable to');
    const boxes = own.getAllByRole('checkbox');
    expect(boxes.filter((box) => box.tabIndex === 0)).toHaveLength(1);
    boxes[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(boxes[1]).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(own.getByRole('button', { name: 'Only Internal peers' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(boxes[1]).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(own.getByRole('button', { name: 'Accountable to: what it means' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(boxes[0]).toHaveFocus();
    expect(boxes.map((box) => box.tabIndex)).toEqual([0, -1]);
  });

  it('says that the arrow points at whoever holds to account, and by which rule an organisation stays', () => {
    show();
    expect(group('Accountable to').getByText('The arrow points at whoever holds to account.')).toBeInTheDocument();
    expect(screen.getByText(/stays while any relationship or membership that is left touches it/)).toBeInTheDocument();
  });

  it('unfolds the kinds of a sector that has more than one', async () => {
    const explorer = show();
    const sector = group('Sector');
    expect(sector.getAllByRole('checkbox', { name: /^Charity/ })).toHaveLength(1);
    await userEvent.click(sector.getByRole('button', { name: 'Kinds' }));
    await userEvent.click(sector.getByRole('checkbox', { name: /^Community group/ }));
    expect(filterOf(explorer).off).toEqual({ kind: ['community-group'] });
  });

  it('moves the years with two sliders that do not cross, in one step of undo a gesture', () => {
    const explorer = show();
    const from = screen.getByRole('slider', { name: 'From year' });
    const to = screen.getByRole('slider', { name: 'To year' });
    fireEvent.pointerDown(to);
    fireEvent.change(to, { target: { value: '2017' } });
    fireEvent.change(to, { target: { value: '2016' } });
    expect(filterOf(explorer).years).toEqual({ from: null, to: 2016 });
    fireEvent.pointerDown(from);
    fireEvent.change(from, { target: { value: '2018' } });
    expect(filterOf(explorer).years).toEqual({ from: 2016, to: 2016 });
    explorer.getState().undo();
    explorer.getState().undo();
    expect(filterOf(explorer).years).toEqual({ from: null, to: null });
  });

  it('says how many facts are undated, and leaves them out when told', async () => {
    const explorer = show();
    expect(group('Active in').getByText('4 undated')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('switch', { name: /^Keep undated facts/ }));
    expect(filterOf(explorer).keepUndated).toBe(false);
  });

  it('hides or fades what is left out, and can count recorded members only', async () => {
    const explorer = show();
    expect(screen.getByRole('radio', { name: 'Hide' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Fade' }));
    expect(firstPaneOf(presentOf(explorer.getState())).leftOut).toBe('fade');
    await userEvent.click(screen.getByRole('switch', { name: 'Recorded members only' }));
    expect(filterOf(explorer).membersOnly).toBe(true);
  });

  it('folds its groups in a low window, the first two open', async () => {
    const wide = window.matchMedia;
    const quiet = { addEventListener: vi.fn(), removeEventListener: vi.fn() };
    vi.stubGlobal('matchMedia', (media: string) => ({ ...quiet, media, matches: media.includes('height') }));
    try {
      show();
      const fold = (name: string) => group(name).getByRole('button', { name });
      expect(fold('Collaboration model')).toHaveAttribute('aria-expanded', 'true');
      expect(fold('Accountable to')).toHaveAttribute('aria-expanded', 'true');
      expect(fold('Sector')).toHaveAttribute('aria-expanded', 'false');
      expect(group('Sector').queryByRole('checkbox')).not.toBeInTheDocument();
      await userEvent.click(fold('Sector'));
      expect(group('Sector').getAllByRole('checkbox').length).toBeGreaterThan(0);
    } finally {
      vi.stubGlobal('matchMedia', wide);
    }
  });
});
