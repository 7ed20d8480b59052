import { Maximize, Minus, Plus } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useState } from 'react';
import styles from './StageControls.module.css';

interface StageControlsProps {
  readonly ref: Ref<HTMLDivElement>;
  onZoom(direction: 'in' | 'out'): void;
  onFit(): void;
}

/** Zoom in, zoom out, show all. One stop for Tab; arrow keys go from button to button. */
export function StageControls({ ref, onZoom, onFit }: StageControlsProps) {
  const [stop, setStop] = useState(0);
  const controls = [
    {
      label: 'Zoom in',
      icon: Plus,
      run: () => {
        onZoom('in');
      },
    },
    {
      label: 'Zoom out',
      icon: Minus,
      run: () => {
        onZoom('out');
      },
    },
    { label: 'Show the whole map', icon: Maximize, run: onFit },
  ];
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step =
      event.key === 'ArrowDown' || event.key === 'ArrowRight'
        ? 1
        : event.key === 'ArrowUp' || event.key === 'ArrowLeft'
          ? -1
          : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (stop + step + controls.length) % controls.length;
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={ref}
      role="toolbar"
      data-over-map=""
      aria-label="Zoom"
      aria-orientation="vertical"
      className={styles.controls}
      onKeyDown={move}
    >
      {controls.map(({ label, icon: Icon, run }, index) => (
        <button
          key={label}
          type="button"
          className={styles.button}
          aria-label={label}
          title={label}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => {
            setStop(index);
          }}
          onClick={run}
        >
          <Icon size={18} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
