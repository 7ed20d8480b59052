import { useMemo } from 'react';
import type { EntityRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { Emphasis } from '../../../scene/emphasis.ts';
import { spotlit } from '../../../scene/spotlight/spotlit.ts';
import { stepEmphasis } from '../../../scene/spotlight/stepEmphasis.ts';
import { withoutHeldBack } from '../../../scene/spotlight/withoutHeldBack.ts';
import { drawnOf } from '../../../store/places.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useLit } from '../../../ui/analysis/useLit.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';

/** Who stands in the light of the step that the explorer here shows. */
export interface StepCast {
  /** What can be seen, without what is held back. */
  readonly visible: Network;
  /** null where nothing is lit. */
  readonly cast: Emphasis | null;
  /** With what is held back. */
  readonly wholeCast: Emphasis | null;
}

/** @param heldBack - What waits for its reveal. The same list while that does not change. */
export function useStepCast(heldBack: readonly EntityRef[]): StepCast {
  const network = useSnapshot(({ map }) => map.network);
  const all = useSnapshot(drawnOf);
  const spotlight = useSnapshot((snapshot) => firstPaneOf(snapshot).spotlight);
  const selection = useSnapshot((snapshot) => firstPaneOf(snapshot).selection);
  const found = useLit();
  return useMemo(() => {
    const lightOn = (visible: Network) =>
      stepEmphasis(network, visible, { found, spotlit: spotlit(visible, spotlight), selection });
    const visible = withoutHeldBack(all, heldBack);
    const wholeCast = lightOn(all);
    return { visible, cast: visible === all ? wholeCast : lightOn(visible), wholeCast };
  }, [network, all, spotlight, selection, found, heldBack]);
}
