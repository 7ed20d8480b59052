import type { KeyRow } from './stage/keys.ts';

/** What a key means while a story is being presented. */
export type PresentingKey =
  | { readonly type: 'on' | 'back' | 'first' | 'last' }
  | { readonly type: 'digit'; readonly digit: string }
  /** To the step whose number was typed. */
  | { readonly type: 'jump' }
  | { readonly type: 'black' | 'laser' | 'legend' | 'notes' | 'timer' | 'names' }
  | { readonly type: 'detour' | 'dispute' | 'park' }
  /** The whole screen once more. */
  | { readonly type: 'screen' }
  | { readonly type: 'leave' };

const only = (type: Exclude<PresentingKey['type'], 'digit'>) => (): PresentingKey => ({ type });

/**
 * Every key of a presentation; a remote control sends some of them. The keyboard is read by this table and the list of keys is
 * made from it.
 */
export const presentingKeys: readonly KeyRow<PresentingKey>[] = [
  { keys: ['ArrowRight', ' ', 'PageDown'], label: 'Next step, or what this one holds back', means: only('on') },
  { keys: ['ArrowLeft', 'PageUp'], label: 'Step before', means: only('back') },
  { keys: ['Home'], label: 'First step', means: only('first') },
  { keys: ['End'], label: 'Last step', means: only('last') },
  {
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: 'Digits, then Enter',
    label: 'Go to the step with that number',
    means: (digit) => ({ type: 'digit', digit }),
  },
  { keys: ['B', '.'], label: 'Black screen', means: only('black') },
  { keys: ['K'], label: 'Laser pointer: one colour, the other, off', means: only('laser') },
  { keys: ['L'], label: 'Legend', means: only('legend') },
  { keys: ['S'], label: 'Speaker notes', means: only('notes') },
  { keys: ['T'], label: 'Timer', means: only('timer') },
  { keys: ['H'], label: 'Hide the names', means: only('names') },
  { keys: ['E'], label: 'Detour: explore freely, and return', means: only('detour') },
  { keys: ['J'], label: 'Say that something is disputed or missing', means: only('dispute') },
  { keys: ['Q'], label: 'Park a question', means: only('park') },
  { keys: ['F5'], label: 'Take the whole screen again', means: only('screen') },
  { keys: ['Escape'], label: 'Leave full screen, then the presentation', means: only('leave') },
];

/** Enter belongs to whatever has the focus, except after digits. */
export const jumpKeys: readonly KeyRow<PresentingKey>[] = [{ keys: ['Enter'], label: '', means: only('jump') }];

/** What still belongs to the story on a detour; the other keys are those of Explore. */
export const detourKeys: readonly KeyRow<PresentingKey>[] = presentingKeys.flatMap((row) => {
  const keys = row.keys.filter((key) => ['E', 'J', 'Q', 'PageDown', 'PageUp', 'F5'].includes(key));
  return keys.length === 0 ? [] : [{ ...row, keys }];
});
