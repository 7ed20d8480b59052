import { Maximize } from 'lucide-react';
import { useEffect, useState } from 'react';
import controls from '../../../ui/controls.module.css';
import { giveStageScreen, hasStageTab } from './stageTab.ts';
import styles from './PresenterWindow.module.css';

/** Milliseconds after which a stage that has not taken the screen will not. */
const patienceMs = 1500;

/** Gives the stage the whole screen, which a browser grants in answer to a press, and only to one window for each. */
export function TakeScreen() {
  const [askedAt, setAskedAt] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const canAsk = hasStageTab();
  useEffect(() => {
    if (askedAt === 0) return undefined;
    const patience = setTimeout(() => {
      setRefused(true);
    }, patienceMs);
    return () => {
      clearTimeout(patience);
    };
  }, [askedAt]);
  return (
    <>
      {canAsk && (
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            giveStageScreen();
            setAskedAt((times) => times + 1);
          }}
        >
          <Maximize size={16} aria-hidden="true" />
          Full screen on the stage
        </button>
      )}
      <p className={styles.screen} role="status">
        {isRefused || !canAsk ? 'The stage is not on the whole screen: press F5 there.' : ''}
      </p>
    </>
  );
}
