import type { Because } from '../../analysis/results/result.ts';
import type { EntityRef } from '../../domain/ids.ts';
import { collaborationsOf } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';
import type { Emphasis } from '../emphasis.ts';
import { emphasisOf } from '../emphasis.ts';

/** A territory stands in the light with those who fill it: so large a share of all who are lit takes part in it. */
const shareAtHome = 0.5;

/** What a step lights: its spotlight comes after a trace or a finding, and before a selection. */
export interface StepLight {
  /** What a trace or a finding rests on; null where neither is shown. */
  readonly found: Because | null;
  /** As `spotlit` gives it. */
  readonly spotlit: Because | null;
  readonly selection: readonly EntityRef[];
}

/**
 * The cast of a step: who and what stands in the light. Everything else recedes, and has no name.
 *
 * Of the territories only those are lit that are named, or else those in which at least half of the cast takes part: an
 * organisation that belongs to many places would light them all.
 *
 * @param network - The whole map: says where somebody takes part.
 * @param visible - What the step's filter, focus and reveals leave: nothing outside it is lit.
 * @returns null when nothing is lit: then nothing recedes.
 */
export function stepEmphasis(
  network: Network,
  visible: Network,
  { found, spotlit, selection }: StepLight,
): Emphasis | null {
  const because = found ?? spotlit;
  const emphasis = emphasisOf(network, visible, selection, because);
  if (emphasis === null || because === null) return emphasis;
  const named = because.collaborations.filter((id) => visible.collaborations.has(id));
  const collaborations = named.length > 0 ? new Set(named) : homesOf(network, emphasis);
  // A way that somebody follows has its ends ringed; a cast would be a page full of rings.
  return { ...emphasis, collaborations, isFollowed: found !== null && emphasis.isFollowed };
}

function homesOf(network: Network, { organisations }: Emphasis): Emphasis['collaborations'] {
  const homes = [...organisations].flatMap((id) => collaborationsOf(network).get(id) ?? []);
  const least = organisations.size * shareAtHome;
  return new Set(homes.filter((home) => homes.filter((other) => other === home).length >= least));
}
