import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { countsOf, facetsOf } from '../../../store/selectors.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { clearFilters } from '../../../view/changes.ts';
import { activeFilters } from '../../../view/activeFilters.ts';
import styles from './filterSheet.module.css';

/** Under the filters where they cover the map: what they leave, and the way back to it. */
export function FilterSheetFooter({ onClose }: { readonly onClose: () => void }) {
  const store = useExplorerStore();
  const { organisations } = useSnapshot(countsOf);
  const { filter } = useSnapshot(firstPaneOf);
  const facets = useSnapshot(facetsOf);
  const isAnyOn = activeFilters(filter, facets).length > 0;
  return (
    <div className={styles.footer}>
      <button
        type="button"
        className={controls.button}
        aria-disabled={!isAnyOn}
        onClick={() => {
          if (isAnyOn) store.getState().commit(onView(clearFilters));
        }}
      >
        Clear filters
      </button>
      <button type="button" className={controls.primary} onClick={onClose}>
        Show {organisations.shown} {organisations.shown === 1 ? 'organisation' : 'organisations'}
      </button>
    </div>
  );
}
