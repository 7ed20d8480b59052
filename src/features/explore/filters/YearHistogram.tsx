import styles from './years.module.css';

interface YearHistogramProps {
  readonly bars: readonly { readonly year: number; readonly count: number }[];
  readonly from: number;
  readonly to: number;
}

/** How many dated facts each year has; years outside the handles are pale. A picture for the sliders, which say the same in words. */
export function YearHistogram({ bars, from, to }: YearHistogramProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div className={styles.histogram} aria-hidden="true">
      {bars.map(({ year, count }) => (
        <span
          key={year}
          data-out={year < from || year > to || undefined}
          style={{ blockSize: `${((count / most) * 100).toFixed(1)}%` }}
        />
      ))}
    </div>
  );
}
