import type { Group, GroupForum } from '../../../analysis/group.ts';
import { audiencesOf, whichOf } from '../../../analysis/groupWords.ts';
import type { Network } from '../../../domain/network.ts';
import { OrganisationRow } from '../details/OrganisationRow.tsx';
import { RowList } from '../details/RowList.tsx';
import { Section } from '../details/Section.tsx';
import { NoneRecorded } from './NoneRecorded.tsx';

interface GroupForumsProps {
  readonly network: Network;
  readonly group: Group;
}

/** To whom all of a group answer, and to whom only some do. */
export function GroupForums({ network, group }: GroupForumsProps) {
  const { commonForums, otherForums, organisations } = group;
  const rows = (label: string, forums: readonly GroupForum[], isCommon: boolean) => (
    <RowList
      label={label}
      items={forums}
      keyOf={({ forum }) => forum}
      row={({ forum, givers, lines }, roving) => (
        <OrganisationRow
          id={forum}
          small={[
            audiencesOf(network, lines),
            isCommon && organisations.includes(forum) ? 'One of those selected' : null,
            isCommon ? null : whichOf(network, givers, organisations.length),
          ]}
          roving={roving}
        />
      )}
    />
  );
  return (
    <>
      <Section title="All answer to" count={commonForums.length}>
        {commonForums.length === 0 && <NoneRecorded />}
        {rows('All answer to', commonForums, true)}
      </Section>
      <Section title="Some answer to" count={otherForums.length}>
        {otherForums.length === 0 && <NoneRecorded />}
        {rows('Some answer to', otherForums, false)}
      </Section>
    </>
  );
}
