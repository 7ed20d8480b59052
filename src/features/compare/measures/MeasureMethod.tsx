import type { MeasureRow } from '../../../analysis/compare/comparison.ts';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import { MethodCard } from '../../../ui/method/MethodCard.tsx';
import { chanceInFull } from './measureWords.ts';
import styles from './table.module.css';

interface MeasureMethodProps {
  readonly row: MeasureRow;
  onClose(): void;
}

/** How a measure is taken: the card of its method, with the thresholds it reads. */
export function MeasureMethod({ row, onClose }: MeasureMethodProps) {
  return (
    <DialogFrame title="How this is measured" widthRem={44} onClose={onClose}>
      <div className={styles.method}>
        <MethodCard id={row.id} name={row.name} card={row.card} />
        <p>
          {row.chance.kind === 'tested' ? '' : 'Whether chance does as much: '}
          {chanceInFull(row)}
        </p>
      </div>
    </DialogFrame>
  );
}
