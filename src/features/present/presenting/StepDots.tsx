import styles from './StepDots.module.css';

interface StepDotsProps {
  readonly at: number;
  readonly count: number;
}

/** More than these say nothing that the numbers do not say better. */
const mostDots = 12;

/** Where the story is. The name of the region says it to people who listen. */
export function StepDots({ at, count }: StepDotsProps) {
  return (
    <div className={styles.place} aria-hidden="true">
      {count <= mostDots && (
        <ol className={styles.dots}>
          {Array.from({ length: count }, (_, place) => (
            <li key={place} data-when={place < at ? 'past' : place === at ? 'now' : 'later'} />
          ))}
        </ol>
      )}
      <span className={styles.count}>
        {at + 1} of {count}
      </span>
    </div>
  );
}
