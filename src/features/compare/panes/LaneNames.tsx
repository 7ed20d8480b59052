import { useEffect, useRef } from 'react';
import type { SeatLane } from '../../../scene/compare/alignSeats.ts';
import type { PaneId } from '../../../view/viewState.ts';
import type { CameraLink } from './cameraLink.ts';
import styles from './corner.module.css';

interface LaneNamesProps {
  readonly lanes: readonly SeatLane[];
  readonly cameras: CameraLink;
  /** The pane whose lanes these are. */
  readonly beside: PaneId;
}

/** The names of the lanes, each as high as its lane, going along with the camera. */
export function LaneNames({ lanes, cameras, beside }: LaneNamesProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    let scale = 0;
    return cameras.watch(beside, ({ k, ty }) => {
      const { current: names } = list;
      if (names === null) return;
      names.style.transform = `translateY(${ty.toFixed(1)}px)`;
      if (k === scale) return;
      scale = k;
      for (const [index, { top, bottom }] of lanes.entries()) {
        const item = names.children[index];
        if (!(item instanceof HTMLElement)) continue;
        item.style.top = `${(top * k).toFixed(1)}px`;
        item.style.height = `${((bottom - top) * k).toFixed(1)}px`;
        item.style.setProperty('--lane', item.style.height);
      }
    });
  }, [lanes, cameras, beside]);
  return (
    <div className={styles.lanes}>
      <ul ref={list} aria-label="Lanes" className={styles.laneNames}>
        {lanes.map(({ role, label }) => (
          <li key={role} className={styles.lane}>
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
