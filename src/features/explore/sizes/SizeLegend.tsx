import type { SizeBy } from '../../../analysis/sizeMeasures.ts';
import { sizeLabels } from '../../../analysis/sizeMeasures.ts';
import { isMoneyMeasure, sizeGaps } from '../../../analysis/sizeWords.ts';
import { inFigures } from '../../../analysis/words.ts';
import { leastRadius } from '../../../scene/radius.ts';
import { sizeSamples } from '../../../scene/sizeLegend.ts';
import { unrecordedRadius } from '../../../scene/sizes.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { SizeMark } from './SizeMark.tsx';
import styles from './sizes.module.css';

/** Three sizes with what they stand for, and what the shapes mean of which less is recorded. */
export function SizeLegend({ by }: { readonly by: SizeBy }) {
  const network = useSnapshot(({ map }) => map.network);
  const samples = sizeSamples(network, by);
  if (by === 'same') return <p className={styles.note}>Every shape is as large as every other.</p>;
  const gaps = sizeGaps(network, by);
  const isMoney = isMoneyMeasure(by);
  return (
    <>
      {samples.length > 0 && (
        <ul className={styles.samples} aria-label={`${sizeLabels[by]}, small to large`}>
          {samples.map(({ value, radius, words }) => (
            <li key={value}>
              <SizeMark radius={radius} known="all" />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
      {by !== 'ties' && (
        <ul className={styles.gaps}>
          {gaps.part > 0 && (
            <Gap mark={<SizeMark radius={7} known="part" />} words="At least this much" count={gaps.part} />
          )}
          {gaps.nothing > 0 && (
            <Gap
              mark={<SizeMark radius={unrecordedRadius} known="nothing" />}
              words="Amount not recorded"
              count={gaps.nothing}
            />
          )}
          {gaps.none > 0 && (
            <Gap mark={<SizeMark radius={leastRadius} known="all" />} words="None recorded" count={gaps.none} />
          )}
        </ul>
      )}
      <p className={styles.note}>{noteOn(by, isMoney, gaps.foreign)}</p>
    </>
  );
}

interface GapProps {
  readonly mark: React.ReactNode;
  readonly words: string;
  readonly count: number;
}

function Gap({ mark, words, count }: GapProps) {
  return (
    <li>
      {mark}
      <span>{words}</span>
      <span className={styles.count}>{inFigures(count)}</span>
    </li>
  );
}

function noteOn(by: SizeBy, isMoney: boolean, foreign: number): string {
  if (by === 'ties') return 'Whoever stands at the centre of a collaboration has a fixed, larger size.';
  if (!isMoney) return 'Lines that a source denies are not counted.';
  const rates = foreign === 0 ? '' : ' Amounts in other currencies are not converted: they count as not recorded here.';
  return `Amounts differ so much that each equal step in size stands for equally many times as much.${rates}`;
}
