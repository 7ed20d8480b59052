import type { Compass } from '../../analysis/direction.ts';
import { chordOf, isCharacterChord } from '../chord.ts';

/** What a key means while the map has the keyboard. */
export type MapKey =
  | { readonly type: 'go'; readonly towards: Compass }
  | { readonly type: 'back' }
  | { readonly type: 'relationship'; readonly step: 1 | -1 }
  /** To an organisation at the other end of a relationship, from a list. */
  | { readonly type: 'linked' }
  | { readonly type: 'select'; readonly isAdding: boolean }
  | { readonly type: 'open' }
  | { readonly type: 'end'; readonly which: 'first' | 'last' }
  | { readonly type: 'group'; readonly step: 1 | -1 }
  | { readonly type: 'zoom'; readonly direction: 'in' | 'out' }
  | { readonly type: 'fit' }
  | { readonly type: 'pan'; readonly towards: Compass }
  | { readonly type: 'move' }
  /** The cross under which the map moves, on or off. */
  | { readonly type: 'crosshair' }
  | { readonly type: 'out' };

/** What a key means while an organisation is being moved. */
export type MoveKey =
  | { readonly type: 'shift'; readonly towards: Compass; readonly by: number }
  | { readonly type: 'drop' }
  | { readonly type: 'cancel' };

/** What a key means among the buttons of the crosshair. */
export type CrosshairKey = Extract<MapKey, { readonly type: 'pan' | 'zoom' | 'fit' | 'out' }>;

/** Keys with one meaning, or one meaning for each of them, as the list of keys shows them. */
export interface KeyRow<Meaning> {
  /** As in `Command.keys`. */
  readonly keys: readonly string[];
  /** What the list shows in place of the keys one by one. */
  readonly shown?: string;
  readonly label: string;
  readonly means: (keys: string) => Meaning;
}

const compass: Readonly<Record<string, Compass>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const arrows = Object.keys(compass);
const shiftedArrows = arrows.map((arrow) => `Shift+${arrow}`);
const towards = (keys: string): Compass => compass[keys.replace('Shift+', '')] ?? 'right';

/** World units that one press moves an organisation; with Shift the long step. */
export const moveStep = { short: 10, long: 50 } as const;

const only =
  <Meaning>(meaning: Meaning) =>
  () =>
    meaning;

/** Every key of the map. The keyboard is read by this table and the list of keys is made from it. */
export const mapKeys: readonly KeyRow<MapKey>[] = [
  {
    keys: arrows,
    shown: 'Arrow keys',
    label: 'Go to the nearest organisation that way',
    means: (keys) => ({ type: 'go', towards: towards(keys) }),
  },
  { keys: ['Backspace'], label: 'Go back along your way', means: only({ type: 'back' }) },
  { keys: [']'], label: 'Next relationship', means: only({ type: 'relationship', step: 1 }) },
  { keys: ['['], label: 'Previous relationship', means: only({ type: 'relationship', step: -1 }) },
  { keys: ['G'], label: 'Go to a linked organisation, from a list', means: only({ type: 'linked' }) },
  {
    keys: ['Enter'],
    label: 'Open the details; while comparing, select it and hear them',
    means: only({ type: 'open' }),
  },
  { keys: [' '], label: 'Select', means: only({ type: 'select', isAdding: false }) },
  { keys: ['Shift+ '], label: 'Add to the selection', means: only({ type: 'select', isAdding: true }) },
  { keys: ['Home'], label: 'First organisation by name', means: only({ type: 'end', which: 'first' }) },
  { keys: ['End'], label: 'Last organisation by name', means: only({ type: 'end', which: 'last' }) },
  {
    keys: ['PageDown'],
    label: 'Next group: collaboration model, then sector',
    means: only({ type: 'group', step: 1 }),
  },
  { keys: ['PageUp'], label: 'Previous group', means: only({ type: 'group', step: -1 }) },
  { keys: ['M'], label: 'Move the organisation', means: only({ type: 'move' }) },
  { keys: ['K'], label: 'Crosshair: move the map under a cross', means: only({ type: 'crosshair' }) },
  { keys: ['+', '='], shown: '+', label: 'Zoom in', means: only({ type: 'zoom', direction: 'in' }) },
  { keys: ['-', '_'], shown: '-', label: 'Zoom out', means: only({ type: 'zoom', direction: 'out' }) },
  { keys: ['0'], label: 'Show the whole map', means: only({ type: 'fit' }) },
  {
    keys: shiftedArrows,
    shown: 'Shift and arrow keys',
    label: 'Move the view',
    means: (keys) => ({ type: 'pan', towards: towards(keys) }),
  },
  { keys: ['Escape'], label: 'Step out: trace, what-if, focus, selection, then the map', means: only({ type: 'out' }) },
];

/** Every key while an organisation is being moved. */
export const moveKeys: readonly KeyRow<MoveKey>[] = [
  {
    keys: arrows,
    shown: 'Arrow keys',
    label: `Move it by ${String(moveStep.short)}`,
    means: (keys) => ({ type: 'shift', towards: towards(keys), by: moveStep.short }),
  },
  {
    keys: shiftedArrows,
    shown: 'Shift and arrow keys',
    label: `Move it by ${String(moveStep.long)}`,
    means: (keys) => ({ type: 'shift', towards: towards(keys), by: moveStep.long }),
  },
  { keys: ['Enter', ' ', 'M'], shown: 'Enter', label: 'Drop it: it stays pinned there', means: only({ type: 'drop' }) },
  { keys: ['Escape'], label: 'Put it back', means: only({ type: 'cancel' }) },
];

/** Every key of the crosshair; Enter and Space press the button that has the focus. */
export const crosshairKeys: readonly KeyRow<CrosshairKey>[] = [
  {
    keys: arrows,
    shown: 'Arrow keys',
    label: 'Move the map under the cross',
    means: (keys) => ({ type: 'pan', towards: towards(keys) }),
  },
  { keys: ['+', '='], shown: '+', label: 'Zoom in on the cross', means: only({ type: 'zoom', direction: 'in' }) },
  { keys: ['-', '_'], shown: '-', label: 'Zoom out from the cross', means: only({ type: 'zoom', direction: 'out' }) },
  { keys: ['0'], label: 'Show the whole map under the cross', means: only({ type: 'fit' }) },
  { keys: ['Escape'], label: 'End the crosshair', means: only({ type: 'out' }) },
];

type KeyPress = Parameters<typeof chordOf>[0];

/**
 * What a key press means by a table.
 *
 * @param areCharactersOn - Whether letters, digits and signs are keys here at all.
 * @returns null for a key that means nothing here, so that it does whatever it does elsewhere.
 */
export function readKey<Meaning>(
  table: readonly KeyRow<Meaning>[],
  press: KeyPress,
  areCharactersOn: boolean,
): Meaning | null {
  const keys = chordOf(press);
  if (keys === null || (!areCharactersOn && isCharacterChord(keys))) return null;
  return table.find((row) => row.keys.includes(keys))?.means(keys) ?? null;
}
