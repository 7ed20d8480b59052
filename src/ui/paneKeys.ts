import type { KeyRow } from './stage/keys.ts';

/**
 * Every key that goes from one compared pane to another. The keyboard is read by this table and the list of keys is
 * made from it.
 */
export const paneKeys: readonly KeyRow<1 | -1>[] = [
  { keys: ['F6'], label: 'Go to the next pane', means: () => 1 },
  { keys: ['Shift+F6'], label: 'Go to the pane before', means: () => -1 },
];
