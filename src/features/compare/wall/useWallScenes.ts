import { useMemo } from 'react';
import type { CollaborationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { wallScene } from '../../../scene/compare/wallScenes.ts';
import type { Scene } from '../../../scene/marks.ts';
import type { Theme } from '../../../scene/theme.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';

/** What each tile draws, worked out when it is first asked for. */
export function useWallScenes(): (id: CollaborationId) => Scene | null {
  const network = useSnapshot(({ map }) => map.network);
  const theme = useTheme();
  return useMemo(() => keptScenes(network, theme), [network, theme]);
}

function keptScenes(network: Network, theme: Theme): (id: CollaborationId) => Scene | null {
  const known = new Map<CollaborationId, Scene | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = wallScene(network, id, theme);
    known.set(id, made);
    return made;
  };
}
