import type { YearAxis } from './axis.ts';
import { timelineWidth } from './axis.ts';
import { yearTicks } from './yearTicks.ts';
import styles from './timeline.module.css';

/** Years under a timeline, and a hair line at each. */
export function YearMarks({ axis, y }: { readonly axis: YearAxis; readonly y: number }) {
  return (
    <g className={styles.years}>
      {yearTicks(axis.from, axis.to, 5).map((year) => {
        const x = (axis.start(year) + axis.end(year)) / 2;
        const isNearStart = x < 18;
        const isNearEnd = x > timelineWidth - 18;
        return (
          <g key={year}>
            <path d={`M${String(x)} 0V${String(y)}`} />
            <text
              x={isNearStart ? 0 : isNearEnd ? timelineWidth : x}
              y={y + 14}
              textAnchor={isNearStart ? 'start' : isNearEnd ? 'end' : 'middle'}
            >
              {year}
            </text>
          </g>
        );
      })}
    </g>
  );
}
