import type { EntityRef } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import { relationshipTitle } from './describe.ts';
import { collaborationName, organisationName } from './names.ts';

/** What anything of a map is called; its id where the map lacks it. A relationship is called by its ends. */
export function refName(network: Network, ref: EntityRef): string {
  switch (ref.kind) {
    case 'organisation':
      return organisationName(network, ref.id);
    case 'collaboration':
      return collaborationName(network, ref.id);
    case 'relationship':
      return relationshipTitle(network, ref.id);
    case 'source':
      return network.sources.get(ref.id)?.title ?? ref.id;
  }
}
