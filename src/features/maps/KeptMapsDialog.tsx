import type { KeptHead, KeptMapId } from '../../storage/keptMap.ts';
import type { FaultKind } from '../../storage/storageFault.ts';
import type { Removed } from '../../storage/vault.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import type { KeptMapsActions } from './keptMapsActions.ts';
import { KeptMapRow, RemovedRow } from './KeptMapRow.tsx';
import styles from './KeptMapsDialog.module.css';
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
  return (
    <DialogFrame
      title="Maps on this computer"
      widthRem={46}
      head={
        <p>
          They are kept in this browser and nowhere else. A browser may clear what it keeps: save a copy of what matters
          as a file.
        </p>
      }
      foot={<RemoveEverything count={list.heads?.length ?? 0} onRemoveEverything={list.onRemoveEverything} />}
      onClose={onClose}
    >
      <List {...list} />
    </DialogFrame>
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
