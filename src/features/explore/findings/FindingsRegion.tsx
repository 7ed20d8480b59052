import { useId } from 'react';
import { yearsCounted } from '../../../analysis/yearsCounted.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useAnalyses } from '../../../ui/analysis/useAnalyses.ts';
import controls from '../../../ui/controls.module.css';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { FindingsFooter } from './FindingsFooter.tsx';
import { FindingsList } from './FindingsList.tsx';
import { findingsHeadingId } from './findingsHeadingId.ts';
import { openMethods } from './findingsDialogs.ts';
import { regionRows, toolRows } from './findingRows.ts';
import styles from './findings.module.css';

interface FindingsRegionProps {
  /** Whose stop for Tab the region shares; its own when left out, and then the region fills its panel. */
  readonly roving?: RovingRows;
}

/** What stands out in the record, in plain sentences; choosing one lights exactly what it rests on. */
export function FindingsRegion({ roving }: FindingsRegionProps) {
  const analyses = useAnalyses();
  const own = useRovingRows(regionRows(analyses.findings.map(({ id }) => id)));
  const isPanel = roving === undefined;
  const rows = roving ?? own;
  const years = useSnapshot((snapshot) => firstPaneOf(snapshot).filter.years);
  const note = useId();
  const Heading = isPanel ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby={findingsHeadingId}
      aria-describedby={note}
      className={styles.region}
      data-panel={isPanel || undefined}
      onKeyDown={isPanel ? own.onKeyDown : undefined}
    >
      <header className={styles.head}>
        <Heading id={findingsHeadingId} tabIndex={-1}>
          What stands out
        </Heading>
        <p id={note}>
          Found in the recorded relationships. {yearsCounted(years)} A missing line may only mean that nobody has
          recorded it.
        </p>
        <button
          type="button"
          className={controls.link}
          onClick={() => {
            openMethods();
          }}
          {...rows.main(toolRows.methods)}
        >
          How these are found
        </button>
      </header>
      <FindingsList analyses={analyses} roving={rows} />
      <FindingsFooter findings={analyses.findings} roving={rows} />
    </section>
  );
}
