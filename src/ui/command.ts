import type { Snapshot } from '../store/snapshot.ts';

/** Something a reader can do. Menu, keyboard, search box and list of keys read one list of these. */
export interface Command {
  readonly id: string;
  /** Begins with a verb: "Fit the map". */
  readonly label: string;
  /** As `KeyboardEvent.key` with modifiers, such as `Shift+E` or `Mod+Z` (Ctrl or Cmd); null when it has none. */
  readonly keys: string | null;
  /** The heading under which lists show it; `more` when left out. */
  readonly group?: CommandGroup;
  /** Where its keys work; everywhere when left out. */
  readonly scope?: 'explore' | 'compare' | 'present';
  /** What it waits for while it is not enabled: "Select something first". */
  readonly whyNot?: string;
  /** Further words a reader may look for it by. */
  readonly also?: string;
  isEnabled(snapshot: Snapshot): boolean;
  run(): void;
}

export type CommandGroup = (typeof commandGroups)[number]['id'];

/** Headings of commands, in the order of the lists. */
export const commandGroups = [
  { id: 'find', label: 'Find' },
  { id: 'show', label: 'Show' },
  { id: 'filter', label: 'Filter' },
  { id: 'selection', label: 'Selection and focus' },
  { id: 'account', label: 'Accountability' },
  { id: 'compare', label: 'Compare' },
  { id: 'story', label: 'Present' },
  { id: 'walk', label: 'Move about the map' },
  { id: 'views', label: 'Saved views' },
  { id: 'map', label: 'This map' },
  { id: 'undo', label: 'Undo and redo' },
  { id: 'pages', label: 'Pages' },
  { id: 'settings', label: 'Settings' },
  { id: 'more', label: 'More' },
] as const;
