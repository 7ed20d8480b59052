import { ChevronDown, X } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { capital } from '../../../analysis/words.ts';
import { facetsOf } from '../../../store/selectors.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { usePageBelow } from '../../../ui/usePageBelow.ts';
import type { ViewChange } from '../../../view/changes.ts';
import { clearFilters, focusOn, setWithdrawn } from '../../../view/changes.ts';
import { withdrawalWords } from '../../../view/paneWords.ts';
import { showWhatIf } from '../whatIf/whatIfStore.ts';
import type { ActiveFilter } from '../../../view/activeFilters.ts';
import { activeFilters } from '../../../view/activeFilters.ts';
import { focusWords } from '../../../view/focusWords.ts';
import styles from './chips.module.css';

/** Over the map: what is filtered, what is in focus and what is left out as a what-if, each with a way out, and one way out of all. Nothing when nothing is. */
export const FilterChips = memo(function FilterChips() {
  const store = useExplorerStore();
  const listId = useId();
  const network = useSnapshot(({ map }) => map.network);
  const { filter, focus, withdrawn, selection } = useSnapshot(firstPaneOf);
  const facets = useSnapshot(facetsOf);
  const isNarrow = usePageBelow(80);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const filters = activeFilters(filter, facets);
  const focused = focus === null ? [] : [{ key: 'focus', text: focusWords(network, focus), remove: focusOn(null) }];
  const left = withdrawn.map((ref) => ({
    key: `${ref.kind} ${ref.id}`,
    text: `What if: ${withdrawalWords(network, ref)}`,
    remove: setWithdrawn(withdrawn.filter((other) => other !== ref)),
    open: () => {
      showWhatIf(selection, true, true);
    },
  }));
  const chips: readonly Chip[] = [...filters, ...focused, ...left];
  if (chips.length === 0) return null;
  const isOpen = chosen ?? !isNarrow;
  const run = (change: ViewChange) => {
    store.getState().commit(onView(change));
  };
  return (
    <div role="group" aria-label="Filters that are on" className={styles.strip} data-over-map="">
      {isOpen && (
        <ul id={listId} className={styles.chips}>
          {chips.map(({ key, text, remove, open }) => (
            <li key={key} className={styles.chip}>
              {open === undefined ? (
                <bdi>{text}</bdi>
              ) : (
                <button type="button" className={styles.open} title="Show what breaks" onClick={open}>
                  <bdi>{text}</bdi>
                </button>
              )}
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
          {summary(filters.length, focus !== null, withdrawn.length > 0)}
          <ChevronDown className={styles.chevron} size={14} aria-hidden="true" />
        </button>
        <span className={styles.bar} aria-hidden="true" />
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            run((view) => setWithdrawn([])(focusOn(null)(clearFilters(view))));
          }}
        >
          Clear
        </button>
      </div>
    </div>
  );
});

/** A filter that is on, in words, and the change that takes it off. */
interface Chip extends ActiveFilter {
  /** Shows more of it. */
  readonly open?: () => void;
}

function summary(count: number, isFocused: boolean, isWhatIf: boolean): string {
  const parts = [
    ...(count === 0 ? [] : [count === 1 ? '1 filter on' : `${String(count)} filters on`]),
    ...(isFocused ? ['focus on'] : []),
    ...(isWhatIf ? ['what-if on'] : []),
  ];
  return capital(parts.join(', '));
}
