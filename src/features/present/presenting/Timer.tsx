import { useEffect, useState } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import { clock } from '../../../ui/clock.ts';
import { plannedMinutes } from '../../../view/plannedMinutes.ts';
import styles from './Timer.module.css';
import { stopwatch, timeOfDay } from './timeWords.ts';

interface TimerProps {
  readonly startedAt: number;
  readonly steps: readonly StoryStep[];
}

/** How long the story has been presented, how long it was planned to take, and the time of day. */
export function Timer({ startedAt, steps }: TimerProps) {
  const now = useSecond();
  return (
    <dl className={styles.timer} role="timer" aria-label="Time">
      <div>
        <dt>Presented for</dt>
        <dd className={styles.main}>{stopwatch(now - startedAt)}</dd>
      </div>
      <div>
        <dt>Planned</dt>
        <dd>about {plannedMinutes(steps)} min</dd>
      </div>
      <div>
        <dt>Time of day</dt>
        <dd>{timeOfDay(now)}</dd>
      </div>
    </dl>
  );
}

function useSecond(): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(clock());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
