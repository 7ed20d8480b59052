import { Grid2x2, Plus, ArrowLeftRight } from 'lucide-react';
import type { Ref } from 'react';
import { onView } from '../../../store/snapshot.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useArrowFocus } from '../../../ui/useArrowFocus.ts';
import type { ViewChange } from '../../../view/changes.ts';
import {
  addPane,
  changeComparison,
  comparedPanes,
  mostCompared,
  nextTarget,
  swapPanes,
  toggleAllLinks,
  toggleWall,
} from '../../../view/comparisonChanges.ts';
import type { ComparisonWay } from '../../../view/viewState.ts';
import { comparisonWays, paneLinks } from '../../../view/viewState.ts';
import { wayNames } from '../comparisonNews.ts';
import { BarButton } from './BarButton.tsx';
import { LinkIcon, LinkChoices } from './LinkChoices.tsx';
import styles from './toolbar.module.css';

const seatNames = { roles: 'Role by role', network: 'Network' } as const;
const buttonCount = 5;

interface CompareToolbarProps {
  /** The bar stays above what is scrolled, so what stays below it must know its height. */
  readonly ref: Ref<HTMLDivElement>;
}

/** How panes are set against each other, and how many there are. */
export function CompareToolbar({ ref }: CompareToolbarProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const { way, seats, linked, wall } = useSnapshot(({ view }) => view.comparison);
  const isFull = useSnapshot(({ view }) => comparedPanes(view).length >= mostCompared);
  const commit = (change: ViewChange) => {
    explorer.getState().commit(onView(change));
  };
  const whyNoPanes = wall === null ? null : 'The wall has no panes; leave it first';
  const whyNoMore = whyNoPanes ?? (isFull ? 'Four panes at most; the wall shows every collaboration' : null);
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(
    buttonCount,
    [whyNoMore, whyNoPanes, null].indexOf(null),
  );
  return (
    <div ref={ref} className={styles.bar}>
      <div className={styles.choices}>
        <Choice<ComparisonWay>
          name="Comparison view"
          options={comparisonWays.map((value) => ({ value, label: wayNames[value], name: wayNames[value] }))}
          value={wall === null ? way : null}
          onChange={(next) => {
            commit(changeComparison({ way: next, wall: null }));
          }}
        />
        <Choice<'roles' | 'network'>
          name="Arrangement"
          options={(['roles', 'network'] as const).map((value) => ({
            value,
            label: seatNames[value],
            name: seatNames[value],
          }))}
          value={wall === null ? seats : null}
          onChange={(next) => {
            commit(changeComparison({ seats: next, wall: null }));
          }}
        />
      </div>
      <div ref={container} role="toolbar" aria-label="Panes" className={styles.buttons} onKeyDown={onKeyDown}>
        <BarButton
          stop="add"
          tabIndex={tabIndexOf(0)}
          whyNot={whyNoMore}
          onPress={() => {
            commit((view) => addPane(nextTarget(network, comparedPanes(view)))(view));
          }}
        >
          <Plus size={16} aria-hidden="true" />
          Add pane
        </BarButton>
        <BarButton
          stop="swap"
          tabIndex={tabIndexOf(1)}
          whyNot={whyNoPanes}
          onPress={() => {
            commit(swapPanes);
          }}
        >
          <ArrowLeftRight size={16} aria-hidden="true" />
          Swap
        </BarButton>
        <div className={styles.linking}>
          <BarButton
            stop="link"
            tabIndex={tabIndexOf(2)}
            isPressed={paneLinks.every((link) => linked[link])}
            onPress={() => {
              commit(toggleAllLinks);
            }}
          >
            <LinkIcon isLinked={paneLinks.some((link) => linked[link])} />
            Link views
          </BarButton>
          <LinkChoices linked={linked} tabIndex={tabIndexOf(3)} />
        </div>
        <BarButton
          stop="wall"
          tabIndex={tabIndexOf(4)}
          isPressed={wall !== null}
          onPress={() => {
            commit(toggleWall);
          }}
        >
          <Grid2x2 size={16} aria-hidden="true" />
          Wall
        </BarButton>
      </div>
    </div>
  );
}
