import { ChevronDown } from 'lucide-react';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { PaneView } from '../../../view/viewState.ts';
import { paneOptions } from './paneOptions.ts';
import styles from './paneHead.module.css';

interface PanePickerProps {
  readonly pane: PaneView;
  /** What the closed list says. */
  readonly words: string;
}

/** What a pane shows, to choose from a list. */
export function PanePicker({ pane, words }: PanePickerProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const { groups, shown } = paneOptions(network, pane);
  return (
    <div className={styles.picker}>
      <span className={styles.picked} aria-hidden="true">
        <bdi className={styles.pickedText}>{words}</bdi>
        <ChevronDown size={14} />
      </span>
      <select
        className={styles.select}
        aria-label="Show in this pane"
        tabIndex={0}
        data-stop={`pick ${pane.id}`}
        value={shown.value}
        onChange={({ target: { value } }) => {
          const option = groups.flatMap(({ options }) => options).find((one) => one.value === value);
          if (option !== undefined) explorer.getState().commit(onView(option.change));
        }}
      >
        {shown.otherwise !== null && <option value={shown.value}>{shown.otherwise}</option>}
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
