import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { PaneView } from '../../../view/viewState.ts';
import { comparedWords } from './comparedWords.ts';
import styles from './panes.module.css';

interface PaneCornerProps {
  readonly panes: readonly PaneView[];
  readonly hasDrawings: boolean;
}

/** What is compared, in a few words, and the names of the lanes that run through all panes. */
export function PaneCorner({ panes, hasDrawings }: PaneCornerProps) {
  const network = useSnapshot(({ map }) => map.network);
  const { heading, below } = comparedWords(network, panes);
  return (
    <div className={styles.corner}>
      <div className={styles.cornerHead} aria-hidden="true">
        <strong className={styles.cornerTitle}>{heading}</strong>
        <span className={styles.cornerBelow}>{below}</span>
      </div>
      {hasDrawings && <div className={styles.lanes} />}
    </div>
  );
}
