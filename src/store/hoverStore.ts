import { createStore } from 'zustand/vanilla';
import type { EntityRef } from '../domain/ids.ts';
import type { PaneId } from '../view/viewState.ts';

/** What the pointer rests on, and where: a pane id, or `panel` for a row of a panel or table. */
export interface Hover {
  readonly ref: EntityRef;
  readonly from: PaneId | 'panel';
}

/** Apart from the explorer's store, because it changes with every move of the pointer and nobody keeps it. */
export interface HoverState {
  readonly hover: Hover | null;
  setHover(hover: Hover | null): void;
}

export type HoverStore = ReturnType<typeof createHoverStore>;

export function createHoverStore() {
  return createStore<HoverState>()((set) => ({
    hover: null,
    setHover: (hover) => {
      set({ hover });
    },
  }));
}
