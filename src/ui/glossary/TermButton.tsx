import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { GlossaryKey } from '../../domain/glossaryKey.ts';
import controls from '../controls.module.css';
import { lateComponent } from '../lateComponent.ts';
import type { RowStop } from '../useRovingRows.ts';
import styles from './TermButton.module.css';

const TermPopover = lateComponent(async () => (await import('./TermPopover.tsx')).TermPopover);

interface TermButtonProps {
  /** What is explained: the word itself, and perhaps the terms that stand beside it. */
  readonly terms: readonly GlossaryKey[];
  /** The word as it stands here. */
  readonly name: string;
  /** Its place among rows that are one tab stop together. */
  readonly stop?: Partial<RowStop>;
  /** A sign in place of the word, where the word is said beside it. */
  readonly children?: ReactNode;
}

/** A word that tells what it means when it is pressed. */
export function TermButton({ terms, name, stop, children }: TermButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const fetchEarly = () => void TermPopover.preload();
  return (
    <>
      <button
        {...stop}
        ref={button}
        type="button"
        className={children === undefined ? styles.term : controls.sign}
        aria-label={`${name}: what it means`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={fetchEarly}
        onClick={() => {
          setOpen(true);
        }}
      >
        {children ?? name}
      </button>
      {isOpen && (
        <TermPopover
          trigger={button}
          terms={terms}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
