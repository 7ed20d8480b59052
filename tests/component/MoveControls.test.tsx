import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MoveControls } from '../../src/features/explore/move/MoveControls.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import { placesOf } from '../../src/store/places.ts';
import { aNetwork, organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const alpha = organisationId('alpha');

function open() {
  const explorer = anExplorer(aNetwork({ organisations: ['alpha'] }));
  explorer.getState().amend((snapshot) => ({ ...snapshot, positions: new Map([[alpha, [100, 200]]]) }));
  showIn(explorer, <MoveControls organisation={alpha} />);
  return { explorer, place: () => placesOf(presentOf(explorer.getState())).get(alpha), user: userEvent.setup() };
}

describe('the buttons that move an organisation', () => {
  it('move it step by step, pin it, and are undone step by step', async () => {
    const { explorer, place, user } = open();
    await user.click(screen.getByRole('button', { name: 'Move' }));
    await user.click(screen.getByRole('button', { name: 'Move right' }));
    await user.click(screen.getByRole('button', { name: 'Move up' }));
    expect(place()).toEqual([110, 190]);
    await user.click(screen.getByRole('radio', { name: 'Long steps' }));
    await user.click(screen.getByRole('button', { name: 'Move left' }));
    await user.click(screen.getByRole('button', { name: 'Move down' }));
    expect(place()).toEqual([60, 240]);
    for (let step = 0; step < 4; step += 1) explorer.getState().undo();
    expect(place()).toEqual([100, 200]);
  });

  it('are not there for something without a place', () => {
    const explorer = anExplorer(aNetwork({ organisations: ['alpha'] }));
    showIn(explorer, <MoveControls organisation={alpha} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
