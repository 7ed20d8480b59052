import { Share2, Table2 } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { useKnownAnalyses } from '../../../ui/analysis/useKnownAnalyses.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { setTab } from '../../../view/changes.ts';
import { LateFindings } from '../findings/LateFindings.ts';
import { regionRows } from '../findings/findingRows.ts';
import { ChangesInYears } from './ChangesInYears.tsx';
import { CommonsNote } from './CommonsNote.tsx';
import { Description } from './Description.tsx';
import { Questions } from './Questions.tsx';
import { ReadingGuide } from './ReadingGuide.tsx';
import { SaidNote } from './SaidNote.tsx';
import { recordedDateWords } from '../../../analysis/dateWords.ts';
import styles from './overview.module.css';

/** The row of the button at the end. */
const otherView = 'other-view';

/** With nothing selected: what this map is, how to read it, where to start, and what stands out in it. */
export const OverviewPanel = memo(function OverviewPanel() {
  const store = useExplorerStore();
  const about = useSnapshot(({ map }) => map.network.about);
  // As late as the list itself: the map is drawn first.
  const known = useDeferredValue(useKnownAnalyses());
  const tab = useSnapshot((snapshot) => firstPaneOf(snapshot).tab);
  const isTable = tab === 'table';
  return (
    <section aria-label="Details" className={styles.panel}>
      <header className={styles.section}>
        <p className={styles.kind}>Map</p>
        <h2 className={styles.title}>
          <bdi>{about.title}</bdi>
        </h2>
        {about.description !== null && <Description text={about.description} />}
        {about.asOf !== null && <p className={styles.small}>Facts last checked: {recordedDateWords(about.asOf)}</p>}
      </header>
      <ChangesInYears />
      <div className={styles.section}>
        <h3>How to read this map</h3>
        <ReadingGuide />
        <CommonsNote />
        <SaidNote />
      </div>
      <Questions further={[...regionRows(known?.findings.map(({ id }) => id) ?? []), otherView]}>
        {(roving) => (
          <>
            <LateFindings roving={roving} />
            <footer className={styles.footer}>
              <button
                {...roving.main(otherView)}
                type="button"
                className={controls.button}
                onClick={() => {
                  store.getState().commit(onView(setTab(isTable ? 'graph' : 'table')));
                }}
              >
                {isTable ? <Share2 size={17} aria-hidden="true" /> : <Table2 size={17} aria-hidden="true" />}
                {isTable ? 'Graph' : 'Table'}
              </button>
            </footer>
          </>
        )}
      </Questions>
    </section>
  );
});
