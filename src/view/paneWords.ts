import { relationshipTitle } from '../analysis/describe.ts';
import { organisationName } from '../analysis/names.ts';
import type { EntityRef } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { PaneView, Trace } from './viewState.ts';

/** "Path leaves"; of a relationship, which stands between two that both stay, "Path answers to The Plymouth Alliance: left out". */
export const withdrawalWords = (network: Network, ref: EntityRef): string =>
  ref.kind === 'organisation'
    ? `${organisationName(network, ref.id)} leaves`
    : ref.kind === 'relationship'
      ? `${relationshipTitle(network, ref.id)}: left out`
      : ref.id;

/** "Shekinah to the public", "Path and Shekinah". */
export const traceEndsWords = (network: Network, { from, to }: Trace): string =>
  to === null
    ? `${organisationName(network, from)} to the public`
    : `${organisationName(network, from)} and ${organisationName(network, to)}`;

/**
 * What a pane lights, leaves out as a what-if, or draws in another way, each in words: for a summary, for paper, and for the name
 * of a saved view. Filters and focus have words of their own.
 *
 * @returns Phrases that begin with a capital and end without a full stop; none for a pane at rest.
 */
export function paneWords(
  network: Network,
  { trace, finding, withdrawn, lens }: Pick<PaneView, 'trace' | 'finding' | 'withdrawn' | 'lens'>,
): readonly string[] {
  return [
    ...(trace === null
      ? []
      : [`${trace.to === null ? 'Line of account traced' : 'Paths traced'}: ${traceEndsWords(network, trace)}`]),
    ...(finding === null ? [] : ['One finding is lit']),
    ...withdrawn.map((ref) => `What if: ${withdrawalWords(network, ref)}`),
    ...(lens === 'evidence' ? ['Lines drawn by their evidence'] : []),
  ];
}
