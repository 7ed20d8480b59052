import type { ChangeEvent, KeyboardEvent } from 'react';
import { useRef } from 'react';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { setYears } from '../../../view/changes.ts';
import styles from './years.module.css';

interface YearSlidersProps {
  readonly extent: { readonly from: number; readonly to: number };
  readonly from: number;
  readonly to: number;
}

/** Two sliders on one track; neither passes the other. One gesture is one step that undo takes back. */
export function YearSliders({ extent, from, to }: YearSlidersProps) {
  const store = useExplorerStore();
  const isMoving = useRef(false);
  const begin = () => {
    isMoving.current = false;
  };
  const beginByKey = ({ repeat }: KeyboardEvent) => {
    if (!repeat) begin();
  };
  const show = (nextFrom: number, nextTo: number) => {
    const open = (year: number, end: number) => (year === end ? null : year);
    const change = onView(setYears(open(nextFrom, extent.from), open(nextTo, extent.to)));
    if (isMoving.current) store.getState().amend(change);
    else store.getState().commit(change);
    isMoving.current = true;
  };
  const length = Math.max(1, extent.to - extent.from);
  const common = {
    type: 'range',
    min: extent.from,
    max: extent.to,
    step: 1,
    className: styles.slider,
    onPointerDown: begin,
    onKeyDown: beginByKey,
  } as const;
  return (
    <div className={styles.track}>
      <span className={styles.rail} aria-hidden="true">
        <span
          style={{
            insetInlineStart: `${String(((from - extent.from) / length) * 100)}%`,
            insetInlineEnd: `${String(((extent.to - to) / length) * 100)}%`,
          }}
        />
      </span>
      <input
        {...common}
        aria-label="From year"
        value={from}
        // Where both handles meet at the far end, the first must be the one to take hold of.
        data-above={from > extent.from + length / 2 || undefined}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          show(Math.min(target.valueAsNumber, to), to);
        }}
      />
      <input
        {...common}
        aria-label="To year"
        value={to}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          show(from, Math.max(target.valueAsNumber, from));
        }}
      />
    </div>
  );
}
