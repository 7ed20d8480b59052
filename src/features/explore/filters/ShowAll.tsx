import type { FacetId } from '../../../analysis/filter.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { showAllTerms } from '../../../view/changes.ts';
import { headingRow } from './FilterGroup.tsx';
import styles from './filters.module.css';

interface ShowAllProps {
  readonly facets: readonly FacetId[];
  readonly name: string;
  readonly roving: RovingRows;
}

/** Switches a whole group on again, in one step. */
export function ShowAll({ facets, name, roving }: ShowAllProps) {
  const store = useExplorerStore();
  const showAll = () => {
    store.getState().commit(onView((view) => facets.reduce((next, facet) => showAllTerms(facet)(next), view)));
  };
  return (
    <button
      type="button"
      className={styles.textButton}
      aria-label={`Show all: ${name}`}
      onClick={showAll}
      {...roving.side(headingRow)}
    >
      Show all
    </button>
  );
}
