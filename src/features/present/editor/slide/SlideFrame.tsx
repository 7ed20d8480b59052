import type { StoryStep } from '../../../../domain/document.ts';
import styles from './slide.module.css';

interface SlideFrameProps {
  readonly step: StoryStep;
  readonly at: number;
  readonly count: number;
}

/** The slide of a step as the room will see it. */
export function SlideFrame({ step, at, count }: SlideFrameProps) {
  return (
    <div
      className={styles.slide}
      role="group"
      aria-label={`Step ${String(at + 1)} of ${String(count)}, as it is shown`}
    >
      <p>{step.title}</p>
    </div>
  );
}
