import type { Difference } from '../../analysis/compare/pair/difference.ts';
import { differenceOf } from '../../analysis/compare/pair/difference.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { EntityRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { scopeOf } from '../../view/paneScope.ts';
import type { Emphasis } from '../emphasis.ts';
import { onlyLit } from '../spotlight/onlyLit.ts';
import { spotlit } from '../spotlight/spotlit.ts';
import { stepEmphasis } from '../spotlight/stepEmphasis.ts';
import { withoutHeldBack } from '../spotlight/withoutHeldBack.ts';
import type { ComparedPane } from './alignSeats.ts';

/** A compared pane as a step of a story shows it; `visible` is what the step has shown of it by now. */
export interface StepPane extends ComparedPane {
  /** Who stands in its light, and is named; null where no pane lights anybody. */
  readonly cast: Emphasis | null;
  /** The same where all others recede or are gone; null where they stay as they are. */
  readonly emphasis: Emphasis | null;
  /** All that it shows waits for its reveal: it keeps its place, empty and without its title. */
  readonly isHeldBack: boolean;
}

/**
 * Compared panes as a step shows them: what is lit is lit in every pane that holds it, and a pane that holds none of it recedes as a
 * whole.
 *
 * @param network - The whole map.
 * @param heldBack - What waits for its reveal. A pane whose collaborations all wait comes with the last of them.
 * @param measured - What a lit measure rests on, by pane; it comes before a spotlight. null for none.
 */
export function stepPanes(
  network: Network,
  panes: readonly ComparedPane[],
  heldBack: readonly EntityRef[],
  measured: readonly Because[] | null = null,
): readonly StepPane[] {
  const lit = panes.map(({ pane, world, visible: all }, place) => {
    const isHeldBack = isWaiting(network, pane, heldBack);
    const visible = isHeldBack ? nothingOf(all) : withoutHeldBack(all, heldBack);
    const light = {
      found: measured?.[place] ?? null,
      spotlit: spotlit(visible, pane.spotlight),
      selection: pane.selection,
    };
    return { pane, world, visible, isHeldBack, own: stepEmphasis(network, visible, light) };
  });
  const isAnyLit = lit.some(({ own }) => own !== null);
  return lit.map(({ own, ...shown }) => {
    const cast = own ?? (isAnyLit ? nobody : null);
    const { rest } = shown.pane;
    const isRestGone = rest === 'hide' && cast !== null;
    return {
      ...shown,
      visible: isRestGone ? onlyLit(shown.visible, cast) : shown.visible,
      cast,
      emphasis: rest === 'keep' ? null : cast,
    };
  });
}

/** Two panes that a step takes together. */
export interface StepPair {
  /** Of all that both show: so nothing changes its class when more of it is revealed. */
  readonly whole: Difference;
  /** What of it is drawn. */
  readonly difference: Difference;
  readonly cast: Emphasis | null;
  readonly emphasis: Emphasis | null;
  /** Of A and of B, as `StepPane` says. */
  readonly areHeldBack: readonly [boolean, boolean];
}

/** The same of two panes that are laid over each other: what is revealed on one side is drawn, whatever waits on the other. */
export function stepPair(
  network: Network,
  [a, b]: readonly [ComparedPane, ComparedPane],
  heldBack: readonly EntityRef[],
  measured: readonly Because[] | null = null,
): StepPair {
  const whole = differenceOf(a.visible, b.visible);
  const [inA, inB] = stepPanes(network, [a, b], heldBack, measured);
  const sides = [inA, inB].filter((side) => side !== undefined);
  const isWhole = inA?.visible === a.visible && inB?.visible === b.visible;
  return {
    whole,
    difference: isWhole ? whole : partOf(whole, sides),
    cast: unionOf(sides.map(({ cast }) => cast)),
    emphasis: unionOf(sides.map(({ emphasis }) => emphasis)),
    areHeldBack: [inA?.isHeldBack === true, inB?.isHeldBack === true],
  };
}

/** What a lit measure rests on in two panes, of what it rests on in all of them. */
export const litOfPair = (
  panes: readonly Pick<ComparedPane, 'pane'>[],
  pair: readonly Pick<ComparedPane, 'pane'>[],
  measured: readonly Because[] | null,
): readonly Because[] | null =>
  measured === null
    ? null
    : pair.map((one) => measured[panes.findIndex(({ pane }) => pane.id === one.pane.id)] ?? noReason);

const noReason: Because = { organisations: [], relationships: [], collaborations: [] };

const isWaiting = (network: Network, pane: ComparedPane['pane'], heldBack: readonly EntityRef[]): boolean => {
  const scope = scopeOf(network, pane);
  const waiting = new Set(heldBack.flatMap((ref) => (ref.kind === 'collaboration' ? [ref.id] : [])));
  return scope.length > 0 && scope.every((id) => waiting.has(id));
};

const nothingOf = (network: Network): Network => ({
  ...network,
  organisations: new Map(),
  collaborations: new Map(),
  relationships: new Map(),
});

const nobody: Emphasis = {
  selected: new Set(),
  organisations: new Set(),
  relationships: new Set(),
  collaborations: new Set(),
  isBroad: false,
  isFollowed: false,
};

function partOf(whole: Difference, sides: readonly { readonly visible: Network }[]): Difference {
  return {
    ...whole,
    organisations: new Map(
      [...whole.organisations].filter(([id]) => sides.some(({ visible }) => visible.organisations.has(id))),
    ),
    relationships: new Map(
      [...whole.relationships].filter(([id]) => sides.some(({ visible }) => visible.relationships.has(id))),
    ),
  };
}

/** Everybody who is lit in any of several panes; null where nobody is. */
export function unionOf(casts: readonly (Emphasis | null)[]): Emphasis | null {
  const lit = casts.filter((cast) => cast !== null);
  if (lit.length === 0) return null;
  const all = <Id>(idsOf: (cast: Emphasis) => ReadonlySet<Id>): ReadonlySet<Id> =>
    new Set(lit.flatMap((cast) => [...idsOf(cast)]));
  return {
    selected: all(({ selected }) => selected),
    organisations: all(({ organisations }) => organisations),
    relationships: all(({ relationships }) => relationships),
    collaborations: all(({ collaborations }) => collaborations),
    isBroad: lit.some(({ isBroad }) => isBroad),
    isFollowed: lit.every(({ isFollowed }) => isFollowed),
  };
}
