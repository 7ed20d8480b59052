import type { Snapshot } from '../store/snapshot.ts';
import type { Command } from '../ui/command.ts';
import type { AppCommands } from './commands.ts';
import { keyCommands } from './keyCommands.ts';

/**
 * What keys do beside the story's own while it is presented: what was said in the room can be taken back, as far as that leaves
 * neither the story nor its map. A detour has an undo of its own.
 */
export function presentingCommands({ undo, redo, history }: PresentedCommands, isDetour: boolean): readonly Command[] {
  if (isDetour) return keyCommands;
  const within = (command: Command, to: () => Snapshot | undefined): Command => ({
    ...command,
    isEnabled: (present) => isSameStory(present, to()) && command.isEnabled(present),
  });
  return [...keyCommands, within(undo, () => history().past.at(-1)), within(redo, () => history().future[0])];
}

type PresentedCommands = Pick<AppCommands, 'undo' | 'redo' | 'history'>;

const isSameStory = (now: Snapshot, then: Snapshot | undefined): boolean =>
  then?.view.mode === 'present' && then.map.origin === now.map.origin;
