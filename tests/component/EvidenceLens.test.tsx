import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../src/domain/ids.ts';
import { FilterPanel } from '../../src/features/explore/filters/FilterPanel.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf } from '../../src/store/snapshot.ts';
import {
  aNetwork,
  anAccountability,
  aRelationship,
  aSource,
  evidence,
  organisationId,
  relationshipId,
} from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  about: { asOf: '2024' },
  sources: [aSource({ year: 2023 })],
  relationships: [
    anAccountability({ id: 'one', evidence: evidence() }),
    anAccountability({ id: 'two', evidence: evidence() }),
    aRelationship({ id: 'three', evidence: evidence('classified') }),
    aRelationship({ id: 'four' }),
  ],
});

const show = async (analyst = nothingFound) => {
  const explorer = anExplorer(network);
  showIn(explorer, <FilterPanel />, analyst);
  const lens = await screen.findByRole('switch', { name: 'Evidence lens' });
  return { explorer, lens, group: within(screen.getByRole('group', { name: 'Evidence' })) };
};

describe('the evidence lens', () => {
  it('is a switch among the filters of evidence, in one step that can be undone', async () => {
    const { explorer, lens } = await show();
    expect(lens).not.toBeChecked();
    await userEvent.click(lens);
    expect(lens).toBeChecked();
    expect(firstPaneOf(presentOf(explorer.getState())).lens).toBe('evidence');
    expect(explorer.getState().announcement).toMatch(/^Evidence lens on: unsourced lines are dashed/);
    explorer.getState().undo();
    expect(firstPaneOf(presentOf(explorer.getState())).lens).toBe('none');
  });

  it('turns the rows of the filter into its legend, and adds what is old', async () => {
    const { lens, group } = await show();
    expect(group.queryByText(/^Old/)).not.toBeInTheDocument();
    await userEvent.click(lens);
    expect(group.getByText('Old: its newest source by five years or more')).toBeInTheDocument();
    expect(group.getByText(/dashes say what a line rests on/)).toBeInTheDocument();
    expect(group.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'))).toEqual([
      'Stated, 2 relationships',
      'Classified, 1 relationship',
      'Unsourced, 1 relationship',
    ]);
  });

  it('says how much of what is shown is founded, lens or none', async () => {
    const { group } = await show();
    expect(group.getByRole('img')).toHaveAccessibleName(
      'Of 4 relationships shown, 2 are stated by a source, 1 is classified by an editor from one and 1 has no source.',
    );
    await userEvent.click(group.getByRole('checkbox', { name: /^Unsourced/ }));
    expect(group.getByRole('img')).toHaveAccessibleName(/^Of 3 relationships shown, .* and 0 have no source\.$/);
  });

  it('shares the one stop of its group', async () => {
    const { lens, group } = await show();
    expect(lens).toHaveAttribute('tabindex', '-1');
    group.getByRole('checkbox', { name: /^Unsourced/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(lens).toHaveFocus();
    expect(lens).toHaveAttribute('tabindex', '0');
  });

  it('says on request what to verify next, each to be opened, and how much was tried', async () => {
    const { explorer, group } = await show({
      ...nothingFound,
      verifyNext: () =>
        Promise.resolve({
          verifications: [
            {
              relationship: relationshipId('two'),
              flips: [{ analysis: 'D1', subject: organisationRef(organisationId('alpha')) }],
            },
          ],
          tried: 3,
          of: 4,
          isTooLarge: false,
        }),
    });
    const ask = group.getByRole('button', { name: 'What to verify next' });
    expect(ask).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(ask);
    expect(await group.findByText(/Tried 3 of 4 relationships/)).toBeInTheDocument();
    const list = within(group.getByRole('list', { name: 'What to verify next' }));
    expect(list.getByText('1 answer would change')).toBeInTheDocument();
    await userEvent.click(list.getByRole('button', { name: 'Alpha answers to Beta' }));
    expect(firstPaneOf(presentOf(explorer.getState())).selection).toEqual([{ kind: 'relationship', id: 'two' }]);
  });

  it('does not look for it by itself, and tells when it fails', async () => {
    let asked = 0;
    const { group } = await show({
      ...nothingFound,
      verifyNext: () => {
        asked += 1;
        return Promise.reject(new Error('Looking for what to verify next failed.'));
      },
    });
    expect(asked).toBe(0);
    await userEvent.click(group.getByRole('button', { name: 'What to verify next' }));
    expect(await group.findByRole('alert')).toHaveTextContent('Looking for what to verify next failed.');
    await userEvent.click(group.getByRole('button', { name: 'Try again' }));
    expect(asked).toBe(2);
  });
});
