import { useState } from 'react';
import { timeOfDayWords, useSecond } from '../timeNow.ts';
import type { Shown } from './messages.ts';
import { clockWords, paceWords } from './pace.ts';
import styles from './PresenterWindow.module.css';

const longestPlan = 600;

/** The time of day, how long it has been, and how that stands against the plan. It is looked at, and not announced. */
export function PresenterClock({ shown: { startedAt, plannedMinutes, at, titles } }: { readonly shown: Shown }) {
  const now = useSecond();
  const [plan, setPlan] = useState<string | null>(null);
  const running = now - startedAt;
  const minutes = Math.min(longestPlan, Math.max(0, Number(plan ?? plannedMinutes) || 0));
  return (
    <div className={styles.clock}>
      <p>
        <span className={styles.clockLabel}>Time</span> {timeOfDayWords(now)}
      </p>
      <p>
        <span className={styles.clockLabel}>Running</span> {clockWords(running)}
      </p>
      <label>
        <span className={styles.clockLabel}>Plan, minutes</span>
        <input
          type="number"
          min={0}
          max={longestPlan}
          inputMode="numeric"
          value={plan ?? plannedMinutes}
          onChange={(event) => {
            setPlan(event.target.value);
          }}
        />
      </label>
      {minutes > 0 && <p className={styles.pace}>{paceWords(running, minutes * 60_000, (at + 0.5) / titles.length)}</p>}
    </div>
  );
}
