import type { Snapshot } from '../../store/snapshot.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import type { Command } from '../../ui/command.ts';
import type { MapKey } from '../../ui/stage/keys.ts';
import { askMap } from '../../ui/stage/mapHandle.ts';

const isOnGraph = (snapshot: Snapshot): boolean => firstPaneOf(snapshot).tab === 'graph';

const ask = (id: string, label: string, key: MapKey, more: Partial<Command> = {}): Command => ({
  id,
  label,
  keys: null,
  group: 'walk',
  isEnabled: isOnGraph,
  whyNot: 'Show the graph first',
  ...more,
  run: () => {
    askMap(key);
  },
});

/** What the keys of the map do, for people who speak, point, or have switched those keys off. */
export const mapCommands: readonly Command[] = [
  ask('zoom-in', 'Zoom in', { type: 'zoom', direction: 'in' }, { group: 'show' }),
  ask('zoom-out', 'Zoom out', { type: 'zoom', direction: 'out' }, { group: 'show' }),
  ask(
    'crosshair',
    'Switch the crosshair on or off',
    { type: 'crosshair' },
    { group: 'show', also: 'camera mode switch cross move map under' },
  ),
  ask('go-linked', 'Go to a linked organisation', { type: 'linked' }, { also: 'neighbour' }),
  ask('next-relationship', 'Go to the next relationship', { type: 'relationship', step: 1 }),
  ask('previous-relationship', 'Go to the previous relationship', { type: 'relationship', step: -1 }),
  ask('next-group', 'Go to the next group', { type: 'group', step: 1 }, { also: 'model sector' }),
  ask('previous-group', 'Go to the previous group', { type: 'group', step: -1 }, { also: 'model sector' }),
  ask('walk-back', 'Go back along your way', { type: 'back' }),
  ask('open-details', 'Open the details of the organisation', { type: 'open' }),
  ask('move-organisation', 'Move the organisation', { type: 'move' }, { also: 'drag pin place' }),
];
