import { SlidersHorizontal } from 'lucide-react';
import { facetsOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { activeFilters } from '../../../view/activeFilters.ts';
import styles from './filtersButton.module.css';

interface FiltersButtonProps {
  /** Id of the panel with the filters. */
  readonly panelId: string;
  readonly isOpen: boolean;
  onClick(): void;
}

/** Opens the filters where there is no room for them beside the map, and says how many are on. */
export function FiltersButton({ panelId, isOpen, onClick }: FiltersButtonProps) {
  const { filter } = useSnapshot(firstPaneOf);
  const facets = useSnapshot(facetsOf);
  const count = activeFilters(filter, facets).length;
  return (
    <button
      type="button"
      className={`${controls.button ?? ''} ${styles.button ?? ''}`}
      aria-expanded={isOpen}
      aria-controls={panelId}
      data-on={count > 0 || undefined}
      onClick={onClick}
    >
      <SlidersHorizontal size={18} aria-hidden="true" />
      <span className={styles.label}>Filters</span>
      {count > 0 && (
        <span className={styles.count}>
          {count}
          <span className="visually-hidden"> on</span>
        </span>
      )}
    </button>
  );
}
