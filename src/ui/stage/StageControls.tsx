import { Crosshair, Maximize, Minus, Plus, SquareDashedMousePointer } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useState } from 'react';
import styles from './StageControls.module.css';

interface StageControlsProps {
  readonly ref: Ref<HTMLDivElement>;
  onZoom(direction: 'in' | 'out'): void;
  onFit(): void;
  /** Every drag on the map selects what lies in the area. */
  readonly isSelectingArea: boolean;
  onSelectArea(): void;
  /** The map moves under a fixed cross. */
  readonly isCrosshairOn: boolean;
  onCrosshair(): void;
}

/** Zoom in, zoom out, show all, the crosshair, select an area. One stop for Tab; arrow keys go from button to button. */
export function StageControls({
  ref,
  onZoom,
  onFit,
  isSelectingArea,
  onSelectArea,
  isCrosshairOn,
  onCrosshair,
}: StageControlsProps) {
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
    { label: 'Crosshair', icon: Crosshair, run: onCrosshair, isOn: isCrosshairOn },
    { label: 'Select an area', icon: SquareDashedMousePointer, run: onSelectArea, isOn: isSelectingArea },
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
      aria-label="Zoom and select"
      aria-orientation="vertical"
      className={styles.controls}
      onKeyDown={move}
    >
      {controls.map(({ label, icon: Icon, run, isOn }, index) => (
        <button
          key={label}
          type="button"
          className={styles.button}
          aria-label={label}
          title={label}
          aria-pressed={isOn}
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
