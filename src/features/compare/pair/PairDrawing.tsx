import { useState } from 'react';
import type { Because } from '../../../analysis/results/result.ts';
import { useWidth } from '../../../ui/lines/useWidth.ts';
import { useHeight } from '../../../ui/table/useMeasures.ts';
import styles from './pair.module.css';
import { PairStage } from './PairStage.tsx';
import type { Pair } from './usePair.ts';

interface PairDrawingProps {
  readonly pair: Pair;
  readonly way: 'overlay' | 'difference';
  readonly lit: Because | null;
}

/** Seats follow the shape of the drawing in steps, so that a few pixels move nobody. */
const aspectOf = (width: number, height: number): number =>
  Math.max(0.5, Math.round((4 * width) / Math.max(1, height)) / 4);

/** The frame of the one drawing, as large as the page lets it be. */
export function PairDrawing({ pair, way, lit }: PairDrawingProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [width, measure] = useWidth();
  const height = useHeight(frame);
  return (
    <div
      ref={(element) => {
        setFrame(element);
        measure(element);
      }}
      className={styles.drawing}
    >
      {width > 0 && height > 0 && <PairStage pair={pair} way={way} lit={lit} aspect={aspectOf(width, height)} />}
    </div>
  );
}
