import { useMemo } from 'react';
import { groupOf } from '../../../analysis/group.ts';
import { groupSentence } from '../../../analysis/groupWords.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { SelectionDetails } from '../details/SelectionDetails.tsx';
import { GroupCollaborations } from './GroupCollaborations.tsx';
import { GroupForums } from './GroupForums.tsx';
import { GroupMoney } from './GroupMoney.tsx';
import { GroupOthers } from './GroupOthers.tsx';
import { GroupTies } from './GroupTies.tsx';

/** Several things selected together: which they are, and what the organisations among them have in common. */
export function GroupDetails({ selection }: { readonly selection: readonly EntityRef[] }) {
  const network = useSnapshot(({ map }) => map.network);
  const group = useMemo(
    () =>
      groupOf(
        network,
        selection.flatMap((ref) => (ref.kind === 'organisation' ? [ref.id] : [])),
      ),
    [network, selection],
  );
  const isGroup = group.organisations.length > 1;
  return (
    <>
      <SelectionDetails selection={selection} sentence={groupSentence(network, group)} />
      {isGroup && (
        <>
          <GroupTies network={network} group={group} />
          <GroupForums network={network} group={group} />
          <GroupCollaborations network={network} group={group} />
          <GroupMoney network={network} group={group} />
          <GroupOthers group={group} />
        </>
      )}
    </>
  );
}
