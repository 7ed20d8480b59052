import { onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { changeComparison, comparedPanes } from '../../../view/comparisonChanges.ts';
import { paneTitle } from '../../../view/paneTitle.ts';
import type { PaneId } from '../../../view/viewState.ts';
import styles from './head.module.css';
import type { Pair } from './usePair.ts';

/** Which pane is A and which is B; of more than two, the choice of them. */
export function PairHead({ pair: { network, a, b } }: { readonly pair: Pair }) {
  const explorer = useExplorerStore();
  const view = useSnapshot((snapshot) => snapshot.view);
  const titled = comparedPanes(view).map((pane, index) => ({
    id: pane.id,
    title: `${String(index + 1)}. ${paneTitle(network, pane)}`,
  }));
  const choose = (letter: 'A' | 'B', id: PaneId) => {
    const [inA, inB] = letter === 'A' ? [id, b.pane.id] : [a.pane.id, id];
    // Whoever is chosen for both changes places with the other.
    const swapped = letter === 'A' ? ([id, a.pane.id] as const) : ([b.pane.id, id] as const);
    explorer.getState().commit(onView(changeComparison({ pair: inA === inB ? swapped : [inA, inB] })));
  };
  return (
    <div className={styles.head} role="group" aria-label="The two that are compared">
      {[a, b].map(({ letter, pane, title }) => (
        <div key={letter} className={styles.side} data-side={letter.toLowerCase()}>
          {titled.length > 2 && (
            <span className={styles.with} aria-hidden="true">
              {letter === 'A' ? 'Compare' : 'with'}
            </span>
          )}
          <span className={styles.letter} aria-hidden="true">
            {letter}
          </span>
          {titled.length > 2 ? (
            <select
              className={`${controls.button ?? ''} ${styles.select ?? ''}`}
              aria-label={letter === 'A' ? 'Compare A' : 'with B'}
              value={pane.id}
              onChange={({ target }) => {
                choose(letter, target.value as PaneId);
              }}
            >
              {titled.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.title}
                </option>
              ))}
            </select>
          ) : (
            <span className={styles.title}>
              <span className="visually-hidden">{`${letter}: `}</span>
              <bdi>{title}</bdi>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
