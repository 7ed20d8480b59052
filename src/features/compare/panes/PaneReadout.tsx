import { ArrowUpRight } from 'lucide-react';
import { asOfOf } from '../../../analysis/asOf.ts';
import { noFilter } from '../../../analysis/filter.ts';
import { tiesOf } from '../../../domain/involvement.ts';
import { refName } from '../../../analysis/refName.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { visibleIn } from '../../../store/selectors.ts';
import { onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useHover } from '../../../ui/HoverProvider.tsx';
import { openInExplore } from '../../../view/openInExplore.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { countsOfPane, undatedWords } from './paneCounts.ts';
import styles from './drawing.module.css';

interface PaneReadoutProps {
  readonly pane: PaneView;
  readonly visible: Network;
}

/** One line under a drawing: what the pointer rests on or what is selected, else how much is shown. */
export function PaneReadout({ pane, visible }: PaneReadoutProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const isLinked = useSnapshot(({ view }) => view.comparison.linked.hover);
  const hovered = useHover((hover) => (hover !== null && (isLinked || hover.from === pane.id) ? hover.ref : null));
  const [first, ...others] = pane.selection;
  const ref = hovered ?? first ?? null;
  if (ref === null) return <Counts pane={pane} visible={visible} />;
  const more = hovered === null && others.length > 0 ? ` and ${String(others.length)} more` : '';
  return (
    <p className={styles.readout}>
      <span className={styles.said}>
        <bdi>{refName(network, ref)}</bdi>
        <span>{aboutRef(visible, ref) + more}</span>
      </span>
      {hovered === null && (
        <button
          type="button"
          className={`${controls.icon ?? ''} ${styles.open ?? ''}`}
          tabIndex={-1}
          aria-label="Open in Explore"
          title="Open in Explore"
          onClick={() => {
            explorer.getState().commit(onView(openInExplore(network, pane, ref)));
          }}
        >
          <ArrowUpRight size={16} aria-hidden="true" />
        </button>
      )}
    </p>
  );
}

interface CountsProps {
  readonly pane: PaneView;
  readonly visible: Network;
}

function Counts({ pane, visible }: CountsProps) {
  const network = useSnapshot(({ map }) => map.network);
  const { years } = pane.filter;
  const undated = undatedWords(visible, asOfOf(pane.filter));
  const all = visibleIn(network, { ...pane, filter: { ...noFilter, years } });
  return (
    <p className={styles.readout}>
      <span className={styles.many}>{countsOfPane(visible, 'relationship', all) + undated}</span>
      <span className={styles.few} aria-hidden="true">
        {countsOfPane(visible, 'tie', all) + undated}
      </span>
    </p>
  );
}

/** What follows the name, which gives way to it where there is little room. */
function aboutRef(visible: Network, ref: EntityRef): string {
  if (ref.kind === 'relationship') return visible.relationships.has(ref.id) ? '' : ' is not here';
  if (ref.kind !== 'organisation') return '';
  if (!visible.organisations.has(ref.id)) return ' is not here';
  const ties = tiesOf(visible).get(ref.id) ?? [];
  const lines = ties.filter(({ kind }) => kind === 'accountability').length;
  return `: ${countedInFigures(ties.length, 'relationship')}${lines === 0 ? '' : `, ${String(lines)} of account`}`;
}
