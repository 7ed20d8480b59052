import { RotateCcw } from 'lucide-react';
import { useStore } from 'zustand';
import { defaultThresholds } from '../../../analysis/results/thresholds.ts';
import { resetThresholds, thresholdsStore } from '../../../ui/analysis/thresholdsStore.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import styles from './methods.module.css';

/** The way back to the usual thresholds; there while any is changed. */
export function ResetThresholds() {
  const { announce } = useExplorerStore().getState();
  const isChanged = useStore(thresholdsStore, ({ thresholds }) => thresholds !== defaultThresholds);
  if (!isChanged) return null;
  return (
    <p className={styles.reset}>
      <span>Thresholds are changed for this page. A link does not carry them.</span>
      <button
        type="button"
        className={controls.button}
        onClick={() => {
          resetThresholds();
          announce('All thresholds as usual.');
        }}
      >
        <RotateCcw size={16} aria-hidden="true" />
        Reset thresholds
      </button>
    </p>
  );
}
