import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { OrganisationId } from '../../src/domain/ids.ts';
import { organisationRef, relationshipRef } from '../../src/domain/ids.ts';
import { sayRemark } from '../../src/features/present/room/sayRemark.ts';
import { onView } from '../../src/store/snapshot.ts';
import { select, toggleTerm } from '../../src/view/changes.ts';
import { aNetwork, relationshipId } from '../fixtures/aNetwork.ts';
import { open, list, button, buttons, paneOf, selected } from './openedStage.tsx';

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
