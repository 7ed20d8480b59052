import { undatedCount, yearExtent, yearHistogram } from '../../../analysis/years.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { setEnded, setKeepUndated } from '../../../view/changes.ts';
import type { Fold } from './FilterGroup.tsx';
import { FilterGroup, headingRow } from './FilterGroup.tsx';
import { Switch } from './Switch.tsx';
import { YearHistogram } from './YearHistogram.tsx';
import { YearSliders } from './YearSliders.tsx';
import { YearsPlayButton } from './YearsPlayButton.tsx';
import styles from './filters.module.css';
import yearStyles from './years.module.css';

interface YearsGroupProps {
  readonly fold: Fold | null;
}

/** The years in which a fact held: two handles on one track under a small histogram. */
export function YearsGroup({ fold }: YearsGroupProps) {
  const store = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const { filter, ended } = useSnapshot(firstPaneOf);
  const { years, keepUndated } = filter;
  const extent = yearExtent(network);
  // One year alone is not played.
  const canPlay = extent !== null && extent.from < extent.to;
  const roving = useRovingRows([...(canPlay ? [headingRow] : []), 'undated', 'ended']);
  if (extent === null)
    return (
      <FilterGroup name="Active in" fold={fold}>
        <p className={styles.footnote}>No dates are recorded.</p>
      </FilterGroup>
    );
  const clamp = (year: number) => Math.min(extent.to, Math.max(extent.from, year));
  const from = clamp(years.from ?? extent.from);
  const to = clamp(years.to ?? extent.to);
  const undated = undatedCount(network);
  return (
    <FilterGroup
      name="Active in"
      fold={fold}
      roving={roving}
      aside={
        <span className={yearStyles.span}>
          {from === to ? from : `${String(from)} to ${String(to)}`}
          <YearsPlayButton extent={extent} shown={{ from, to }} stop={roving.main(headingRow)} />
        </span>
      }
    >
      <YearHistogram bars={yearHistogram(network)} from={from} to={to} />
      <YearSliders extent={extent} from={from} to={to} />
      <Switch
        label="Keep undated facts"
        note={`${String(undated)} undated`}
        isOn={keepUndated}
        stop={roving.main('undated')}
        onChange={(isOn) => {
          store.getState().commit(onView(setKeepUndated(isOn)));
        }}
      />
      <Switch
        label="Show what had ended"
        note={from === extent.from ? 'before “From”' : `before ${String(from)}`}
        isOn={ended === 'ghost'}
        stop={roving.main('ended')}
        onChange={(isOn) => {
          store.getState().commit(onView(setEnded(isOn ? 'ghost' : 'hide')));
        }}
      />
    </FilterGroup>
  );
}
