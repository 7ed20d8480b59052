import type { KeptHead } from './keptMap.ts';

/** A browser may clear what it keeps; a file is the reader's own. */
const editsBeforeReminder = 50;
const daysBeforeReminder = 7;
const dayMs = 24 * 60 * 60 * 1000;

/** Work that is in no file yet. */
export interface Backlog {
  readonly edits: number;
  readonly days: number;
}

/**
 * Whether to remind the reader to save a copy as a file.
 *
 * @param now - Milliseconds since 1970.
 * @returns null while there is little to lose: fewer than 50 changes, and none that is 7 days old.
 */
export function backlogOf({ unsaved: { edits, since } }: KeptHead, now: number): Backlog | null {
  const days = Math.floor((now - since) / dayMs);
  const isDue = edits >= editsBeforeReminder || (edits > 0 && days >= daysBeforeReminder);
  return isDue ? { edits, days: Math.max(0, days) } : null;
}
