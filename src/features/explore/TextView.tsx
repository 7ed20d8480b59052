import { useEffect } from 'react';
import { lateComponent } from '../../ui/lateComponent.ts';
import { whenAtRest } from '../../ui/whenAtRest.ts';
import type { Tab } from '../../view/viewState.ts';
import styles from './ExplorePage.module.css';

const TableView = lateComponent(
  async () => (await import('./table/TableView.tsx')).default,
  <p className={styles.waiting}>Opening the table…</p>,
);
const SentencesView = lateComponent(
  async () => (await import('./sentences/SentencesView.tsx')).default,
  <p className={styles.waiting}>Opening the sentences…</p>,
);

/** Fetches both while the page is at rest, so that either opens at once. */
export function useTextPreload(): void {
  useEffect(
    () =>
      whenAtRest(() => {
        void TableView.preload();
        void SentencesView.preload();
      }),
    [],
  );
}

/** The map as a table or in sentences; their code comes after the first picture. */
export const TextView = ({ tab }: { readonly tab: Exclude<Tab, 'graph'> }) =>
  tab === 'table' ? <TableView /> : <SentencesView />;
