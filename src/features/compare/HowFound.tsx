import { useState } from 'react';
import type { MethodCard as Card } from '../../analysis/results/analysis.ts';
import controls from '../../ui/controls.module.css';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { MethodCard } from '../../ui/method/MethodCard.tsx';
import type { RowStop } from '../../ui/useRovingRows.ts';
import styles from './HowFound.module.css';

interface HowFoundProps {
  readonly methods: readonly { readonly id: string; readonly name: string; readonly card: Card }[];
  /** Its place among the rows above it, where it is no stop of its own. */
  readonly stop?: RowStop;
}

/** A button that opens how something is found, with a card for each method. */
export function HowFound({ methods, stop }: HowFoundProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${controls.link ?? ''} ${styles.ask ?? ''}`}
        onClick={() => {
          setIsOpen(true);
        }}
        {...stop}
      >
        How this is found
      </button>
      {isOpen && (
        <DialogFrame
          title="How this is found"
          widthRem={44}
          onClose={() => {
            setIsOpen(false);
          }}
        >
          <div className={styles.methods}>
            {methods.map((method) => (
              <MethodCard key={method.id} {...method} />
            ))}
          </div>
        </DialogFrame>
      )}
    </>
  );
}
