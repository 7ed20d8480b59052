import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { paneTitle, targetTitle } from '../../view/paneTitle.ts';
import type { PaneView } from '../../view/viewState.ts';
import styles from './ComparePage.module.css';

interface WithItselfProps {
  readonly panes: readonly PaneView[];
}

/** Where two panes show the very same, what else there is to set against it. */
export function WithItself({ panes }: WithItselfProps) {
  const network = useSnapshot(({ map }) => map.network);
  const titles = panes.map((pane) => paneTitle(network, pane));
  const [first] = panes;
  if (first === undefined || new Set(titles).size > 1) return null;
  return (
    <p className={styles.note} data-card="">
      <strong>Compare {targetTitle(network, first)} with itself.</strong> Both panes show the same now. Choose another
      year in the list of one of them, or what it would be like without somebody.
    </p>
  );
}
