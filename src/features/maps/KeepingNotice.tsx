import { useState, type ReactNode } from 'react';
import controls from '../../ui/controls.module.css';
import type { FaultKind } from '../../storage/storageFault.ts';
import { useKeeping } from '../../ui/KeepingProvider.tsx';
import { NoticeCard } from '../../ui/NoticeCard.tsx';
import styles from './KeepingNotice.module.css';
import { backlogInWords, reasonInWords, tryAgainInWords } from './keepingWords.ts';

interface KeepingNoticeProps {
  /** Leaves the reminders away; and that it is not kept as well, once a reader has put that away until later. */
  readonly isFailureOnly?: boolean;
  readonly onSaveCopy: () => void;
  readonly onTryAgain: () => void;
  readonly onPutOff: () => void;
}

/**
 * Stands for as long as the reader's work is not kept, and says how to keep it; otherwise reminds, now and then, to save a file.
 * One item of the list of notices.
 */
export function KeepingNotice({ isFailureOnly = false, onSaveCopy, onTryAgain, onPutOff }: KeepingNoticeProps) {
  const status = useKeeping((state) => state.status);
  const backlog = useKeeping((state) => state.backlog);
  const [untilLater, setUntilLater] = useState<FaultKind | null>(null);
  const saveCopy = (
    <button type="button" className={controls.link} onClick={onSaveCopy}>
      Save a copy
    </button>
  );

  if (status.kind === 'failed') {
    const { fault } = status;
    if (isFailureOnly && untilLater === fault) return null;
    const again = tryAgainInWords(fault);
    return (
      <li>
        <div role="alert">
          <NoticeCard
            isError
            onClose={
              isFailureOnly
                ? () => {
                    setUntilLater(fault);
                  }
                : undefined
            }
            action={
              <div className={styles.ways}>
                {saveCopy}
                {again !== null && (
                  <button type="button" className={controls.link} onClick={onTryAgain}>
                    {again}
                  </button>
                )}
              </div>
            }
          >
            <strong>Not saved.</strong> {reasonInWords(fault)}
          </NoticeCard>
        </div>
      </li>
    );
  }
  if (status.kind === 'unkept') return <NotKeptHere saveCopy={saveCopy} isLater={isFailureOnly} />;
  if (isFailureOnly || backlog === null) return null;
  return (
    <li>
      <div role="note">
        <NoticeCard action={saveCopy} onClose={onPutOff}>
          {backlogInWords(backlog)}
        </NoticeCard>
      </div>
    </li>
  );
}

/** In a page that keeps nothing; put away once, it stays away until there is work again after a copy was saved. */
function NotKeptHere({ saveCopy, isLater }: { readonly saveCopy: ReactNode; readonly isLater: boolean }) {
  const [isPutAway, setPutAway] = useState(false);
  if (isPutAway || isLater) return null;
  return (
    <li>
      <div role="note">
        <NoticeCard
          action={saveCopy}
          onClose={() => {
            setPutAway(true);
          }}
        >
          This page is a copy in one file, and keeps nothing on this computer. “Save a copy” keeps what you changed.
        </NoticeCard>
      </div>
    </li>
  );
}
