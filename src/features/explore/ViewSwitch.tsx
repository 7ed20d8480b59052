import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import type { ArrangementName, Tab } from '../../view/viewState.ts';
import styles from './ViewSwitch.module.css';

interface ViewSwitchProps {
  readonly arrangement: ArrangementName;
  readonly tab: Tab;
  /** The element that shows the selected tab's content. */
  readonly panelId: string;
  onArrange(arrangement: ArrangementName): void;
  onShow(tab: Tab): void;
}

const arrangements = [
  { id: 'network', label: 'Network' },
  { id: 'lines', label: 'Lines of accountability' },
] as const satisfies readonly { readonly id: ArrangementName; readonly label: string }[];

export const viewTabs = [
  { id: 'graph', label: 'Graph' },
  { id: 'table', label: 'Table' },
  { id: 'sentences', label: 'Sentences' },
] as const satisfies readonly { readonly id: Tab; readonly label: string }[];

const count = arrangements.length + viewTabs.length;

/**
 * How the map is arranged and whether it is drawn, listed or told: two groups that are one stop for Tab. Arrow keys go through both.
 * A tab is chosen by going to it; another arrangement, which is another picture, only when it is asked for.
 */
export function ViewSwitch({ arrangement, tab, panelId, onArrange, onShow }: ViewSwitchProps) {
  const container = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const current = moved ?? arrangements.length + viewTabs.findIndex(({ id }) => id === tab);
  const tabIndexOf = (index: number) => (index === current ? 0 : -1);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const index = (to + count) % count;
    const next = viewTabs[index - arrangements.length];
    setMoved(index);
    if (next !== undefined) onShow(next.id);
    container.current?.querySelectorAll('button')[index]?.focus();
  };

  return (
    <div
      ref={container}
      className={styles.switch}
      role="presentation"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setMoved(null);
      }}
    >
      <div role="radiogroup" aria-label="Arrangement" className={styles.list}>
        {arrangements.map(({ id, label }, index) => (
          <button
            key={id}
            type="button"
            role="radio"
            className={styles.tab}
            aria-checked={id === arrangement}
            tabIndex={tabIndexOf(index)}
            onClick={() => {
              onArrange(id);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tablist" aria-label="View" className={styles.list}>
        {viewTabs.map(({ id, label }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={id === tab}
            aria-controls={panelId}
            tabIndex={tabIndexOf(arrangements.length + index)}
            onClick={() => {
              onShow(id);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
