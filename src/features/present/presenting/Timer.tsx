import type { StoryStep } from '../../../domain/document.ts';
import { storyTimeInWords } from '../../../view/storyTime.ts';
import { useStore } from 'zustand';
import { roomStore } from '../../../ui/room/roomStore.ts';
import { clockWords } from '../presenter/pace.ts';
import { timeOfDayWords, useSecond } from '../timeNow.ts';
import styles from './Timer.module.css';

interface TimerProps {
  readonly startedAt: number;
  readonly steps: readonly StoryStep[];
}

/** How long the story has been presented, how long it was planned to take, and the time of day. */
export function Timer({ startedAt, steps }: TimerProps) {
  const now = useSecond();
  const isVoting = useStore(roomStore, (room) => room.isVoting);
  return (
    <dl className={styles.timer} role="timer" aria-label="Time" data-lower={isVoting || undefined}>
      <div>
        <dt>Presented for</dt>
        <dd className={styles.main}>{clockWords(now - startedAt)}</dd>
      </div>
      <div>
        <dt>Planned</dt>
        <dd>{storyTimeInWords(steps)}</dd>
      </div>
      <div>
        <dt>Time of day</dt>
        <dd>{timeOfDayWords(now)}</dd>
      </div>
    </dl>
  );
}
