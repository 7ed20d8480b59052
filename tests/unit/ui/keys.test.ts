import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chordOf, isCharacterChord } from '../../../src/ui/chord.ts';
import type { MapKey } from '../../../src/ui/stage/keys.ts';
import { crosshairKeys, mapKeys, moveKeys, readKey } from '../../../src/ui/stage/keys.ts';

interface Held {
  readonly shift?: true;
  readonly ctrl?: true;
  readonly alt?: true;
  readonly meta?: true;
}
const pressOf = (key: string, held: Held = {}) => ({
  key,
  shiftKey: held.shift === true,
  ctrlKey: held.ctrl === true,
  altKey: held.alt === true,
  metaKey: held.meta === true,
});
const press = (key: string, held: Held = {}) => readKey(mapKeys, pressOf(key, held), true);

/** The press that a keyboard makes for keys written as in a table. */
function pressFor(keys: string) {
  const isShifted = keys.startsWith('Shift+');
  const key = isShifted ? keys.slice('Shift+'.length) : keys;
  return pressOf(/^[A-Z]$/.test(key) && !isShifted ? key.toLowerCase() : key, isShifted ? { shift: true } : {});
}

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

  it('reads letters whatever Caps Lock says', () => {
    expect(press('g')).toEqual({ type: 'linked' });
    expect(press('G')).toEqual({ type: 'linked' });
    expect(press('G', { shift: true })).toBeNull();
  });

  it('leaves Tab, other letters and everything with Ctrl, Alt or Cmd to others', () => {
    expect(press('Tab')).toBeNull();
    expect(press('f')).toBeNull();
    expect(press('z', { ctrl: true })).toBeNull();
    expect(press('ArrowLeft', { alt: true })).toBeNull();
    expect(press('0', { ctrl: true })).toBeNull();
    expect(press('[', { meta: true })).toBeNull();
  });

  it('hears no letter, digit or sign while those are switched off, and all other keys as before', () => {
    const keys = mapKeys.flatMap((row) => row.keys);
    for (const chord of keys) {
      const heard = readKey(mapKeys, pressFor(chord), false);
      if (isCharacterChord(chord)) expect(heard, chord).toBeNull();
      else expect(heard, chord).toEqual(readKey(mapKeys, pressFor(chord), true));
    }
    expect(keys.filter(isCharacterChord)).toEqual([']', '[', 'G', 'M', 'K', '+', '=', '-', '_', '0']);
  });
});

describe('the tables of keys', () => {
  it.each([
    ['map', mapKeys],
    ['move', moveKeys],
    ['crosshair', crosshairKeys],
  ] as const)('of the %s say what the keys do, each key once', (_name, table) => {
    const keys = table.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of table) {
      for (const chord of row.keys) {
        expect(chordOf(pressFor(chord)), chord).toBe(chord);
        expect(readKey<unknown>(table, pressFor(chord), true), chord).toEqual(row.means(chord));
      }
    }
  });

  it('name every way to move over the map', () => {
    const types = new Set(mapKeys.flatMap((row) => row.keys.map((keys) => row.means(keys).type)));
    const all: Readonly<Record<MapKey['type'], true>> = {
      go: true,
      back: true,
      relationship: true,
      linked: true,
      select: true,
      open: true,
      end: true,
      group: true,
      zoom: true,
      fit: true,
      pan: true,
      move: true,
      crosshair: true,
      out: true,
    };
    expect([...types].sort()).toEqual(Object.keys(all).sort());
  });
});

describe('a chord', () => {
  it('is a character only without Ctrl, Cmd and Alt', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('Enter', 'Escape', 'ArrowUp', 'F5', ' '), fc.string({ minLength: 1, maxLength: 1 })),
        fc.boolean(),
        fc.boolean(),
        (key, shiftKey, ctrlKey) => {
          const chord = chordOf({ key, shiftKey, ctrlKey, altKey: false, metaKey: false });
          expect(isCharacterChord(chord ?? '')).toBe(key.length === 1 && key !== ' ' && !ctrlKey);
        },
      ),
    );
  });
});
