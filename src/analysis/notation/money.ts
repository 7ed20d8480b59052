import type { Funding } from '../../domain/network.ts';
import { oncePerReading, standingTies } from './reading.ts';

/** The money, from funder to receiver: F of the analyses, in the order of ids. */
export const fundingLines = oncePerReading((network, reading): readonly Funding[] =>
  standingTies(network, reading).filter((tie) => tie.kind === 'funding'),
);
