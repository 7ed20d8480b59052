import { worldIn } from '../../../store/selectors.ts';
import { onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { AudienceSample, TieSample } from '../../../ui/legend/LineSample.tsx';
import { useArrowFocus } from '../../../ui/useArrowFocus.ts';
import { clearFilters, setYears } from '../../../view/changes.ts';
import { inLinkedPanes } from '../../../view/comparisonChanges.ts';
import { paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';
import styles from './legend.module.css';
import type { LegendRow } from './legendRows.ts';
import { isRowOn, legendRows, toggleRow } from './legendRows.ts';

interface CompareLegendProps {
  readonly panes: readonly PaneView[];
  /** The pane that is filtered while filters are not linked. */
  readonly active: PaneView;
  /** Whether lines are drawn as their samples show them. */
  readonly hasSamples: boolean;
}

/** What the lines mean, as buttons that hide and show them. */
export function CompareLegend({ panes, active, hasSamples }: CompareLegendProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const isLinked = useSnapshot(({ view }) => view.comparison.linked.filters);
  const worlds = panes.map((pane) => worldIn(network, pane));
  const rows = legendRows(network, worlds);
  const { filter } = active;
  const isFiltered = Object.keys(filter.off).length > 0 || filter.membersOnly || !filter.keepUndated;
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(rows.length + (isFiltered ? 1 : 0), 0);
  const commit = (change: ReturnType<typeof toggleRow>) => {
    explorer.getState().commit(onView(inLinkedPanes(active.id, 'filters', change)));
  };
  if (rows.length === 0) return null;
  return (
    <div className={styles.legend}>
      <p className={styles.heading} id="compare-legend">
        {hasSamples ? 'Accountable to' : 'Lines to'}
        {!isLinked && <span className={styles.where}> in {paneTitle(network, active)}</span>}
      </p>
      <div
        ref={container}
        role="toolbar"
        aria-labelledby="compare-legend"
        className={styles.rows}
        onKeyDown={onKeyDown}
      >
        {rows.map((row, index) => (
          <button
            key={row.label}
            type="button"
            className={styles.row}
            aria-pressed={isRowOn(row, filter)}
            tabIndex={tabIndexOf(index)}
            data-stop={`legend ${row.label}`}
            onClick={() => {
              commit(toggleRow(row, filter));
            }}
          >
            {hasSamples && sampleOf(row)}
            <span className={styles.label}>{row.label}</span>
          </button>
        ))}
        {isFiltered && (
          <button
            type="button"
            className={controls.link}
            tabIndex={tabIndexOf(rows.length)}
            data-stop="legend"
            onClick={() => {
              // The year is chosen pane by pane and stays.
              commit((view) => {
                const { from, to } = view.panes[0].filter.years;
                return setYears(from, to)(clearFilters(view));
              });
            }}
          >
            Show all lines
          </button>
        )}
      </div>
    </div>
  );
}

const sampleOf = ({ audience }: LegendRow) =>
  audience === undefined ? <TieSample isUndirected={false} /> : <AudienceSample audience={audience} />;
