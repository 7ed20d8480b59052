import { Share2, Table2 } from 'lucide-react';
import { memo } from 'react';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { setTab } from '../../../view/changes.ts';
import { ChangesInYears } from './ChangesInYears.tsx';
import { CommonsNote } from './CommonsNote.tsx';
import { Description } from './Description.tsx';
import { Questions } from './Questions.tsx';
import { ReadingGuide } from './ReadingGuide.tsx';
import { recordedDateWords } from '../../../analysis/dateWords.ts';
import styles from './overview.module.css';

/** With nothing selected: what this map is, how to read it, and where to start. */
export const OverviewPanel = memo(function OverviewPanel() {
  const store = useExplorerStore();
  const about = useSnapshot(({ map }) => map.network.about);
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
      </div>
      <Questions>
        {(stop) => (
          <footer className={styles.footer}>
            <button
              {...stop}
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
        )}
      </Questions>
    </section>
  );
});
