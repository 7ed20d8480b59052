import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import { useStore } from 'zustand';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';

/** Lights a row's line or shape on the map while the pointer or the focus is on the row, and the row while the map's is hovered. */
export function useRowHover(ref: EntityRef) {
  const store = useHoverStore();
  const isLit = useStore(store, ({ hover }) => hover !== null && sameRef(hover.ref, ref));
  const enter = () => {
    // The map draws no mark of a source that could light up.
    if (ref.kind === 'source') return;
    store.getState().setHover({ ref, from: 'panel' });
  };
  const leave = () => {
    const { hover, setHover } = store.getState();
    if (hover !== null && hover.from === 'panel' && sameRef(hover.ref, ref)) setHover(null);
  };
  return {
    'data-lit': isLit || undefined,
    onPointerEnter: enter,
    onPointerLeave: leave,
    onFocus: enter,
    onBlur: leave,
  };
}
