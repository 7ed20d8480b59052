import type { CollaborationId } from '../../domain/ids.ts';
import type { Accountability, Network, Relationship } from '../../domain/network.ts';
import { oncePerReading, standingTies } from './reading.ts';
import type { Reading } from './reading.ts';

const byCollaboration = oncePerReading((network, reading) => {
  const within = new Map<CollaborationId, Relationship[]>();
  for (const tie of standingTies(network, reading)) {
    for (const collaboration of new Set(tie.collaborations)) {
      const found = within.get(collaboration);
      if (found) found.push(tie);
      else within.set(collaboration, [tie]);
    }
  }
  return within;
});

/** The relationships recorded within a collaboration, in the order of ids. None for one that is unknown. */
export const tiesWithin = (
  network: Network,
  collaboration: CollaborationId,
  reading: Reading,
): readonly Relationship[] => byCollaboration(network, reading).get(collaboration) ?? [];

/** The lines of account recorded within a collaboration, whoever gives it, in the order of ids. */
export const linesWithin = (
  network: Network,
  collaboration: CollaborationId,
  reading: Reading,
): readonly Accountability[] =>
  tiesWithin(network, collaboration, reading).filter((tie) => tie.kind === 'accountability');
