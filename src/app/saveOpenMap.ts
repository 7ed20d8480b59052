import { saveCopy } from '../features/maps/saveCopy.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { presentOf } from '../store/explorerStore.ts';
import type { Keeping } from './keeping.ts';

/** Saves the open map as a file; work that is in a file needs no reminder. */
export function saveOpenMap(keeping: Keeping, explorer: ExplorerStore): void {
  saveCopy(presentOf(explorer.getState()));
  keeping.copied();
}
