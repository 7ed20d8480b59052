import type { CollaborationId } from '../../../domain/ids.ts';
import { relationshipRef } from '../../../domain/ids.ts';
import type { Accountability, Network } from '../../../domain/network.ts';
import { relationshipTitle } from '../../../analysis/describe.ts';
import { compareNames } from '../../../analysis/words.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { AudienceSample } from '../../../ui/legend/LineSample.tsx';
import { accountTerms } from './accountTerms.ts';
import { EntityRow } from './EntityRow.tsx';
import { RowList } from './RowList.tsx';
import { Section } from './Section.tsx';
import styles from './section.module.css';

/** The lines of account recorded within a collaboration, by audience; of the rest, only how many. */
export function CollaborationLines({ collaboration }: { readonly collaboration: CollaborationId }) {
  const network = useSnapshot(({ map }) => map.network);
  const within = [...network.relationships.values()].filter((tie) => tie.collaborations.includes(collaboration));
  const accounts = within.filter((tie) => tie.kind === 'accountability').sort(byAudience(network));
  const rest = within.length - accounts.length;
  return (
    <Section title="Lines of accountability" count={accounts.length} terms={accountTerms}>
      {accounts.length === 0 && <p className={styles.quiet}>None recorded.</p>}
      <RowList
        label="Lines of accountability"
        items={accounts}
        keyOf={({ id }) => id}
        row={({ id, audience, mechanism }, roving) => {
          const term = audience === null ? null : (network.vocabulary.audiences.get(audience) ?? null);
          return (
            <EntityRow
              to={relationshipRef(id)}
              name={relationshipTitle(network, id)}
              small={[term?.label ?? 'Audience not recorded', mechanism]}
              sample={<AudienceSample audience={term} />}
              isWide
              roving={roving}
            />
          );
        }}
      />
      {rest > 0 && (
        <p className={styles.quiet}>
          {rest === 1 ? 'One other relationship is' : `${String(rest)} other relationships are`} recorded within it.
        </p>
      )}
    </Section>
  );
}

const byAudience = (network: Network) => {
  const order = [...network.vocabulary.audiences.keys()];
  const rank = ({ audience }: Accountability) => {
    const index = audience === null ? -1 : order.indexOf(audience);
    return index === -1 ? order.length : index;
  };
  return (a: Accountability, b: Accountability): number =>
    rank(a) - rank(b) || compareNames(relationshipTitle(network, a.id), relationshipTitle(network, b.id));
};
