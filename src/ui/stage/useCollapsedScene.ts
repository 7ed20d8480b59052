import { useEffect, useMemo, useState } from 'react';
import type { Collapse } from '../../analysis/collapse.ts';
import { collapseOf, nothingCollapsed } from '../../analysis/collapse.ts';
import type { Network } from '../../domain/network.ts';
import type { collapseScene } from '../../scene/collapseScene.ts';
import type { Scene } from '../../scene/marks.ts';
import type { Theme } from '../../scene/theme.ts';
import type { PaneView } from '../../view/viewState.ts';

/** The scene with the pane's collapsed collaborations as one mark each. What draws them is fetched when it is first needed. */
export function useCollapsedScene(
  scene: Scene,
  world: Network,
  visible: Network,
  pane: Pick<PaneView, 'collapsed' | 'selection'>,
  theme: Theme,
): { readonly scene: Scene; readonly collapse: Collapse } {
  const [draw, setDraw] = useState<typeof collapseScene | null>(null);
  const isNeeded = pane.collapsed.length > 0;
  useEffect(() => {
    if (!isNeeded || draw !== null) return;
    void import('../../scene/collapseScene.ts').then((module) => {
      setDraw(() => module.collapseScene);
    });
  }, [isNeeded, draw]);
  const { collapsed, selection } = pane;
  const collapse = useMemo(
    () => (draw === null ? nothingCollapsed : collapseOf(world, visible, collapsed)),
    [draw, world, visible, collapsed],
  );
  return useMemo(
    () => ({ scene: draw?.(scene, world, visible, collapse, { selection }, theme) ?? scene, collapse }),
    [draw, scene, world, visible, collapse, selection, theme],
  );
}
