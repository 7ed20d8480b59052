import { Shrink, Ungroup } from 'lucide-react';
import { canCollapse } from '../../../analysis/collapse.ts';
import type { CollaborationId } from '../../../domain/ids.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { collapseOrExpand } from './collapseOrExpand.ts';

/** Draws a collaboration as one mark on the map, or expands it in its place. Not there where it is one mark already. */
export function CollapseButton({ id }: { readonly id: CollaborationId }) {
  const store = useExplorerStore();
  const isPossible = useSnapshot(({ map }) => canCollapse(map.network, id));
  const isCollapsed = useSnapshot((snapshot) => firstPaneOf(snapshot).collapsed.includes(id));
  if (!isPossible) return null;
  return (
    <button
      type="button"
      className={controls.button}
      title={isCollapsed ? 'Show its organisations on the map again' : 'Show it as one mark on the map'}
      onClick={() => {
        collapseOrExpand(store, id);
      }}
    >
      {isCollapsed ? <Ungroup size={17} aria-hidden="true" /> : <Shrink size={17} aria-hidden="true" />}
      {isCollapsed ? 'Expand' : 'Collapse'}
    </button>
  );
}
