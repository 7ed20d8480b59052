import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../domain/problem.ts';
import controls from '../../ui/controls.module.css';
import { NoticeCard } from '../../ui/NoticeCard.tsx';
import styles from './ReadingNotice.module.css';
import { problemsInWords } from './readingReport.ts';

interface ReadingNoticeProps {
  /** What was found in the open map; the same list for as long as the map is open. */
  readonly problems: readonly Problem[];
  readonly onSee: () => void;
}

/** "Opened with 3 warnings", an item of the notices until the reader puts it away. Nothing when there is nothing to tell. */
export function ReadingNotice({ problems, onSee }: ReadingNoticeProps) {
  const [dismissed, setDismissed] = useState<readonly Problem[] | null>(null);
  if (problems.length === 0 || dismissed === problems) return null;
  return (
    <li>
      <div role="group" aria-label="What was found on opening">
        <NoticeCard
          action={
            <button type="button" className={controls.link} onClick={onSee}>
              See what was found
            </button>
          }
          onClose={() => {
            setDismissed(problems);
          }}
        >
          <TriangleAlert size={16} aria-hidden className={styles.icon} />
          Opened with {problemsInWords(problems)}.
        </NoticeCard>
      </div>
    </li>
  );
}
