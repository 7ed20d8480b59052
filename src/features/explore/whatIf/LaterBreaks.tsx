import { RotateCw } from 'lucide-react';
import { inFigures } from '../../../analysis/words.ts';
import type { ToldWithdrawal } from '../../../ui/analysis/useWithdrawal.ts';
import controls from '../../../ui/controls.module.css';
import styles from './WhatIfPanel.module.css';

/** Says while more is looked for than stands in the list, and that the list is not whole when looking failed. */
export function LaterBreaks({ progress, problem, retry }: Omit<ToldWithdrawal, 'found'>) {
  return (
    <>
      <p role="status" className={progress === null ? 'visually-hidden' : styles.same}>
        {progress !== null &&
          `Looking for what else breaks: ${inFigures(progress.done)} of ${inFigures(progress.of)} analyses`}
      </p>
      {problem !== null && (
        <p role="alert" className={styles.same}>
          New gaps and changed forms could not be worked out. {problem}{' '}
          <button type="button" className={controls.link} onClick={retry}>
            <RotateCw size={14} aria-hidden="true" /> Try again
          </button>
        </p>
      )}
    </>
  );
}
