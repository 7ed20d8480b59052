import { revealsOf } from '../../../../view/reveals.ts';
import { useMediaQuery } from '../../../../ui/useMediaQuery.ts';
import { Slide } from '../../stage/Slide.tsx';
import type { LookedAt } from '../useLookedAt.ts';
import styles from './slide.module.css';

/** The slide of the step that is looked at as the room will see it, with all that it reveals. */
export function SlideFrame({ steps, at, step }: LookedAt) {
  // On a phone words would be too small to read; title and text stand below in fields of their own.
  const isPhone = useMediaQuery('(width < 40rem)');
  return (
    <div
      className={styles.slide}
      role="group"
      aria-label={`Step ${String(at + 1)} of ${String(steps.length)}, as it is shown`}
    >
      <Slide
        steps={steps}
        at={at}
        revealed={step === null ? 0 : revealsOf(step).length}
        heading={{ level: 'h2' }}
        isBare={isPhone}
      />
    </div>
  );
}
