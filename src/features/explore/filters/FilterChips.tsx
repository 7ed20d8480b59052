import { ChevronDown, X } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { facetsOf } from '../../../store/selectors.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { usePageBelow } from '../../../ui/usePageBelow.ts';
import type { ViewChange } from '../../../view/changes.ts';
import { clearFilters, focusOn } from '../../../view/changes.ts';
import { activeFilters } from './activeFilters.ts';
import { focusWords } from './focusWords.ts';
import styles from './chips.module.css';

/** Over the map: what is filtered and what is in focus, each with a way out, and one way out of all. Nothing when nothing is. */
export const FilterChips = memo(function FilterChips() {
  const store = useExplorerStore();
  const listId = useId();
  const network = useSnapshot(({ map }) => map.network);
  const { filter, focus } = useSnapshot(firstPaneOf);
  const facets = useSnapshot(facetsOf);
  const isNarrow = usePageBelow(80);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const filters = activeFilters(filter, facets);
  const focused = focus === null ? [] : [{ key: 'focus', text: focusWords(network, focus), remove: focusOn(null) }];
  const chips = [...filters, ...focused];
  if (chips.length === 0) return null;
  const isOpen = chosen ?? !isNarrow;
  const run = (change: ViewChange) => {
    store.getState().commit(onView(change));
  };
  return (
    <div role="group" aria-label="Filters that are on" className={styles.strip}>
      {isOpen && (
        <ul id={listId} className={styles.chips}>
          {chips.map(({ key, text, remove }) => (
            <li key={key} className={styles.chip}>
              <bdi>{text}</bdi>
              <button
                type="button"
                className={styles.remove}
                aria-label={`Remove ${text}`}
                onClick={() => {
                  run(remove);
                }}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.pill}>
        <button
          type="button"
          className={styles.summary}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => {
            setChosen(!isOpen);
          }}
        >
          {summary(filters.length, focus !== null)}
          <ChevronDown className={styles.chevron} size={14} aria-hidden="true" />
        </button>
        <span className={styles.bar} aria-hidden="true" />
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            run((view) => focusOn(null)(clearFilters(view)));
          }}
        >
          Clear
        </button>
      </div>
    </div>
  );
});

function summary(count: number, isFocused: boolean): string {
  const filters = count === 1 ? '1 filter on' : `${String(count)} filters on`;
  if (!isFocused) return filters;
  return count === 0 ? 'Focus on' : `${filters}, focus on`;
}
