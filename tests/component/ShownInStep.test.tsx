import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../src/domain/document.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { select } from '../../src/view/changes.ts';
import { revealsOf } from '../../src/view/reveals.ts';
import { keptView } from '../../src/view/stepChanges.ts';
import { comparedPanes, comparing } from '../../src/view/comparisonChanges.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { firstView } from '../../src/view/viewState.ts';
import { collaborationId, organisationId } from '../fixtures/aNetwork.ts';
import { titlesOf, storyOf, open } from './openedEditor.tsx';

describe('what a step shows', () => {
  const paneOf = (explorer: ExplorerStore) => {
    const [step] = storyOf(explorer);
    return step === undefined ? undefined : keptView(step)?.panes[0];
  };

  it('is filtered by audience, and the rest recedes, goes or stays', async () => {
    const { explorer, user } = open();
    await user.click(screen.getByRole('checkbox', { name: 'Internal peers' }));
    expect(paneOf(explorer)?.filter.off.audience).toEqual(['internal-peer']);
    expect(screen.getByRole('button', { name: '1 audience shown' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Hide' }));
    expect(paneOf(explorer)?.rest).toBe('hide');
    await user.click(screen.getByRole('radio', { name: 'Cut' }));
    expect(storyOf(explorer)[0]?.transition).toBe('cut');
    await user.click(screen.getByRole('radio', { name: 'Glide' }));
    expect(storyOf(explorer)[0]).not.toHaveProperty('transition');
  });

  it('rests on the lines between those in its light, which can be shown with their sources', async () => {
    const { user } = open();
    expect(screen.getByText('This step rests on 1 recorded line, 2 organisations and 1 source')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    const lines = screen.getByRole('list', { name: 'Lines that this step rests on' });
    expect(within(lines).getByText('Ash answers to Elm')).toBeInTheDocument();
    expect(within(lines).getByText('Annual report')).toBeInTheDocument();
  });

  it('has a spotlight that is chosen from a list, in one step of undo', async () => {
    const { explorer, user } = open();
    await user.click(screen.getByRole('button', { name: 'Spotlight: 2 organisations' }));
    const dialog = await screen.findByRole('dialog', { name: 'Spotlight' });
    await user.type(within(dialog).getByRole('searchbox'), 'oa');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Oak' }));
    await user.click(within(dialog).getByRole('button', { name: 'Use this spotlight' }));
    expect(paneOf(explorer)?.spotlight.map(({ id }) => id)).toEqual(['ash', 'elm', 'oak']);
    expect(explorer.getState().history.past).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Spotlight: 3 organisations' })).toBeInTheDocument();
  });

  it('takes the view that was last explored in place of its own, and keeps its words', async () => {
    const { explorer, user } = open(['One']);
    act(() => {
      explorer.getState().amend(onView(select(organisationRef(organisationId('oak')))));
    });
    await user.click(screen.getByRole('button', { name: 'Use current view' }));
    expect(paneOf(explorer)?.selection).toEqual([organisationRef(organisationId('oak'))]);
    expect(paneOf(explorer)?.spotlight).toEqual([]);
    expect(titlesOf(explorer)).toEqual(['One']);
  });

  it('holds back what is chosen of its cast, in an order of its own', async () => {
    const { explorer, user } = open();
    const choice = screen.getByRole('combobox', { name: 'What it holds back' });
    await user.selectOptions(choice, 'Elm');
    await user.click(screen.getByRole('button', { name: 'Add reveal' }));
    await user.selectOptions(choice, 'Lines to internal peers (1 line)');
    await user.click(screen.getByRole('button', { name: 'Add reveal' }));
    await user.type(screen.getByRole('textbox', { name: 'Said at reveal 2' }), 'And one line');
    await user.click(screen.getByRole('button', { name: 'Move Reveal 2 up' }));
    const [step] = storyOf(explorer);
    expect(step && revealsOf(step)).toEqual([
      { on: [{ kind: 'relationship', id: 'peers' }], text: 'And one line' },
      { on: [organisationRef(organisationId('elm'))], text: '' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Remove Reveal 2' }));
    expect(within(screen.getByRole('list', { name: 'Reveals' })).getAllByRole('listitem')).toHaveLength(1);
  });
});

describe('a step that compares', () => {
  const pair: ViewState = {
    ...comparing(['deal', 'pact'].map((id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const))(
      firstView,
    ),
    mode: 'compare',
  };
  const comparedPanesOf = (explorer: ExplorerStore) => {
    const kept = keptView(storyOf(explorer)[0] as StoryStep);
    return kept === null ? [] : comparedPanes(kept);
  };

  it('has a spotlight for all of its panes', async () => {
    const { explorer, user } = open(['One'], pair);
    await user.click(screen.getByRole('button', { name: 'Spotlight: 3 organisations' }));
    const dialog = await screen.findByRole('dialog', { name: 'Spotlight' });
    await user.click(within(dialog).getByRole('checkbox', { name: 'Elm' }));
    await user.click(within(dialog).getByRole('button', { name: 'Use this spotlight' }));
    expect(comparedPanesOf(explorer).map(({ spotlight }) => spotlight.map(({ id }) => id))).toEqual([['elm'], ['elm']]);
    await user.click(screen.getByRole('radio', { name: 'Hide' }));
    expect(comparedPanesOf(explorer).map(({ rest }) => rest)).toEqual(['hide', 'hide']);
  });

  it('brings its panes one by one', async () => {
    const { explorer, user } = open(['One'], pair);
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it holds back' }), 'Pane: The Pact');
    await user.click(screen.getByRole('button', { name: 'Add reveal' }));
    expect(revealsOf(storyOf(explorer)[0] as StoryStep)).toEqual([
      { on: [{ kind: 'collaboration', id: 'pact' }], text: '' },
    ]);
  });

  it('has neither where it is a table of numbers', () => {
    open(['One'], { ...pair, comparison: { ...pair.comparison, way: 'matrix' } });
    expect(screen.queryByRole('button', { name: /^Spotlight/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Reveals' })).not.toBeInTheDocument();
  });
});
