import type { ExplorerStore } from './explorerStore.ts';
import type { OpenMap, Origin, Snapshot } from './snapshot.ts';

/**
 * Changes what a map is called or where it is kept, in the present and in every step that undo and redo know: such a change is
 * nothing a reader did, so it is no step.
 *
 * @param origin - The value itself: other openings of the same file are left alone.
 */
export function relabel(explorer: ExplorerStore, origin: Origin, change: (map: OpenMap) => OpenMap): void {
  const changed = new Map<OpenMap, OpenMap>();
  const inStep = (step: Snapshot): Snapshot => {
    if (step.map.origin !== origin) return step;
    const map = changed.get(step.map) ?? change(step.map);
    changed.set(step.map, map);
    return { ...step, map };
  };
  explorer.setState(({ history: { past, present, future } }) => ({
    history: { past: past.map(inStep), present: inStep(present), future: future.map(inStep) },
  }));
}

/** The map under another title. */
export function retitled(map: OpenMap, title: string): OpenMap {
  const { document, network } = map;
  return {
    ...map,
    document: { ...document, title },
    network: { ...network, about: { ...network.about, title } },
  };
}
