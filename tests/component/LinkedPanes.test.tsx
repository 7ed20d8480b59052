import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ComparePage from '../../src/features/compare/ComparePage.tsx';
import type * as Painters from '../../src/ui/stage/painter.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { setMode } from '../../src/view/changes.ts';
import { changeComparison, comparedPanes, comparing } from '../../src/view/comparisonChanges.ts';
import type { PaneLink } from '../../src/view/viewState.ts';
import { paneLinks } from '../../src/view/viewState.ts';
import { aCollaboration, aNetwork, collaborationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

type Paint = Parameters<ReturnType<typeof Painters.createPainter>['paint']>;

/** What each canvas was last asked to show. */
const painted = vi.hoisted(() => new Map<HTMLCanvasElement, Paint>());

vi.mock('../../src/ui/stage/painter.ts', async (original) => {
  const actual = await original<typeof Painters>();
  const createPainter: typeof actual.createPainter = (base, ...rest) => ({
    ...actual.createPainter(base, ...rest),
    paint: (...asked: Paint) => {
      painted.set(base, asked);
    },
  });
  return { ...actual, createPainter };
});

beforeEach(() => {
  painted.clear();
});

/** Beta takes part in all three. */
const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'deal', members: ['alpha', 'beta'] }),
    aCollaboration({ id: 'contract', members: ['beta', 'gamma'] }),
    aCollaboration({ id: 'key', members: ['beta', 'delta'] }),
  ],
});
const names = ['Deal', 'Contract', 'Key'];

/** Three panes of which one thing is not linked, or nothing that is not. */
function open(unlinked: PaneLink | null = null) {
  const explorer = anExplorer(network);
  const targets = ['deal', 'contract', 'key'].map(
    (id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const,
  );
  const linked = Object.fromEntries(paneLinks.map((link) => [link, link !== unlinked])) as Record<PaneLink, boolean>;
  explorer.getState().amend(onView(setMode('compare')));
  explorer.getState().amend(onView(comparing(targets)));
  explorer.getState().amend(onView(changeComparison({ linked })));
  showIn(explorer, <ComparePage />);
  return { explorer, user: userEvent.setup() };
}

const pane = (name: string) => screen.getByRole('region', { name: `Pane: ${name}` });
const beta = (name: string) => within(pane(name)).getByRole('button', { name: /^Beta\b/ });
const shownIn = (name: string): Paint | undefined => [...painted].find(([canvas]) => pane(name).contains(canvas))?.[1];
/** What is raised in each pane. */
const raised = () => names.map((name) => shownIn(name)?.[3].ref?.id ?? null);
/** Where each pane looks. */
const looks = () => names.map((name) => JSON.stringify(shownIn(name)?.[1]));
const everyPanePainted = () =>
  waitFor(() => {
    expect(names.every((name) => shownIn(name) !== undefined)).toBe(true);
  });

describe('pointing at an organisation', () => {
  it('raises it in every pane while hovering is linked, and in none when the pointer has left', async () => {
    const { user } = open();
    await everyPanePainted();
    await user.hover(beta('Contract'));
    await waitFor(() => {
      expect(raised()).toEqual(['beta', 'beta', 'beta']);
    });
    await user.unhover(beta('Contract'));
    await waitFor(() => {
      expect(raised()).toEqual([null, null, null]);
    });
  });

  it('raises it in its own pane alone when hovering is not linked', async () => {
    const { user } = open('hover');
    await everyPanePainted();
    await user.hover(beta('Contract'));
    await waitFor(() => {
      expect(raised()[1]).toBe('beta');
    });
    await aFrame();
    expect(raised()).toEqual([null, 'beta', null]);
  });
});

describe('looking closer in one pane', () => {
  const zoomIn = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
    act(() => {
      beta(name).focus();
    });
    await user.keyboard('+');
  };

  it('moves every camera while cameras are linked', async () => {
    const { user, explorer } = open();
    await everyPanePainted();
    const before = looks();
    await zoomIn(user, 'Contract');
    const [deal, contract, key] = comparedPanes(presentOf(explorer.getState()).view).map(({ camera }) => camera);
    expect(contract).not.toBe('fit');
    expect([deal, key]).toEqual([contract, contract]);
    await waitFor(() => {
      for (const [place, look] of looks().entries()) expect(look).not.toBe(before[place]);
    });
  });

  it('moves that camera alone when cameras are not linked, and the others stay where they were', async () => {
    const { user, explorer } = open('cameras');
    await everyPanePainted();
    const before = looks();
    await zoomIn(user, 'Contract');
    const [deal, contract, key] = comparedPanes(presentOf(explorer.getState()).view).map(({ camera }) => camera);
    expect(contract).not.toBe('fit');
    expect([deal, key]).toEqual(['fit', 'fit']);
    await waitFor(() => {
      expect(looks()[1]).not.toBe(before[1]);
    });
    await aFrame();
    expect([looks()[0], looks()[2]]).toEqual([before[0], before[2]]);
  });
});

/** One more frame, in which whoever had anything to show would have shown it. */
const aFrame = () =>
  act(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
