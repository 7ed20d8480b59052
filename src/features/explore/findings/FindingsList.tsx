import { RotateCw } from 'lucide-react';
import { useStore } from 'zustand';
import type { Finding } from '../../../analysis/findings/finding.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import type { Analyses } from '../../../ui/analysis/useAnalyses.ts';
import controls from '../../../ui/controls.module.css';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { NoticeCard } from '../../../ui/NoticeCard.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { FindingItem } from './FindingItem.tsx';
import styles from './findings.module.css';
import { asideKey, setAsideStore } from './setAside.ts';

interface FindingsListProps {
  readonly analyses: Analyses;
  readonly roving: RovingRows;
}

/** What was found, one item a finding; or why there is no list, and what to do about it. */
export function FindingsList({ analyses, roving }: FindingsListProps) {
  const lit = useSnapshot((snapshot) => firstPaneOf(snapshot).finding);
  const { findings, isPending, progress, problem, retry } = analyses;
  const map = useSnapshot((snapshot) => snapshot.map.network.about.id);
  const reasons = useStore(setAsideStore, (state) => state.reasons);
  const isAside = ({ id }: Finding): boolean => reasons.has(asideKey(map, id));
  const isLost = lit !== null && !isPending && problem === null && !findings.some(({ id }) => id === lit);
  return (
    <>
      {problem !== null && (
        <div role="alert" className={styles.state}>
          <NoticeCard
            isError
            action={
              <button type="button" className={controls.button} onClick={retry}>
                <RotateCw size={16} aria-hidden="true" />
                Try again
              </button>
            }
          >
            What stands out could not be worked out. {problem} The map itself is safe.
          </NoticeCard>
        </div>
      )}
      <p role="status" className={progress === null ? 'visually-hidden' : styles.state}>
        {progress !== null &&
          `Looking for what stands out: ${String(progress.done)} of ${String(progress.of)} analyses`}
      </p>
      {isLost && <p className={styles.state}>The finding in the link does not stand out in what is shown now.</p>}
      {problem === null && !isPending && findings.length === 0 && (
        <p className={styles.state}>Nothing stands out in what is shown.</p>
      )}
      {findings.length > 0 && (
        <ul className={styles.list} aria-busy={isPending}>
          {[...findings.filter((finding) => !isAside(finding)), ...findings.filter(isAside)].map((finding) => (
            <FindingItem key={finding.id} finding={finding} roving={roving} />
          ))}
        </ul>
      )}
    </>
  );
}
