import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../src/domain/ids.ts';
import { onView } from '../../src/store/snapshot.ts';
import { focusOn, select, toggleTerm } from '../../src/view/changes.ts';
import { organisationId } from '../fixtures/aNetwork.ts';
import { open, list, button, paneOf, selected } from './openedStage.tsx';

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
