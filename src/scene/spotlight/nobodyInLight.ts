import { collaborationName } from '../../analysis/names.ts';
import { listWords } from '../../analysis/words.ts';
import type { CollaborationId } from '../../domain/ids.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';

/**
 * What is said where collaborations stand in the light, and nobody who takes part in them: that no members are recorded, or that
 * none is shown.
 *
 * @param network - The whole map.
 */
export function nobodyInLight(network: Network, collaborations: readonly CollaborationId[]): string {
  const isRecorded = collaborations.some((id) => involvedIn(network, id).length > 0);
  const names = listWords(collaborations.map((id) => collaborationName(network, id)));
  return `In the light: ${names}, of which no members are ${isRecorded ? 'shown' : 'recorded'}.`;
}
