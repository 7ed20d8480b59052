import { describe, expect, it } from 'vitest';
import { readKey } from '../../../src/ui/stage/keys.ts';

const press = (key: string, held: { shift?: true; ctrl?: true; alt?: true; meta?: true } = {}) =>
  readKey({
    key,
    shiftKey: held.shift === true,
    ctrlKey: held.ctrl === true,
    altKey: held.alt === true,
    metaKey: held.meta === true,
  });

describe('readKey', () => {
  it('goes by arrow, and pans with Shift', () => {
    expect(press('ArrowUp')).toEqual({ type: 'go', towards: 'up' });
    expect(press('ArrowLeft', { shift: true })).toEqual({ type: 'pan', towards: 'left' });
  });

  it('reads plus with and without Shift, because keyboards differ', () => {
    expect(press('+', { shift: true })).toEqual({ type: 'zoom', direction: 'in' });
    expect(press('=')).toEqual({ type: 'zoom', direction: 'in' });
    expect(press('-')).toEqual({ type: 'zoom', direction: 'out' });
    expect(press('0')).toEqual({ type: 'fit' });
  });

  it('selects with Space and adds with Shift', () => {
    expect(press(' ')).toEqual({ type: 'select', isAdding: false });
    expect(press(' ', { shift: true })).toEqual({ type: 'select', isAdding: true });
  });

  it('reads brackets that a keyboard makes with AltGr', () => {
    expect(press(']', { ctrl: true, alt: true })).toEqual({ type: 'relationship', step: 1 });
    expect(press('[')).toEqual({ type: 'relationship', step: -1 });
  });

  it('leaves Tab, letters and everything with Ctrl, Alt or Cmd to others', () => {
    expect(press('Tab')).toBeNull();
    expect(press('f')).toBeNull();
    expect(press('z', { ctrl: true })).toBeNull();
    expect(press('ArrowLeft', { alt: true })).toBeNull();
    expect(press('0', { ctrl: true })).toBeNull();
    expect(press('[', { meta: true })).toBeNull();
  });
});
