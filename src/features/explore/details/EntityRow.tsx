import type { ReactNode } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { useRowHover } from './useRowHover.ts';
import { useShow } from './useShow.ts';
import styles from './row.module.css';

interface EntityRowProps {
  readonly to: EntityRef;
  readonly name: string;
  /** A few words under the name, such as a role and a year. */
  readonly small: readonly (string | null)[];
  readonly sample: ReactNode;
  /** The sample is a line, which needs more room than a shape. */
  readonly isWide?: boolean;
  /** Where the id alone does not tell the rows of a list apart. */
  readonly rowKey?: string;
  readonly roving: RovingRows;
}

/** An organisation, collaboration or relationship that can be opened: its mark, its name, a few words. */
export function EntityRow({ to, name, small, sample, isWide = false, rowKey = to.id, roving }: EntityRowProps) {
  const show = useShow();
  const hover = useRowHover(to);
  const words = small.filter((part) => part !== null && part !== '');
  return (
    <div className={styles.row} data-narrow={!isWide || undefined} {...hover}>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.name}
          onClick={() => {
            show(to);
          }}
          {...roving.main(rowKey)}
        >
          <bdi>{name}</bdi>
        </button>
        {words.length > 0 && (
          <p className={styles.small}>
            <bdi>{words.join(' · ')}</bdi>
          </p>
        )}
      </div>
      <span className={styles.mark}>{sample}</span>
    </div>
  );
}
