import { memo } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { CollaborationDetails } from './CollaborationDetails.tsx';
import { OrganisationDetails } from './OrganisationDetails.tsx';
import { RelationshipDetails } from './RelationshipDetails.tsx';
import { SelectionDetails } from './SelectionDetails.tsx';
import styles from './details.module.css';

export { detailsHeadingId } from './detailsHeadingId.ts';

/** What is selected, in words: what it is, who answers to whom, what is not recorded, and where it comes from. */
export const DetailsPanel = memo(function DetailsPanel() {
  const selection = useSnapshot((snapshot) => firstPaneOf(snapshot).selection);
  const [only, ...others] = selection;
  if (only === undefined) return null;
  return (
    <section aria-label="Details" className={styles.panel}>
      {others.length > 0 ? (
        <SelectionDetails selection={selection} />
      ) : (
        // A key of its own, so that what was unfolded for one thing is folded again for the next.
        <EntityDetails key={`${only.kind} ${only.id}`} entity={only} />
      )}
    </section>
  );
});

function EntityDetails({ entity }: { readonly entity: EntityRef }) {
  const network = useSnapshot(({ map }) => map.network);
  switch (entity.kind) {
    case 'organisation': {
      const organisation = network.organisations.get(entity.id);
      return organisation === undefined ? null : <OrganisationDetails organisation={organisation} />;
    }
    case 'relationship': {
      const relationship = network.relationships.get(entity.id);
      return relationship === undefined ? null : <RelationshipDetails relationship={relationship} />;
    }
    case 'collaboration': {
      const collaboration = network.collaborations.get(entity.id);
      return collaboration === undefined ? null : <CollaborationDetails collaboration={collaboration} />;
    }
    case 'source':
      return null;
  }
}
