import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { KeptHead, KeptMapId } from '../../storage/keptMap.ts';
import type { FaultKind } from '../../storage/storageFault.ts';
import type { Removed } from '../../storage/vault.ts';
import controls from '../../ui/controls.module.css';
import type { KeptMapsActions } from './keptMapsActions.ts';
import { KeptMapRow, RemovedRow } from './KeptMapRow.tsx';
import styles from './KeptMapsDialog.module.css';
import frame from './ProblemsDialog.module.css';
import { reasonInWords } from './keepingWords.ts';
import { RemoveEverything } from './RemoveEverything.tsx';

interface KeptMapsDialogProps extends KeptMapsActions {
  /** null until they are read. */
  readonly heads: readonly KeptHead[] | null;
  readonly removed: readonly Removed[];
  readonly fault: FaultKind | null;
  readonly openId: KeptMapId | null;
  readonly onPutBack: (removed: Removed) => void;
  readonly onRemoveEverything: () => void;
  readonly onClose: () => void;
}

/** Every map that is kept on this computer, and what can be done with it. */
export function KeptMapsDialog({ onClose, ...list }: KeptMapsDialogProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={frame.overlay ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`${frame.modal ?? ''} ${styles.modal ?? ''}`}>
        <Dialog className={frame.dialog ?? ''} aria-labelledby={titleId}>
          <div className={frame.head}>
            <h2 ref={heading} id={titleId} tabIndex={-1} className={frame.title}>
              Maps on this computer
            </h2>
            <button type="button" className={controls.icon} aria-label="Close" onClick={onClose}>
              <X size={20} aria-hidden />
            </button>
            <p className={frame.summary}>
              They are kept in this browser and nowhere else. A browser may clear what it keeps: save a copy of what
              matters as a file.
            </p>
          </div>
          <div className={styles.body}>
            <List {...list} />
          </div>
          <RemoveEverything count={list.heads?.length ?? 0} onRemoveEverything={list.onRemoveEverything} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function List({ heads, removed, fault, openId, onPutBack, ...actions }: Omit<KeptMapsDialogProps, 'onClose'>) {
  if (fault !== null) {
    return (
      <p role="alert" className={styles.empty}>
        {reasonInWords(fault)}
      </p>
    );
  }
  if (heads === null) return <p className={styles.empty}>Looking…</p>;
  const rows = [
    ...heads.map((head) => ({ head, removed: null })),
    ...removed.map((taken) => ({ head: taken.head, removed: taken })),
  ].sort((a, b) => b.head.changed - a.head.changed);
  if (rows.length === 0) {
    return (
      <p className={styles.empty}>
        No map is kept here. Open a file, or change something in the example: it then becomes a map of your own.
      </p>
    );
  }
  return (
    <ul className={styles.list} aria-label="Maps">
      {rows.map(({ head, removed: taken }) => (
        <li key={head.id} className={styles.row}>
          {taken === null ? (
            <KeptMapRow map={head} isOpen={head.id === openId} {...actions} />
          ) : (
            <RemovedRow
              title={head.title}
              onPutBack={() => {
                onPutBack(taken);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
