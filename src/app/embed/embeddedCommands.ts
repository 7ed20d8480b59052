import { exploreCommands } from '../../features/explore/commands.ts';
import type { Network } from '../../domain/network.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import type { Command, CommandGroup } from '../../ui/command.ts';
import { keyCommands } from '../keyCommands.ts';

/** Of Explore, what needs none of its panels. */
const groups: readonly (CommandGroup | undefined)[] = ['show', 'selection', 'walk'];

/** What keys do in a frame. */
export const embeddedCommands = (explorer: ExplorerStore, network: Network): readonly Command[] => [
  ...exploreCommands(explorer, network).filter(({ group }) => groups.includes(group)),
  ...keyCommands,
];
