import styles from './dots.module.css';

interface StepDotsProps {
  readonly at: number;
  readonly of: number;
}

/** More would be a line of dust. */
const mostDots = 16;

/** How far the story has come: a dot for each step, and in words. */
export function StepDots({ at, of }: StepDotsProps) {
  return (
    <div className={styles.dots} data-over-map="">
      {of <= mostDots &&
        Array.from({ length: of }, (_, place) => (
          <span
            key={place}
            className={styles.dot}
            aria-hidden="true"
            data-step={place < at ? 'past' : place === at ? 'here' : 'ahead'}
          />
        ))}
      <span className={styles.count}>
        {at + 1} of {of}
      </span>
    </div>
  );
}
