import type { ComparisonAnswer } from '../../../analysis/compare/comparison.ts';
import type { TermId } from '../../../domain/ids.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { spreadInWords } from '../../../analysis/compare/words/alikeInWords.ts';
import styles from './Wall.module.css';

interface WithinModelProps {
  readonly modelId: TermId;
  readonly alike: ComparisonAnswer['alike'] | null;
}

/**
 * Whether the collaborations of one model look alike, or why that cannot be told. Holds its place while that is worked
 * out.
 */
export function WithinModel({ modelId, alike }: WithinModelProps) {
  const network = useSnapshot(({ map }) => map.network);
  const value = alike?.value ?? null;
  const spread = value?.models.find(({ model }) => model === modelId);
  return (
    <p className={styles.within} dir="auto">
      {spread === undefined || value === null ? null : spreadInWords(network, spread, value.between)}
    </p>
  );
}
