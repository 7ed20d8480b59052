import { restingOn } from '../../../analysis/restingOn.ts';
import type { Source } from '../../../domain/network.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import styles from './print.module.css';

/** Addresses are long: a list of many goes without, and the saved copy of the map has them. */
const mostWithAddress = 40;

/** The sources on which what is shown rests, by title. */
export function PrintSources() {
  const visible = useSnapshot(visibleOf);
  const sources = [...visible.sources.values()]
    .filter(({ id }) => restingOn(visible, id).length > 0)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return (
    <section className={styles.list}>
      <h2>
        Sources used <span className={styles.count}>{sources.length}</span>
      </h2>
      {sources.length === 0 && <p>No source is recorded for what is shown.</p>}
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id} dir="auto">
            {sourceInWords(source, sources.length <= mostWithAddress)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourceInWords({ title, publisher, year, url }: Source, hasAddress: boolean): string {
  const by = [publisher, year].filter((part) => part !== null).join(', ');
  return [title, by, hasAddress ? url : null].filter((part) => part !== null && part !== '').join('. ');
}
