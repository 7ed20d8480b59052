import type { Snapshot } from '../store/snapshot.ts';

/** Something a reader can do. Menu, keyboard and search box read one list of these. */
export interface Command {
  readonly id: string;
  /** Begins with a verb: "Fit the map". */
  readonly label: string;
  /** As `KeyboardEvent.key` with modifiers, such as `Shift+E` or `Mod+Z` (Ctrl or Cmd); null when it has none. */
  readonly keys: string | null;
  isEnabled(snapshot: Snapshot): boolean;
  run(): void;
}
