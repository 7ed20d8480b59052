import { useMemo } from 'react';
import type { Collapse } from '../../analysis/nothingCollapsed.ts';
import { nothingCollapsed } from '../../analysis/nothingCollapsed.ts';
import type { Network } from '../../domain/network.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Theme } from '../../scene/theme.ts';
import type { PaneView } from '../../view/viewState.ts';
import { useLateDrawing } from './useLateDrawing.ts';

/** The scene with the pane's collapsed collaborations as one mark each. */
export function useCollapsedScene(
  scene: Scene,
  world: Network,
  visible: Network,
  { collapsed, selection }: Pick<PaneView, 'collapsed' | 'selection'>,
  theme: Theme,
): { readonly scene: Scene; readonly collapse: Collapse } {
  const late = useLateDrawing(collapsed.length > 0);
  const collapse = useMemo(
    () => late?.collapseOf(world, visible, collapsed) ?? nothingCollapsed,
    [late, world, visible, collapsed],
  );
  return useMemo(
    () => ({ scene: late?.collapseScene(scene, world, visible, collapse, { selection }, theme) ?? scene, collapse }),
    [late, scene, world, visible, collapse, selection, theme],
  );
}
