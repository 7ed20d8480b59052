import type { ReactNode } from 'react';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { PaneView } from '../../../view/viewState.ts';
import { wayNames } from '../comparisonNews.ts';
import { comparedWords } from './comparedWords.ts';
import styles from './corner.module.css';
import panesStyles from './panes.module.css';

interface PaneCornerProps {
  readonly panes: readonly PaneView[];
  /** The names of the lanes. */
  readonly children: ReactNode;
}

/** What is compared, in a few words; below it what stands beside all panes. */
export function PaneCorner({ panes, children }: PaneCornerProps) {
  const network = useSnapshot(({ map }) => map.network);
  const { way } = useSnapshot(({ view }) => view.comparison);
  const { heading, below } = comparedWords(network, panes);
  return (
    <div className={panesStyles.corner}>
      <div className={styles.head} aria-hidden="true">
        <strong className={styles.title}>{heading}</strong>
        <span className={styles.below}>{below ?? wayNames[way]}</span>
      </div>
      {children}
    </div>
  );
}
