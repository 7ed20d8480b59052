import { useMemo } from 'react';
import { coverageWords, evidenceCoverage } from '../../../analysis/evidenceCoverage.ts';
import { inFigures } from '../../../analysis/words.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import styles from './lens.module.css';

const parts = [
  { id: 'stated', name: 'stated' },
  { id: 'classified', name: 'classified' },
  { id: 'unsourced', name: 'unsourced' },
] as const;

/** How much of what is shown is founded, and on what: a bar of three patterns, and the same in figures. */
export function CoverageMeter() {
  const visible = useSnapshot(visibleOf);
  const coverage = useMemo(() => evidenceCoverage(visible), [visible]);
  const { relationships, stated, classified } = coverage;
  if (relationships === 0) return <p className={styles.shares}>{coverageWords(coverage)}</p>;
  return (
    <div className={styles.meter}>
      <div role="img" aria-label={coverageWords(coverage)}>
        <p className={styles.sourced} aria-hidden="true">
          <b>{share(stated + classified, relationships)}</b> of {inFigures(relationships)} shown have a source
        </p>
        <div className={styles.bar} aria-hidden="true">
          {parts.map(({ id }) => (
            <span key={id} data-part={id} style={{ flexGrow: coverage[id] }} hidden={coverage[id] === 0} />
          ))}
        </div>
        <ul className={styles.shares} aria-hidden="true">
          {parts.map(({ id, name }) => (
            <li key={id}>
              <span data-part={id} /> {name} {share(coverage[id], relationships)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** "87 %"; a share that is not all or nothing is never rounded to it. */
function share(count: number, all: number): string {
  const percent = Math.round((100 * count) / all);
  if (percent === 0 && count > 0) return 'under 1 %';
  if (percent === 100 && count < all) return 'over 99 %';
  return `${String(percent)} %`;
}
