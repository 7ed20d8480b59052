import { act, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../src/domain/document.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import { useStepExplorer } from '../../src/features/present/stage/useStepExplorer.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf, selectionOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { ExplorerProvider, useExplorerStore, useSnapshot } from '../../src/ui/ExplorerProvider.tsx';
import { select } from '../../src/view/changes.ts';
import { viewText } from '../../src/view/savedViews.ts';
import { firstPane, firstView } from '../../src/view/viewState.ts';
import { aNetwork, anOrganisation, organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer } from './listsExplorer.tsx';

const network = aNetwork({
  organisations: ['hub', 'payer', 'people'].map((id) => anOrganisation({ id, name: `The ${id}` })),
});
const [hub, payer, people] = ['hub', 'payer', 'people'].map((id) => organisationRef(organisationId(id)));
const stepOn = (id: string): StoryStep => ({
  id,
  title: id,
  view: viewText({ ...firstView, panes: [{ ...firstPane, spotlight: [organisationRef(organisationId(id))] }] }),
});

interface Seen {
  readonly drawn: string[];
  inner: ExplorerStore | null;
}

function Drawn({ title, seen }: { readonly title: string; readonly seen: Seen }) {
  const lit = useSnapshot(({ view }) => view.panes[0].spotlight.map(({ id }) => id).join(' '));
  seen.drawn.push(`${title} over ${lit}`);
  seen.inner = useExplorerStore();
  return null;
}

function Shown({ step, seen }: { readonly step: StoryStep; readonly seen: Seen }) {
  const { explorer } = useStepExplorer(step, false);
  return (
    <ExplorerProvider store={explorer}>
      <Drawn title={step.title} seen={seen} />
    </ExplorerProvider>
  );
}

function show() {
  const seen: Seen = { drawn: [], inner: null };
  const page = anExplorer(network);
  const at = (id: string) => (
    <ExplorerProvider store={page}>
      <Shown step={stepOn(id)} seen={seen} />
    </ExplorerProvider>
  );
  const { rerender } = render(at('hub'));
  const inner = (): ExplorerStore => {
    if (seen.inner === null) throw new Error('Nothing was drawn.');
    return seen.inner;
  };
  return {
    seen,
    page,
    inner,
    goTo: (id: string) => {
      rerender(at(id));
    },
  };
}

describe('the explorer of a step', () => {
  it('shows every step once, and never the words of one over the view of another', () => {
    const { seen, goTo } = show();
    goTo('payer');
    goTo('people');
    expect(seen.drawn).toEqual(['hub over hub', 'payer over payer', 'people over people']);
  });

  it('keeps what a reader selects in it while the step stays, whatever happens to the map', () => {
    const { page, inner } = show();
    act(() => {
      inner()
        .getState()
        .commit(onView(select(payer!)));
    });
    act(() => {
      page.getState().amend((snapshot) => ({ ...snapshot, positions: new Map([[organisationId('hub'), [1, 2]]]) }));
    });
    expect(selectionOf(inner().getState())).toEqual([payer]);
    expect(presentOf(inner().getState()).positions.size).toBe(1);
    expect(selectionOf(page.getState())).toEqual([]);
  });

  it('takes its past and its news along to the next step, and leaves the selection behind', () => {
    const { inner, goTo } = show();
    act(() => {
      inner()
        .getState()
        .commit(onView(select(people!)));
      inner().getState().announce('Selected.');
    });
    const before = inner().getState();
    goTo('payer');
    const after = inner().getState();
    expect(selectionOf(after)).toEqual([]);
    expect(after.history.past).toEqual(before.history.past);
    expect(after.announcement).toBe('Selected.');
    act(() => {
      after.undo();
    });
    expect(presentOf(inner().getState()).view.panes[0].spotlight).toEqual([hub]);
  });
});
