import { ChevronRight } from 'lucide-react';
import type { Finding } from '../../../analysis/findings/finding.ts';
import { capital } from '../../../analysis/words.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { RowStop } from '../../../ui/useRovingRows.ts';
import { kindIcons } from './kindIcons.ts';
import { lightFinding } from './lightFinding.ts';
import styles from './findings.module.css';

interface FindingButtonProps {
  readonly finding: Finding;
  readonly stop: RowStop;
}

/** A finding in a heading, a sentence and a count; pressing it lights what it rests on, pressing it again puts that out. */
export function FindingButton({ finding, stop }: FindingButtonProps) {
  const store = useExplorerStore();
  const isLit = useSnapshot((snapshot) => firstPaneOf(snapshot).finding === finding.id);
  const Icon = kindIcons[finding.kind];
  return (
    <button
      {...stop}
      type="button"
      className={styles.button}
      aria-pressed={isLit}
      onClick={() => {
        lightFinding(store, finding);
      }}
    >
      <Icon size={18} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.title}>{finding.title}</span>{' '}
        <span className={styles.sentence} dir="auto">
          {finding.sentence}
        </span>{' '}
        <span className={styles.count}>{capital(finding.counts)}</span>
      </span>
      <ChevronRight size={18} aria-hidden="true" />
    </button>
  );
}
