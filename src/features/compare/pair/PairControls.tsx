import { Maximize, Minus, Plus } from 'lucide-react';
import type { Ref } from 'react';
import { useArrowFocus } from '../../../ui/useArrowFocus.ts';
import styles from './drawing.module.css';

interface PairControlsProps {
  readonly ref: Ref<HTMLDivElement>;
  onZoom(direction: 'in' | 'out'): void;
  onFit(): void;
}

/** Zoom in, zoom out, show all: for the drawing of two panes. One stop for Tab. */
export function PairControls({ ref, onZoom, onFit }: PairControlsProps) {
  const buttons = [
    { label: 'Zoom in', icon: Plus, run: () => onZoom('in') },
    { label: 'Zoom out', icon: Minus, run: () => onZoom('out') },
    { label: 'Show all of both', icon: Maximize, run: onFit },
  ];
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(buttons.length, 0);
  return (
    <div ref={ref} className={styles.controls} data-over-map="">
      <div ref={container} role="toolbar" aria-label="Zoom" className={styles.buttons} onKeyDown={onKeyDown}>
        {buttons.map(({ label, icon: Icon, run }, index) => (
          <button
            key={label}
            type="button"
            className={styles.control}
            aria-label={label}
            title={label}
            tabIndex={tabIndexOf(index)}
            onClick={run}
          >
            <Icon size={16} aria-hidden="true" />
          </button>
        ))}
      </div>
    </div>
  );
}
