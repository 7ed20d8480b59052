import type { DrawnYears } from '../../../../analysis/tieTimeline.ts';
import type { YearAxis } from './axis.ts';
import styles from './timeline.module.css';

interface SpanBarProps {
  readonly axis: YearAxis;
  readonly span: DrawnYears;
  readonly y: number;
  readonly height: number;
  readonly colour: string;
}

/** The recorded years as a bar; a dotted tail where a start or an end is not recorded. */
export function SpanBar({ axis, span, y, height, colour }: SpanBarProps) {
  const [x, end] = [axis.start(span.from), axis.end(span.to)];
  const middle = y + height / 2;
  return (
    <>
      {span.isOpenBefore && span.from > axis.from && (
        <path
          className={styles.open}
          d={`M${String(x)} ${String(middle)}H${String(axis.start(axis.from))}`}
          stroke={colour}
        />
      )}
      {span.isOpenAfter && span.to < axis.to && (
        <path
          className={styles.open}
          d={`M${String(end)} ${String(middle)}H${String(axis.end(axis.to))}`}
          stroke={colour}
        />
      )}
      <rect x={x + 0.5} y={y} width={Math.max(1, end - x - 1)} height={height} rx={1} fill={colour} />
    </>
  );
}
