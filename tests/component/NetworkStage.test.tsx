import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { MapDocument } from '../../src/domain/document.ts';
import type { OrganisationId } from '../../src/domain/ids.ts';
import { organisationRef, relationshipRef } from '../../src/domain/ids.ts';
import type { Network, Positions } from '../../src/domain/network.ts';
import { sayRemark } from '../../src/features/present/room/sayRemark.ts';
import { lightTheme } from '../../src/scene/theme.ts';
import { noInsets } from '../../src/scene/viewport.ts';
import { createExplorerStore, presentOf, selectionOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { ExplorerProvider } from '../../src/ui/ExplorerProvider.tsx';
import { HoverProvider, useHover } from '../../src/ui/HoverProvider.tsx';
import { NetworkStage } from '../../src/ui/stage/NetworkStage.tsx';
import { focusOn, select, toggleTerm } from '../../src/view/changes.ts';
import { firstView } from '../../src/view/viewState.ts';
import {
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  organisationId,
  relationshipId,
} from '../fixtures/aNetwork.ts';

/**
 *        beta
 * alpha  gamma  delta
 *                     lonely, far to the right
 */
const network = aNetwork({
  organisations: [anOrganisation({ id: 'delta', kind: 'regulator' }), 'lonely'],
  relationships: [
    anAccountability({ id: 'r1', from: 'gamma', to: 'delta' }),
    aFunding({ id: 'r2', from: 'beta', to: 'gamma' }),
    aFunding({ id: 'r3', from: 'alpha', to: 'gamma' }),
  ],
});
const places: Record<string, readonly [number, number]> = {
  alpha: [0, 0],
  beta: [100, -100],
  gamma: [100, 0],
  delta: [200, 0],
  lonely: [500, 60],
};

function positionsOf({ organisations }: Network): Positions {
  return new Map([...organisations.keys()].map((id, index) => [id, places[id] ?? [index * 20, (index % 7) * 20]]));
}

function Hovered() {
  const id = useHover((hover) => hover?.ref.id ?? 'nothing');
  return <output aria-label="Hovered">{id}</output>;
}

function open(shown: Network = network) {
  const store = createExplorerStore({
    map: {
      document: {} as unknown as MapDocument,
      network: shown,
      origin: { kind: 'file', name: 'test.json' },
      problems: [],
      setAside: [],
    },
    positions: positionsOf(shown),
    view: firstView,
  });
  const onOpenDetails = vi.fn();
  render(
    <ExplorerProvider store={store}>
      <HoverProvider>
        <NetworkStage theme={lightTheme} insets={noInsets} isMotionReduced onOpenDetails={onOpenDetails} />
        <Hovered />
      </HoverProvider>
    </ExplorerProvider>,
  );
  return { store, onOpenDetails, user: userEvent.setup() };
}

const list = () => screen.getByRole('list', { name: /^Organisations on the map/ });
const button = (name: string) => within(list()).getByRole('button', { name: new RegExp(`^${name}\\b`) });
const buttons = () => within(list()).getAllByRole('button');
const paneOf = (store: ReturnType<typeof open>['store']) => firstPaneOf(presentOf(store.getState()));
const selected = (store: ReturnType<typeof open>['store']) => selectionOf(store.getState()).map(({ id }) => id);

describe('the list over the map', () => {
  it('has one button an organisation, whose name begins with the organisation and says what it is', () => {
    open();
    expect(buttons()).toHaveLength(5);
    expect(button('Gamma')).toHaveAccessibleName(/^Gamma, charity, 3 relationships/);
  });

  it('says at both ends what a room has just said is missing, and no longer once that is undone', async () => {
    const { store } = open();
    const [on, to] = (['lonely', 'alpha'] as const).map((id) => ({ kind: 'organisation', id }) as const);
    act(() => {
      if (on !== undefined) sayRemark(store, { on, to, kind: 'challenge' });
    });
    // What draws it is fetched now.
    await vi.waitFor(() => {
      expect(button('Lonely')).toHaveAccessibleName(/Said to be missing: a relationship with Alpha\.$/);
    });
    expect(button('Alpha')).toHaveAccessibleName(/Said to be missing: a relationship with Lonely\.$/);
    expect(button('Alpha')).toHaveAccessibleName(/^Alpha, charity, 1 relationship\b/);
    expect(button('Beta')).not.toHaveAccessibleName(/missing/);
    act(store.getState().undo);
    expect(button('Lonely')).not.toHaveAccessibleName(/missing/);
  });

  it('holds what passes the filters and nothing else', () => {
    const { store } = open();
    act(() => {
      store.getState().commit(onView(toggleTerm('kind', 'regulator')));
    });
    expect(buttons().map((item) => item.getAttribute('data-organisation'))).not.toContain('delta');
  });

  it('is one stop for Tab, at the best connected, with a way out on both sides', async () => {
    const { user } = open();
    expect(buttons().filter((item) => item.tabIndex === 0)).toEqual([button('Gamma')]);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Show as a table' })).toHaveFocus();
    await user.tab();
    expect(button('Gamma')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Zoom in' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(button('Gamma')).toHaveFocus();
  });

  it('says which are selected', async () => {
    const { user } = open();
    await user.click(button('Alpha'));
    expect(button('Alpha')).toHaveAttribute('aria-pressed', 'true');
    expect(button('Gamma')).toHaveAttribute('aria-pressed', 'false');
  });

  it('names all of a large map up to a thousand, and the most important 500 of a larger one', () => {
    const of = (count: number) =>
      aNetwork({ organisations: Array.from({ length: count }, (_, index) => `o${String(index)}`) });
    open(of(1000));
    expect(list()).toHaveAccessibleName('Organisations on the map');
    expect(list().querySelectorAll('button')).toHaveLength(1000);
    cleanup();
    open(of(1200));
    expect(list()).toHaveAccessibleName('Organisations on the map, 500 of 1,200');
    expect(list().querySelectorAll('button')).toHaveLength(500);
  });
});

describe('pressing an organisation', () => {
  it('selects it, and a press of another moves the selection', async () => {
    const { store, user } = open();
    await user.click(button('Alpha'));
    await user.click(button('Beta'));
    expect(selected(store)).toEqual(['beta']);
  });

  it('adds to the selection with Shift', async () => {
    const { store, user } = open();
    await user.click(button('Alpha'));
    await user.keyboard('{Shift>}');
    await user.click(button('Beta'));
    expect(selected(store)).toEqual(['alpha', 'beta']);
  });

  it('works as a toggle for what presses the button itself, such as a screen reader', () => {
    const { store } = open();
    act(() => {
      button('Alpha').click();
    });
    expect(selected(store)).toEqual(['alpha']);
    act(() => {
      button('Alpha').click();
    });
    expect(selected(store)).toEqual([]);
  });

  it('is called off by Escape before the pointer is lifted', () => {
    const { store } = open();
    fireEvent.pointerDown(button('Alpha'), { button: 0, pointerId: 1 });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    fireEvent.pointerUp(button('Alpha'), { pointerId: 1 });
    fireEvent.click(button('Alpha'), { detail: 1 });
    expect(selected(store)).toEqual([]);
  });
});

describe('walking by keyboard', () => {
  const start = () => {
    const opened = open();
    act(() => {
      button('Gamma').focus();
    });
    return opened;
  };

  it('goes to the nearest organisation in the direction of the arrow, neighbour or not', async () => {
    const { user } = start();
    await user.keyboard('{ArrowRight}');
    expect(button('Delta')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(button('Lonely')).toHaveFocus();
  });

  it('says when there is nothing further that way, each time', async () => {
    const { store, user } = start();
    await user.keyboard('{ArrowUp}');
    await user.keyboard('{ArrowUp}');
    expect(button('Beta')).toHaveFocus();
    const first = store.getState().announcement;
    expect(first).toBe('Nothing further up');
    await user.keyboard('{ArrowUp}');
    expect(store.getState().announcement).not.toBe(first);
    expect(store.getState().announcement.trim()).toBe('Nothing further up');
  });

  it('goes back along the way it came', async () => {
    const { user } = start();
    await user.keyboard('{ArrowRight}{ArrowRight}{Backspace}');
    expect(button('Delta')).toHaveFocus();
    await user.keyboard('{Backspace}');
    expect(button('Gamma')).toHaveFocus();
  });

  it('goes to the first and last by name', async () => {
    const { user } = start();
    await user.keyboard('{Home}');
    expect(button('Alpha')).toHaveFocus();
    await user.keyboard('{End}');
    expect(button('Lonely')).toHaveFocus();
  });

  it('steps through the relationships, lights each and says it', async () => {
    const { store, user } = start();
    await user.keyboard(']');
    expect(screen.getByLabelText('Hovered')).toHaveTextContent('r1');
    expect(store.getState().announcement).toBe('Answers to Delta, 1 of 3');
    await user.keyboard(']');
    expect(store.getState().announcement).toMatch(/Alpha, 2 of 3$/);
    await user.keyboard('[[[[');
    expect(screen.getByLabelText('Hovered')).toHaveTextContent('r2');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByLabelText('Hovered')).toHaveTextContent('nothing');
  });

  it('selects with Space, adds with Shift, and takes back with another Space', async () => {
    const { store, user } = start();
    await user.keyboard(' ');
    expect(selected(store)).toEqual(['gamma']);
    await user.keyboard('{ArrowRight}{Shift>} {/Shift}');
    expect(selected(store)).toEqual(['gamma', 'delta']);
    await user.keyboard('{ArrowLeft} ');
    expect(selected(store)).toEqual(['gamma']);
    await user.keyboard(' ');
    expect(selected(store)).toEqual([]);
  });

  it('opens the details with Enter', async () => {
    const { store, onOpenDetails, user } = start();
    await user.keyboard('{Enter}');
    expect(selected(store)).toEqual(['gamma']);
    expect(onOpenDetails).toHaveBeenCalledOnce();
  });

  it('steps out of focus and selection with Escape, then leaves the map', async () => {
    const { store, user } = start();
    act(() => {
      store.getState().commit(onView(select(organisationRef(organisationId('gamma')))));
      store.getState().commit(onView(focusOn(organisationRef(organisationId('gamma')))));
    });
    await user.keyboard('{Escape}');
    expect(paneOf(store).focus).toBeNull();
    expect(selected(store)).toEqual(['gamma']);
    await user.keyboard('{Escape}');
    expect(selected(store)).toEqual([]);
    expect(button('Gamma')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Zoom in' })).toHaveFocus();
  });

  it('zooms, pans and fits without a step of undo', async () => {
    const { store, user } = start();
    await user.keyboard('+');
    const near = paneOf(store).camera;
    expect(near).not.toBe('fit');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(paneOf(store).camera).not.toEqual(near);
    await user.keyboard('0');
    expect(paneOf(store).camera).toBe('fit');
    expect(store.getState().history.past).toHaveLength(0);
  });

  it('leaves letters and Ctrl to others', async () => {
    const { user } = start();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    addEventListener('keydown', listen);
    await user.keyboard('f{Control>}z{/Control}{ArrowLeft}');
    removeEventListener('keydown', listen);
    expect(heard).toEqual(['f', 'Control', 'z']);
  });

  it('keeps the focus on the map when a filter takes away what had it', () => {
    const { store } = open();
    act(() => {
      button('Delta').focus();
    });
    act(() => {
      store.getState().commit(onView(toggleTerm('kind', 'regulator')));
    });
    expect(list()).toContainElement(document.activeElement as HTMLElement);
  });
});

describe('the controls of the camera', () => {
  it('zoom in and out, and show the whole map again', async () => {
    const { store, user } = open();
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    const near = paneOf(store).camera;
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    const far = paneOf(store).camera;
    if (near === 'fit' || far === 'fit') throw new Error('The camera did not move.');
    expect(near.span).toBeLessThan(far.span);
    await user.click(screen.getByRole('button', { name: 'Show the whole map' }));
    expect(paneOf(store).camera).toBe('fit');
  });

  it('are one stop for Tab with arrows between them', async () => {
    const { user } = open();
    screen.getByRole('button', { name: 'Zoom in' }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Show the whole map' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('toolbar', { name: 'Zoom and select' })).not.toContainElement(
      document.activeElement as HTMLElement,
    );
  });
});

describe('a selection made elsewhere', () => {
  it('shows on the map, whatever its kind', () => {
    const { store } = open();
    act(() => {
      store.getState().commit(onView(select(relationshipRef(relationshipId('r1')))));
    });
    expect(buttons().every((item) => item.getAttribute('aria-pressed') === 'false')).toBe(true);
    act(() => {
      store.getState().commit(onView(select(organisationRef('beta' as OrganisationId))));
    });
    expect(button('Beta')).toHaveAttribute('aria-pressed', 'true');
  });
});
