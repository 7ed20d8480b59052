import { flushSync } from 'react-dom';
import type { Remark } from '../../../domain/document.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { roomStore } from '../../../ui/room/roomStore.ts';
import { settleRemark } from '../../../ui/room/settleRemark.ts';
import { timeWords } from '../../../ui/room/timeWords.ts';
import { detailsHeadingId } from './detailsHeadingId.ts';
import styles from './section.module.css';

interface SaidListProps {
  readonly remarks: readonly Remark[];
  /** Instead of words, where nobody gave any. */
  readonly wordless?: string;
  /** What a remark is on, where the place of the list does not say it. */
  about?(remark: Remark): string;
}

/** What was said, by whom and when, each until it is settled. */
export function SaidList({ remarks, wordless = '', about }: SaidListProps) {
  const explorer = useExplorerStore();
  const settle = (remark: Remark) => {
    flushSync(() => {
      // On a detour the page's own map keeps what is said.
      settleRemark(roomStore.getState().keeper ?? explorer, remark, true);
    });
    document.getElementById(detailsHeadingId)?.focus();
  };
  return (
    <ul className={styles.said}>
      {remarks.map((remark, place) => {
        const words = remark.text ?? wordless;
        const on = about?.(remark);
        return (
          // Ids of a file may come twice; places in the list do not.
          <li key={`${remark.id} ${String(place)}`}>
            <p dir="auto">{[on, words].filter((part) => part !== undefined && part !== '').join(': ')}</p>
            <p className={styles.quiet}>
              <bdi>{[remark.by, timeWords(remark.at)].filter((part) => part !== undefined).join(' · ')}</bdi>{' '}
              <button
                type="button"
                className={controls.link}
                aria-label={`Settle: ${words === '' ? (on ?? '') : words}`}
                onClick={() => {
                  settle(remark);
                }}
              >
                Settle
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
