import { facetsOf, visibleIn, visibleOf } from '../../../store/selectors.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorer, useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { NothingMatchesPicture } from '../../../ui/states/pictures.tsx';
import { StateCard } from '../../../ui/states/StateCard.tsx';
import type { ViewChange } from '../../../view/changes.ts';
import { clearFilters, focusOn } from '../../../view/changes.ts';
import type { ActiveFilter } from '../../../view/activeFilters.ts';
import { activeFilters } from '../../../view/activeFilters.ts';

/** Whether filters or focus leave nothing of a map that has something. */
export const matchesNothing = (snapshot: Snapshot): boolean =>
  snapshot.map.network.organisations.size > 0 && visibleOf(snapshot).organisations.size === 0;

/** Says which filters leave nothing together, and takes off the one that gives most back. */
export function NothingMatches() {
  const explorer = useExplorerStore();
  const snapshot = useSnapshot((present) => present);
  if (!matchesNothing(snapshot)) return null;
  const filters = inTheWay(snapshot);
  const best = filterToRemove(snapshot, filters);
  const run = (change: ViewChange) => () => {
    explorer.getState().commit(onView(change));
  };
  return (
    <StateCard
      picture={<NothingMatchesPicture />}
      title="Nothing matches"
      actions={
        <>
          {best !== null && (
            <button type="button" className={controls.button} onClick={run(best.remove)}>
              Remove “{best.text}”
            </button>
          )}
          <UndoLastFilter />
          {(best === null || filters.length > 1) && (
            <button
              type="button"
              className={best === null ? controls.button : controls.link}
              onClick={run((view) => focusOn(null)(clearFilters(view)))}
            >
              Clear all filters
            </button>
          )}
        </>
      }
    >
      <p>{explanation(filters, best)}</p>
    </StateCard>
  );
}

/** Offered where the step before showed something: then that step is what emptied the map. */
function UndoLastFilter() {
  const undo = useExplorer((state) => state.undo);
  const isUndoneByOneStep = useExplorer(({ history: { past, present } }) => {
    const before = past.at(-1);
    return before?.map.network === present.map.network && !matchesNothing(before);
  });
  if (!isUndoneByOneStep) return null;
  return (
    <button type="button" className={controls.link} onClick={undo}>
      Undo the last filter
    </button>
  );
}

/** The focus leaves out as a filter does, so it is named with them. */
function inTheWay(snapshot: Snapshot): readonly ActiveFilter[] {
  const { filter, focus } = firstPaneOf(snapshot);
  const filters = activeFilters(filter, facetsOf(snapshot));
  return focus === null ? filters : [...filters, { key: 'focus', text: 'Focus', remove: focusOn(null) }];
}

/** The filter without which most organisations are shown; null when no single one brings any back. */
function filterToRemove(snapshot: Snapshot, filters: readonly ActiveFilter[]): ActiveFilter | null {
  let best: ActiveFilter | null = null;
  let most = 0;
  for (const filter of filters) {
    const [pane] = filter.remove(snapshot.view).panes;
    const count = visibleIn(snapshot.map.network, pane).organisations.size;
    if (count > most) [best, most] = [filter, count];
  }
  return best;
}

function explanation(filters: readonly ActiveFilter[], best: ActiveFilter | null): string {
  const names = filters.map(({ text }) => `“${text}”`);
  if (names.length === 1) return `No organisation is left by the filter ${names[0] ?? ''}. Remove it to see more.`;
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  const advice = best === null ? 'Clear them to see more.' : 'Remove one filter to see more.';
  return `No organisation passes ${all} together. ${advice}`;
}
