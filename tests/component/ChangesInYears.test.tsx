import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OverviewPanel } from '../../src/features/explore/overview/OverviewPanel.tsx';
import { onView } from '../../src/store/snapshot.ts';
import { setYears } from '../../src/view/changes.ts';
import { aFunding, aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  relationships: [
    aFunding({ id: 'early', from: 'alpha', to: 'beta', start: '2012', end: '2016' }),
    aFunding({ id: 'late', from: 'beta', to: 'gamma', start: '2018' }),
    aFunding({ id: 'undated', from: 'gamma', to: 'alpha' }),
  ],
});

describe('what changed in the years chosen', () => {
  it('is told as soon as years are chosen, with what nobody can tell', () => {
    const explorer = anExplorer(network);
    showIn(explorer, <OverviewPanel />);
    expect(screen.queryByRole('group', { name: /^Began/ })).toBeNull();
    act(() => {
      explorer.getState().commit(onView(setYears(2015, 2019)));
    });
    const began = within(screen.getByRole('group', { name: 'Began from 2015 to 2019' }));
    expect(began.getAllByRole('listitem')).toHaveLength(1);
    expect(began.getByText('since 2018')).toBeInTheDocument();
    const ended = within(screen.getByRole('group', { name: 'Ended from 2015 to 2019' }));
    expect(ended.getByText('2012 to 2016')).toBeInTheDocument();
    expect(screen.getByText(/Of one relationship no date is recorded/)).toBeInTheDocument();
  });
});
