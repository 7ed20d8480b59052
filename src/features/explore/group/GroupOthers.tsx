import type { Group } from '../../../analysis/group.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import { OrganisationRow } from '../details/OrganisationRow.tsx';
import { RowList } from '../details/RowList.tsx';
import { Section } from '../details/Section.tsx';
import { NoneRecorded } from './NoneRecorded.tsx';

/** With whom outside a group its organisations have relationships, those with most first. */
export function GroupOthers({ group: { others, organisations } }: { readonly group: Group }) {
  return (
    <Section title="With others" count={others.length}>
      {others.length === 0 && <NoneRecorded />}
      <RowList
        label="With others"
        items={others}
        keyOf={({ other }) => other}
        row={({ other, ties, by }, roving) => (
          <OrganisationRow
            id={other}
            small={[
              countedInFigures(ties.length, 'relationship'),
              `with ${String(by.length)} of the ${String(organisations.length)}`,
            ]}
            roving={roving}
          />
        )}
      />
    </Section>
  );
}
