import type { CSSProperties, ReactNode } from 'react';
import type { PaneSize } from '../../../scene/viewport.ts';
import type { SlideMeasures } from './slideSize.ts';
import { besideWords } from './slideSize.ts';
import styles from './Slide.module.css';

interface StepBesideProps {
  readonly size: PaneSize;
  readonly measures: SlideMeasures;
  /** CSS pixels that its content likes to be wide: it is enlarged or reduced as a whole to what there is. */
  readonly usualWidth: number;
  readonly children: ReactNode;
}

/** The place beside the words, for what a step shows that is no map in free space. */
export function StepBeside({ size, measures, usualWidth, children }: StepBesideProps) {
  const { left, top, width, height } = besideWords(size, measures);
  const scale = width / usualWidth;
  const style: CSSProperties = {
    left,
    top,
    width: usualWidth,
    height: height / scale,
    transform: `scale(${String(scale)})`,
  };
  return (
    <div className={styles.beside} style={style} data-beside="">
      {children}
    </div>
  );
}
