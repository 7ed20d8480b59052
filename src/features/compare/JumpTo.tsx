import controls from '../../ui/controls.module.css';
import styles from './ComparePage.module.css';

interface JumpToProps {
  readonly to: 'drawings' | 'measures';
}

const goals = {
  drawings: { words: 'Go to the drawing', place: 'section[data-pane]', stop: '[data-organisation][tabindex="0"]' },
  measures: { words: 'Go to the measures', place: 'table', stop: 'tbody button' },
} as const;

/** On a phone the table and the drawings are long: from one to the other without scrolling past all of it. */
export function JumpTo({ to }: JumpToProps) {
  const { words, place, stop } = goals[to];
  return (
    <p className={styles.jump}>
      <button
        type="button"
        className={controls.button}
        onClick={({ currentTarget }) => {
          const goal = currentTarget.closest('#view')?.querySelector<HTMLElement>(place);
          goal?.querySelector<HTMLElement>(stop)?.focus({ preventScroll: true });
          goal?.scrollIntoView({ block: 'start' });
        }}
      >
        {words}
      </button>
    </p>
  );
}
