import { lazy, Suspense } from 'react';
import type { Tab } from '../../view/viewState.ts';
import styles from './ExplorePage.module.css';

const TableView = lazy(() => import('./table/TableView.tsx'));
const SentencesView = lazy(() => import('./sentences/SentencesView.tsx'));

/** The map as a table or in sentences; both come with the first wish to see them. */
export function TextView({ tab }: { readonly tab: Exclude<Tab, 'graph'> }) {
  const isTable = tab === 'table';
  return (
    <Suspense fallback={<p className={styles.waiting}>{isTable ? 'Opening the table…' : 'Opening the sentences…'}</p>}>
      {isTable ? <TableView /> : <SentencesView />}
    </Suspense>
  );
}
