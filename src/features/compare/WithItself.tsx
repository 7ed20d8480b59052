import { onView } from '../../store/snapshot.ts';
import controls from '../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { paneTitle, targetTitle } from '../../view/paneTitle.ts';
import type { PaneView } from '../../view/viewState.ts';
import styles from './ComparePage.module.css';
import { againstItself } from './panes/paneOptions.ts';

interface WithItselfProps {
  readonly panes: readonly PaneView[];
}

/** Where all panes show the very same: what else the last of them can show, a press away. */
export function WithItself({ panes }: WithItselfProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const titles = panes.map((pane) => paneTitle(network, pane));
  const last = panes.at(-1);
  if (last === undefined || new Set(titles).size > 1) return null;
  const options = againstItself(network, last);
  return (
    <div className={styles.card} data-card="">
      <p>
        <strong>Compare {targetTitle(network, last)} with itself.</strong> The panes show the same now.{' '}
        {options.length === 0
          ? 'No years are recorded of it, and nobody leads it: choose something else in the list of a pane.'
          : 'Set it beside another year, or beside what it would be like without somebody; the list of each pane has more of both.'}
      </p>
      {options.map(({ value, label, change }) => (
        <button
          key={value}
          type="button"
          className={controls.button}
          data-stop={`against ${value}`}
          onClick={() => {
            explorer.getState().commit(onView(change));
          }}
        >
          {`Compare ${insideSentence(label)}`}
        </button>
      ))}
    </div>
  );
}

/** "In 2015" becomes "with it in 2015", "Without the council" "with it without the council". */
const insideSentence = (label: string): string => `with it ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
