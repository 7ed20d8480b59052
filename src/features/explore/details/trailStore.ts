import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { EntityRef } from '../../../domain/ids.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf, selectionOf } from '../../../store/explorerStore.ts';
import type { Trail } from './trail.ts';
import { noTrail, visit } from './trail.ts';

const trails = new WeakMap<ExplorerStore, StoreApi<Trail>>();

/**
 * The trail of an explorer. Lives as long as its store, so that closing the panel does not forget where a reader was, and
 * starts anew with another map, whose ids mean other things.
 */
export function trailOf(explorer: ExplorerStore): StoreApi<Trail> {
  const known = trails.get(explorer);
  if (known !== undefined) return known;
  const trail = createStore<Trail>()(() => visitOnly(noTrail, selectionOf(explorer.getState())));
  explorer.subscribe((state, before) => {
    const start = presentOf(state).map.network === presentOf(before).map.network ? trail.getState() : noTrail;
    trail.setState(visitOnly(start, selectionOf(state)), true);
  });
  trails.set(explorer, trail);
  return trail;
}

/** Several things at once are not a place to come back to. */
function visitOnly(trail: Trail, selection: readonly EntityRef[]): Trail {
  const [only, ...others] = selection;
  return only === undefined || others.length > 0 ? trail : visit(trail, only);
}
