import { useEffect } from 'react';
import { onView } from '../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { comparedPanes, openComparison } from '../../view/comparisonChanges.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import styles from './ComparePage.module.css';

/** Several parts of the map side by side, and in what they differ. */
export default function ComparePage() {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const view = useSnapshot((snapshot) => snapshot.view);
  useEffect(() => {
    explorer.getState().amend(onView(openComparison(network)));
  }, [explorer, network]);
  return (
    <div id="view" tabIndex={-1} className={styles.page}>
      {comparedPanes(view).map((pane) => (
        <section key={pane.id} aria-label={`Pane: ${paneTitle(network, pane)}`} />
      ))}
    </div>
  );
}
