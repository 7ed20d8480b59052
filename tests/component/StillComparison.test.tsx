import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/domain/ids.ts';
import { collaborationRef, organisationRef } from '../../src/domain/ids.ts';
import StillComparison from '../../src/features/compare/still/StillComparison.tsx';
import type { Arranger } from '../../src/layout/client.ts';
import { onView } from '../../src/store/snapshot.ts';
import { HeldBack } from '../../src/ui/analysis/HeldBack.ts';
import { comparing } from '../../src/view/comparisonChanges.ts';
import { inShownPanes } from '../../src/view/stepChanges.ts';
import type { ComparisonWay } from '../../src/view/viewState.ts';
import { firstComparison } from '../../src/view/viewState.ts';
import { collaborationId, organisationId } from '../fixtures/aNetwork.ts';
import { twoSides } from '../fixtures/twoSides.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const nobody: Arranger = {
  arrange: () => Promise.reject(new Error('Nobody arranges here.')),
  dispose: () => undefined,
};
const south = collaborationRef(collaborationId('south'));
const hub = organisationRef(organisationId('hub'));

function show(way: ComparisonWay, heldBack: readonly EntityRef[] = [], spotlight: readonly EntityRef[] = []) {
  const explorer = anExplorer(twoSides);
  const targets = ['north', 'south'].map((id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const);
  explorer.getState().amend(
    onView((view) => {
      const compared = {
        ...comparing(targets)(view),
        mode: 'compare',
        comparison: { ...firstComparison, way },
      } as const;
      return inShownPanes((pane) => ({ ...pane, spotlight }))(compared);
    }),
  );
  showIn(
    explorer,
    <HeldBack value={heldBack}>
      <StillComparison arranger={nobody} />
    </HeldBack>,
  );
}

describe('a comparison in a step', () => {
  it('keeps the place of a pane that is still to come, without its title and without a word about why it is empty', () => {
    show('side-by-side', [south]);
    expect(screen.getByRole('region', { name: 'North Together' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'South Alliance' })).not.toBeInTheDocument();
    const coming = within(screen.getByRole('region', { name: 'A pane that is still to come' }));
    expect(coming.getByText('South Alliance').closest('p')).toHaveAttribute('data-held-back');
    expect(coming.queryByText(/Nobody recorded|Nothing here/)).not.toBeInTheDocument();
  });

  it('says who is in the light of its panes', () => {
    show('side-by-side', [], [hub]);
    expect(screen.getByText(/^In the light: one organisation\. .*North Hub\./)).toBeInTheDocument();
  });

  it('says nothing of what is still to come where two are laid over each other', () => {
    show('overlay', [south]);
    expect(screen.getByText('South Alliance').closest('li')).toHaveAttribute('data-held-back');
    expect(screen.getByText('North Together').closest('li')).not.toHaveAttribute('data-held-back');
    expect(screen.getByText(/^Three organisations stand in both/)).toHaveAttribute('data-held-back');
  });

  it('shows the wall where the step is of the wall, each collaboration in words', () => {
    const explorer = anExplorer(twoSides);
    explorer
      .getState()
      .amend(
        onView((view) => ({ ...view, mode: 'compare', comparison: { ...firstComparison, wall: 'model' } }) as const),
      );
    showIn(explorer, <StillComparison arranger={nobody} />);
    const tiles = within(screen.getByRole('list', { name: 'Collaborations' })).getAllByRole('listitem');
    expect(tiles.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^North Together, .*: \w+ organisations?, /),
      expect.stringMatching(/^South Alliance, .*: \w+ organisations?, /),
    ]);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});
