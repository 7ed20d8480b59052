import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
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
  const list = useRef<HTMLDivElement>(null);

  const step = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    const tab = tabs[index];
    if (tab === undefined) return;
    onSelect(tab.id);
    list.current?.querySelectorAll('button')[index]?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={label} tabIndex={-1} className={styles.list} onKeyDown={step}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={tab.id === selected}
          aria-controls={panelId}
          tabIndex={tab.id === selected ? 0 : -1}
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
