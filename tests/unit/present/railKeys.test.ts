import { describe, expect, it } from 'vitest';
import { railActionOf } from '../../../src/features/present/editor/rail/railKeys.ts';

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', true>> = {}, at = 2) =>
  railActionOf({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held }, at, 5);

describe('the keys of the rail', () => {
  it('look at the step before or after, and stop at the ends', () => {
    expect(press('ArrowDown')).toEqual({ type: 'look', to: 3 });
    expect(press('ArrowLeft')).toEqual({ type: 'look', to: 1 });
    expect(press('ArrowDown', {}, 4)).toEqual({ type: 'look', to: 4 });
    expect(press('Home')).toEqual({ type: 'look', to: 0 });
    expect(press('End')).toEqual({ type: 'look', to: 4 });
  });

  it('move, rename, take out and copy a step', () => {
    expect(press('ArrowUp', { altKey: true })).toEqual({ type: 'move', to: 1 });
    expect(press('ArrowRight', { altKey: true })).toEqual({ type: 'move', to: 3 });
    expect(press('F2')).toEqual({ type: 'rename' });
    expect(press('Delete')).toEqual({ type: 'delete' });
    expect(press('d', { ctrlKey: true })).toEqual({ type: 'duplicate' });
    expect(press('D', { metaKey: true })).toEqual({ type: 'duplicate' });
  });

  it('leave all other keys to the page', () => {
    for (const key of ['a', 'Enter', ' ', 'Escape', 'd', 'Tab']) expect(press(key), key).toBeNull();
    expect(press('ArrowUp', { altKey: true, ctrlKey: true })).toBeNull();
    expect(press('ArrowUp', { shiftKey: true })).toBeNull();
  });
});
