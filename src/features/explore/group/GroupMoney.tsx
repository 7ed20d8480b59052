import type { Group } from '../../../analysis/group.ts';
import { moneyTotalWords } from '../../../analysis/groupWords.ts';
import { relationshipTitle } from '../../../analysis/describe.ts';
import { moneyWords } from '../../../analysis/words.ts';
import type { Network } from '../../../domain/network.ts';
import { relationshipRef } from '../../../domain/ids.ts';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { EntityRow } from '../details/EntityRow.tsx';
import { RowList } from '../details/RowList.tsx';
import { Section } from '../details/Section.tsx';
import styles from '../details/section.module.css';

interface GroupMoneyProps {
  readonly network: Network;
  readonly group: Group;
}

/** Money from one of a group to another, as far as it is recorded. */
export function GroupMoney({ network, group: { money } }: GroupMoneyProps) {
  return (
    <Section title="Money among them" count={money.length}>
      <p className={styles.quiet}>{moneyTotalWords(money)}</p>
      <RowList
        label="Money among them"
        items={money}
        keyOf={({ id }) => id}
        row={({ id, amount, currency }, roving) => (
          <EntityRow
            to={relationshipRef(id)}
            name={relationshipTitle(network, id)}
            small={[amount === null ? 'Amount not recorded' : moneyWords(amount, currency)]}
            sample={entitySample(network, relationshipRef(id))}
            isWide
            roving={roving}
          />
        )}
      />
    </Section>
  );
}
