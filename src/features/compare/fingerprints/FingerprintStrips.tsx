import { useId } from 'react';
import { fingerprintComponents } from '../../../analysis/analyses/fingerprintComponents.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useComparedSides } from '../measures/comparedSides.ts';
import { useComparison } from '../../../ui/analysis/useComparison.ts';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { AlikeWords } from './AlikeWords.tsx';
import { FingerprintTable } from './FingerprintTable.tsx';
import { ModelKey } from './ModelKey.tsx';
import { modelMediansOf } from './modelMedians.ts';
import { Wholes } from './Wholes.tsx';
import styles from './fingerprints.module.css';

/** How wholes are found is the last row, so that all of it is one stop. */
const foundStop = 'how wholes are found';
const stops = [...fingerprintComponents.map(({ id }) => id), foundStop];

/** The fingerprints of the panes, component by component, with the medians of the declared models behind. */
export function FingerprintStrips() {
  const network = useSnapshot(({ map }) => map.network);
  const sides = useComparedSides();
  const { answer } = useComparison();
  const headingId = useId();
  const roving = useRovingRows(stops);
  if (answer === null) return null;
  const models = modelMediansOf(network, answer.alike);
  return (
    <section aria-labelledby={headingId} className={styles.region} onKeyDown={roving.onKeyDown}>
      <header className={styles.top}>
        <h2 id={headingId}>Fingerprints</h2>
        <p>
          Fifteen figures from 0 to 1, always in the same order. The large dot is the pane; the signs under a line are
          the middle values of the models that collaborations declare. A bar joins the pane to its own model: the
          shorter, the more it looks like it.
        </p>
        <ModelKey models={models} />
      </header>
      <FingerprintTable answer={answer} sides={sides} models={models} labelledBy={headingId} roving={roving} />
      <AlikeWords alike={answer.alike} models={models} />
      <Wholes structure={answer.structure} sides={sides} stop={roving.main(foundStop)} />
    </section>
  );
}
