import { act, cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcements } from '../../src/app/Announcements.tsx';
import { StatusLine } from '../../src/features/explore/StatusLine.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { countsWords } from '../../src/store/selectors.ts';
import { onView } from '../../src/store/snapshot.ts';
import type { ViewChange } from '../../src/view/changes.ts';
import { clearFilters, setLeftOut, setMembersOnly, setTab, toggleTerm } from '../../src/view/changes.ts';
import { aFunding, aNetwork, anAccountability, anOrganisation } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';
import { changeComparison } from '../../src/view/comparisonChanges.ts';
import type { ComparisonView } from '../../src/view/viewState.ts';

const network = aNetwork({
  organisations: [
    anOrganisation({ id: 'alpha', kind: 'local-authority' }),
    anOrganisation({ id: 'ofsted', kind: 'regulator' }),
  ],
  relationships: [
    anAccountability({ id: 'r1', from: 'alpha', to: 'ofsted', audience: 'regulator' }),
    anAccountability({ id: 'r2', from: 'beta', to: 'alpha', audience: 'commissioner-or-funder' }),
    aFunding({ id: 'r3', from: 'alpha', to: 'beta' }),
    aFunding({ id: 'r4', from: 'alpha', to: 'gamma' }),
  ],
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a screen reader would speak: every text that appears in one of the two polite regions. */
function recorder(container: HTMLElement) {
  const status = container.querySelector('[role="status"]');
  const hidden = container.querySelector('[data-announcements]');
  let [before, node] = [status?.textContent, hidden?.firstElementChild];
  return {
    take(): readonly string[] {
      const said: string[] = [];
      if (status?.textContent !== before) said.push(status?.textContent ?? '');
      // A new element is read even where its words are the same.
      if (hidden?.firstElementChild !== node) said.push(hidden?.textContent ?? '');
      [before, node] = [status?.textContent, hidden?.firstElementChild];
      return said;
    },
  };
}

function open() {
  const explorer = anExplorer(network);
  const { container } = showIn(
    explorer,
    <>
      <StatusLine layout="layout settled" />
      <Announcements />
    </>,
  );
  return { explorer, heard: recorder(container) };
}

const settle = (ms = 1_100) => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

const commit = (change: ViewChange) => (explorer: ExplorerStore) => {
  explorer.getState().commit(onView(change));
};
const actions: Readonly<Record<string, (explorer: ExplorerStore) => void>> = {
  'switch a regulator off or on': commit(toggleTerm('audience', 'regulator')),
  'switch funders off or on': commit(toggleTerm('audience', 'commissioner-or-funder')),
  'switch money off or on': commit(toggleTerm('type', 'funds')),
  'switch a kind off or on': commit(toggleTerm('kind', 'regulator')),
  'members only': commit(setMembersOnly(true)),
  'clear the filters': commit(clearFilters),
  fade: commit(setLeftOut('fade')),
  hide: commit(setLeftOut('hide')),
  'open the table': commit(setTab('table')),
  undo: (explorer) => {
    explorer.getState().undo();
  },
  redo: (explorer) => {
    explorer.getState().redo();
  },
  'say something': (explorer) => {
    explorer.getState().announce('Nothing further up');
  },
  'say it and show it': (explorer) => {
    explorer.getState().announce('Link copied. It opens exactly this view.');
    explorer.getState().notify({ kind: 'note', text: 'Link copied. It opens exactly this view.' });
  },
};

describe('what is said', () => {
  it('is one message an action at most, and the counts when they change, in any order of actions', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(actions)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, (sequence) => {
        const { explorer, heard } = open();
        settle();
        heard.take();
        for (const name of sequence) {
          const before = countsWords(presentOf(explorer.getState()));
          act(() => {
            actions[name]?.(explorer);
          });
          settle();
          const said = heard.take();
          const now = countsWords(presentOf(explorer.getState()));
          expect(said.length, `${name}: ${said.join(' | ')}`).toBeLessThanOrEqual(1);
          expect(said.every((message) => message.length <= 150)).toBe(true);
          if (now !== before) expect(said).toEqual([now]);
          if (name.startsWith('say')) expect(said).toHaveLength(1);
        }
        cleanup();
      }),
      { numRuns: 500 },
    );
  });

  it('joins the steps of a slider: the first at once, then the last', () => {
    const { explorer, heard } = open();
    settle();
    heard.take();
    const said: string[] = [];
    for (const term of ['regulator', 'commissioner-or-funder']) {
      act(() => {
        explorer.getState().commit(onView(toggleTerm('audience', term)));
      });
      settle(20);
      said.push(...heard.take());
    }
    act(() => {
      explorer.getState().commit(onView(toggleTerm('type', 'funds')));
    });
    settle(600);
    said.push(...heard.take());
    expect(said).toHaveLength(2);
    expect(said.at(-1)).toBe(countsWords(presentOf(explorer.getState())));
  });

  it('tells of fading, undoing and doing again where no count does', () => {
    const { explorer, heard } = open();
    const after = (act_: () => void) => {
      act(act_);
      settle();
      return heard.take();
    };
    expect(after(() => explorer.getState().commit(onView(setLeftOut('fade'))))).toEqual([
      'What the filters leave out is faded.',
    ]);
    expect(after(() => explorer.getState().undo())).toEqual(['Undone.']);
    expect(after(() => explorer.getState().redo())).toEqual(['Done again.']);
  });

  it('takes another change of a comparison for none that was undone', () => {
    const { explorer, heard } = open();
    const after = (act_: () => void) => {
      act(act_);
      settle();
      return heard.take();
    };
    const compare = (comparison: Partial<ComparisonView>) =>
      after(() => explorer.getState().commit(onView(changeComparison(comparison))));
    expect(compare({ seats: 'network' })).toEqual([]);
    expect(after(() => explorer.getState().undo())).toEqual(['Undone.']);
    expect(compare({ way: 'overlay' })).toEqual([]);
    expect(after(() => explorer.getState().undo())).toEqual(['Undone.']);
    expect(after(() => explorer.getState().redo())).toEqual(['Done again.']);
  });

  it('leaves errors to their own alert', () => {
    const { explorer, heard } = open();
    act(() => {
      explorer.getState().notify({ kind: 'error', text: 'The file could not be read.' });
    });
    settle();
    expect(heard.take()).toEqual([]);
  });
});
