import { listWords } from '../../analysis/words.ts';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { worldIn } from '../../store/selectors.ts';
import { isTargetThere, paneTitle } from '../../view/paneTitle.ts';
import type { PaneView } from '../../view/viewState.ts';
import styles from './ComparePage.module.css';
import { paneLetter } from './comparisonNews.ts';

interface ComparedInWordsProps {
  readonly panes: readonly PaneView[];
}

/** What is compared, for people who listen; and for everybody when nobody takes part in two of the panes. */
export function ComparedInWords({ panes }: ComparedInWordsProps) {
  const network = useSnapshot(({ map }) => map.network);
  const titles = panes.map((pane, place) => `${paneLetter(place)} ${paneTitle(network, pane)}`);
  const ids = panes.flatMap((pane) => [...worldIn(network, pane).organisations.keys()]);
  const isApart =
    new Set(ids).size === ids.length && ids.length > 0 && panes.every((pane) => isTargetThere(network, pane));
  return (
    <>
      <h2 className="visually-hidden">Compared: {listWords(titles)}</h2>
      {isApart && (
        <p className={styles.note}>No organisation takes part in two of these, so they are set side by side by role.</p>
      )}
    </>
  );
}
