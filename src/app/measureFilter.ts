import { presentOf, type ExplorerStore } from '../store/explorerStore.ts';
import { firstPaneOf } from '../store/snapshot.ts';
import { startMeasure } from './timing.ts';

/** Measures each change of the filter from the click to the frame in which it has been painted. */
export function measureFilter(explorer: ExplorerStore): () => void {
  return explorer.subscribe(
    (state) => firstPaneOf(presentOf(state)).filter,
    () => {
      const end = startMeasure('filter');
      // The stage paints in the next frame; the one after it begins when that has been done.
      requestAnimationFrame(() => requestAnimationFrame(end));
    },
  );
}
