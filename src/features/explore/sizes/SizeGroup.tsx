import { useId } from 'react';
import type { SizeBy } from '../../../analysis/sizeMeasures.ts';
import { sizeLabels, sizeMeasures } from '../../../analysis/sizeMeasures.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { setSizeBy } from '../../../view/changes.ts';
import type { Fold } from '../filters/FilterGroup.tsx';
import { FilterGroup } from '../filters/FilterGroup.tsx';
import { SizeLegend } from './SizeLegend.tsx';
import styles from './sizes.module.css';

interface SizeGroupProps {
  readonly fold: Fold | null;
}

/** What the size of a shape stands for, and how to read it. */
export default function SizeGroup({ fold }: SizeGroupProps) {
  const store = useExplorerStore();
  const sizeBy = useSnapshot((snapshot) => firstPaneOf(snapshot).sizeBy);
  const id = useId();
  return (
    <FilterGroup name="Size of shapes" fold={fold}>
      <div className={styles.choice}>
        <label htmlFor={id}>Size by</label>
        <select
          id={id}
          className={styles.select}
          value={sizeBy}
          onChange={({ target }) => {
            const by = target.value as SizeBy;
            const { commit, announce } = store.getState();
            commit(onView(setSizeBy(by)));
            announce(`Size by: ${sizeLabels[by]}`);
          }}
        >
          {sizeMeasures.map((by) => (
            <option key={by} value={by}>
              {sizeLabels[by]}
            </option>
          ))}
        </select>
      </div>
      <SizeLegend by={sizeBy} />
    </FilterGroup>
  );
}
