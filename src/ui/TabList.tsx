import { useArrowFocus } from './useArrowFocus.ts';
import styles from './TabList.module.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface TabListProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  /** The element that shows the selected tab's content. */
  readonly panelId: string;
  readonly onSelect: (id: Id) => void;
}

/** Tabs after the ARIA pattern: one stop for Tab, arrows between them, the choice follows the arrows. */
export function TabList<Id extends string>({ label, tabs, selected, panelId, onSelect }: TabListProps<Id>) {
  const at = tabs.findIndex(({ id }) => id === selected);
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(tabs.length, at, (index) => {
    const tab = tabs[index];
    if (tab !== undefined) onSelect(tab.id);
  });

  return (
    <div ref={container} role="tablist" aria-label={label} tabIndex={-1} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={tab.id === selected}
          aria-controls={panelId}
          tabIndex={tabIndexOf(index)}
          onClick={() => {
            onSelect(tab.id);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
