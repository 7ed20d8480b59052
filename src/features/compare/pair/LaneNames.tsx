import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { SeatLane } from '../../../scene/compare/alignSeats.ts';
import type { Viewport } from '../../../scene/marks.ts';
import type { Stage } from '../../../ui/stage/stage.ts';
import styles from './drawing.module.css';

interface LaneNamesProps {
  readonly stage: RefObject<Stage | null>;
  readonly lanes: readonly SeatLane[];
}

/** The names of the lanes at the left of a drawing, which go up and down with it. */
export function LaneNames({ stage, lanes }: LaneNamesProps) {
  const names = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const { current: drawing } = stage;
    if (drawing === null) return;
    let rested = '';
    const move = ({ k, ty, height }: Viewport) => {
      for (const [index, { top, bottom }] of lanes.entries()) {
        const item = names.current?.children[index];
        if (!(item instanceof HTMLElement)) continue;
        // The name of a low lane at the lower edge stays whole while its lane is in view.
        const isLow = top * k + ty < height && bottom * k + ty > height - item.offsetHeight;
        const y = isLow ? Math.min(top * k + ty, height - item.offsetHeight) : top * k + ty;
        item.style.transform = `translateY(${y.toFixed(1)}px)`;
      }
      return `${String(k)} ${String(ty)}`;
    };
    // Before the first frame, in which what is written on the drawing makes way for these.
    rested = move(drawing.viewport());
    return drawing.watch((viewport, _ringed, isMoving) => {
      const place = move(viewport);
      if (isMoving || rested === place) return;
      rested = place;
      drawing.keepClear();
    });
  }, [stage, lanes]);
  if (lanes.length === 0) return null;
  return (
    <>
      <div className={styles.laneColumn} data-over-map="" />
      <ul ref={names} className={styles.lanes} aria-label="Lanes">
        {lanes.map(({ role, label }) => (
          <li key={role} className={styles.lane}>
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
