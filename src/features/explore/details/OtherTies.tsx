import { groupWords } from '../../../analysis/describe.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { TieGroup } from './organisationTies.ts';
import { RowList } from './RowList.tsx';
import { Section } from './Section.tsx';
import { TieRow } from './TieRow.tsx';
import styles from './section.module.css';

interface OtherTiesProps {
  readonly groups: readonly TieGroup[];
}

/** Money, contracts, seats and the rest, by type and direction. */
export function OtherTies({ groups }: OtherTiesProps) {
  const network = useSnapshot(({ map }) => map.network);
  const count = groups.reduce((sum, { ties }) => sum + ties.length, 0);
  return (
    <Section title="Other relationships" count={count}>
      {count === 0 && <p className={styles.quiet}>None recorded.</p>}
      {groups.map(({ type, way, ties }) => {
        const words = groupWords(network, type, way);
        return (
          <div key={`${way} ${type}`} className={styles.subgroup}>
            <h4>
              {words}
              <span className={styles.count}>{ties.length}</span>
            </h4>
            <RowList
              label={words}
              items={ties}
              keyOf={({ relationship }) => relationship.id}
              row={(tie, roving) => <TieRow tie={tie} roving={roving} />}
            />
          </div>
        );
      })}
    </Section>
  );
}
