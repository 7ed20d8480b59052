import { periodWords } from '../../../analysis/dateWords.ts';
import { relationshipName } from '../../../analysis/describe.ts';
import { counted } from '../../../analysis/words.ts';
import { yearExtent } from '../../../analysis/years.ts';
import { yearChanges } from '../../../analysis/yearChanges.ts';
import { relationshipRef } from '../../../domain/ids.ts';
import type { Relationship } from '../../../domain/network.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { EntityRow } from '../details/EntityRow.tsx';
import { RowList } from '../details/RowList.tsx';
import { Section } from '../details/Section.tsx';
import styles from './overview.module.css';

/** With years chosen: what is on record as having begun and ended in them, of what the filters leave. */
export function ChangesInYears() {
  const visible = useSnapshot(visibleOf);
  const network = useSnapshot(({ map }) => map.network);
  const { years } = useSnapshot((snapshot) => firstPaneOf(snapshot).filter);
  const extent = yearExtent(network);
  if (extent === null || (years.from === null && years.to === null)) return null;
  const [from, to] = [years.from ?? extent.from, years.to ?? extent.to];
  const { began, ended, undated } = yearChanges(visible, from, to);
  const when = from === to ? `in ${String(from)}` : `from ${String(from)} to ${String(to)}`;
  return (
    <div className={styles.changes}>
      <Changes title={`Began ${when}`} ties={began} />
      <Changes title={`Ended ${when}`} ties={ended} />
      {undated > 0 && (
        <p className={styles.aside}>
          Of {counted(undated, 'relationship')} no date is recorded, so nobody can tell whether they changed.
        </p>
      )}
    </div>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly ties: readonly Relationship[];
}

function Changes({ title, ties }: ChangesProps) {
  const network = useSnapshot(({ map }) => map.network);
  return (
    <Section title={title} count={ties.length}>
      {ties.length === 0 ? (
        <p className={styles.small}>None recorded.</p>
      ) : (
        <RowList
          label={title}
          items={ties}
          keyOf={({ id }) => id}
          row={({ id, start, end }, roving) => (
            <EntityRow
              to={relationshipRef(id)}
              name={relationshipName(network, id)}
              small={[periodWords(start, end)]}
              sample={entitySample(network, relationshipRef(id))}
              isWide
              roving={roving}
            />
          )}
        />
      )}
    </Section>
  );
}
