import type { EntityRef } from '../../../domain/ids.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { CollaborationDetails } from './CollaborationDetails.tsx';
import { OrganisationDetails } from './OrganisationDetails.tsx';
import { RelationshipDetails } from './RelationshipDetails.tsx';
import { GroupDetails } from '../group/GroupDetails.tsx';
import { SourceDetails } from './source/SourceDetails.tsx';

/** The page of one thing, or the list of several. */
export function DetailsBody({ selection }: { readonly selection: readonly EntityRef[] }) {
  const [only, ...others] = selection;
  if (only === undefined) return null;
  if (others.length > 0) return <GroupDetails selection={selection} />;
  // A key of its own, so that what was unfolded for one thing is folded again for the next.
  return <EntityDetails key={`${only.kind} ${only.id}`} entity={only} />;
}

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
    case 'source': {
      const source = network.sources.get(entity.id);
      return source === undefined ? null : <SourceDetails source={source} />;
    }
  }
}
