import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { countedInFigures } from '../../../../analysis/words.ts';
import type { StoryStep } from '../../../../domain/document.ts';
import { changeDocument } from '../../../../store/changeDocument.ts';
import controls from '../../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { brokenItems, withoutMissing } from '../../../../view/stepChanges.ts';
import { brokenWords } from '../rail/brokenWords.ts';
import styles from './properties.module.css';

const mostListed = 20;

interface BrokenListProps {
  readonly step: StoryStep;
  /** Whether what the step shows could be read at all. */
  readonly isReadable: boolean;
}

/** What a step names and the map has not any more; the step shows the rest. */
export function BrokenList({ step, isReadable }: BrokenListProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const { missing, of } = useMemo(() => brokenItems(step, network), [step, network]);
  if (!isReadable)
    return (
      <p className={styles.broken}>
        This step was saved by another version of Polycentric and cannot be shown here. “Use current view” gives it
        another view; its words stay.
      </p>
    );
  const words = brokenWords(missing.length, of);
  if (words === null) return null;
  return (
    <div className={styles.broken}>
      <h3>
        <TriangleAlert size={16} aria-hidden /> {words}
      </h3>
      <p>The step shows the rest.</p>
      <ul aria-label="No longer in this map">
        {missing.slice(0, mostListed).map((id) => (
          <li key={id}>
            <bdi>{id}</bdi>
          </li>
        ))}
        {missing.length > mostListed && <li>and {countedInFigures(missing.length - mostListed, 'other')}</li>}
      </ul>
      <button
        type="button"
        className={controls.button}
        onClick={() => {
          changeDocument(explorer, (document) => withoutMissing(document, step, network));
          explorer.getState().announce(`${countedInFigures(missing.length, 'item')} taken out of the step.`);
        }}
      >
        Take them out
      </button>
    </div>
  );
}
