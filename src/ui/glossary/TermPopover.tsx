import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { GlossaryKey } from '../../domain/glossaryKey.ts';
import { explain } from '../../domain/glossary.ts';
import controls from '../controls.module.css';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { Explanation } from './Explanation.tsx';
import { openGlossary } from './glossaryHandle.ts';
import styles from './TermPopover.module.css';

interface TermPopoverProps {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly terms: readonly GlossaryKey[];
  readonly onClose: () => void;
}

/** What a few words mean, beside the place where they stand. */
export function TermPopover({ trigger, terms, onClose }: TermPopoverProps) {
  const vocabulary = useSnapshot(({ map }) => map.network.vocabulary);
  const entries = terms.map((key) => explain(vocabulary, key));
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      placement="bottom start"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles.popover ?? ''}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={`${entries[0]?.label ?? 'Word'}: what it means`}>
        <dl className={styles.entries}>
          {entries.map((entry, index) => (
            <Explanation key={`${String(index)} ${entry.label}`} entry={entry} />
          ))}
        </dl>
        <button
          type="button"
          className={controls.link}
          onClick={() => {
            onClose();
            openGlossary();
          }}
        >
          All words explained
        </button>
      </Dialog>
    </Popover>
  );
}
