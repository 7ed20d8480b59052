import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { Thresholds } from '../../analysis/results/thresholds.ts';
import { defaultThresholds } from '../../analysis/results/thresholds.ts';
import { fittingThreshold, thresholdValue, thresholdWords } from '../../analysis/results/thresholdWords.ts';
import { setThreshold, thresholdsStore } from '../analysis/thresholdsStore.ts';
import { useExplorerStore } from '../ExplorerProvider.tsx';
import styles from './method.module.css';

/** A threshold that a reader may set: taken over when it is left or confirmed, and brought between what makes sense. */
export function ThresholdField({ name }: { readonly name: keyof Thresholds }) {
  const { announce } = useExplorerStore().getState();
  const value = useStore(thresholdsStore, ({ thresholds }) => thresholds[name]);
  const [draft, setDraft] = useState<string | null>(null);
  const noteId = useId();
  const { label, unit, least, most } = thresholdWords[name];
  const scale = unit === 'share' ? 100 : 1;
  const shown = String(Math.round(value * scale * 10) / 10);
  const take = () => {
    const next = draft === null || draft.trim() === '' ? null : fittingThreshold(name, Number(draft) / scale);
    setDraft(null);
    if (next === null || next === value) return;
    setThreshold(name, next);
    announce(`${label}: ${thresholdValue(name, next)}`);
  };
  const isChanged = value !== defaultThresholds[name];
  return (
    <label className={styles.threshold}>
      <span>{label}</span>
      <input
        type="number"
        inputMode="decimal"
        min={least * scale}
        max={most * scale}
        step={unit === 'share' ? 'any' : 1}
        value={draft ?? shown}
        aria-describedby={noteId}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span>{unit === 'share' ? '%' : unit}</span>
      <span id={noteId} className={styles.usual}>
        {isChanged ? `Changed; usually ${thresholdValue(name, defaultThresholds[name])}` : 'As usual'}
      </span>
    </label>
  );
}
